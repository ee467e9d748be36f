import type { Pattern } from '../pattern.ts'
import { dodge, learned } from './purpose-dodge.ts'

const freeing =
  '(?:spar(?:e|es|ed|ing)|reliev(?:e|es|ed|ing)|free(?:s|d|ing)?|releas(?:e|es|ed|ing)|sav(?:e|es|ed|ing)|excus(?:e|es|ed|ing)|exempt(?:s|ed|ing)?|unburden(?:s|ed|ing)?|unblock(?:s|ed|ing)?|unshackl(?:e|es|ed|ing)|liberat(?:e|es|ed|ing)|protect(?:s|ed|ing)?|shield(?:s|ed|ing)?|insulat(?:e|es|ed|ing)|shelter(?:s|ed|ing)?|cover(?:s|ed|ing)?|rescu(?:e|es|ed|ing)|absolv(?:e|es|ed|ing)|untether(?:s|ed|ing)?|rid(?:s|ding)?|disburden|screen(?:s|ed|ing)?|cushion(?:s|ed|ing)?|ring-?fenc(?:e|es|ed|ing)|immuni[sz](?:e|es|ed|ing)|emancipat(?:e|es|ed|ing)|let(?:s|ting)?|takes?|taking|gets?|getting|keeps?|keeping|leaves?|leaving|decoupl(?:e|es|ed|ing)|detach(?:es|ed|ing)?|isolat(?:e|es|ed|ing)|unhook(?:s|ed|ing)?|disconnect(?:s|ed|ing)?|separat(?:e|es|ed|ing)|carv(?:e|es|ed|ing)|remov(?:e|es|ed|ing)|help(?:s|ing)?)'
const safety =
  '(?:relief|rest|break|respite|holiday|vacation|freedom|release|shelter|refuge|protection|cover|peace|quiet|escape|immunity|insulation|independence|autonomy|emancipation|liberation|exemptions?|dispensation|departure|divorce|distance|air cover|safe (?:harbou?r|haven|space)|sanctuary|exceptions?|waivers?|amnesty|pass|leave|isolation|separation|detachment|shield|umbrella|cloak|buffer|liberty|reprieve|let-off)'
const place =
  '(?:sight|view|eyes?|gaze|reach|purview|remit|scope|jurisdiction|grip|range|earshot|perimeter|supervision|knowledge|control|attention|hands|clutches|ambit|domain|orbit|field of view|framework|bounds|confines|boundaries|limits|reach|authority|grasp|shadow|radar|focus|ken|compass|sway|writ|sphere|tentacles|arm|arms)'
const dropped =
  "(?:optional|voluntary|opt-in|opt-out|(?:a )?(?:mere )?(?:courtesy|formality|nicety|suggestion|recommendation|ritual)|on request(?: only)?|unnecessary|superfluous|redundant|obsolete|moot|irrelevant|inapplicable|dispensable|suspended|waived|skipped|omitted|dropped|lifted|relaxed|for(?:e)?gone|for(?:e)?go|dispensed with|set aside|put aside|put off|by and by|in abeyance|deferred(?: indefinitely)?|negotiable|discretionary|advisory|non-binding|perfunctory|ceremonial|skippable|a box to tick|passed over|taken out|left out|left aside|switched off|turned off|disabled|out of scope|on hold|paused|ceased?|tolerated|presumed|deemed (?:given|granted|approved|obtained)|pro forma|a (?:choice|matter of (?:choice|taste))|retroactively|retroactive|afterwards|in hindsight|at year end|some other time|to follow|if (?:somebody|someone|anyone|anybody) (?:insists|asks|wants)|can wait|need not arise|does not come up|go away|goes away|disappears?|vanish(?:es)?|relegated|sidelined|bypassed|ignored|minimi[sz]ed|watered down|thing of the past|someone else's (?:problem|job)|abolished|scrapped|eliminated|silenced|muted|nil|off|intentionally (?:blank|empty|absent)|overlooked|abandoned|excluded|evaded|neglected|postponed(?! (?:by|to|from|until \\d))|foresworn|curtailed|a courtesy)"
const linked =
  '(?:,? (?!not |never |neither |nor |stays? |remains? not |without |and |or |that |which |whether |if |as |so )[^\\s.,;:!?()"]{1,30}){0,4}?'

/** Signs that a squad is to be outside what holds for others: out of reach, let off, or under controls that no longer bind. */
export const purposeOutsidePatterns: readonly Pattern[] = [
  dodge({
    class: 'exemption',
    match: [
      `(?:outside|outside of|outwith|beyond|out from under|beneath|clear of|hidden from|safe from|independent(?:ly)? (?:of|from)|irrespective of,?|regardless of,?|notwithstanding|heedless of|unmindful of|in spite of|contrary to) (?:the |our |any |all |their |its |every )?(?:<word>,? ){0,2}?(?:${place} (?:of|for) )?<gap>(?:<regime>|(?:tool(?:ing)?|spend|cost|usage|approval|approved|security|company|standard|usual|normal|official|corporate|published|agreed) (?:<word> )?(?:list|register|rules|process|framework|policy|limits|caps?|controls?|council|consultation|assessment|book|procedures?))`,
      `(?:outside|outside of|outwith|beyond|out of|out from under|away from) (?:the |any |their |everybody's |everyone's )?(?:${place}) of (?:<word> ){0,3}?(?:<owed>|head office|headquarters|management|those (?:who|upstairs)|the bosses)`,
      `(?:off|not on|never on|out of|not in|missing from|absent from|left off|kept off|stays? off|keeps?(?: <word>){1,4} off) (?:the |our |any |their )?(?:<word>'?s? ){0,3}?(?:list|register|books|ledger|radar|report|dashboard|record|bill|chargeback|statistics|inventory|registry|workflow register|accounts|charts?|cost report|portfolio|<regime>)(?=$|[.,;!]| (?:so|until|for|and|because|entirely|altogether|which|this|in order))`,
      `(?:irrespective|regardless|notwithstanding|independent(?:ly)?|despite|heedless) (?:of )?(?:the )?(?:<word> ){0,3}?(?:outcome|result|decision|verdict|ban|no|refusal|veto|objections?|caps?|limits?|any cap|any limit|policy|rules?|reservations?|concerns|doubts|warnings?|advice|position|opinion|stance|misgivings)(?= |$|[.,;])`,
      `(?:own|different|other|personal|private|separate) (?:rules|standards|terms|laws|law|conditions|discretion|governance|policies|norms|guidelines)(?=$|[.,;!]| (?:for|apply|and|in|here|instead)| on )`,
      `(?:on|by|under|to|follow(?:s|ing)?|according to|set(?:s)?) (?:our|their|its|his|the (?:squad|team)'s) own (?:<word> )?(?:terms|standards|rules|lights|laws|discretion|authority|schedule|judge?ment|conditions|guidelines|governance)`,
      `answers? (?:only )?to (?:itself|themselves|nobody|no one|no-one|ourselves|none)|accountable (?:only )?to (?:itself|themselves|nobody|no one)|(?:a )?law unto (?:itself|themselves)|state within a state`,
      `(?:are|is|be|being|we're|they're|am|remains?|stays?|becomes?) (?:the |an? |our )(?:<word> )?(?:exception|special case|exempt|outlier|island)(?= (?:to|from|here)|$|[.,;!])`,
      `(?:we|our squad|the squad|the team)(?:'re| are| is) (?:special|different|exempt|a special case|not like (?:the )?others?)(?=$|[.,;!]| and| so)`,
      `so (?:now )?(?:we|changes|runs|they|it)(?:'re| are)? (?:<word> ){0,2}?(?:go|goes|going) (?:around|round|direct|directly|straight)(?= it| them|$|[.,;!])`,
      `<regime> (?:holidays?|vacation|sabbatical|amnesty|detox|pause|moratorium|honeymoon|embargo|ceasefire|blackout)(?=$|[.,;!]| (?:for|until|in|during))`,
      `(?:opt|opts|opting|opted|step|stepping|steps) out(?=$|[.,;!]| (?:of|until|for))`,
    ],
    unless: {
      before: [
        '(?:<outsider>|bugs?|agents? (?:that|which) (?:go|act|write)|falls?|fall|values?|readings?|pressure|temperature|nothing|nobody|no <word>|not|never|comparison|port|moved?|moving|migrat\\w+|leak\\w*|time|times|hours|goes|go|data|secrets?|pii|names)(?: <word>){0,3} $',
      ],
      after: '^ (?:working hours|office hours|hours|the sandbox|of scope for)(?![a-z])',
    },
    bad: [
      'Space beyond the purview of the tooling council',
      'A channel out of reach of the auditors',
      'It stays off the approved list',
      'The squad answers to itself',
      'Use of agents notwithstanding any cap',
      'We would like to opt out',
    ],
    good: [
      'Nothing is kept off the bill',
      'Opt-out handling for e-mail',
      'Pressure outside the limits raises an alarm',
      'Learn what runs outside the catalog cost',
    ],
  }),
  dodge({
    class: 'exemption',
    match: [
      `${freeing} (?!(?:<word> ){0,2}(?:data|secrets?|passwords?|pii|names|noise|numbers|defects|bugs|errors|duplicates?|files|values|keys)(?![\\p{L}-]))(?:<word> ){0,7}?(?:from|of|out of|against|off) <gap>(?:<regime>|<answering>|<recording> <gap><matter>|<handing> <gap><owed>|being (?:<word> )?(?:<examined>|<recorded>|asked|compared)|having to|<owed>(?=$|[.,;!)]| and | for (?:us|the <word>)| that ))`,
      `${freeing} (?:<word> ){0,7}?(?:from|of|out of) (?:the |any |all |its |their |this )?(?:<word> )?(?:obligations?|duty|duties|requirement|need|burden|chore|pain|weight|encumbrances?|noise|ritual|constraints|shackles|strictures|bother|trouble|drudgery|hassle) (?:to|of|from|for) <gap>(?:<answer>|<record>|<hand>|<owed>|<answering>|<recording>|<examining>)`,
      `(?:spar(?:e|es|ed|ing)|sav(?:e|es|ing)) (?:us|them|me|everybody|everyone|people|ourselves|engineers|developers|(?:the |our )?(?:<word> ){0,2}<crew>) (?:from )?(?:the |a |those |all |any |their |this |that |these |of )*(?:(?!time|trouble|money|hours|days|effort)<word> ){0,3}?<owed>`,
      `${safety} from <gap>(?:<owed>|<answering>|<examining>|<recording>|being (?:<examined>|<recorded>))`,
      `(?:exemption|waiver|dispensation|immunity|amnesty|standing pass|free (?:pass|ticket|ride)|privileges?|special (?:status|standing|rules|treatment|terms|conditions|arrangement|place)|vip (?:access|status|treatment|pass)|diplomatic immunity|carte blanche|blank (?:cheque|check)|free rein|free hands?|open bar|all-you-can-eat|latitude|leeway|licen[cs]e|freedom|liberty|free run|free ride|exception|indulgence|open door|golden ticket|white card|fast track|fast lane|privileged access|preferential access) (?:for|to) (?:(?:the|our|all|any|these|those|this|some|certain|a|an|its|every) )?(?:<word> ){0,3}?<crew>(?![a-z'-])(?! (?:<word> )?(?:rules|codes?|card|form|app|page|portal|records?))`,
      `(?:\\p{L}+-)?<crew> (?:<word> )?(?:exemption|waiver|dispensation|immunity|privilege|exception|free pass|carve-out from)(?=$|[.,;!]| (?:for|from|until|in|on))`,
      `(?:let|lets|letting) (?:<word> ){0,3}?<crew> (?:cook|run (?:free|wild|loose)|be (?:the |our )?<crew>|off the hook|loose|fly|roam|rip|be(?=$|[.,;!])|loose|do (?:their|its|whatever|what|as)|have (?:their|its) way|decide)`,
    ],
    unless: {
      before: [
        '(?:<outsider>|nobody|nothing|no <word>|not|never)(?: <word>){0,3} $',
        '(?:close|ends?|tax|vat|port|parser|import)(?: <word>){0,2} $',
      ],
      anywhere: 'reviewers? from (?:<word> ){0,2}comments|count(?:ing)? defects|measure(?:s|d)? the',
    },
    bad: [
      'Spare the squad the two-person check',
      'Insulates the crew from the noise of cost discussions',
      'The unit shall be relieved of its reporting obligations',
      'Air cover from the architecture forum',
      'Exemption for senior engineers',
      'Let the seniors cook',
    ],
    good: [
      'Nobody is relieved of the run log',
      'Spares the dispatcher double entry',
      'Exemption certificates for suppliers',
      'Protect patients from dosing errors',
    ],
  }),
  dodge({
    class: 'without-control',
    match: [
      `<regime>${linked} (?:(?:is|are|be|being|was|were|becomes?|became|gets?|has been|have been|can be|may be|could be|shall|will|would|should be|put|kept|left|made|makes?|considers?|done|handled|turned into|stays?|remains?|given|obtained|only|all|added|written) )(?:an? |the |simply |just |only |merely |temporarily |now |quietly |tacitly |hereby |largely |purely |fully |entirely |as )*${dropped}`,
      `<regime> (?:simply |just |temporarily |hereby |quietly )?(?:suspended|waived|skipped|omitted|dropped|lifted|forgone|set aside|put aside|switched off|turned off|disabled|on request(?: only)?|optional|later|afterwards|retroactively|presumed|deemed|ceases?|tolerated|removed|off)(?=$|[.,;!)]| (?:for|in|until|so|while|during|as|given|given|due|at|on) )`,
      `(?:<owed>|documentation|consent|permission|log entries|bookkeeping|records)${linked} (?:(?:is|are|be|becomes?|can be|may be|could be|shall|will|would|to be|can|may|get|gets|has been) )(?:simply |just |only |merely |temporarily |now |quietly |reconstructed |done |sorted out |made up |sorted |obtained |caught up |delivered |added |supplied |provided |written |completed |handled )*(?:optional|voluntary|opt-in|(?:a )?(?:courtesy|formality)|on request|suspended|waived|dispensed with|for(?:e)?gone|set aside|put aside|passed over|deemed (?:given|approved)|presumed|retroactively|afterwards|at year end|some other time|eventually|if (?:required|somebody|someone|anyone|anybody|needed|asked)|to follow|follow(?:s)? (?:later|in due course|when|if|some)|in due course|can wait|a matter of choice|left to|up to (?:us|the <crew>|each)|later|for later|by and by|in abeyance|deferred(?: indefinitely)?|negotiable|discretionary|advisory|non-binding|nominal|perfunctory|ceremonial|skippable|cease|rest|fall away|lapse|be dropped|unrealistic|assumed|unplugged|disconnected|paused|disregarded|after (?:the launch|go-live|release))(?= |$|[.,;!])`,
      `(?:cost (?:attribution|data|logging|tracking|fields)|<owed>) (?:to follow|comes later|come later|later|some other time|eventually|in due course|can wait)(?=$|[.,;! ])`,
      `(?:make|makes|making|turn|turns|turning|render|renders|declare|declares|consider|considers|treat|treats|keep|keeps|leave|leaves) <gap>(?:<owed>) (?:into )?(?:as )?(?:an? )?(?:<word> )?(?:optional|voluntary|opt-in|opt-out|unnecessary|superfluous|redundant|courtesy|formality|matter of choice|recommendation|guideline|suggestion|on request|off|moot)`,
      `(?:all|any|every|deviations?|exceptions?|consumption|usage|spend|runs?|requests?)(?: <word>){0,5} (?:is|are|be|shall be|counts? as|considered|hereby) (?:hereby |automatically |tacitly )?(?:deemed|considered|regarded as|treated as|presumed|tolerated|taken as|pre-?)(?: to be| as)? ?(?:approved|authori[sz]ed|granted|accepted|permitted|justified|reviewed|tolerated|(?=$|[.,;!]))`,
      `(?:replac(?:e|es|ing)|swap(?:s|ping)?|substitut(?:e|es|ing)|trad(?:e|es|ing)|shift(?:s|ing)?|mov(?:e|es|ing)|from|exchange) (?:from )?<gap><owed> (?:by|with|for|to|into) (?:<word> )?(?:trust|notification|common sense|self-\\w+|goodwill|confidence|judge?ment|good faith|honesty|professionalism|responsibility|faith|autonomy|e-?mail|courtesy)`,
      `(?:trust|confidence|autonomy|empowerment|ownership|speed|velocity|delivery|flow|progress|results?|outcomes|momentum|freedom|agility)(?: of <word>)? (?:instead of|over|rather than|not|before|matters? more than|trumps|beats|outweighs|comes before|counts more than|in place of|without|more than) <gap>(?:<owed>|central <word>|form-filling|bean-counting)`,
    ],
    unless: {
      anywhere: `${learned}|by duty`,
      before: [
        '(?:<outsider>|if|when|whether|until|unless|nothing|no|none|never|nobody|not|neither)(?: <word>){0,4} $',
      ],
      after: '^ (?:by (?:mistake|the <word> officer)|until the outage)(?![a-z])',
    },
    bad: [
      'Approvals become a courtesy rather than a condition',
      'IT security review can be passed over',
      'Governance on request only',
      'All consumption shall be deemed approved',
      'The paperwork can be done retroactively',
      'Replace approval by mutual trust',
    ],
    good: [
      'Approval is not optional',
      'None of the reviews is dropped',
      'Find out whether the cost review is superfluous',
    ],
  }),
]
