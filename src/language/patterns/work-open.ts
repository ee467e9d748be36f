import type { Pattern } from '../pattern.ts'

const fields = ['work'] as const
const iso = 'ISO/IEC/IEEE 29148, 5.2.7: open-ended, non-verifiable terms'
const incose = 'INCOSE Guide to Writing Requirements, R7 to R9: vague terms, escape clauses, open-ended clauses'

const and = '(?:and|or|plus|then|&|\\+|as well as|together with|along with|in addition to|besides|including|incl\\.?)'
const end = '(?=[^\\p{L}\\p{N}]{0,4}$| ?[.,;:!)])'
const ifAny = `(?=[^\\p{L}\\p{N}]{0,4}$| ?[.,;:!)]| (?:if|when|where|as|should|subject to|depending|on request|by agreement)(?= ))`

// Words for anything that is done, which name a thing in no trade.
const doing =
  '(?:works?|tasks?|jobs?|things?|stuff|matters?|topics?|subjects?|activit(?:y|ies)|dut(?:y|ies)|chores?|errands?|endeavou?rs?|services|bits|projects?|efforts?|business)'
// Who wants what the tail of a list lets in, or how it comes up.
const wanted =
  "(?: (?:that|which|as))?(?: (?:the|our|an?|his|her|their))?(?: [\\p{L}'-]{2,30}){1,3}(?: (?:may|might|can|could|will|would))? (?:asks?|asked|wants?|wanted|requests?|raises?|likes?|orders?|brings?|wish|wishes|demands?|expects?|assigns?|gives?|hands?|sends?|comes?|turns?|crops?|pops?|arises?)(?: (?:for|up|in|along|us|over|out|down|done|to us)){0,2}|(?: (?:that|which))?(?: (?:the|our|an?))?(?: [\\p{L}-]{2,30}){0,2} (?:<asker>|we|they|you)(?: (?:may|might|can|could|will|would))? (?:needs?|requires?)"
const tail = `(?: (?:like|of) (?:that|this|it|them|the kind|the sort|that kind|that sort)| (?:by|from|for|of|in|on|around|about|connected to|connected with) [\\p{L}' -]{2,40}(?=[^\\p{L}\\p{N}]{0,4}$)|${wanted})?`

/** Signs that a list has no end. */
export const openEnded: readonly Pattern[] = [
  {
    class: 'open-ended',
    fields,
    confidence: 'high',
    match: [
      'etc|et cetera|(?:and )?so (?:on|forth)|among(?:st)? (?:others|other things)|to name (?:but )?(?:a few|some)|you name it|[\\p{L}\\p{N}]{1,40}?,? ?\\.\\.\\.$|and/or (?:others?|similar)|u\\.?s\\.?w|usw|enz|itp|itd|entre outros|entre otros|unter anderem|u\\. ?a',
      `${and} (?:the )?(?:like|such|suchlike|whatnot|what not|what have you|all that|others?|co|friends|beyond|similar|misc|miscellaneous|sundry)${ifAny}|${and} the (?:rest|remainder)${ifAny}|(?<=[,;] ?)(?:whatever|anything|stuff|things)${end}`,
      `(?:and|plus|&|\\+) (?:(?:a lot|lots|much|many|plenty) )?more(?: (?:to (?:come|follow)|later|besides|of the same))?${ifAny}|(?<=[,;] ?)more (?:to (?:come|follow)|later)`,
      `${and} (?:anything|everything|whatever|something) (?:else|similar|adjacent|related|nearby|around (?:it|that|them)|in between|needed|required|necessary|comparable|left(?: over)?|remaining|(?:that )?(?:comes?|goes|pops?|turns?|crops?|belongs?) (?:up|along|with (?:it|that|them)|to (?:it|that|them))|(?:it|this|that) (?:entails|involves|takes|needs)|like (?:that|this|it|them)|of (?:the|that|this) (?:kind|sort)|(?:we|they|you|the \\p{L}+) \\p{L}+)|${and} (?:all )?what (?:comes|goes|belongs) (?:up|along|with (?:it|that|them)|to (?:it|that|them))`,
    ],
    unless: { before: '/$', after: '^ (?:folder|director|files?|path|hosts|conf)' },
    argument: 'the list is left open by "%s", so that what is not on it can claim a place',
    rewrite: 'schema migrations that touch more than one service, and backfill scripts for the migrated tables',
    bad: [
      'migrations, refactors, etc.',
      'backfills, reconciliations, and so forth',
      'Terraform, Helm, pipelines and more',
      'PR help, pairing, you name it',
      'wharf crane logs, and more to follow',
      'seed catalogue, plus others if there is room',
      'voucher engine and what comes with it',
      'billing adapter, then anything left over',
    ],
    good: [
      'fixtures for reason codes, etc/codes.csv as source',
      'etcd compaction jobs',
      'more granular OAuth scopes',
      'and more than 30 adapters of the carrier API',
      'quotient and remainder of the share split',
      'two or more if the flag is set: e2e test',
    ],
    source: incose,
  },
  {
    class: 'open-ended',
    fields,
    confidence: 'high',
    match: [
      `(?:${and}|,|;) ?(?:the |any |all |some |a few |such |every |many |several |an? ){0,2}(?:other|others|similar|further|additional|comparable|general|generic|miscellaneous|misc|various|regular|normal|usual|everyday|day-to-day|daily|ad-hoc|ad hoc|related|unrelated|remaining|adjacent|ancillary|incidental|occasional|reasonable) (?:<light-word> ){0,2}(?:<generic-head>|use[- ]cases?|hygiene|maintenance|improvements?|enhancements?|support|cleanups?|clean-ups?|toil|upkeep|housekeeping|odds and ends|bits|extras|ones)${tail}${end}`,
      `${and} (?:<every> (?:of )?(?:the |its |our )?(?:<light-word> |associated |connected |surrounding |accompanying |odd |little ){0,2}|(?:the )?(?:associated|connected|surrounding|accompanying|small|smaller|little|minor|odd|loose) )${doing}${tail}${end}`,
    ],
    argument: '"%s" lets in whatever the rest of the line leaves out',
    rewrite: 'dependency bumps opened by Renovate in settlement-batch',
    bad: [
      'dependency bumps and other stuff like that',
      'test writing, docs, and general engineering hygiene',
      'data quality fixes, dashboards, and other tasks',
      'porting the label printer driver and regular feature work',
      'copybook conversion and any other change the desk asks for',
      'seat map tuning, together with tasks, and other items of differing nature',
      'label printing, and all the work around that',
      'voucher engine, including all associated work',
    ],
    good: [
      'the "other fees" column on merchant statements',
      'other-income form, field validation',
      'dead code removal and other findings that knip reports',
      'audit trail of price lists and all changes to them',
      'the cart and all its items survive a reload',
    ],
    source: iso,
  },
  {
    class: 'open-ended',
    fields,
    confidence: 'high',
    match:
      '(?:incl(?:uding|udes?|\\.)?,? )?(?:but |(?<=^|[,;:(] ?|scope |work |use |usage |tasks ))(?:is |are |may be )?not (?:limited|restricted|confined) to|without (?:being limited|limitation) to|(?:things|stuff|tasks|work|anything|activities|jobs|topics) (?:like|such as|along the lines of|similar to)|(?:tasks?|work|activities|jobs|tickets|topics|things|items|changes),? (?:e\\.g|eg|for example|for instance|such as)|^(?:e\\.g|eg|for example|for instance|such as)(?=[ .,:])',
    argument: 'what follows "%s" is an example, not a bound',
    rewrite: 'data cleaning for the 2019 to 2022 sensor archive',
    bad: [
      'including but not limited to ETL jobs',
      'not limited to Terraform; app code also fine',
      'things like data cleaning, reports or small scripts',
      'tasks such as refactoring or writing tests',
      'for example the tide tables',
    ],
    good: [
      'rename fields such as customer_no in the order schema',
      'type errors like TS2345 in the billing package',
      'seats not limited to one row in the seat map',
    ],
    source: incose,
  },
  {
    class: 'open-ended',
    fields,
    confidence: 'high',
    match: [
      '^(?:mainly|mostly|primarily|predominantly|chiefly|principally|first and foremost|to begin with|for a start|for starters|at first|initially(?: only| just|(?= the )|(?=,))|in the first place|above all|(?:starting|beginning) with(?= the | our ))(?=[ ,])',
      '(?<=, ?)(?:mainly|mostly|primarily|predominantly|chiefly|principally|first and foremost|to begin with|for a start|for starters|at first|for now|initially|above all|for example|for instance|e\\.g)[^\\p{L}\\p{N}]{0,4}$',
    ],
    unless: { after: '^ (?:sunny|cloudy|dry|static|negative|positive)' },
    argument: '"%s" tells what comes first, and bounds nothing',
    rewrite: 'conversion of the copybooks under LOAN/CPY',
    bad: [
      'primarily copybook conversion',
      'Tide tables, mainly.',
      'starting with the billing adapter',
      'for starters, the tide tables',
    ],
    good: [
      'mostly-static pages of the tariff site moved to the CDN',
      'main menu keyboard support',
      'initially hidden columns of the roster table',
      'starting with an empty cart: e2e test of the checkout',
    ],
    source: iso,
  },
]
