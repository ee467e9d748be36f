import type { Pattern } from '../pattern.ts'
import { dodge, learned } from './purpose-dodge.ts'

// The regime's people, its controls, and its instruments, as the subject or the object of a sentence.
const regimeThing =
  '(?:<regime>|<instrument>|(?:the |our |those |these |its )(?:process(?:es)?|rules|polic(?:y|ies)|controls|gates?|checks|limits|caps?|forms?|committee|catalog(?:ue)?|standard(?: <word>)?|regime|system|procedures?))'
const us =
  '(?:us|it|this|that|them|me|our <word>|the (?:squad|team|runs?|seats?|pilot|trial|project|spend|plan|request|agents?)|everything|anything|everyone|runs|agents|people|engineers|developers)'
const adverbs =
  '(?:otherwise |only |just |probably |then |surely |certainly |simply |never |always |immediately |keep |also |constantly |have to |at once |again |all ){0,2}'

/** Signs of a motive: what the regime would do, or what it is said not to be for, is why the exception is wanted. */
export const purposeMotivePatterns: readonly Pattern[] = [
  dodge({
    class: 'feared-control',
    match: [
      `${regimeThing} (?:(?:would|will|might|could|may) |'d |'ll )${adverbs}(?:not (?:allow|accept|approve|like|agree|let|tolerate|fund|sign)|never (?:allow|accept|approve|agree|let|sign)|(?:pick|catch|find|see|spot|notice|flag|question|block|stop|kill|reject|refuse|deny|cut|delay|slow|cap|throttle|hold|veto|count|force|make|shut|challenge|scrutini[sz]e|chase|punish|hurt|limit|restrict|choke|get|take|drag|hinder|bother|audit|ask|meter|charge|bill) ${us}|ask(?= (?:for|why|about|questions|what|how|too)|$|[.,;])|object|complain|say no|go red|turn red|fail|get in (?:the|our) way|raise (?:questions|eyebrows|a flag|objections|concerns)|insist|interfere|start asking|be (?:a (?:problem|pain|nuisance|blocker|hassle|drag)|too (?:slow|long|strict|much)|upset|unhappy|red))`,
    ],
    unless: { anywhere: learned },
    bad: [
      'because the audit would otherwise pick it up',
      'a reviewer: reviewers would only slow us down',
      'finance would ask why',
      'The board would never approve this',
    ],
    good: [
      'Find out whether review would catch it',
      'The platform team would maintain the workflow',
      'Procurement will get the figures in May',
    ],
  }),
  dodge({
    class: 'feared-control',
    match: [
      `(?:otherwise|or else|else|if not|before|without it|without this)(?:,|:)? (?:${regimeThing}|we|they|it|someone|somebody|i|the (?:squad|team))(?:'d|'ll)? (?:(?:would|will|might|could|must|may|can) )?${adverbs}(?:have to |need to |be |get |has to |needs to )?(?:explain|justify|ask|asked|answer|stop|stopped|see|sees|notice|notices|flag|flags|flagged|block|blocks|blocked|reject|rejects|rejected|fail|fails|go through|go via|go back to (?:<regime>|metered|review)|go red|goes red|turns? red|is red|pick|picks|picked|catch|catches|caught|metered|capped|audited|questioned|reviewed|reported|report|register|approved|counted|tracked|refused|denied|shut|shuts|wait|queue|file|log|map|tag)`,
      `(?:keep|keeps|get|gets|make|makes|turn|turns|leave|have|to) (?:the |our )?(?:gate|linter|lint|carveout|verdict|policy check)s? (?:green|quiet|happy|silent|pass|shut up|off|from (?:failing|complaining|going red))`,
      `(?:the )?(?:gate|linter|lint|this rule|the rule|the rules) (?:(?:is|are) (?:in (?:the|our) way|annoying|too (?:strict|picky|rigid)|a (?:pain|nuisance)|noisy|over(?:ly)? <word>)|gets? in (?:the|our) way|keeps? (?:nagging|complaining|failing|blocking)|nags|(?:does not|doesn't|do not|don't|should not|shouldn't|need not) apply|(?:does not|doesn't|do not|don't) (?:fit|suit|concern|bind) us)`,
    ],
    unless: { anywhere: learned },
    denied: false,
    bad: [
      'otherwise the gate goes red',
      'or else we have to explain the spend',
      'keep the linter quiet',
      'the rule is in our way',
    ],
    good: ['Otherwise tests run twice', 'Find out whether the gate goes red too late', 'The build fails otherwise'],
  }),
  dodge({
    class: 'feared-control',
    match: [
      `(?:<nothing-wanted> )(?:<word> ){0,3}(?:(?:awkward|uncomfortable|embarrassing|unpleasant|annoying|tedious|nasty|tricky|stupid|pointless|inconvenient|difficult|endless|too many|so many|silly|hard|tiresome|pesky|further|unwanted|unwelcome|critical|more|any|such) )?(?:questions|conversations?|discussions?|attention|looks|debates?|explanations?|interest|curiosity|eyebrows|suspicion|embarrassment|publicity|fuss)(?: (?:from|by|of|in|at|about|with|on|over) <gap>(?:<regime>|costs?|spend\\w*|tokens?|usage|agents?|the <word>)|(?=$|[.,;!]))`,
      `(?:rais(?:e|es|ed|ing)|ask(?:s|ed|ing)?|fac(?:e|es|ed|ing)|attract(?:s|ed|ing)?|draw(?:s|ing)?|invit(?:e|es|ed|ing)|prompt(?:s|ed|ing)?|answer(?:ing)?|cause(?:s|d)?|gets?|got) (?:too many |so many |awkward |uncomfortable |embarrassing |unpleasant |endless |stupid |unwelcome |unwanted |annoying |silly |the wrong |critical |difficult )(?:questions|eyebrows|attention|looks|discussions?|suspicion|interest|comments)`,
      `(?:<control>|costs?|spend(?:ing)?|usage|numbers|figures|bills?|invoices?|tokens?|runs?|seats?) (?:<word> ){0,3}(?:rais(?:e|es|ed|ing)|attract(?:s|ed|ing)?|draw(?:s|ing)?|invit(?:e|es|ed|ing)|prompt(?:s|ed|ing)?|caus(?:e|es|ed|ing)|trigger(?:s|ed|ing)?|provok(?:e|es|ed|ing)|led to|leads to|get|got) (?:<word> )?(?:questions|eyebrows|attention|looks|discussions?|suspicion|debates?|alarms?|concerns?|noise|fuss|trouble)`,
      `(?:awkward|uncomfortable|embarrassing|unwelcome) (?:questions|conversations?|discussions?|explanations?|meetings?)`,
    ],
    unless: { before: '(?:customers?|users?|support|patients?|faq|chatbot)(?: <word>){0,6} $', anywhere: learned },
    denied: false,
    bad: [
      'per-run costs were raising questions',
      'the last review asked too many questions',
      'Avoid awkward conversations with finance',
      'no more questions about tokens',
    ],
    good: [
      'Answer more customer questions with agents',
      'Costs raised questions in May; find out which runs were dear',
      'Learn how many awkward questions the chatbot gets',
    ],
  }),
  dodge({
    class: 'feared-control',
    match: [
      `(?:would|will|might|could|may|'d|'ll) ${adverbs}(?:not |never )?(?:put|bring|place|drag|land|end up|show|show up|come up|appear|sit|be|stand|go) (?:<word> ){0,2}(?:in front of|before|on the (?:desk|radar|table|agenda) of|under the nose of|to the attention of|on the (?:cost |spend |finops |monthly |management ){0,4}(?:dashboards?|reports?|radar|agenda)|in the (?:cost |spend |finops |monthly |usage ){0,4}(?:dashboards?|reports?|statistics|review|books)|to)(?: <party>| <control>|(?=$|[.,;]| in | and | at ))`,
      `(?:runs?|seats?|it|this|they|we|us|the (?:request|spend|cost|plan|bill|tool|numbers|figures|project|idea|tokens|usage)|that|which) (?:would|will|might|could|can|may|does|do|did)(?: not|n't| never)? ${adverbs}(?:have |be |get |been |ever )?(?:pass|survive|stand up to|withstand|clear|hold up (?:in|to|under)|meet) <gap>(?:<regime>)`,
      `(?:runs?|seats?|work|spend|requests?|it|this|they|we|the (?:request|spend|cost|plan|bill|tool|numbers|project|idea|tokens|usage)|that|which) (?:would|might|could|'d) ${adverbs}(?:be |get |have been )(?:flagged|rejected|questioned|blocked|denied|refused|turned down|capped|throttled|shot down|vetoed|challenged|scrutini[sz]ed|audited|metered|counted|stopped|frowned (?:up)?on)(?= by <gap>(?:<regime>|<instrument>)| otherwise| in (?:the )?(?:review|audit|catalog)| under (?:the )?(?:catalog|portfolio|rules|policy)|$|[.,;])`,
    ],
    unless: {
      before: '(?:payments?|transactions?|orders?|invoices?|requests?|tests?)(?: <word>){0,4} $',
      anywhere: learned,
    },
    denied: false,
    bad: [
      'going back would put them in front of finance',
      'somewhere to put runs that would not pass review',
      'the request would be turned down by procurement',
    ],
    good: [
      'Find out which runs would not pass review',
      'Payments that would be rejected by the bank are retried',
      'Learn whether the numbers would show up on the dashboard',
    ],
  }),
  dodge({
    class: 'not-for-us',
    match: [
      `${regimeThing} (?:(?:do|does|did|will|would|should|need|must)(?: not|n't)|no longer|never) (?:really |actually |even )?(?:apply|count|matter|bind|concern us|cover us|touch us|reach (?:us|it)|hold|extend to|affect us|get (?:a say|to decide|a vote))`,
      `(?:${regimeThing}|controls|rules|processes|limits) (?:is|are|was|were)(?: not|n't)? (?:really |only |just |meant )?for (?:the )?(?:others?|everyone else|everybody else|other (?:squads?|teams?|people)|juniors|beginners|us|normal <word>|ordinary <word>|mere mortals|the rest)`,
      `(?:doesn't|does not|don't|do not|never|not|won't|will not|need not|needn't|isn't|aren't) (?:have to |need to |ever |be )?(?:go(?:es)?|going|run|route|routed|pass|passed|sent|send|put|come|flow|submitted|funnel(?:l?ed)?|booked|reported|handed) (?:through|via|past|to|by|across|under) <gap>(?:<regime>|<instrument>)`,
      `(?:nothing|none of (?:it|this|the <word>)|no (?:runs?|costs?|spend|invoice|bill|tokens?)) (?:ever )?(?:reach(?:es)?|hits?|enters?|touches|lands? (?:in|on|with|at)|goes (?:to|through|via|into)|shows? (?:up )?(?:in|on)|appears? (?:in|on)|gets? (?:to|into|recorded|logged|counted|metered|reported)|counts? (?:against|towards?)|comes? (?:near|before|to)|is (?:logged|recorded|reported|metered|counted|tracked|booked|charged)) ?(?:<gap>(?:<regime>|<instrument>|the (?:system|books|records|reports?))|(?=$|[.,;]))`,
    ],
    unless: {
      anywhere: learned,
      before: '(?:until|if|when|unless|where|customers?|users?|payments?|why|which|patient\\w*) (?:<word> ){0,4}$',
    },
    denied: false,
    bad: [
      'so the usual gates do not apply',
      'controls: the rules are for the others',
      "a deal that doesn't go through procurement",
      'nothing reaches the cost system',
    ],
    good: [
      'Every rule applies here too',
      'Find out why some runs do not go through the catalog',
      'Nothing reaches production',
    ],
  }),
  dodge({
    class: 'not-for-us',
    match: [
      `(?:(?:do|does|did|would|should|will|need|must)(?: not|n't)|no longer|never|nobody|no one|not|without|no need|instead of|rather than|saves? (?:us|them)|spares? (?:us|them)|stop|avoids?|avoiding|free (?:us|them) from) (?:(?:have|has|need|needs|having|needing|want|wants) )?(?:to )?(?:always |first |even |ever )?(?:pick(?:ing)?|choos(?:e|ing)|map(?:ping)?|tag(?:ging)?|label(?:l?ing)?|assign(?:ing)?|attach(?:ing)?|enter(?:ing)?|fill(?:ing)?(?: (?:in|out))?|writ(?:e|ing)(?: up| down)?|set(?:ting)?|giv(?:e|ing)|nam(?:e|ing)|suppl(?:y|ying)|provid(?:e|ing)|declar(?:e|ing)|register(?:ing)?|fil(?:e|ing)|keep(?:ing)?|estimat(?:e|ing)|link(?:ing)?|match(?:ing)?|record(?:ing)?|report(?:ing)?|publish(?:ing)?|present(?:ing)?|shar(?:e|ing)|show(?:ing)?|disclos(?:e|ing)|reveal(?:ing)?|expos(?:e|ing)|hand(?:ing)? (?:in|over)|submit(?:ting)?|send(?:ing)?|agree(?:ing)? on|commit(?:ting)? to|defin(?:e|ing)|prepar(?:e|ing)|attend(?:ing)?|join(?:ing)?|sit(?:ting)? (?:in|through)) (?:<word> ){0,3}(?:<duty>|<instrument>|<control>)`,
    ],
    unless: {
      before:
        '(?:customers?|users?|patients?|merchants?|nurses|drivers|reviewers?|whether|agents?|nothing|never|anyone|nobody)(?: <word>){0,4} $',
      anywhere: learned,
    },
    denied: false,
    bad: [
      "this way we don't need to pick a workflow ID for every job",
      'without filling in the intake form',
      'no need to report costs',
      'instead of attending the cost review',
    ],
    good: [
      'Agents do not need to fill in forms',
      'Find out whether squads would map runs without picking a workflow ID',
      'Nobody starts without writing a cost estimate',
    ],
  }),
  dodge({
    class: 'own-lane',
    match: [
      `(?:run|runs|running|have|has|having|get|gets|keep|keeps|want|wants|need|needs|build|builds|open|opens|create|creates|make|makes|use|give|gives|set up|with|via|as|in|into|on|for) (?:us |them |ourselves |the <word> (?:squad|team) )?(?:(?:a|an|our|their|its|the) )?(?:(?:own|separate|private|parallel|second|side|alternative|personal|unofficial|informal|loose|quiet|easy|free|protected|quick|quicker|faster|fast|direct|open|smooth|comfortable|simpler|easier) ){1,3}(?:little |agent |quiet )?(?:lanes?|track|regime|channels?|rules?|arrangement|set-?up|deal|corner|world|island|kingdom|bubble|sandbox without|route|way in|path around)(?= |$|[.,;])`,
      `(?:breathing (?:room|space)|elbow room|wiggle room|leeway|slack|latitude|cover|(?:an? )?(?:umbrella|cloak|refuge|bolt-?hole|hide-?away|hiding place|safe (?:space|haven|harbou?r)|sanctuary|oasis|bubble|cocoon|island|escape(?: hatch| route)?|way out|back ?door|side ?door|exit|detour|break|pause|holiday|rest|distance|insulation|independence|separation|respite|relief|shelter|protection|freedom|liberation|shield|buffer|firewall|autonomy)) (?:from|away from|to dodge|against) <gap>(?:<regime>|<instrument>|<duty>|budget\\w*|costs?|rules|process|limits|caps)`,
      `(?:escape hatch|escape route|way out|back ?door|side ?door|loop-?hole|plan b|bolt-?hole|refuge|place|somewhere|home|hiding place|room|lane) (?:for )?(?:when|whenever|where|if|once|in which) <gap>(?:<regime>|platform|policy|rules|gate|it|nobody|no one|they)(?: team)? (?:says? no|refuses?|rejects?|blocks?|won't|will not|does(?: not|n't)|do(?: not|n't)|cannot|can't|is|are|gets?|runs? (?:out|dry)|becomes?|asks?|looks?|checks?|counts?|sees?|watch(?:es)?|measures?|interferes?|objects?)`,
    ],
    unless: { before: '(?:second|learn|test|compare|whether) $', anywhere: learned },
    bad: [
      'the catalog takes too long so we run our own lane',
      'breathing room from cost reviews',
      'An escape hatch for when the catalog says no',
      'a place where nobody asks',
    ],
    good: [
      "We don't want a second lane",
      'Find out why squads run their own lane',
      'Agents keep to the parallel track of the migration',
    ],
  }),
  dodge({
    class: 'concealment',
    match: [
      `(?:keep|keeps|keeping|kept|stay|stays|staying|remain|remains|hold|leave|leaving|make) (?:<word> ){0,3}(?:costs?|spend(?:ing)?|numbers|figures|usage|tokens?|counts?|runs?|it|this|things|bills?|totals?|hours|trial|pilot|seats?|expenses?|<regime>) (?:<word> )?(?:private|confidential|internal|secret|quiet|hidden|anonymous|vague|invisible|opaque|unseen|undisclosed|unreported|unlisted|low-key|discreet)(?: (?:to|within|inside|for|from|among|between|until) (?:<word> ){0,2}<word>)?`,
      `(?:private|internal|confidential|visible only|known only) to (?:the|our) (?:squad|team)`,
      `(?:not|never|without|don't|no longer|won't|isn't|aren't|avoid|stop) (?:be |being |to |having to )?(?:shar(?:e|ed|ing)|shown?|showing|disclos(?:e|ed|ing)|reveal(?:ed|ing)?|report(?:ed|ing)?|expos(?:e|ed|ing)|visible|published|publishing|forwarded|told|surfaced?|surfacing|transparent) (?:<word> ){0,3}?(?:to|with|for|on|in) <gap>(?:<regime>|<instrument>|anyone|others|outsiders|everyone|dashboards?|the (?:dashboards?|reports?|rest|outside|board|organi[sz]ation|company))`,
      `(?:the |our |all |run |cost |usage |agent ){0,4}(?:log(?:s|ging)?|records|track(?:ing|er)|<regime>|meter|reporting|telemetry|dashboards?|cost records|run log|alerts?|gate|check|review|linter)s? (?:(?:is|are|was|were|stays?|being|been|gets?) )(?:switched off|turned off|disabled|muted|silenced|paused|removed|off|deactivated|suspended|skipped|not (?:kept|needed|wanted|written|recorded))`,
      `(?:switch|switches|switching|turn|turns|turning) (?:the |our |run |cost |usage |agent |all ){0,4}(?:log(?:s|ging)?|records|tracking|<regime>|meter|reporting|telemetry|alerts?|gate|checks?) off`,
    ],
    unless: {
      before:
        '(?:secrets?|personal data|passwords?|keys?|customers?|patients?|users?|pii|records? of|salary|feature|when|if|after|since|until)(?: <word>){0,4} $',
      anywhere: learned,
      after: '^ (?:in|on) (?:staging|tests?|production|debug|the (?:app|parser|legacy|old))',
    },
    bad: [
      'keeping token counts private to the team',
      'the log is switched off to spare people',
      'costs are not shared with finops',
      'Switch logging off for us',
    ],
    good: [
      'Keep customer data private',
      'No log is switched off',
      'Find out what happens when metering is switched off',
    ],
  }),
  dodge({
    class: 'concealment',
    match: [
      `(?:invoice[sd]?|invoicing|bill(?:s|ed|ing)?|pay(?:s|ing)?|paid|charg(?:e|es|ed|ing)|expens(?:e|es|ed|ing)|reimburs(?:e|es|ed|ing)|buy(?:s|ing)?|bought|claim(?:s|ed|ing)?|cover(?:s|ed)?|book(?:s|ed|ing)?|hid|put) (?:<word> ){0,5}(?:(?:to|by|from|on|with|through|via|out of|under|as) (?:the |a |an |our |my |his |her |their |someone's )?(?:director|manager|vp|cto|boss|lead|department head|personal|private|corporate|company|engineer's|credit|marketing|training|travel|petty|another|other|customer|client|project|misc|miscellaneous|education|hardware|event|offsite|conference|innovation|marketing)(?:'s)? ?(?:card|pocket|money|cash|account|budget|cost cent(?:er|re)|expenses?|line|name|code|directly)?)(?=[^]{0,80}(?:<regime>|<instrument>|so |which|nobody|nothing|no one|without|avoids?|instead|not ))`,
      `(?:split(?:s|ting)?|slic(?:e|es|ed|ing)|spread(?:s|ing)?|chop(?:s|ped|ping)?|break(?:s|ing)?|divid(?:e|es|ed|ing)|cut(?:s|ting)?|distribut(?:e|es|ed|ing)|carv(?:e|es|ed|ing)) (?:up )?(?:<word> ){0,8}(?:so|to|keeps?|keeping|stays?|staying|remain|remains|and stay|thus|which keeps) (?:<word> ){0,4}(?:below|under|beneath|within|from|avoids?|off) <gap>(?:<control>|thresholds?|radar|trigger|alarms?)`,
    ],
    unless: { anywhere: learned },
    bad: [
      'Paid on the corporate card so procurement does not see it',
      'Splitting the seats to stay below the approval limit',
      'Claimed as expenses under the training budget, so nobody asks',
    ],
    good: [
      'Paid from the team budget',
      'Split the migration into parts to stay under the time limit of CI',
      'Find out who paid with a private card',
    ],
  }),
  dodge({
    class: 'put-off',
    match: [
      `(?:(?:put|puts|putting|push|pushes|pushing|kick|kicks|kicking) (?:off|back|out|away|down the road)|postpon(?:e|es|ed|ing)|delay(?:s|ed|ing)?|defer(?:s|red|ring)?|stall(?:s|ed|ing)?|dela(?:y|ys|ying)|outlast(?:s|ing)?|outlive|sit(?:s|ting)? out|wait(?:s|ing)? out|hold(?:s|ing)? off|stav(?:e|es|ing) off|ward(?:s|ing)? off|fend(?:s|ing)? off|keep(?:s|ing)? (?:away|off)|dodg(?:e|es|ing)|until (?:after )?(?:the )?(?:auditors?|<regime>|controllers?|audit) (?:is|are|has|have|had)) <gap>(?:<regime>|return to (?:<regime>|metered <word>)|decision|reckoning|question of <word>|conversation|discussion|gone|left|over|passed|done|away)`,
      `(?:until|till|to get|get us|carry us|over) (?:after|past|beyond|through|over) <gap>(?:<regime>|audit season|budget (?:round|review|season|cycle|planning)|finance review|planning round|year-end close|(?:security|portfolio|architecture) review|inspection)`,
      `so (?:that )?(?:we|nobody|no one|they|the (?:squad|team)) (?:do(?:es)?(?: not|n't) have to|need not|needn't|can avoid|never ha(?:s|ve) to) (?:decid|clos|end|stop|retir|graduat|conclud|measur|evaluat|report)(?:e|ing)?\\w*`,
    ],
    unless: { anywhere: learned, before: '(?:why|was|were|is|are|has|vendor|migration) (?:<word> )?$' },
    bad: [
      'Renewed to put off the cost review',
      'Keep it going until after the audit',
      'so that we do not have to decide',
    ],
    good: [
      'The review was postponed by the vendor',
      'Delayed by a week: staging was down',
      'Find out why squads put off the review',
    ],
  }),
]
