import type { Pattern } from '../pattern.ts'
import { dodge, learned } from './purpose-dodge.ts'

const told =
  '(?:looped in|told|asked|informed|involved|bothered|consulted|notified|aware|in the loop|briefed|copied|on board|invited|troubled|alerted|disturbed)'
const later =
  '(?:later(?: on)?|afterwards?|after(?:ward)?(?: the <word>| that| we <word>| launch| go-live)?|in hindsight|retroactively|retrospectively|at the end|once (?:we|it|the|this) <word>|when (?:we|it|the|there|this) <word>|some other time|another (?:day|time)|next (?:year|quarter)|second|until <word>)'
const people =
  '(?:customers?|users?|readers?|patients?|merchants?|clients|visitors|guests|students|tenants|support|drivers|nurses)'
const anyone = '(?:where|so|so that|that|if|as long as|while|when|because|until)'

/** Signs of an excuse: the controls may come later, go under another name, or weigh less than something else. */
export const purposeExcusePatterns: readonly Pattern[] = [
  dodge({
    class: 'evasion',
    match: [
      '<evade> <gap><control>',
      '(?:avoid|avoids|avoiding|drop|drops|dropping|eliminate|eliminates|eliminating|without|minus|outside|outside of|beyond|free of|free from|spared?(?! parts?)|not (?:subject|bound|tied) (?:to|by)|exempt(?:ed)? from|opts? out of) <gap><control>',
      '(?:not|never|instead of|rather than|without|stop|no more|less) (?:to )?(?:spend|spends|spending|waste|wastes|wasting|lose|loses|losing|burn|burning|invest|investing) (?:<word> ){0,2}(?:time|hours|days|weeks|energy|effort|sprints?|afternoons?) (?:on|with|in|over|for) <gap>(?:<control>|<duty>|<party>)',
    ],
    unless: {
      anywhere: learned,
      before: `${people}(?: <word>){0,4} $|(?:nothing|never|nobody|no <word>|cannot|must not|does not)(?: <word>){0,6} $|(?:ships?|merges?|merged|deploys?|lands?|starts?|accepted|runs?) $`,
    },
    bad: [
      'Sidestep the two week catalog intake',
      'lets people opt out of the cost-visible catalog',
      'Work without those dreadful Thursday cost reviews',
      'rather not waste time on cost fields and approvals: not waste time on approvals',
    ],
    good: [
      'Nothing runs without full cost tracking',
      'Find out who opts out of the catalog',
      'The squad wants out of manual logging: automatic run logs instead',
    ],
  }),
  dodge({
    class: 'controls-later',
    match: [
      `(?:<regime>|<duty>|formalities|papers|questions|details|process|the rest) (?:(?:can|could|may|might|should|must|will have to|has to|have to|shall|is welcome to|are welcome to) (?:always |then |still |well |just )?(?:wait|catch up|follow|come|join|look|have a look|be (?:done|sorted|sorted out|added|handled|dealt with|filled in|told|informed|brought in|regulari[sz]ed|cleaned up|fixed|arranged|obtained|caught up)|happen|get (?:involved|done|sorted))(?: up| in| out| at it)? ?)(?:${later}|(?=$|[.,;!]))`,
      `(?:<regime>|questions|formalities|forms|budget|accounting) (?:comes? |follows? |to follow )?(?:later|afterwards?|second|after the fact(?! by)|retroactively|when we are done|some other time)`,
      '(?:ship|build|code|launch|deliver|move|start|spend|act|do|run|go|merge|deploy|shoot|try|experiment|develop|work|use)(?: it| now| things)?(?: fast| quickly)? first(?:,|;|:| and|, and)? (?:then )?(?:<word> ){0,2}(?:ask|explain|govern|review|document|account|justify|report|pay|worry|count|approve|<regime>|questions|controls?|audit|measure|process)(?:[a-z]{0,4})(?: <word>){0,2}',
      '(?:retroactive|retrospective|after-the-fact|ex-post|ex post|backdated|post-hoc|belated) (?:<regime>|authori[sz]ations?|blessing)',
      `(?:tell|inform|ask|involve|notify|loop in|bring in|brief|approach|invite) (?:<party>|them|everyone|the others) (?:in )?(?:only )?${later}`,
    ],
    unless: { anywhere: learned, before: `${people}(?: <word>){0,4} $` },
    denied: false,
    bad: [
      'The point is speed; compliance can catch up after the launch',
      'Agents now, questions later',
      'Ship first, paperwork second',
      'We tell finance later',
    ],
    good: ['Review follows on 12 May', 'Find out whether approval can wait until the end', 'Customers can wait'],
  }),
  dodge({
    class: 'party-kept-away',
    match: [
      `(?:no need|no reason|not necessary|needless|unnecessary|no point|pointless|not worth|no use)(?: (?:for|to have|in having|having|to keep|to get|to let))? <party> (?:(?:to )?(?:(?:be|get|being|getting|kept) )?${told}|to (?:know|see|ask|approve|look|check|decide|care|worry|hear|track|count|comment|interfere))`,
      `(?:without|no need (?:to|for)|not worth|rather not|prefer not to|instead of|no reason to|don't|do not|not|never|avoid|stop|why) (?:bother|bothering|involv(?:e|ing)|troubl(?:e|ing)|disturb(?:ing)?|wak(?:e|ing)(?: up)?|alarm(?:ing)?|alert(?:ing)?|annoy(?:ing)?|tell(?:ing)?|ask(?:ing)?|inform(?:ing)?|loop(?:ing)?(?: in)?|invit(?:e|ing)|consult(?:ing)?|brief(?:ing)?|upset(?:ting)?|burden(?:ing)?) <gap><party>`,
      `<party> (?:(?:need|needs|must|should|will|would|has|have|is|are|does|do|may|can)(?: not|n't)|never|nor) (?:yet )?(?:(?:have|has|need) )?(?:to )?(?:(?:be|get|been) )?(?:${told}|hear|know|see|find out|notice|ask|care|look)`,
      "(?:nobody's|none of (?:their|finance's|finops'|the <word>'s|your|anyone's)|not (?:their|finance's|anyone's)) (?:business|concern|problem)",
      `${anyone} (?:nobody|no one|no-one|none of them|no manager|no controller) (?:(?:can|will|would|ever|really|actually|even|is|are|else|seems to|wants to) ){0,3}(?:watch|look|count|reconcil|audit|meter|ask|compar|tally|question|mind|car|interfer|monitor|complain|inspect|supervis|control|nag|object|scrutini[sz]|snoop|pr(?:y|ie)|judg|keep(?:s|ing)? (?:score|count|tabs|track)|add)(?:s|es|e|ing|ling|ting)?(?= (?:it|them|us|anything|questions|up|why|how|what|about|at|over|the (?:costs?|tokens?|runs?|spend|bill|meter|usage|score)|our|their|every|tokens?|costs?|runs?|spend\\w*|usage)|$|[.,;!)])`,
    ],
    unless: { anywhere: learned, before: `${people}(?: <word>){0,4} $|(?:learn|whether|test|why) (?:<word> ){0,5}$` },
    denied: false,
    bad: [
      "There's no need for finance to be looped in",
      "usage is nobody's business but ours",
      'a lane where nobody reconciles it',
      'Finops need not know',
      'Not worth bothering procurement',
    ],
    good: [
      'Nobody knows why runs cost 9 USD',
      'Learn what happens where nobody counts tokens',
      'Customers need not be told',
    ],
  }),
  dodge({
    class: 'concealment',
    match: [
      "(?:we|they|i|let us|let's|just|simply) (?:just |simply |then )?(?:call|label|declare|name|book|file|dress up|sell|pass off|present|report|describe|treat) (?:it|this|them|these|that|<regime> <word>|<regime>|normal <word>|regular <word>|ordinary <word>|daily <word>|everyday <word>|all <word>|our <word>|product <word>)(?: work| up| off)? (?:as )?(?:an? )?(?:research|pilots?|experiments?|explorations?|exploratory|training|r&d|trials?|innovation|learning|prototypes?|spikes?|education|marketing|maintenance|tests?)",
      '(?:officially|on paper|nominally|formally|technically|in name|for the record|in theory|supposedly|for appearances?|outwardly)(?: only)?,? (?:<word>,? ){1,8}(?:but |yet |though )?(?:in (?:practice|reality|fact|truth)|really|actually|de facto)',
      '(?:under|behind) (?:the |a )?(?:guise|pretext|pretense|pretence|cover|cloak|banner|flag|label|heading|veil|disguise|mantle|fig leaf) of',
      "(?:unofficial(?:ly)?|informal(?:ly)?|handshake|gentlemen's|verbal(?:ly)?|tacit(?:ly)?|unwritten|under-the-table|under the table|backroom|off-the-record|hush-hush) (?:deal|agreement|agreed|arrangement|<regime>|approved|understanding|okay|ok|nod|consent|lane|exception|use|usage|pilot|access)",
      "(?:please|pls|kindly),? (?:do not|don't|not|no) (?:forward|share|tell|mention|advertise|circulate|spread|announce|publici[sz]e|cc|copy|ask|talk|make (?:noise|a fuss))",
      '(?:discreet|hush|stealthy|low-key|quiet|silent|secret|covert|clandestine|undercover|unannounced) <gap>(?:pilot|trial|use|usage|lane|adoption|rollout|experiment|agents?|access|arrangement|deal|introduction|phase|budget|project|renewal|extension|continuation|follow-up|start)',
      '(?:keep|keeps|keeping|do|doing|run|running|leave) (?:it|this|things|that|them|the (?:pilot|trial|whole thing|project|spend|lane)|everything) (?:informal|unofficial|loose|quiet|low-key|low key|silent|secret|discreet|small enough|off (?:paper|record)|between (?:us|ourselves)|undocumented|off the agenda|vague)',
      '(?:creative|flexible|generous|liberal|loose|pragmatic|imaginative) (?:accounting|bookkeeping|interpretation|reading|use) (?:of|with)?',
    ],
    unless: {
      anywhere: learned,
      after: '^ (?:yet|today|so far|at the moment|currently|now,)',
      before: `(?:currently|today|so far|${people})(?:,? <word>){0,4},? $`,
    },
    bad: [
      'We call catalog work research and run it here',
      'Discreet pilot',
      "please don't forward",
      'keep it informal',
      'On paper a pilot, in practice our daily tool',
      'Under the guise of a pilot',
    ],
    good: [
      'We do not track cost today; measure it',
      'Quiet hours paging rules, rewritten with an agent',
      'Learn what agents do in a grey area of the tariff rules',
    ],
  }),
  dodge({
    class: 'priority',
    match: [
      '(?:speed|velocity|delivery|shipping|innovation|progress|creativity|momentum|time to market|deadlines?|agility|flow|features?|the launch|the date|the release) (?:<word> )?(?:over|before|above|trumps?|beats?|outranks?|outweighs?|matters? more than|counts? more than|comes? before|goes before|is more important than|instead of|rather than|not) <gap>(?:process|<regime>|costs?|rules|controls|ceremony|bean-?counting)',
      '(?:easier|simpler|quicker|less (?:hassle|work|trouble|effort|painful|stressful|bother|friction)|more (?:convenient|comfortable|pleasant)|nicer) (?:than|to <word> than) <gap>(?:graduating|closing|retiring|asking|applying|explaining|justifying|reporting|waiting|<regime>|the (?:process|rules|forms)|going (?:back|through|via)|dealing|promot(?:ing|ion)|graduation|filling)',
      '(?:<regime>|the (?:process|rules|controls|gates?|checks)) (?:is|are|was|were) (?:just |only |simply |mostly |merely )?(?:a |an )?(?:waste of (?:time|money)|theatre|theater|nonsense|overkill|pointless|useless|a joke|formality|distraction|box-?ticking(?: exercise)?|superfluous|overrated|busywork|obstacles?|hurdles?|speed bump|brake|straitjacket|insult|for losers|silly|stupid|ridiculous|killing us|unworkable)',
      '(?:too (?:fast|agile|senior|important|good|busy|creative|urgent|strategic|critical|small|advanced) for <gap>(?:process|rules|controls|<regime>|limits|caps))',
      '(?:squad|team|engineers|developers|seniors|we|they|people|lead) (?:may |can |should |will |to |shall )?(?:decides?|choose|chooses|judge|judges|approve|approves|authori[sz]es?|sign off|signs off|review|reviews|police|polices|govern|governs|audit|audits) (?:for (?:themselves|ourselves|itself)|on (?:their|our|its) own(?: (?:authority|discretion|spend|runs|costs?|budget))?|(?:themselves|ourselves|itself)|(?:their|our|its) own (?:spend|spending|runs?|costs?|<regime>|usage|requests?|limits?))(?: (?:what|how much|when|whether))?',
      '(?:self-(?:approv\\w+|governed|governing|govern\\w+|policed|regulat\\w+|authori[sz]ed|certified|review(?:ed)?|audit(?:ed)?)|rubber[- ]stamp\\w*|honou?r system|trust-based|high-trust) <gap>(?:spend(?:ing)?|usage|use|lane|agents?|access|budget|runs?|<regime>|zone|environment|arrangement|squad|team|regime)',
      "(?:at|under) (?:the |our |their )(?:squad's|team's|engineers'|developers'|own|sole|full) (?:own )?discretion",
      '(?:blanket|standing|evergreen|permanent|perpetual|open-ended|general|indefinite|lasting|once-and-for-all) (?:<regime>|authori[sz]ations?|exemptions?|waivers?|exceptions?|dispensation|pass|clearance|consent)',
      '(?:spend|spends|use|uses|buy|order|burn) (?:what(?:ever)? (?:it|they|he|we|she) (?:wants?|likes?|needs?|pleases?)|freely|at will|without (?:limit|end)|(?:money|tokens) like water)',
      'in force (?:elsewhere|for others|for everyone else)',
      "(?:free-for-all|free for all|lawless|anarchy|wild west|no-man's-land|playground without|amnesty(?= for| from| on|$|[.,;!])|moratorium on|holiday from|vacation from)",
    ],
    unless: { anywhere: learned, before: `${people}(?: <word>){0,4} $` },
    bad: [
      'Speed before governance',
      'renewed: easier than graduating it',
      'Cost reviews are a waste of time',
      'We are too fast for the catalog',
      'Engineers approve their own spend',
      'the squad may spend what it wants',
    ],
    good: [
      'Find out whether cost reviews are a waste of time',
      'Approvals are too slow for hotfixes; measure the wait',
      'Discounts apply only to other teams of the shop: compare',
    ],
  }),
  dodge({
    class: 'feared-control',
    match: [
      '(?:moving|going|switching|coming|returning|falling|reverting|being (?:put|moved|pushed|sent)|change|changing|a (?:return|move|switch)) (?:back )?(?:(?:on|in)?to (?:<word> ){1,4})?(?:would|means?|will|might|could|involves?|requires?|implies) (?:mean |involve |require |entail |force |imply |again |us |to |bring |back |having |have |need ){0,3}<gap>(?:logging|tracking|<regime>|being <word>ed|asking|tagging|mapping|waiting|explaining|justifying|reporting|counting|paying per <word>|<duty>|questions|limits|caps|forms)',
      "(?:(?:do|does|did|is|are|should|will|would|must|can)(?: not|n't)|never|not|without|instead of|rather than|no) (?:land(?:ing)?|show(?:ing)?(?: up)?|appear(?:ing)?|end(?:ing)? up|be(?:ing)?|go(?:ing)?|booked|charged|have|having) (?:on|in|to|under|against|at) <gap>(?:<control>|metered <word>|cost (?:line|cent(?:er|re))|budget line|p&l|invoice|statement|bill|books|quota)",
      "(?:rather not|prefer(?:s|red)? not|hate|hates|like not|do not want|don't want|does not want|doesn't want|would not want|wouldn't want|sooner not|no wish|not keen)(?: to)? (?:have |see |having |let |show |put |run |route |send |bring |take |get |give |report |push |book |submit |make )<gap>(?:(?:show(?:n|ing)?(?: up)?|appear(?:ing)?|end(?:ing)? up|sit|go|going|seen|visible|listed|counted|come up|through|on|in|to|by|past|via|with|at|before|under) ){1,3}<gap>(?:<regime>|<instrument>|dashboards?|reports?)",
      "(?:an? |some |this |our )?(?:arrangement|deal|agreement|contract|route|channel|path|solution|way|set-?up|purchase|plan|seats?|agents?|something|lane|that|which) (?:<word> ){0,6}(?:does(?: not|n't)|do(?: not|n't)|never|won't|will not|need(?: not|n't)) (?:have to |need to |ever )?(?:go|goes|pass|passes|run|need|needs|require|requires|touch|touches|involve|involves|cross|show|shows|count|counts|appear|hit|hits|trigger|triggers|ask|asks|wait|waits|depend|answer|report)(?: (?:through|via|by|past|on|for|up|in|against|to|across|towards?|under)){0,2} <gap>(?:<regime>|<instrument>|anyone|anybody)",
    ],
    unless: { anywhere: learned, before: `(?:why|which|whether|${people}|tests?|time)(?: <word>){0,6} $` },
    denied: false,
    bad: [
      'Renewed since moving back would mean logging each run again',
      "so the runs don't land on our metered line",
      "we'd rather not have this show up on the dashboard",
      "an arrangement with the vendor that doesn't go through procurement",
      "Seats stay here so that they don't count against the portfolio budget",
    ],
    good: [
      'Find out why some runs do not count against the quota',
      'Moving back would mean rewriting two importers',
      'Tests that do not count against the time limit',
    ],
  }),
]
