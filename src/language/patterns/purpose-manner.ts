import type { Pattern } from '../pattern.ts'
import { dodge } from './purpose-dodge.ts'

const agents =
  '(?:(?:agent|agentic|ai|llm|model|token|coding|copilot|claude|cursor|codex|gemini|devin|windsurf|aider|gpt|flat-rate|assistant|tool|prompt|seat|chat|opus|sonnet|api|run) ?)?(?:use|usage|agents?|runs?|tokens?|spend(?:ing)?|consumption|coding|prompts?|prompting|sessions?|experimentation|experiments?|budgets?|ai|llms?|assistants?|copilot|claude(?: code)?|cursor|codex|gemini|devin|windsurf|aider|gpt|seats?|compute|inference|tooling|automation|development|generation|exploration|quota|allowance|credits?|subscription|access|time|hours|help|capacity)'

/** Signs that a purpose asks for a free hand: without measure, out of sight, or by privilege. */
export const purposeMannerPatterns: readonly Pattern[] = [
  dodge({
    class: 'unmetered',
    named: true,
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
      'no (?:upper )?(?:limit|cap|ceiling)s?(?: at all| whatsoever)?(?= (?:on|to) (?:<word> ){0,2}(?:use|usage|agents?|tokens?|runs?|spend\\w*|costs?|seats?|prompts?)| either|$|[.,;!)])',
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
    named: true,
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
    named: true,
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
    named: true,
    match: [
      'off[- ](?:the[- ])?(?:books?|ledger|record|radar|grid|balance sheet)',
      '(?:under|below|beneath|off|beyond|not on|never on|out of|away from) (?:<word> ){0,4}?radars?',
      "(?:nobody|no one|no-one|nothing|not everyone|<party> (?:does not|doesn't|need not|needn't|don't|do not)) (?:else )?(?:needs? to|has to|have to|must|should|will|would|may|can|has|ever|is going to|needs|needed to)? ?(?:know|find out|notice|hear(?: about| of)?|see|ask|care|look|learn of|check|count|mind|complain|trace|be told|be informed)(?= (?:it|this|that|them|about|of|at|what|how|the (?:bill|costs?|spend\\w*|numbers|runs|usage|tokens)|our|their|any|until|before|for)|$|[.,;!])",
      'without (?:anyone|anybody|<party>|them|people|the boss|others) (?:ever )?(?:noticing|knowing|asking|finding out|looking|seeing|watching|complaining|counting|interfering|meddling|checking|objecting|being (?:told|asked|involved|aware)|getting (?:involved|in the way))',
      "behind (?:<party>|their|everyone)'?s? back",
      'on the (?:quiet|sly|side|down-?low|hush)',
      '(?:in|into|inside) the (?:dark|shadows)',
      '(?:low|no) profile',
      "out of (?:sight|view|everyone's sight|the limelight|the spotlight)",
      'away from (?:prying|watchful|curious) eyes',
      'away from the (?:spotlight|limelight|public eye|glare)',
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
      '(?:hid(?:e|es|ing)|conceal(?:s|ing)?|mask(?:s|ing)?|obscur(?:e|es|ing)|bur(?:y|ies|ying)|disguis(?:e|es|ing)|camouflag(?:e|es|ing)|blur(?:s|ring)?|cloak(?:s|ing)?|park(?:s|ing)?|absorb(?:s|ing)?|smooth(?:s|ing)? over|play(?:s|ing)? down|downplay(?:s|ing)?|smuggl(?:e|es|ing)|fold(?:s|ing)?|dissolv(?:e|es|ing)|withhold(?:s|ing)?) <gap>(?:costs?|spend(?:ing)?|usage|runs?|bills?|overspend\\w*|tokens?|consumption|(?<!account |phone |card |house |part )numbers|figures|agents?|invoices?|expenses?|overruns?)(?: <word>){0,2}',
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
      "(?:(?:does|do|did|will|would|should|must|may|need|can|shall|to|is|are|be)(?: not|n't)|cannot|never|no longer|not|without|nothing|none of it|no <word>|stops?) (?:(?:have|has|having|be|being|get|getting|ever|even|need) ?(?:to )?)?(?:show(?:s|ing)?(?: up)?|shown|turn(?:s|ing)? up|appear(?:s|ing)?|counts?|counted|counting|registers?|registered|registering|surface(?:s|d)?|surfacing|hits?|hitting|touch(?:es|ed|ing)?|land(?:s|ing)?|trips?|tripping|triggers?|triggering|alarms?|alerts?|flags?|raises?|raising|recorded|recording|reported|reporting|listed|visible|charged|booked|billed|attributed|allocated|seen|noticed|entered|tracked|logged|draws?|drawing|attracts?|weighs?|burdens?|dents?|affects?|sees?|seeing|eats?|eating|fall(?:s|ing)?|come(?:s)? up|go(?:es)?|going) (?:up )?(?:in|on|into|against|towards?|to|as|under|at|by|within|from)? ?<gap>(?:<control>|charge-?backs?|(?:cost |spend |usage |budget |finops |monthly |platform ){0,3}(?:reports?|dashboards?|statistics|stats|books|figures|charts?|overview|kpis?|alerts?|alarms?|attention|eyebrows|flags?|bill|radar|suspicion|limits?|caps?|records)|<party>)",
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
      "(?:book|books|booked|charge|charges|charged|expense|expensed|file|filed|declare|declared|label(?:l?ed)?|code|coded|paid|pay|pays|put|log|logged) (?:<word> ){0,3}(?:under|as|to|from|through|on|out of|via|against) (?:the |a |an |some |our |someone else's |another )?(?:training|travel|misc(?:ellaneous)?|team[- ]event|education|conference|marketing|office supplies|other|sundries|personal card|company card|corporate card|credit card|cost cent(?:er|re) of|someone else's|private|petty cash|hardware|different|another) ?(?:budget|cost cent(?:er|re)|card|expenses?|money|line)?",
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
]
