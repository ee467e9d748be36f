import type { Pattern } from '../pattern.ts'
import { dodge, learned } from './purpose-dodge.ts'

// What shows, after the words, that the squad does keep record.
const keptAll = '(?<=[;.,:] )(?:we |so we |to )?(?:log|logs|measure|count|record|time)|today|so far'

const adverb =
  '(?:always |constantly |first |even |ever |formally |endlessly |then |individually |separately |again |also |each time |every time |continually |really |actually |ever again |go and )?'
const subject = '(?: for (?:us|them|me|it|anyone|anybody|everyone|people|(?:<word> ){0,3}<crew>|<party>))?'
const not = "(?: not|n't|not)"

// What takes an obligation away, up to the act in its base form.
const needNot = [
  `(?:(?:need|must|shall|should|may|will|would|do|does|did|are|is)${not}|won't|shan't) (?:ever )?(?:have to |need to |want to |wish to |like to |care to |intend to |plan to |going to |be (?:asked|required|forced|made|obliged|obligated|compelled|bound|expected|supposed) to |(?:required|obliged|obligated|compelled|bound|liable|forced|expected|supposed) (?:to|for) )?`,
  '(?:no longer|never|not) (?:again )?(?:have|has|having|had|need|needs|needing|want|wants|wish|wishes|required|obliged|forced|expected|supposed|made) (?:again )?to ',
  "(?:[a-z]+'d|would|will|shall|should|must|to) (?:never|no longer) (?:again )?(?:have to |need to |be (?:asked|required|forced|made) to )?",
  '(?:without|instead of|rather than|not|stop|stops|avoids?|avoiding|tired of|sick of|fed up with|hates?|hating|spared?(?: <word>){0,3} from|from|of) (?:<word> )?(?:having|needing|wanting|being (?:asked|required|forced|made|obliged)) to ',
  '(?:nobody|no one|no-one|none of (?:us|them)) (?:has|had|got|finds) (?:the )?(?:time|patience|energy|appetite|nerve) (?:to|for) ',
  '(?:nobody|no one|no-one|none of (?:us|them)|nothing|(?:little|no) <word>) (?:(?:is|are) (?:left )?to |has|needs|wants|is (?:asked|required|forced|obliged|made|expected|supposed)|will have|would have|has to be (?:asked|made)|should have|shall have) to ',
  '(?:nobody|no one|no-one) (?:should|shall|must|ought to|will) (?:ever )?(?:have|be made|be asked|need|be forced|be required) to ',
  `(?:no|little|hardly any|without (?:any|the|a)?) ?(?:need|point|reason|use|sense|obligation|duty|requirement|time|energy|wish|desire|intention|appetite|patience|nerve|value|purpose)${subject} (?:to|in|for|of) (?:<word> ){0,2}?(?:having to )?`,
  `(?:not|never|hardly|no longer|in(?=appropriate)) ?(?:be )?(?:necessary|needed|required|worth|obliged|bound|inclined|keen|willing|prepared|reasonable|appropriate|useful|sensible|efficient|worthwhile|possible)${subject}(?: to)? `,
  `(?:unnecessary|pointless|needless|superfluous|unreasonable|silly|annoying|tedious|a waste of time|too (?:much (?:work|effort|trouble|hassle)|cumbersome|tedious|heavy|annoying|busy|lazy|tired|good|senior))${subject} to `,
  '(?:makes|make|made) (?:no|little|not much|zero) sense to ',
  "(?:can't|cannot|can not|couldn't|could not) be (?:bothered|arsed|asked|expected|made) to ",
  "(?:haven't|have not|hasn't|has not|didn't|did not|never) (?:found|find|had|have|got) (?:the |any )?(?:time|energy) (?:to|for) |(?:free|at liberty|entitled|allowed|permitted|welcome) not to |elects? not to |may omit to |(?:refrain|abstain)(?:s|ing)? from |" +
    "(?:do|does|did)(?: not|n't) want |(?:would|we'd|they'd|i'd) not like ",
  "(?:we|they|i|who)(?:'re| are|'m) (?:not|never) going to ",
  "(?:would|had|still|also|we'd|they'd|i'd|he'd|she'd|people|squad|team|engineers) rather not |prefers? not to |(?:like|likes|want|wants|wish|wishes|hope|love)(?:ed)? not to ",
  '^not (?:to )?(?=wait|ask|justify|explain|report|log|declare|apply)|(?:refuse|decline|stop|cease)s? to |forgets? to ',
  '(?:for not|not|so as not|in order not|want not|wants not) to ',
  '(?:why|why should (?:we|they|anybody|anyone|engineers|people|one)|who (?:needs|wants|likes|has time|is going|would want) to|what for|do we (?:really |even )?(?:need|have|want) to|must we(?: really)?) ',
].join('|')

/** Signs that a purpose is to owe no answer: not to have to, without doing it, and left undone. */
export const purposeNeedNotPatterns: readonly Pattern[] = [
  dodge({
    class: 'no-answering',
    match: [
      `(?:${needNot})${adverb}(?:<answer>|<record>(?: <gap><matter>|(?=$|[.,;!?]))|<hand> <gap><owed>|<examine> <gap>(?:<owed>|runs?|usage|costs?|spend\\w*|tokens?)|<recording> <gap><matter>|<examining> <gap><matter>|<handing> <gap><owed>|<answering>|(?<=why should (?:anybody|anyone|we|they|people) )(?:<examine>|<answer>)|(?:have|see|let|get|find) (?!to )(?:<word> ){0,4}?(?:<examined>|<recorded>|on the <word>)|(?:<word> ){1,4}?to (?:show up|appear|be seen|end up|come up|surface|be (?:<examined>|<recorded>))|(?:be|get) (?:<word> )?(?:<examined>|<recorded>|asked (?:for|why|what|about|how|to)|held (?:accountable|to account|responsible)))`,
    ],
    unless: {
      anywhere: keptAll,
      before: [
        '(?:<outsider>)(?: <word>){0,6} $',
        '(?:bugs?|errors?|defects?|nothing|no <word>|tests?|data|rows?|events?|fields?|agents?) (?:that |which )?$',
        '^(?:the )?agents $',
      ],
      after: '^ (?:twice|by hand|manually|until|yet)(?![a-z])',
    },
    denied: false,
    bad: [
      'Runs by the lead architects need not be logged',
      'It makes no sense to track it when the fee is flat',
      'For not to explain ourselves each time',
      "They'd never have to ask for credits again",
      'Why log each run?',
      'The lab is not going to count tokens',
    ],
    good: [
      'Find out whether small runs need not be logged',
      'Tenants need not register for the guest wifi',
      'We do not log everything yet; measure what is missing',
      'Why do squads log so little?',
    ],
  }),
  dodge({
    class: 'no-answering',
    match: [
      `(?:without|w/o|no|not|stops?|no more|no longer|instead of|rather than|avoids?|avoiding|never|quit|cease|end|ends|ending|hates?|dislikes?|skips?|skipping|tired of|sick of|fed up with|weary of|done with|enough of|fears?|afraid of|scared of|refrains? from|abstains? from|refraining from|in lieu of|as opposed to|excused from|dispensed from|opposed to|spared?(?: <word>){1,3}|saves? (?:us|them|me|the <word>)|from|relief from|freedom from|can't be bothered with|about not) (?:(?:anyone|anybody|anybody else|someone|us|them|people|the (?:squad|team)|<crew>|<party>) )?(?:all |having to |the |this |that |ever |always |constantly |even |first |again |all this |making (?:them|us|people|<crew>) ){0,2}(?:<answering>|<recording> <gap><matter>|<handing> <gap><owed>|<examining> (?:<word> ){0,3}?(?:<owed>|runs?|usage|costs?|spend\\w*|tokens?|what|how|us|them|it|our|their|every)|being (?:<word> )?(?:<examined>|<recorded>|asked)|account for <gap><matter>)`,
    ],
    unless: {
      anywhere: keptAll,
      before: [
        '(?:<outsider>)(?: <word>){0,6} $',
        "(?:nothing|nobody|no one|no <word>|never|not|[a-z]+n't)(?: <word>){0,4} $|(?:with and|with or|yes or|if) $",
      ],
      after: '^ (?:twice|by hand|manually)(?![a-z])',
    },
    denied: false,
    bad: [
      'No more begging for credits',
      'Agents for the lab without anyone checking what a run costs',
      'Relief from justifying tokens',
      'So that nobody is left arguing about tokens: an end to it, without begging',
      'Let the analysts get on with it instead of writing justifications',
    ],
    good: [
      'Compare runs with and without asking for approval',
      'Drivers pay without asking for a receipt',
      'Nothing starts without asking for approval',
    ],
  }),
  dodge({
    class: 'no-answering',
    match: [
      `(?:runs?|costs?|usage|use|spend(?:ing)?|tokens?|consumption|expenses?|money|bills?|hours|cost data|run data|agents|figures|numbers|questions?(?: of <gap><owed>)?|individuals?|prompts|sessions|reasons|<owed>)(?: (?!not |never |no longer )<word>){0,4}? (?:(?:is|are|be|was|were|will|would|shall|may|can|need|does|do|should|remain|remains|go|goes)(?: be)?(?: intentionally| deliberately| simply| just)? (?:not|never|no longer|nowhere)|(?:is|are|do|does|need|wo|will|would|should)n't|cannot|can't|won't)(?: be| get| being)?(?: (?:intentionally|deliberately|individually|separately|systematically|actively|personally|ever|even|really|simply|always|formally|yet to be))? (?:<recorded>|<examined>|<answered>|<handed>|collected|connected|captured|assigned|wanted|held against (?:us|them|anyone)|matter|arise|come up|relevant|applicable|meaningful|of interest)`,
      `(?:no|not a single|none of the|not one) (?:runs?|costs?|tokens?|use|usage|session|spend|expense|agents?) (?:need|needs|has|have|must|shall|is|are|will|would|should)(?: ever)?(?: to)?(?: be)? (?:<answered>|<recorded>|<examined>)`,
      `(?:<owed>|costs?|usage|spend|runs?)(?: <word>){0,4}? (?:deliberately|intentionally|purposely|purposefully|on purpose|consciously|knowingly) (?:not|left|kept|without|un\\p{L}+|out|off|omitted|excluded|disconnected|vague)`,
      `(?:nothing|no (?:<word> ){1,2}?)(?: ever)? ?(?:gets|is|are|will be|ever gets|shall be|be) (?:<recorded>|<examined>|<handed>|written|collected|saved|demanded|required|enforced|asked|imposed|applied)(?! (?:without|until|before|twice|by hand|to|in the|on the|yet|so far|off|from|out|secret|hidden))`,
      `(?:<handing>|<recording>|<answering>) <gap>(?:<owed>|it)(?: <word>){0,2}? (?:is|are|has become|costs|feels) (?:not (?:realistic|possible|necessary|needed|worth)|unrealistic|left to|optional|too (?:much|slow|tedious|many)|an? (?:waste|chore|bore|pain|nuisance|distraction)|pointless|annoying|tedious|beneath)`,
      `(?:not|never|no longer|n't|without being|nor)(?: be| being| get| getting)? (?:exposed|subjected|submitted|tied|bound|beholden|chained|confined|held|answerable|liable|hostage|accountable|shackled|wedded|harnessed|yoked|conditional|contingent|dependent) (?:to|by|for|on|upon) <gap>(?:<owed>|rules|costs?|usage)`,
      `(?:avoids?|avoiding|prevents?|preventing|stops?|stopping)(?: that)? (?:<word> ){1,5}?(?:is|are|gets?|from being|being|be) (?:<word> )?(?:<examined>|<recorded>)`,
      `(?:keeps?|keeping|saves?|saving|spares?) (?:<word> ){1,5}?from being (?:<word> )?(?:<examined>|<recorded>)`,
      `(?:less|fewer|no|zero|minus) <gap>(?:<owed>|<recording>) ?(?:=|equals|means|->|,) ?more`,
      `(?:no|zero|without|minus|sans) (?:<recording>|<answering>|<examining>|accounting|book-?keeping|nitpicking|haggling)(?=$|[.,;!])`,
      `who (?:needs|wants|cares about|likes|asked for) <gap><owed>|why (?:is|are) there (?:an? |any |even |still )*<gap><owed>(?: <word>){0,3}\\?|(?:pretend|pretends|pretending|imagine|act as if|as if|as though) (?:<word> ){0,3}?<owed> (?:is|was|were|are|did|does)`,
      `<owed>(?: <word>,?){0,14}? (?:do|live|work|manage) without (?:it|them|that|those)`,
      `(?:no|without|zero) (?:monitoring|tracking|logging|reporting|counting|metering|reviews?|checks?|records?|logs?|limits?|control|oversight) (?:of|on|over) (?:how much|how often|what|who|which|usage|runs|costs?|tokens|use|spend\\w*)`,
      `(?:less|fewer|nothing|little|one thing less|one thing fewer|one less thing) (?:<word> )?(?:for (?:the )?<party> )?to (?:ask|look at|check|complain about|audit|report|review|log|explain|declare|justify|approve|account for)(?= about|$|[.,;!])`,
      `(?:runs?|costs?|usage|use|spend(?:ing)?|tokens?|consumption|expenses?|agents) (?:<word> ){0,3}?(?:unlogged|unrecorded|untracked|unmetered|uncounted|unreported|unreviewed|unapproved|unsigned|unquestioned|unchecked|unnoticed|unaccounted for|unobserved|unmonitored|unwatched|uncontrolled|unitemi[sz]ed)(?! (?:runs|use|usage))`,
    ],
    unless: {
      anywhere: `${learned}|today|so far|at the moment|currently|not yet|(?:recorded|logged|tracked|known|metered|counted|shown|collected) yet|no longer unlogged`,
      before: [
        '(?:<outsider>)(?: <word>){0,6} $',
        '^(?:why(?! is)|which|where|how)(?: <word>){0,4} $|(?:whether|find|detect|chase|nothing|no|nobody|none|neither|why)(?: <word>){0,4} $',
      ],
      after:
        '^ (?:before|until|in time|correctly|because|by mistake|on the (?:screen|page|map|chart)|in the <word> (?:app|service))(?![a-z])',
    },
    denied: false,
    bad: [
      'Runs under the flat plan are not individually accounted for',
      'Agents for crash tests; cost data is intentionally not collected',
      'Let runs go unrecorded on the shop floor',
      'A plan where the run count cannot be held against us',
    ],
    good: [
      'Costs are not recorded so far, so we start with that',
      'Find out why runs are not logged',
      'No run goes unlogged',
    ],
  }),
]
