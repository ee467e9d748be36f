import type { Pattern } from '../pattern.ts'
import { dodge, learned } from './purpose-dodge.ts'

const agents =
  '(?:(?:agent|agentic|ai|llm|model|token|coding|copilot|claude|cursor|codex|gemini|devin|windsurf|aider|gpt|flat-rate|assistant|tool|prompt|seat|chat|opus|sonnet|api|run) ?)?(?:use|usage|agents?|runs?|tokens?|spend(?:ing)?|consumption|coding|prompts?|prompting|sessions?|experimentation|experiments?|budgets?|ai|llms?|assistants?|copilot|claude(?: code)?|cursor|codex|gemini|devin|windsurf|aider|gpt|seats?|compute|inference|tooling|automation|development|generation|exploration|quota|allowance|credits?|subscription|access|time|hours|help|capacity)'

/** Signs that a purpose asks for a free hand: without measure, out of sight, or by privilege. */
export const purposeMannerPatterns: readonly Pattern[] = [
  dodge({
    class: 'unmetered',
    match: [
      `(?:unlimited|un-limited|limitless|uncapped|un-capped|unmetered|un-metered|unrestricted|unconstrained|unbounded|boundless|all-you-can-eat|all you can eat|unthrottled|unfettered|untracked|unlogged|unmonitored|unaudited|unreviewed|unsupervised|uncontrolled|ungoverned|unrationed|unbilled|uncounted|unquestioned|open-ended|no-limits?|limit-free|off-meter|off-the-meter|off-catalog|unbudgeted|unbridled|unhindered|unlimited-use|endless|infinite|free-for-all) (?:and [a-z-]{2,16} |, ?[a-z-]{2,16} |access to |use of |supply of |amounts? of |number of |[a-z-]{2,14} ){0,2}${agents}`,
    ],
    unless: {
      before:
        '(?:detect|find|finds|stop|stops|prevent|prevents|avoid|avoids|against|compar\\w+|measure|price of|cost of|than|end|ends|replace|replaces|reduce|reduces|eliminate|cap|caps|curb|curbs|limit|limits|pay|pays|paying|buy|buys|if|is|an?) (?:the |an? |our |their )?$',
      after: '^ (?:plan|plans|licen[cs]e|cheaper|costs?|is |are |compared|versus|vs)',
    },
    bad: [
      'Unlimited agents for the checkout squad',
      'Give the squad unmetered use of tokens',
      'uncapped Claude for everyone on the team',
    ],
    good: [
      'Compare an unlimited agent plan with metered runs',
      'Port unlimited-precision arithmetic',
      'Detect unmetered usage of the vendor API',
    ],
  }),
  dodge({
    class: 'unmetered',
    match: [
      "(?:(?:use|uses|using|run|runs|running|burn|burns|burning|spend|spends|spending|consume|prompt|code|experiment|agents?|tokens?|runs?|models?|it|them|ai) )(?:<word> ){0,3}(?:as (?:much|many|often|freely|hard|long|heavily)(?: <word>){0,3} as (?:they|we|he|she|you|people|engineers|developers|the (?:squad|team)) (?:like|likes|want|wants|please|pleases|need|needs|wish|wishes|can|feels?|takes?)|(?:however|whenever|wherever|whatever|as) (?:they|we|people|engineers|developers|the (?:squad|team)) (?:like|likes|want|wants|please|pleases|wish|wishes|see fit|sees fit|choose|chooses)|(?:regardless|irrespective) of (?:the )?(?:costs?|spend|budget|price|limits?|bill)|no matter (?:the|what the|what it|how much it) costs?|whatever (?:it|the|they) costs?(?: is| are)?|at any (?:cost|price)|to (?:their|our) hearts?'?s? content|as if (?:tokens|agents|runs|they|it) (?:were|was|cost) (?:free|nothing)|like (?:there is|there's) no tomorrow)",
    ],
    bad: [
      'Let them run agents as much as they like',
      'Use tokens regardless of cost',
      'The squad may use agents however they see fit',
    ],
    good: [
      'Find out whether squads use agents as often as they want',
      'Let customers sort as they like',
      'The job runs whenever a table changes',
    ],
  }),
  dodge({
    class: 'unmetered',
    match: [
      '(?:cost|money|budget|price|expense|spend|tokens?) (?:is|being|are|should be|was) (?:no|not an|never an?|hardly an?) (?:object|issue|concern|constraint|problem|question|factor|topic|consideration)',
      '(?:cost|token|meter|budget|bill|billing|spend|quota) (?:anxiety|angst|fear|guilt|worries|stress|shame|paranoia)',
      '(?:the |our )?(?:meter|clock) (?:off|running|ticking)',
      'off(?: |-)(?:the )?meter',
      "sky(?:'s| is) the limit",
      'no (?:upper )?(?:limit|cap|ceiling)s?(?: at all| whatsoever)?(?= (?:on|to) (?:<word> ){0,2}(?:use|usage|agents?|tokens?|runs?|spend\\w*|costs?|seats?|prompts?)| either|$|[.,;!)])',
      '(?:full|maximum|max) throttle',
      'price of a flat fee',
    ],
    unless: { before: '(?:reduces?|less|lower|more|costs?|cause|causes|of|about) $' },
    bad: ['Money is no object here', 'Liberate engineers from cost anxiety', 'Agents with no cap on tokens'],
    good: [
      'Find out whether a flat rate reduces token anxiety',
      'Cost is a concern: measure it',
      'Stop the clock drift on the gateways',
    ],
    denied: false,
  }),
  dodge({
    class: 'nothing-asked',
    match: [
      '(?:no|zero) (?!(?:run|runs|change|changes|one|pull|agent|squad|team|person|merge|code|work|task|result|test)s? )<gap>(?:<regime>|pos?|forms|tickets|questions(?: asked)?|questions-asked|cost (?:tracking|logging|reporting|control|visibility|attribution)|fuss|hassle|strings(?:-| )?(?:attached)?|explanations|tracking|boards?|process|rules|ceremony|overhead|ticketing|interference|limits|caps|restrictions)(?:(?: (?:is|are) | )(?:needed|required|necessary|involved|asked|attached|applied|in the way|whatsoever|at all|either|to slow (?:us|them)|wanted|please)|(?=$|[.,;:!)/]| or | and (?:no|zero) | nor |, no| - ))',
    ],
    unless: {
      before:
        '(?:there (?:is|are|was|were)|has|have|had|currently|today|so far|with|yet|shows?|need|needs|if|when|where|merged|ships?) (?:<word> )?$',
      after: '^ (?:of|by) (?:the )?\\w+',
    },
    denied: false,
    bad: [
      'Flat-rate agents, no questions asked',
      'Coding: no approvals, no paperwork',
      'No review needed in this lane',
    ],
    good: [
      'No review is skipped',
      'There is no cost tracking for long runs yet; measure it',
      'No approval is waived',
      'Find out where no review is needed',
    ],
  }),
  dodge({
    class: 'nothing-asked',
    match: [
      '(?:review|approval|budget|cost-tracking|audit|governance|finops|procurement|quota|cap|oversight|bureaucracy|red-tape|paperwork|process|permission|ticket|question|meter|logging|tracking|sign-off|gate|supervision|overhead|rule|justification|scrutiny|report|guardrail)s?-(?:free|less|exempt|lite|light|proof)',
      '(?:no|zero)-(?:approvals?|reviews?|questions?(?:-asked)?|strings?(?:-attached)?|limits?|oversight|paperwork|bureaucracy|governance|budgets?|metering|caps?|quotas?|permission|process|sign-off|hassle|questions|rules)',
      'questions? free',
      '(?:friction|hassle|worry|guilt|fuss|stress|pain|drama)-?(?:free|less) <gap>(?:lanes?|paths?|access|agents?|use|usage|track|route|experimentation|coding|ai|seats?|tokens?|runs?|tooling|space|zone|environment|delivery|development|experience|onramp|way)',
      'frictionless <gap>(?:lanes?|paths?|access|agents?|use|usage|track|route|experimentation|coding|ai|seats?|tokens?|runs?|tooling|space|zone|environment|delivery|development)',
    ],
    bad: ['Review-free agents for the lab', 'A friction-free lane for the pricing squad', 'no-questions-asked access'],
    good: [
      'Frictionless checkout for returning customers',
      'Find out whether a review-free week harms quality',
      'Not an approval-free lane',
    ],
  }),
  dodge({
    class: 'concealment',
    match: [
      'off[- ](?:the[- ])?(?:books?|ledger|record|radar|grid|balance sheet)',
      '(?:under|below|beneath|off|beyond) <gap>radar',
      "(?:nobody|no one|no-one|nothing|not everyone|<party> (?:does not|doesn't|need not|needn't|don't|do not)) (?:else )?(?:needs? to|has to|have to|must|should|will|would|may|can|has|ever|is going to|needs|needed to)? ?(?:know|find out|notice|hear(?: about| of)?|see|ask|care|look|learn of|check|count|mind|complain|trace|be told|be informed)(?= (?:it|this|that|them|about|of|at|what|how|the (?:bill|costs?|spend\\w*|numbers|runs|usage|tokens)|our|their|any|until|before|for)|$|[.,;!])",
      'without (?:anyone|anybody|<party>|them|people|the boss|others) (?:ever )?(?:noticing|knowing|asking|finding out|looking|seeing|watching|complaining|counting|interfering|meddling|checking|objecting|being (?:told|asked|involved|aware)|getting (?:involved|in the way))',
      "behind (?:<party>|their|everyone)'?s? back",
      'on the (?:quiet|sly|side|down-?low|hush)',
      '(?:in|into|inside) the (?:dark|shadows)',
      '(?:low|no) profile',
      "out of (?:sight|view|everyone's sight|the limelight|the spotlight)",
      'away from (?:prying|watchful|curious) eyes',
      'prying eyes',
      'hush-hush',
      'plausible deniability',
      '(?:sweep|swept|sweeping) (?:<word> ){1,4}under the (?:rug|carpet)',
      'stealth(?:y|ily)? (?:mode|budget|lane|use|usage|pilot|project|runs?|rollout|adoption)',
      'shadow (?:it|ai|<regime>|spend(?:ing)?|lane|usage|agents?)',
      'slush fund',
      'side budget',
      'back[- ](?:channel|door) (?:for|to|into|around|past|of)',
      'discreetly',
      'covert(?:ly)?',
      'secretly',
      'clandestine(?:ly)?',
      'surreptitious(?:ly)?',
      'untraceable',
      'unnoticed',
      'undetected',
      'unseen',
      'invisibl[ey] (?:to|for|in) <gap><regime>',
      'hidden (?:from|in) <gap><regime>',
    ],
    unless: {
      before:
        '(?:bugs?|errors?|faults?|defects?|failures?|regressions?|leaks?|tests?|crash\\w*|drift|go|goes|went|cursor|customers?|users?|test) $|(?:escaped?|defects?|bugs?|errors?|faults?|regressions?)(?: <word>){0,5} $',
    },
    bad: [
      'Keep the trial off the books',
      'Fly under the radar until summer',
      'Nobody needs to know about the tokens',
      'Without anyone noticing',
    ],
    good: ['Nothing is off the books', 'Learn how many defects go unnoticed', 'Nobody is kept in the dark'],
  }),
  dodge({
    class: 'concealment',
    match: [
      '(?:hid(?:e|es|ing)|conceal(?:s|ing)?|mask(?:s|ing)?|obscur(?:e|es|ing)|bur(?:y|ies|ying)|disguis(?:e|es|ing)|camouflag(?:e|es|ing)|blur(?:s|ring)?|cloak(?:s|ing)?|park(?:s|ing)?|absorb(?:s|ing)?|smooth(?:s|ing)? over|play(?:s|ing)? down|downplay(?:s|ing)?|smuggl(?:e|es|ing)|fold(?:s|ing)?|dissolv(?:e|es|ing)|withhold(?:s|ing)?) <gap>(?:costs?|spend(?:ing)?|usage|runs?|bills?|overspend\\w*|tokens?|consumption|numbers|figures|agents?|invoices?|expenses?|overruns?)(?: <word>){0,2}',
      "(?:keep|keeps|keeping|stay|stays|staying|hold|holds|leave|leaves|put|move|moves|moving|get|gets|getting) (?:(?:it|this|that|them|us|him|our|the|these|their|all|agent|costs?|spend(?:ing)?|usage|runs?|tokens?|numbers?|figures?|bills?|experiments?|trials?|seats?|squads?|teams?|work|first|early) ){0,4}(?:quiet|out of <gap>(?:sight|view|<regime>|(?:reports?|dashboards?|statistics|stats|books|figures|records?|numbers|charts?|overview|loop|logs|picture|<regime>|kpis?))|(?:away|off|hidden|far) (?:from )?<gap>(?:<regime>|reports?|dashboards?|statistics|books|radar|records?|our backs?|charts?|desks?|agenda|bill)|from <gap><party>|under wraps|to (?:ourselves|themselves)|between us|<party> (?:out|away|at bay|off|in the dark|quiet|happy|at arm's length|busy|from <word>ing))",
    ],
    unless: { before: '(?:secrets?|personal data|passwords?|customers?|patients?|noise|pii)(?: <word>){0,4} $' },
    bad: [
      'Hide the cost of long runs',
      'Keep it out of the dashboards',
      'keep our spend away from finance',
      'Keep procurement in the dark',
    ],
    good: [
      'Keep personal data out of logs',
      'Find out whether flat rates hide the cost of runs',
      'This does not hide any spend',
    ],
  }),
  dodge({
    class: 'concealment',
    match: [
      "(?:(?:does|do|did|will|would|should|must|may|need|can|shall|to|is|are|be)(?: not|n't)|cannot|never|no longer|not|without|nothing|none of it|no <word>|stops?) (?:(?:have|has|having|be|being|get|getting|ever|even|need) ?(?:to )?)?(?:show(?:s|ing)?(?: up)?|shown|turn(?:s|ing)? up|appear(?:s|ing)?|counts?|counted|counting|registers?|registered|registering|surface(?:s|d)?|surfacing|hits?|hitting|touch(?:es|ed|ing)?|land(?:s|ing)?|trips?|tripping|triggers?|triggering|alarms?|alerts?|flags?|raises?|raising|recorded|recording|reported|reporting|listed|visible|charged|booked|billed|attributed|allocated|seen|noticed|entered|tracked|logged|draws?|drawing|attracts?|weighs?|burdens?|dents?|affects?|sees?|seeing|eats?|eating|fall(?:s|ing)?|come(?:s)? up|go(?:es)?|going) (?:up )?(?:in|on|into|against|towards?|to|as|under|at|by|within|from)? ?<gap>(?:<control>|(?:cost |spend |usage |budget |finops |monthly |platform ){0,3}(?:reports?|dashboards?|statistics|stats|books|figures|charts?|overview|kpis?|alerts?|alarms?|attention|eyebrows|flags?|bill|radar|suspicion|limits?|caps?|records)|<party>)",
    ],
    unless: {
      before:
        '(?:tests?|users?|customers?|defects?|data|rows?|events?|fields?|errors?|drafts?|which|why|secrets?|deploys?|deployments?)(?: <word>){0,3} $|^(?:agents?|the agents?|it|they|this|the trial|the pilot) $',
    },
    denied: false,
    bad: [
      'So that runs do not show up in the cost report',
      'Runs that never count against the quota',
      "So it doesn't appear in the dashboards",
    ],
    good: [
      'Find out why long runs do not show up in the cost report',
      'Learn which runs are not counted against the quota',
      'Deleted rows must not show up in the ledger export',
    ],
  }),
  dodge({
    class: 'concealment',
    match: [
      '(?:below|under|beneath|underneath|short of|less than) (?:the |any |a |every |our |their )?<gap>(?:threshold|limit|ceiling|line|level|amount|trigger|sum|bar|value)s? (?:(?:where|at which|that|for|of|above which|which|when|from which|beyond which|over which|needing|requiring|triggering) )(?:<word> ){0,5}(?:<regime>|questions?|notices?|looks?|asks?|cares?)',
      '(?:below|under|beneath|underneath) <gap>(?:<regime>|purchas\\w+|tender|review|reporting|audit|committee|capex|authori[sz]ation|signature|notification|disclosure|cfo)(?: approval| review| reporting)? (?:threshold|limit|ceiling|line|level|trigger|bar)s?',
      'small enough (?:that|to|not to|for) (?:<word> ){0,5}(?:notices?|asks?|cares?|looks?|attention|unnoticed|slip|<regime>)',
      "(?:book|books|booked|charge|charges|charged|expense|expensed|file|filed|declare|declared|label(?:l?ed)?|code|coded|paid|pay|pays|put|log|logged) (?:<word> ){0,3}(?:under|as|to|from|through|on|out of|via|against) (?:the |a |an |some |our |someone else's |another )?(?:training|travel|misc(?:ellaneous)?|team[- ]event|education|conference|marketing|office supplies|other|sundries|personal card|company card|corporate card|credit card|cost cent(?:er|re) of|someone else's|private|petty cash|hardware|different|another) ?(?:budget|cost cent(?:er|re)|card|expenses?|money|line)?",
      '(?:make|makes|making|let|lets|keep|keeps) <gap>(?:costs?|spend|numbers|figures|dashboards?|reports?|metrics?|kpis?|usage|bill) (?:per <word> )?(?:look|looking|appear|seem) (?:<word>)',
      "before (?:it|the (?:money|budget)|(?:next year's|our|the) (?:budget|money)) (?:is (?:taken away|lost|cut|gone|clawed back)|gets (?:taken|cut|clawed)|expires|lapses)",
    ],
    bad: [
      'Stay under the procurement threshold',
      'below the amount at which finance asks',
      'Book the seats under training',
    ],
    good: [
      'Keep latency under the limit',
      'Not below the review threshold',
      'Stay under the limit of 200 MB for images',
    ],
  }),
  dodge({
    class: 'until-noticed',
    match: [
      '(?:ask|beg|seek|asking|begging|seeking|request)(?: for)? (?:forgiveness|pardon|absolution)(?:,? (?:rather than|instead of|later|afterwards|not|than)(?: (?:asking|to ask|ask|seeking|begging|for|permission|approval|<regime>)){0,4})?',
      '(?:apologi[sz]e|apologi[sz]ing|say sorry) (?:later|afterwards|rather than|instead of)(?: <word>){0,3}',
      '(?:ask|beg|seek|asking|begging|seeking) (?:for )?(?:forgiveness|pardon)',
      'forgiveness (?:rather than|instead of|over|before|not|than|is easier|later|comes)(?: <word>){0,3}',
      '(?:until|till|before|unless|as long as|so long as|while|in case|if|once|for as long as) (?:someone|somebody|anyone|anybody|everyone|they|<party>|nobody|no one|no-one) (?:(?:is|are|ever|really|actually|gets?|else|even|finally|from <party>|else) ){0,3}(?:notices?|noticed|asks?|complains?|objects?|stops? (?:us|it|them)|finds? out|found out|looks?|looking|watching|catch(?:es)?(?: on| up| us)?|caught|pulls? the plug|minds?|says? (?:something|stop|no|anything)|checks?|checking|wakes? up|knows?|cares?|discovered|discovers?|shuts? (?:it|us) down|tells? us (?:to stop|no)|realises?|realizes?|raises? (?:an eyebrow|it|a flag)|pays? attention|blows? the whistle|interferes?|intervenes?|counts?|counting)',
      '(?:nobody|no one|no-one) (?:is |are |will |would |ever |really |actually |seems to |is going to |else |be |ever |can ){0,3}(?:watch(?:es|ing)|look(?:s|ing)?(?= at|$|[.,;])|check(?:s|ing)?|count(?:s|ing)?|notic(?:e|es|ing)|ask(?:s|ing)?(?= (?:why|for|about|questions|us|how|what)|$|[.,;!])|car(?:e|es|ing)(?= (?:about|how|what|if)|$|[.,;])|complain(?:s|ing)?|interfer(?:e|es|ing))',
      'fait accompli',
      'get(?:s|ting)? away with',
      'got away with',
      "what (?:they|<regime>|the auditors|nobody) (?:don't|doesn't|does not|do not) know",
      'look(?:s|ing)? the other way',
      'turn(?:s|ing)? a blind eye',
      'slip(?:s|ping)? through',
      '(?:before|ahead of) <gap><regime> (?:(?:is|are|has|have|can|could|gets?|comes?|will) )?(?:given|granted|in place|react|reacts|stop|stops|object|objects|comes|come|through|says|notices?|notice|wakes up|catches up|intervenes?|decides?)',
      '(?:while|until|till|whilst) <gap>(?:<regime>|request|contract|official <word>|application) (?:(?:is|are|has|have|gets?|still|being|been|finally) ){0,3}(?:pending|catch(?:es)? up|decides?|asleep|on holiday|away|distracted|busy|not looking|comes? through|sorts? (?:itself|themselves) out|signed|makes? up|gets? (?:round|around) to|asks?|processed|drags? on)',
    ],
    unless: { before: '(?:customers?|users?|tests?|defects?|bugs?|alert\\w*)(?: <word>){0,4} $' },
    denied: false,
    bad: [
      'Easier to ask forgiveness than permission',
      'Run it until somebody notices',
      'as long as nobody complains',
      'Go ahead while approval is pending',
    ],
    good: [
      'Nobody objected at the May review',
      'Learn how long a leak lasts until someone notices',
      'Customers wait until somebody checks the order',
    ],
  }),
  dodge({
    class: 'free-hand',
    match: [
      '(?:no )?strings attached',
      'free (?:rein|reign|hand|pass|ride|for all|run of)',
      'full (?:autonomy|freedom|discretion|latitude|liberty)',
      'total (?:autonomy|freedom|discretion|latitude)',
      'complete (?:autonomy|freedom|discretion|latitude)',
      'carte blanche',
      'blank che(?:que|ck)s?',
      'wild west',
      'anything goes',
      '(?:play(?:s|ing)? by|follow(?:s|ing)?|make(?:s)?|set(?:s)?|having|have|under|live by|on) (?:our|their|its) own (?:rules|terms|laws|policy|policies|conditions|regime|process)',
      '(?:our|their) own rules',
      'above the (?:rules|law|process)',
      '(?:vip|diplomatic) (?:access|lane|pass|channel|status|treatment|passport)',
      'fast[- ](?:lane|track) (?:around|past|for (?:us|our|the (?:<word> )?(?:squad|team))|through)',
      '(?:special|preferential|privileged|favou?red) (?:treatment|status|lane|access|conditions|terms|arrangement)',
      'loop-?holes?',
      '(?:do|does|doing|try|build|use|run) (?:whatever|what(?:ever)?|anything|as) (?:they|we|it|the (?:squad|team)|engineers|developers|people) (?:want|wants|like|likes|please|pleases|wish|wishes|choose|chooses|deem|fancy)',
      '(?:left|leave|leaves|leaving|let|lets) (?:us |them |the (?:<word> ){0,2}(?:squad|team|engineers|developers|devs|people) |people |engineers )?(?:alone|in peace|be(?=$|[.,;])|off the (?:hook|leash))',
      'off the leash',
      "(?:off|out of) (?:our|their|my|people's|engineers'|the (?:squad|team)'s) (?:backs?|hair|way|necks?)",
      "(?:breathing|looking|peering|leaning|watching) (?:down|over) (?:our|their|my|the (?:squad|team)'s|everyone's|engineers'|developers') (?:necks?|shoulders?)",
      'breathing down',
      'micro-?manag(?:e|ed|ement|ing|ers?)',
      'big brother',
      'feel(?:ing)? (?:watched|policed|controlled|spied on|monitored)',
      'nanny(?:ing|ed)?',
      'babysit\\w*',
      'hands-off (?:approach|<regime>|treatment|lane|budget|mode|arrangement|policy)',
      '(?:get|gets|getting|keep|keeps|keeping|moves?|take|takes) <gap>(?:<regime>|process|management|rules) out of (?:the|our|their) (?:way|hair|room|loop|picture|equation)',
      "(?:do|does)(?: not|n't) need <gap>(?:rules|<regime>|babysitting|limits|controls)",
      'trusted (?:enough )?to skip',
      'above (?:suspicion|<regime>|review)',
      'unaccountable',
    ],
    unless: {
      before:
        '(?:customers?|users?|readers?|players?|patients?|clients|visitors|guests|shoppers|students|tenants|close|closes|closing|fix|fixes|find|finds|tax|let|letting|detect)(?: <word>){0,3} $',
      after: '^ (?:detection|detector|fraud|printing|scanner|image|number)',
    },
    denied: false,
    bad: [
      'Give the squad free rein',
      'A blank cheque for the flagship team',
      'Engineers who want to be left alone',
      'Get governance out of the way',
    ],
    good: [
      'Close the loophole in the discount rules',
      'Let customers do what they like with the list',
      'Find out what happens when squads get full autonomy',
    ],
  }),
  dodge({
    class: 'lighter-oversight',
    match: [
      "(?:lighter|light|lighter-touch|light-touch|lightweight|lighter-weight|looser|loose|relaxed|reduced|less|fewer|minimal|minimum|minimal-touch|softer|thinner|weaker|simplified|lower|little|leaner|low-touch|low-friction|zero|zero-touch|hands-off|soft-touch|gentler|more relaxed|more lenient|lenient|more flexible|flexible|slimmer|trimmed|streamlined|laxer|lax|easier|diminished|relaxing|loosening|reducing|lightening|easing|cutting|lowering|minimi[sz]ing|slashing|trimming|limiting|ease|eases|reduces?|lighten|lightens|cuts?|lowers?|slash|slashes|trim|trims|minimi[sz]es?|cut(?:ting)? (?:down|back) on|spend less time on|less time (?:on|in|with)) <gap>(?:<regime>|management attention|(?:cost|spend|budget|process|<regime>|platform|usage|run-level|review|administrative|management|catalog|portfolio|reporting)(?:'s)? (?:controls?|checks?|reporting|tracking|overheads?|friction|burdens?|requirements?|obligations?|involvement|visibility|<regime>|gates?|ceremony|discipline|touchpoints?|interference|rules|constraints?|drag|load|duties|rigou?r|control|attention))(?! (?:rounds?|comments?|cost|costs|time))",
    ],
    unless: {
      before:
        '(?:for|whether|if|fewer|needs?|takes?|taking|toward|prove|earn|without|requires?|data|evidence|the case for|show|shows|justify|justifies|means?) (?:the |a |an |any )?$',
      after:
        '^ (?:in|of) the (?!squad|team|catalog|platform)<word>|^ (?:rounds?|comments?|per|defects?|only if|for (?:customs|customers?|patients?|users?|citizens))',
      anywhere: learned,
    },
    bad: [
      'Lighter-touch oversight for our best squad',
      'Less bureaucracy for us',
      'Reduce governance overhead for the tariff team',
    ],
    good: [
      'Find out whether fewer approvals are needed',
      'Measure if lighter oversight holds up',
      'No less oversight than in the catalog',
    ],
  }),
  dodge({
    class: 'privilege',
    match: [
      '(?:because|since|as|when|like|now that|given that|if) (?:the |all |all the |most |our |every |some |two |three )?(?:other|others|other (?:<word> )?(?:squads?|teams?|groups?|people|departments?|companies)|(?:<word> ){1,3}(?:squad|team|group|guild|department|crew|lab|neighbou?rs)|competitors|everyone|everybody|everyone else|everybody else|colleagues|rest|neighbou?rs|someone else)(?: <word>)? (?:already |also |all |just |too ){0,2}(?:has|have|had|got|gets?|enjoys?|do|does|is|are|uses?|use|were (?:given|allowed|granted)|was (?:given|allowed|granted)|(?:is|are) allowed)(?: (?:it|one|this|them|theirs|that|such|the same|so|too|already|unlimited <word>|agents?|access|a <word>|an? <word>-\\w+ <word>|their own <word>)){0,3}(?=$|[.,;!]| and | too| so | as well)',
      '(?:same|equal) (?:deal|perks?|privileges?|treatment|freedoms?|exception|exemption|lane|conditions|rights) (?:as|that|for|the)',
      '(?:squad|team|engineers|they|we|people|developers|seniors) (?:deserves?|ha(?:s|ve) (?:earned|deserved)|ha(?:s|ve) asked nicely)',
      '(?:as an? |a )?(?:perk|reward|treat|thank-you|sweetener|status symbol)s? (?:for|to) <gap>(?:<word> ){0,2}(?:squads?|teams?|engineers?|developers|devs|staff|people|seniors|performers)',
      'keep(?:s|ing)? (?:our |the |their )?(?:<word> )?(?:engineers?|developers?|devs|squad|team|staff|seniors|talent|architects|people) (?:happy|from leaving|on board|quiet|sweet)',
      'fear of missing out',
      'fomo',
    ],
    unless: { before: '(?:defects?|bugs?)(?: <word>){0,3} $', after: '^ and (?:compare|measure|learn)' },
    denied: false,
    bad: [
      'Because the other squads have it',
      'We deserve the same: the squad has earned it',
      'A perk for senior engineers',
    ],
    good: [
      'Compare with squads that have it',
      'Learn whether the others have it better',
      'Because other services have moved to the new schema',
    ],
  }),
  dodge({
    class: 'unwilling',
    match: [
      "(?:(?:do|does|did|would|will)(?: not|n't) (?:really |actually |particularly |even )?(?:like|enjoy|want|appreciate|trust|need|accept|tolerate|fancy|respect|believe in|agree with|feel like|see the point (?:of|in)|have (?:the )?(?:time|patience|appetite|energy|nerves?) for)|(?:would|'d) rather not|prefers? not|(?:has|have|had|there is|there's|with|is) no (?:time|patience|appetite|energy|interest in|desire|use|love|nerve|stomach) (?:for|to)|no (?:time|patience|appetite|energy|nerve|stomach) (?:for|to)|no longer (?:wants?|wish(?:es)?|accepts?|tolerates?|needs?)|(?:tired|sick|weary) of|fed up with|had enough of|hates?|hating|loathes?|dislikes?|disliking|resents?|refus(?:e|es|ing)|reluctan(?:t|ce)|unwilling|allergic to|annoyed (?:by|with|at)|frustrated (?:by|with|at)|frustration with|irritated (?:by|with)|impatient with|bored (?:by|of|with)|too (?:busy|important|senior|good|impatient|fast|agile|creative|clever|big|urgent) (?:for|to)) (?:(?:to |be |being |have |having |go |going |deal |dealing |wait |waiting |work |working |bother |use |using |follow |following |be held |route |routing |take |run |put |push |return |returning |submit |share |sharing |talk |report |reporting |disclose |see |fill |filling |sit |sitting |ask |asking |get |getting |comply |this |it |up |back |anything |their |runs |through |with |for |by |in |on |to |from |via |past |under |about ){0,7})<gap>(?:<regime>|track(?:ed|ing)|logged|logging|metered|measured|watched|monitored|reviewed|audited|controlled|rules|process(?:es)?|management|forms|meetings|limits|caps)",
    ],
    unless: { before: '(?:customers?|users?|readers?|patients?|why)(?: <word>){0,4} $', anywhere: learned },
    denied: false,
    bad: [
      'The team prefers it and does not want to go through finops',
      'Engineers dislike being tracked',
      'No time for reviews in Q4',
      'We would rather not deal with procurement',
    ],
    good: [
      'Users do not like forms',
      'Find out why engineers dislike being tracked',
      'Tired of slow review, the squad will measure where the days go',
    ],
  }),
  dodge({
    class: 'party-kept-away',
    match: [
      "(?:<regime>|process) (?:(?:does|do|will|would|should|must|need|can|could|is|are)(?: not|n't)|cannot|never|no longer|stops?|stays?|keeps?|leaves?|isn't|aren't|won't|has no|have no) (?:(?:have|has|need) to )?(?:be )?(?:involved|in the loop|told|asked|asking|needed|watching|see(?:s|ing)?|know(?:s|ing)?|notice|noticing|question(?:s|ing)?|count(?:s|ing)?|track(?:s|ing)?|bother(?:s|ing)? us|interfer(?:e|es|ing)|chas(?:e|es|ing)|block(?:s|ing)? (?:us|everything|it|them)|veto(?:es)?|complain(?:s|ing)?|ask(?:s)?|us alone|slow(?:s|ing)? us|get in (?:the|our) way|reach|apply|applies|bite|out of (?:it|this|our|the way)|away|say (?:here|over|in (?:it|this|the))|off our)",
      '(?:without|not|never|nor|no need to|instead of) (?:(?:ever |even )?(?:consult|consulting|involv(?:e|ing)|ask|asking|tell|telling|inform|informing|includ(?:e|ing)|notify|notifying|hearing from|input from|interference from)) <gap><party>',
      '<party> (?:<word> ){0,8}(?:stops?|quits?) (?:asking|nagging|chasing|complaining|counting|bothering|bugging|calling)',
      '(?:has|have|had|is|with|got) (?:no|little|not enough|hardly any) (?:time|patience|appetite|energy) for (?:it|that|this|them|those|any of (?:it|this|that))(?=$|[.,;!])',
      '(?:use|usage|runs?|costs?|spend|spending|tokens?) (?:is|are) (?:not|never|no longer) (?:being )?(?:logged|tracked|metered|counted|recorded|reported|billed|watched|capped)(?= so|$|[.,;!]| and | here)',
      "(?:cut|cuts|cutting|leave|leaves|leaving|keep|keeps|keeping|get|gets|getting) <party> (?:out|off|away|at bay|in the dark|at arm's length|happy|quiet)(?: of (?:it|this|the (?:loop|way)))?",
      '<party> (?:blocks?|blocking|kills?|vetoes?|slows?|stalls?|says no to|refuses?|rejects?|gets? in the way|is in the way|are in the way)(?: down)? (?:everything|anything|us|all|whatever|our|every <word>|of)',
      'merge without (?:them|<regime>|anyone)',
      '(?:<regime>|the rules|controls) (?:only |just |always |constantly |really )?(?:(?:slows?|holds?|drags?|bogs?|weighs?)(?: (?:us|them|everyone|everything|the (?:squad|team)|people))? (?:down|back|up)|gets? in (?:the|our) way|stifles? <word>|kills? <word>|hinders? us|annoys? <word>|is (?:a |an )?(?:pain|nuisance|drag|killer|hassle|waste of time))',
    ],
    unless: { anywhere: learned, before: '(?:payment|order|customer|invoice|credit)(?: <word>){0,4} $' },
    denied: false,
    bad: [
      'So finance stops asking',
      'procurement does not have to be involved',
      'Reviewers slow us down; this helps',
      'Keep finops out of it',
    ],
    good: [
      'Approvals slow us down by nine days; measure whether agents shorten that',
      'Find out whether procurement stops asking',
      'Finance asked for run-level data',
    ],
  }),
]
