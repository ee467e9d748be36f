import type { Pattern } from '../pattern.ts'

const fields = ['work'] as const
const seen = 'seen in the development set'
const backlog = 'the whole-backlog question: draw 20 tickets, most could be argued to be inside'

/** Signs that a line is a whole backlog: named as such, listed kind by kind, or told by who is to do it. */
export const backlogs: readonly Pattern[] = [
  {
    class: 'whole-backlog',
    fields,
    confidence: 'high',
    match:
      '(?:business|work) as usual|bau|ktlo|keep(?:ing)?[ -](?:the )?lights[ -]on|run the business|(?:day[ -]to[ -]day|everyday|daily|regular|normal|usual|ordinary|routine|ongoing|current|standard) (?:<light-word> ){0,2}(?:business|work|dev|development|operations?|tasks|tickets|duties|deliverables|engineering|delivery|chores|stories|activities|workload)|(?:product |squad |team |sprint |our |the |\\p{L}{1,40} ){0,3}(?:backlog|roadmap|okrs?)(?: (?:items?|stories|tickets|tasks|work|topics|entries|related work))?|sprint (?:work|tasks|tickets|stories|items|goals?|scope|backlog|commitments?)|the usual(?: stuff| things| suspects| work)?',
    rest: {
      over: 'text',
      words: '<whole>|<project-name>|(?:for|of|in|at|on) (?:the )?[\\p{L}\\p{N}]+$|<empty>|<trade>',
    },
    argument: '"%s" is what the squad does anyway: the whole backlog is inside',
    rewrite: 'stories RET-101 to RET-117',
    bad: [
      'sprint work',
      'day to day dev',
      'business as usual for ledger',
      'squad backlog, priority P2 and below',
      'Q4 roadmap items for the mobile squad',
      'BAU',
    ],
    good: [
      'backlog-sync bot: stop duplicate comments',
      'the roadmap widget on the marketing site',
      'BAU patching of the Oracle hosts',
      'day-ahead price import',
    ],
    source: backlog,
  },
  {
    class: 'whole-backlog',
    fields,
    confidence: 'high',
    match:
      '(?:in short |basically |simply |just )?(?:what|whatever|everything|all|the things|the stuff|the work|the tasks)(?: that)? (?:the|our|their|my|this|that) (?:[\\p{L}\\p{N}-]{1,40} )?(?:squad|team|crew|tribe|guild|engineers|developers|devs|department|group) (?:(?:normally|usually|currently|typically|generally|always|already|also|mostly|now|would|will|really) )?(?:does|do|works? on|picks? up|needs?|handles?|owns?|delivers?|is working on|are working on|is responsible for|are responsible for|has to do|wants?|builds?|touches|maintains?|looks after|takes on|spends .{1,30}|runs)|(?:what|whatever|everything|anything) (?:we|they) (?:\\p{L}{1,40} )?(?:do|work on|pick up|need|handle|own|deliver|build|touch|maintain|look after|take on|run)',
    unless: { after: '^ (?:from|in) (?:the )?(?:list|menu|table|epic)' },
    argument: '"%s" is the whole backlog',
    rewrite: 'the odd-lot reports R-14 to R-22 for finance',
    bad: [
      'moving money code, talking to banks: in short what the squad does in a normal fortnight',
      'what the squad normally works on',
      'everything our guild is responsible for',
    ],
    good: [
      'document what the parser does with empty segments',
      'show what the crew app needs offline',
      'squad picker in the planning tool',
    ],
    source: seen,
  },
  {
    class: 'stuff',
    fields,
    confidence: 'high',
    match:
      '(?:<every> |the |our |some |misc |random |other |boring |small |little |general ){0,3}(?:[\\p{L}-]{1,40} )?(?:stuff|odds and ends|bits and (?:bobs|pieces)|this and that|small things|little things|many things|lots of things|other things|various things|the things|things (?:that|which|we|they|nobody|no one|people)|random things|sundries|and whatnot|gdm|sonstiges|divers|varios|diversos|overig|różne|allerlei)(?= |$|[.,;])',
    unless: {
      before: '(?:internet of|web of|of) $',
      after: '^ (?:api|sdk|platform|network|sensor|bits?|byte|box|column|field)',
    },
    argument: '"%s" names nothing, so that any ticket is as good as another',
    rewrite: 'subtasks of the GDPR erasure epic',
    bad: [
      'the stuff we never get around to',
      'things that would otherwise slip',
      'random stuff nobody wants to do',
      'payments stuff',
    ],
    good: [
      'internet of things gateway firmware: OTA retries',
      'credential stuffing alarms on the login page',
      'bit stuffing in the CAN driver',
    ],
    source: seen,
  },
  {
    class: 'enumeration',
    fields,
    confidence: 'high',
    whole: true,
    match: '[^,;/+&]{2,60}(?:[,;/+&]|(?:,? and | or | plus )).{2,300}',
    rest: { over: 'text', words: '<empty>' },
    argument: 'together, "%s" is what a backlog is made of',
    rewrite: 'unit tests and API docs for the tariff calculator',
    bad: [
      'support tickets, feature work, incident follow-ups, tests',
      'Fix bugs, build features, keep CI green',
      'features, bugs, refactors, tests, docs and ops',
      'greenfield and brownfield development',
    ],
    good: [
      'unit tests, docs and types for the tariff calculator',
      'terraform modules, helm charts',
      'fixing the 14 issues, and testing the fixes',
    ],
    source: backlog,
  },
  {
    class: 'enumeration',
    fields,
    confidence: 'high',
    whole: true,
    match:
      '[^,;/+&]{2,60}[,;/+&][^,;/+&]{2,60}(?:[,;/+&]|(?:,? and | or | plus )).{2,300}|(?=.{0,200}(?:<generic-kind>|<generic-head>)(?![\\p{L}]))[^,;/+&]{2,60}(?:[,;/+&]|(?:,? and | or | plus )).{2,300}',
    rest: { over: 'text', words: '<empty>|<narrow-kind>|<trade>' },
    argument: 'together, "%s" is what a backlog is made of',
    rewrite: 'unit tests and API docs for the tariff calculator',
    bad: [
      'migrations, upgrades, fixes, tests',
      'schema work, API work, UI work, infra work',
      'scripts, dashboards and features',
    ],
    good: [
      'unit tests, docs and types for the tariff calculator',
      'migrations of the claims schema, the payout schema and the audit schema',
      'schema migrations and their backfills',
    ],
    source: backlog,
  },
  {
    class: 'suitability',
    fields,
    confidence: 'high',
    match:
      '(?:<generic-head>|anything|everything|those|ones)(?: (?:that|which|where|for which))?(?: (?:is|are|look|looks|seem|seems|would be|could be|can be|may be|might be|an?|the))*(?: like)?(?: (?:an?|the|good|well|best|better|particularly|especially|more|most))* (?:suited|suitable|fit|fits|candidates?|amenable|ideal|eligible|appropriate|benefit|benefits|profit|profits|lend|lends|ripe|made|right|agent could|ai could|agents? can|ai can)(?: (?:for|to|from|as|most|best|themselves|itself|well|save|help|do|handle|more|easily|candidates?))*(?: (?:an? |the |our )?(?:agents?|ai|llms?|claude|copilot|automation|automated|agentic|long|longer|large|flat-rate|this|these|tools?|it|coding|time|effort).{0,60})?',
    rest: {
      over: 'clause',
      words: '<whole>|<project-name>|<empty>|<trade>|flat-rate|contexts?|reasoning|parallelism|parallelisation',
    },
    argument: '"%s" fits a ticket by who does it, not by what it is about',
    rewrite: 'all strings of the driver app moved to ICU message format',
    bad: [
      'tickets that look like a good fit for an agent',
      'whichever tasks benefit most from a longer context window',
      'tasks suitable for AI',
      'tickets where an agent could save time',
    ],
    good: [
      'seat candidates for wheelchair users in the seat map',
      'suitable alternatives shown when a parcel locker is full',
      'eligible customers list in the loyalty app',
    ],
    source: seen,
  },
]
