import type { Pattern } from '../pattern.ts'

const fields = ['work'] as const
const iso = 'ISO/IEC/IEEE 29148, 5.2.7: open-ended, non-verifiable terms'
const incose = 'INCOSE Guide to Writing Requirements, R7 to R9: vague terms, escape clauses, open-ended clauses'

/** Signs that a list has no end, or that somebody is to decide later. */
export const openEnded: readonly Pattern[] = [
  {
    class: 'open-ended',
    fields,
    confidence: 'high',
    match:
      'etc|et cetera|(?:and )?so (?:on|forth)|and (?:more|the like|such|suchlike|whatnot|what not|what have you|all that|others|co|friends|beyond)(?=$|[ ]?[.,;:!)])|and (?:a lot|lots|much|many|plenty) more(?=$|[.,;!)])|among(?:st)? (?:others|other things)|to name (?:but )?(?:a few|some)|you name it|(?:and|or|plus) (?:anything|everything|whatever|something) (?:else|similar|adjacent|related|nearby|around (?:it|that|them)|in between|needed|required|necessary|comparable|that (?:comes?|pops?|turns?|crops?) up|like (?:that|this|it|them)|of (?:the|that|this) (?:kind|sort)|(?:we|they|you|the \\p{L}+) \\p{L}+)|[\\p{L}\\p{N}]{1,40}?,? ?\\.\\.\\.$|and/or (?:others?|similar)|(?:and|or|plus) (?:the )?(?:rest|remainder)(?=$|[.,;!)])|u\\.?s\\.?w|usw|enz|itp|itd|entre outros|entre otros|unter anderem|u\\. ?a',
    unless: { before: '/$', after: '^ (?:folder|director|files?|path|hosts|conf)' },
    argument: 'the list is left open by "%s", so that what is not on it can claim a place',
    rewrite: 'schema migrations that touch more than one service, and backfill scripts for the migrated tables',
    bad: [
      'migrations, refactors, etc.',
      'backfills, reconciliations, and so forth',
      'Terraform, Helm, pipelines and more',
      'PR help, pairing, you name it',
    ],
    good: [
      'fixtures for reason codes, etc/codes.csv as source',
      'etcd compaction jobs',
      'more granular OAuth scopes',
      'and more than 30 adapters of the carrier API',
    ],
    source: incose,
  },
  {
    class: 'open-ended',
    fields,
    confidence: 'high',
    match:
      '(?:and|or|plus|,|;|as well as|&|\\+) ?(?:the |any |all |some |a few )?(?:other|others|similar|further|additional|comparable|general|generic|miscellaneous|misc|various|regular|normal|usual|everyday|day-to-day|daily|ad-hoc|ad hoc|related|unrelated|remaining) (?:<light-word> ){0,2}(?:<generic-head>|use[- ]cases?|hygiene|maintenance|improvements?|enhancements?|support|cleanups?|clean-ups?|toil|upkeep|housekeeping|odds and ends)(?: (?:like|of) (?:that|this|it|the kind|the sort|that kind|that sort)| (?:by|from|for|of|in|on) [\\p{L} -]{2,40}$)?(?=$|[.,;)])',
    argument: '"%s" lets in whatever the rest of the line leaves out',
    rewrite: 'dependency bumps opened by Renovate in settlement-batch',
    bad: [
      'dependency bumps and other stuff like that',
      'test writing, docs, and general engineering hygiene',
      'data quality fixes, dashboards, and other tasks',
      'porting the label printer driver and regular feature work',
    ],
    good: [
      'the "other fees" column on merchant statements',
      'other-income form, field validation',
      'dead code removal and other findings that knip reports',
    ],
    source: iso,
  },
  {
    class: 'open-ended',
    fields,
    confidence: 'high',
    match:
      '(?:incl(?:uding|udes?|\\.)?,? )?(?:but |(?<=^|[,;:(] ?|scope |work |use |usage |tasks ))(?:is |are |may be )?not (?:limited|restricted|confined) to|without (?:being limited|limitation) to|(?:things|stuff|tasks|work|anything|activities|jobs|topics) (?:like|such as|along the lines of|similar to)|(?:tasks?|work|activities|jobs|tickets|topics|things|items|changes),? (?:e\\.g|eg|for example|for instance|such as)',
    argument: 'what follows "%s" is an example, not a bound',
    rewrite: 'data cleaning for the 2019 to 2022 sensor archive',
    bad: [
      'including but not limited to ETL jobs',
      'not limited to Terraform; app code also fine',
      'things like data cleaning, reports or small scripts',
      'tasks such as refactoring or writing tests',
    ],
    good: [
      'rename fields such as customer_no in the order schema',
      'type errors like TS2345 in the billing package',
      'seats not limited to one row in the seat map',
    ],
    source: incose,
  },
  {
    class: 'discretion',
    fields,
    confidence: 'high',
    match:
      '(?:as )?(?:by|subject to|upon|on) (?:arrangement|availability|agreement|request|demand)(?: (?:of|from|by|with) [\\p{L} ]{2,40})?|depending on [\\p{L} ]{2,40}|as the (?:situation|need|business|project|workload|occasion) (?:requires|demands|arises|dictates|allows)|as (?:and when |(?:is |are |it is )?)?(?:needed|required|appropriate|necessary|desired|requested|applicable|it comes|they come(?: up| in)?|it comes (?:up|in)|the need arises|need arises|needs? arises?|needs dictate|circumstances (?:allow|require)|time (?:permits|allows)|capacity (?:permits|allows)|directed|instructed|assigned|prioriti[sz]ed|agreed|discussed|opportunit(?:y|ies) arises?|fits?|we go|we see fit|we please|they see fit|they please|they like|they wish|one sees fit|you see fit|determined|deemed \\p{L}+|seems? (?:fit|right|sensible|best)|(?:the )?\\p{L}{1,40} (?:\\p{L}{1,40} )?(?:sees?|see|thinks?|deems?) (?:fit|best|appropriate|necessary|useful))',
    unless: {
      before:
        '["\'(]$|(?:billed|pay|priced|charged|paid|taken|dosed|given|scale[sd]?|scaling|rounded|rounds?|returned?|fail|fails|failing)$',
      after: '^["\']? (?:plan|chart|pricing|billing|medication|tier|job|jobs|code|status)',
    },
    argument: '"%s" leaves it to somebody to decide, ticket by ticket, what is inside',
    rewrite: 'index tuning for the slow queries listed in perf/slow.sql',
    bad: [
      'data-pipelines as required by stakeholders',
      'as needed',
      'ad hoc work as it comes in',
      'refactoring as the team sees fit',
    ],
    good: [
      'e2e tests for the "pay as needed" plan signup',
      'business rules for the as-needed medication chart',
      'pay as needed plan: signup tests',
    ],
    source: incose,
  },
  {
    class: 'discretion',
    fields,
    confidence: 'high',
    match:
      "(?:if|when|where|wherever|whenever|insofar as|to the extent) (?:it is |it's |they are |this is |deemed |thought )?(?:needed|required|appropriate|necessary|possible|useful|helpful|sensible|applicable|feasible|reasonable|suitable|beneficial|convenient|practical|worthwhile|desired|it makes sense|it helps|makes sense|it fits|it adds value|there is (?:time|capacity|need|a need)|time (?:permits|allows)|(?:some(?:body|one)|an engineer|a developer|people|we|they) (?:is|are|gets?|feels?) (?:stuck|blocked|like it)|(?:the )?(?:squad|team|lead|engineers?|developers?) (?:sees?|thinks?|deems?|feels?|likes?|wants?|needs?|decides?)(?: \\p{L}+)?)",
    rest: { over: 'text', words: '<empty>|<narrow-kind>' },
    argument: '"%s" leaves it to somebody to decide, ticket by ticket, what is inside',
    rewrite: 'refactoring the discount engine into strategies',
    bad: [
      'refactoring where it makes sense',
      'whenever somebody is stuck',
      'bug fixes and docs if useful',
      'upgrades where possible',
    ],
    good: [
      'type hints in the billing package where possible',
      'retry the upload when necessary in the kiosk client',
      'rollback scripts for the ledger tables if needed',
    ],
    source: incose,
  },
  {
    class: 'discretion',
    fields,
    confidence: 'high',
    match:
      "(?:(?:at|in|within|under|subject to|left to|on) )?(?:the |their |our |his |her |its |sole )*(?:(?:squad|team|lead|manager|engineer|developer|owner)'?s?'? )?(?:discretion|judge?ment|own judge?ment)(?: of (?:the )?(?:\\p{L}{1,40} ?){1,4})?|(?:up to|decided by|chosen by|selected by|picked by|nominated by|hand-?picked by|designated by|determined by|as agreed with|agreed with|approved by|signed off by|cleared by) (?:the |our |their |a |an )?(?:\\p{L}{1,40} )?(?:squad|team|crew|lead|leads|tech lead|manager|engineers?|developers?|product owner|po|architects?|management|stakeholders?|steering committee|committee|director|cto|vp|head)",
    unless: {
      before:
        '(?:audit|screen|screens|log|logs|field|fields|form|forms|table|report|reports|of orders|of invoices|of claims|rules|workflow|step|expenses|payments|documents?|contracts?|requests? (?:are|is)) $',
      after: '^ (?:screen|field|form|flag|column|workflow|step|log|api|engine)',
    },
    rest: { over: 'clause', words: '<whole>|<project-name>|<empty>|<trade>|<narrow-kind>' },
    argument: '"%s" leaves it to somebody to decide, ticket by ticket, what is inside',
    rewrite: 'tickets RET-101 to RET-117',
    bad: [
      'use at the discretion of the engineering manager',
      'tasks chosen by the squad',
      'work items approved by the tech lead',
      'up to the team',
    ],
    good: [
      'the discretion field in the loan approval form',
      'invoices approved by the director: PDF export',
      'judgment import for the court case registry',
    ],
    source: iso,
  },
  {
    class: 'discretion',
    fields,
    confidence: 'high',
    match:
      "(?:<generic-head>|anything|everything|whatever|whichever|what|those|ones)(?: (?:that|which))? (?:(?:the|a|an|our|their|my|any|each|every) )?(?:[\\p{L}'-]{1,40} ){1,3}(?:deems?|sees? fit|sees? as|judges?|considers?|believes?|thinks?|feels?|finds?|regards?|prefers?|likes?|wants?|chooses?|decides?|fanc(?:y|ies)|signs? off(?: on)?|approves?|green-?lights?|assigns?|nominates?|prioriti[sz]es?|picks?(?: up)?|selects?)(?= |$)(?: (?:to be |is |are |it |as |on |up |that )*(?:<light-word>|worth|fit|better|suitable|useful|necessary|appropriate|important|valuable|worthwhile|reasonable|urgent|relevant|needed|a shot|sensible|right|promising|risky|safe)(?= |$))?",
    unless: {
      before: '(?:screen|flag|field) $',
      after: '^ (?:from the (?:list|menu|dropdown|calendar|map)|in the (?:app|form|dialog|menu|basket|cart|checkout))',
    },
    argument: '"%s" leaves it to somebody to decide, ticket by ticket, what is inside',
    rewrite: 'the 14 accessibility issues of the March audit',
    bad: [
      'anything the oncall thinks is worth a shot',
      'work the team lead signs off on',
      'work which the lead considers suitable',
      'whatever engineers deem useful',
      'tasks a developer judges to be a better fit for a long session',
    ],
    good: [
      'seat the passenger picks in the seat map is held for 10 minutes',
      'store what the user selects from the menu',
      'the ticket resale flow',
    ],
    source: 'seen in the development set',
  },
  {
    class: 'deferred',
    fields,
    confidence: 'high',
    match:
      "(?:(?:still|yet|remains?) )?to be (?:agreed|identified|decided|determined|defined|confirmed|selected|chosen|picked|discussed|clarified|specified|scoped|refined|prioriti[sz]ed|negotiated|announced|nominated|aligned|worked out|named|detailed|finali[sz]ed|settled|fixed|listed|proposed|elaborated|communicated|finalised|shaped)(?: (?:on|upon))?|(?:will|shall|gets?|is going to|are going to|can) (?:still )?be (?:agreed|identified|decided|determined|defined|confirmed|selected|chosen|clarified|scoped|discussed) (?:in|by|with|during|later|per|at|on|as|when|once|each|every|along)|(?:we|they|squad|team|lead|po|product owner|engineers) (?:will|shall|'ll|to) (?:decide|define|agree|identify|determine|choose|select|see|pick|figure|clarify|work (?:it )?out|confirm)|let's see .{1,40}|wait and see|(?:decided|defined|agreed|chosen|determined) (?:case by case|on a case-by-case basis|ad hoc|week by week|per sprint|each sprint|every sprint|per ticket|as we go|along the way|on the fly)|case[ -]by[ -]case|on a case-by-case basis",
    rest: { over: 'text', words: '<whole>|<project-name>|<empty>|<trade>|<narrow-kind>', save: 1 },
    argument: '"%s" puts off what the line is there to say',
    rewrite: 'conversion of the HL7v2 lab result messages to FHIR',
    bad: [
      'use cases to be identified by the squad',
      'to be agreed per sprint',
      "let's see what sticks",
      'scope to be agreed with the steering committee',
      'will be decided in sprint planning',
    ],
    good: [
      'orders to be confirmed at the counter get a badge',
      'the list of parcels to be scanned',
      'fields to be defined in protobuf instead of JSON schema for the tariff service',
    ],
    source: iso,
  },
]
