import type { Pattern } from '../pattern.ts'
import { dodge, learned } from './purpose-dodge.ts'

const seeing =
  '(?:(?:can|could|will|would|has to|have to|is going to|needs to|shall|may|gets to|wants to|bothers to|cares to|dares to|else|ever|really|actually|even|then|ever again) ){0,3}(?:see|sees|seeing|look|looks|looking|read|reads|reading|know|knows|knowing|notice|notices|noticing|find out|finds out|count|counts|counting|ask|asks|asking|check|checks|checking|sign|signs|signing|watch|watches|watching|wonder|wonders|care|cares|caring|mind|minds|complain|complains|complaining|object|objects|insist|insists|insisting|come|comes|coming|follow up|follows up|compare|compares|comparing|judge|judges|judging|interfere|interferes|interfering|audit|audits|auditing|review|reviews|reviewing|approve|approves|approving|monitor|monitors|monitoring|add up|adds up|track|tracks|tracking|log|logs|logging|question|questions|questioning|learn|learns|hear|hears|stop|stops|object|say no|says no|tell|tells|keep|keeps|enforce|enforces|slows?|bothers?|pesters?|disturbs?|interrupts?|nags?|chases?)'
const sight =
  '(?:sight|view|visibility|insight|knowledge|line of sight|eyes|overview|say|access|control|oversight|influence|mention|entry|entries|trace|traces|trail|record|records|line|footprint|paper trail|name|names)'

/** Signs that what is done is not to be seen, or goes by another name. */
export const purposeUnseenPatterns: readonly Pattern[] = [
  dodge({
    class: 'concealment',
    match: [
      `(?:so|so that|where|because|since|with|and|that|which|hence|until|anyway|noise|ensures?|ensuring|make sure|whereby|flat rate|corner|lane|lol|honestly|no worries|good)[,:]? (?:nobody|no one|no-one|none of (?:them|the <word>)|no (?:manager|controller|auditor|boss|<party>))(?: (?:at|in|from|outside|above|but|except|of|higher|else)(?: <word>){1,3}?)? ${seeing}(?=$|[.,;:!)]| (?!why|where|which|what an? |how much an? ))`,
      `(?:<party>|management|managers|the boss|superiors?|the cost cent(?:er|re) owner|they|others|people upstairs|auditors|outsiders) (?:has|have|had|with|get|gets|having) (?:no|little|zero|hardly any) ${sight}`,
      `(?:without|with no|no|leave no|leaves no|leaving no|without leaving)(?: <word>)? (?:trace|traces|trail|trails|paper trail|record|records|entry|footprint|mention|evidence|fingerprints?)(?: (?:in|of|on|behind|left)(?= )|(?=$|[.,;!]))`,
      `(?:so|so that|such that|lest|in order that|in order|because|wish that|prefer that|like that|want that|hope that) (?:the |our )?(?:<keeper>|<regime> owner|others|they|the colleagues|colleagues)(?: owner)? (?:(?:is|are|do|does|will|would|can|could|need|has|have|may|shall|should)(?: not|n't|not| no longer| never)?|can't|won't) ?(?:be )?(?:alarmed|told|see|sees|seen|know|knows|controlled|look|looks|draw|draws|notice|ask|asks|bothered|disturbed|worried|aware|involved|informed|learn|compare|judge|read|count|trace)`,
      `(?:<party>|they|anyone|anybody|management|managers|outsiders|the boss|others|head office|everyone|everybody)(?: <word>){0,2}? (?:doesn't|does not|don't|do not|won't|will not|need not|needn't|never|would not|wouldn't|would never|will never|must not|should not)(?: <word>){0,3}? (?:see|know|look at|find out|hear about|read|notice|be told|learn about)(?= (?:this|that|it|them|about|of|anyway|what|how|any|the|our)|$|[.,;!])`,
      `what (?:<party>|the <word>|they) (?:doesn't|does not|don't|do not|can't|cannot) (?:see|know|hear|read|count)`,
      `(?:<party>|they|auditors|controllers|reviewers|finance) (?:<word> )?(?:only |just |never |hardly |rarely |won't |don't )(?:ever )?(?:looks?|reads?|checks?|sees?|counts?|opens?)(?: (?:at|into|in))?(?: (?:the|our|this|it))?(?: <word>)?`,
      `(?:quietly|discreetly|secretly|covertly|anonymously|unannounced|silently|on the quiet|under wraps|inconspicuously|unobtrusively|privately|without fanfare|without noise|with discretion|without announcement)(?=$|[.,;:!)]| (?:continue|carry|keep|go|use|run|try|start|spend|extend|renew|adopt|and|with|without|until|so|in|on|for))`,
      `(?:\\(|please |pls |kindly |,|: ?)?(?:don't|do not|dont|not to|no need to) (?:forward|share|tell (?:me|anyone|anybody|them|finance|the <word>)|mention (?:it|this|to)|advertise|circulate|challenge|announce|cc|copy (?:in )?<party>|ask (?:me|us|why|about|how|questions)|look (?:too )?(?:closely|hard)|dig|probe)`,
      `(?:hide|hides|hiding|hidden|conceals?|masks?|obscures?|veils?|blurs?|buries|bury|disguises?|drowns?|dilutes?) (?:<word> ){0,5}?(?:users?|what (?:single|individual|each|the|we|one|people)|who|single|individual|per-run|how much|how many|in the average|in the total|in the noise|in the crowd|in the bulk|among)`,
      `(?:cannot|can't|can not|can never|impossible to|not possible to|hard to|no way to|won't be able to) (?:be )?(?:seen|see|tell|told|trace|traced|say|attribute|attributed|known|know|work out|find out|break down|reconstruct) (?:who (?:<word> ){1,4}?(?:how|what|it|much)|(?:which|what) (?:of us|squad|team|people|person|single|individual)|how much (?:each|we|they|who|a single|one)|whose|by whom|to whom|who)`,
      `shared (?:account|login|key|seat|subscription|licen[cs]e)s?[^.;]{0,60}(?:who|whom|which of us|nobody|individual)`,
    ],
    unless: {
      anywhere: `${learned}|we'd like to know|we would like to know|want to know|start logging`,
      before: [
        '(?:<outsider>)(?: <word>){0,5} $',
        '(?:tests?|bugs?|defects?|errors?|faults?|widget|feature|phone|alarm|alarms|fails?|failing|today|criticism|complain\\w*|not meant|nothing) $',
      ],
      after: '^ (?:failing|alarm|failures?|retries|mode|hours|carriage|where the)(?![a-z])',
    },
    denied: false,
    bad: [
      'A channel that the architecture board has no sight of',
      'Try things out without leaving a trace',
      "What the CFO doesn't see won't hurt her",
      'Flat rate, so nobody counts',
      'So that managers cannot draw conclusions',
      'We start in May, discreetly, with three seats',
      'With a shared account it cannot be seen who used how much',
    ],
    good: [
      'Nobody knows what a run costs; we want to know',
      'Patients without a record in the old system',
      'Find out whether nobody reads the weekly report',
      'Quietly failing tests, found with agents',
    ],
  }),
  dodge({
    class: 'concealment',
    match: [
      "(?:on paper|officially|nominally|formally|in name|technically|for the record|for appearances)(?: only)?[,:]? (?:<word>,? ){0,6}(?:pilot|trial|experiment|research|test|exploration|evaluation)s?[,;:]? ?(?:but|and|really|in (?:practice|reality|truth|fact)|actually|yet|so|it's|-)",
      `(?:pilot|trial|experiment|research|exploration|evaluation|innovation|training)(?: <word>){0,2} (?:banner|label|flag|heading|guise|umbrella|hat|cloak|title|badge|sticker)|(?:label|banner|guise|pretext|heading|umbrella|flag|cloak|disguise|title|name|cover) (?:of )?(?:an? |the )?["']?(?:experiment|pilot|trial|research|exploration|r&d|innovation|training|learning)["']? (?:gives|lets|allows|we|keeps|protects|helps|is enough|makes|saves|spares|covers|buys|means|gets|opens)`,
      `(?:we|they|and) (?:simply |just |then )?(?:call|label|declare|name|describe|present|treat|class|classify|sell) (?:<word> ){0,4}?(?:as )?(?:an? )?(?:research|pilot|experiment|exploration|training|r&d|trial|innovation|prototype|education|test|maintenance|consulting|travel)(?= |$|[.,;])`,
      `(?:book|booked|books|charge|charged|charges|file|filed|post|posted|put|puts|account|accounted|pay|paid|pays|invoiced|billed|expensed|expense|classed|classified|coded|declared|entered|recorded|hidden|parked|reimbursed?|bought|buy) (?:<word> ){0,4}?(?:as|under|on|onto|to|through|via|from|in|for|against) (?:the |a |an |our |somebody else's |someone else's |another |some )?(?:<word>'?s? ){0,2}?(?:training|travel|marketing|consumables|hardware|freelancers?|consult\\w+|petty cash|miscellaneous|sundr(?:y|ies)|sundries|entertainment|office supplies|cloud spend|education|reseller|someone else's|somebody else's|company card|lead's card|own card|corporate card|credit card|expense (?:card|account)|director's|team event|utilities|catering|books and subscriptions|maintenance)(?: (?:line|budget|expenses?|card|code|cost cent(?:er|re)|account|cash))?`,
      `(?:looks?|appears?|passes|shows?(?: up)?|counts?|goes) (?:like|as|for) (?:<word> )?(?:cloud|travel|training|hardware|consulting|research|an? (?:experiment|pilot|trial)|something else|another <word>) ?(?:spend|cost|line|budget)?(?=$|[.,;])`,
      `(?:costs?|spend|usage|numbers|figures|runs?|bills?|<control>)(?: <word>){0,4}? (?:disappears?|vanish(?:es)?|drops?|falls?|fades?|slips?|is gone) (?:out of|from|off) (?:the |our |their |any )?<gap>(?:<owed>|view|sight|radar|charts?)`,
      `so (?:that )?(?:the |our |its )?(?:<word>'?s? ){0,3}?(?:numbers|figures|averages?|kpis?|dashboard|portfolio|statistics|metrics|report|budget|costs?) (?:looks?|stays?|appears?|remains?|comes? out) (?:better|good|green|nice|low|lower|clean|fine|healthy|prettier|tidy|small|great)`,
      `without (?:<word> ){1,5}?(?:looking|peering|watching|breathing|leaning|hovering) (?:over|down|on)(?= |$|[.,;])`,
      `(?:nobody|no one|no-one) (?:has |had |ever )+(?:asked|complained|noticed|looked|checked|wondered|insisted)(?= |$|[.,;])(?! why)`,
      `until <gap><party> (?:<word> ){0,3}?(?:lost interest|loses interest|forgets?|moves? on|starts? and|looks? at it|finds? out|wakes? up|changes? its mind|gives? up|calms? down|stops? \\p{L}+ing)`,
      `before <gap><party>(?: <word>){0,3}? (?:opinions?|objects?|objections?|veto|ideas|notices?|finds? out|say|interfere|wakes? up|involved)`,
      `(?:costs?|spend|bill|tokens?|usage) (?:<word> ){0,3}(?:ends? up|land|lands|sits?|goes|go|disappears?|vanish(?:es)?) (?:<word> ){0,2}(?:in|on|into|under|from) (?:somebody|someone|another|other|a different|cloud|travel|training|hardware|the <word>'s)`,
      `(?:split|splits|splitting|spread|spreads|divide|divided|structured|cut|sliced|broken|chopped|two|three|several|small|many) (?:<word>,? ){0,8}?(?:so that|so|in order to|to|such that|which|and|keeps?|each|none|thus) (?:<word> ){0,4}?(?:remains?|stays?|keeps?|reach(?:es)?|below|under|within|beneath|falls?|needs?|requires?|hits?|triggers?|avoids?) (?:<word> ){0,4}?(?:(?<!time |rate |size |memory |gas |api |row |file )limits?|thresholds?|caps?|ceilings?|lines?|amount|signature|approval|authority|<regime>)`,
      `(?:below|under|beneath|underneath|short of|within) (?:the |our |any |their )?(?:<word> )?(?:reporting|approval|notification|tender|signature|authori[sz]ation|audit|disclosure|consultation|review|sign-?off) (?:thresholds?|limits?|ceilings?)(?=$|[.,;!]| (?:so|and|for|of))`,
    ],
    unless: {
      anywhere: `${learned}|as agreed|agreed with|per platform|latency|megabytes|both stay`,
      before: [
        '(?:<outsider>|not|never|no|nothing|ms|keeps?|kept|gpu|cpu|memory|requests?|file|page|image)(?: <word>){0,3} $',
      ],
    },
    bad: [
      'On paper a pilot; really it is how we work',
      'The label experiment gives us cover',
      'Seats are booked as consumables',
      'Costs end up in somebody else’s budget',
      'Split in three so that none reaches the limit',
    ],
    good: [
      'Split in two because the squads report apart',
      'Paid from the training budget of the trial, as agreed: measured per run',
      'Not booked under training',
    ],
  }),
]
