import type { Pattern } from '../pattern.ts'

const fields = ['work'] as const
const iso = 'ISO/IEC/IEEE 29148, 5.2.7: open-ended, non-verifiable terms'
const incose = 'INCOSE Guide to Writing Requirements, R7 to R9: vague terms, escape clauses, open-ended clauses'

/** Signs that somebody is to decide later what is inside. */
export const discretion: readonly Pattern[] = [
  {
    class: 'discretion',
    fields,
    confidence: 'high',
    match:
      '(?:as )?(?:by|subject to|upon|on) (?:mutual )?(?:arrangement|availability|agreement|request|consultation)(?: (?:of|from|by|with) [\\p{L} ]{2,40})?(?=[^\\p{L}\\p{N}]{0,4}$|[.,;)])|depend(?:ing|s|ent) on (?:the |our |current |actual )?(?:needs?|demand|workload|load|capacity|priorit(?:y|ies)|time|availability|situation|day|week|mood|progress|interest|budget|sprint|requirements?|circumstances|what [\\p{L} ]{2,40})(?=[^\\p{L}\\p{N}]{0,4}$|[.,;)])|as the (?:situation|need|business|project|workload|occasion) (?:requires|demands|arises|dictates|allows)|as (?:and when |(?:is |are |it is )?)?(?:needed|required|appropriate|necessary|desired|requested|applicable|it comes|they come(?: up| in)?|it comes (?:up|in)|the need arises|need arises|needs? arises?|needs dictate|circumstances (?:allow|require)|time (?:permits|allows)|capacity (?:permits|allows)|directed|instructed|assigned|prioriti[sz]ed|agreed|discussed|opportunit(?:y|ies) arises?|fits?|we go|we see fit|we please|they see fit|they please|they like|they wish|one sees fit|you see fit|determined|deemed \\p{L}+|seems? (?:fit|right|sensible|best)|(?:the )?\\p{L}{1,40} (?:\\p{L}{1,40} )?(?:sees?|see|thinks?|deems?) (?:fit|best|appropriate|necessary|useful))',
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
      "(?:if|when|where|wherever|whenever|insofar as|to the extent) (?:it is |it's |they are |this is |deemed |thought )?(?:needed|required|appropriate|necessary|possible|useful|helpful|sensible|applicable|feasible|reasonable|suitable|beneficial|convenient|practical|worthwhile|desired|it makes sense|it helps|makes sense|it fits|it adds value|there is (?:time|capacity|need|a need)|time (?:permits|allows)|(?:some(?:body|one)|an engineer|a developer|people|we|they) (?:is|are|gets?|feels?) (?:stuck|blocked|like it)|(?:it |this |agents? |ai |automation )?(?:pays?(?: off)?|adds? value|saves? time)|it is worth(?:while| it)|we see (?:potential|value|fit)|(?:the )?(?:squad|team|lead|engineers?|developers?) (?:sees?|thinks?|deems?|feels?|likes?|wants?|needs?|decides?)(?: \\p{L}+)?)",
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
      "(?:<generic-head>|anything|everything|whatever|whichever|what|those|ones)(?: (?:that|which|for which|where))? (?:(?:the|a|an|our|their|my|any|each|every) )?(?:[\\p{L}'-]{1,40} ){1,3}(?:deems?|sees? fit|sees? as|judges?|considers?|believes?|thinks?|feels?|finds?|regards?|prefers?|likes?|wants?|chooses?|decides?|fanc(?:y|ies)|signs? off(?: on)?|approves?|green-?lights?|assigns?|nominates?|prioriti[sz]es?|picks?(?: up)?|selects?|blesses|endorses?|okays|gives? (?:the|its|their|a) (?:nod|ok|okay|go-ahead|green light|blessing|thumbs up))(?= |$)(?: (?:to be |is |are |it |as |on |up |that )*(?:<light-word>|worth|fit|better|suitable|useful|necessary|appropriate|important|valuable|worthwhile|reasonable|urgent|relevant|needed|a shot|sensible|right|promising|risky|safe)(?= |$))?",
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
    class: 'discretion',
    fields,
    confidence: 'high',
    match: [
      '(?:in (?:the )?(?:considered )?(?:opinion|eyes|judge?ment|estimation)|(?<=(?:which|that)?, ?)in the view) of (?:the |our |an? |any )?(?:[\\p{L}-]{2,20} ){0,2}<asker>',
      "(?:by|subject to|upon|on|after|following|in) (?:mutual |prior |joint |further )?(?:arrangement|availability|agreement|requests?|demand|consultation|approval|confirmation|prioriti[sz]ation|capacity|refinement|coordination|alignment|discussion)(?: (?:of|from|by|with|between))?|(?:depend(?:ing|s|ent)|contingent) (?:up)?on|according to|as (?:[\\p{L}-]{2,20} )?(?:priorities|needs|circumstances|things|demand|requirements|plans) (?:shift|change|evolve|emerge|dictate|permit|allow|require|move)s?|at (?:the |our |their )?(?:[\\p{L}-]{2,20} )?[\\p{L}-]{2,20}'s (?:option|choice|pleasure|wish|request)|of (?:our|their|his|her|its|your|my|(?:the |an? )?(?:[\\p{L}-]{2,20} )?[\\p{L}-]{2,20}'s) (?:own )?(?:choice|choosing|liking|preference)",
      '<generic-head>(?:,? (?:that|which))?(?: (?:is|are|was|were|may be|can be|as))? (?:deemed|considered|judged|thought|found|held|regarded as|seen as|viewed as|believed|reckoned)(?: to be| as)? [\\p{L}-]{3,20}',
    ],
    rest: {
      over: 'text',
      words: '<whole>|<project-name>|<empty>|<trade>|<narrow-kind>|<asker>|wishes|mood|taste|view',
    },
    argument: '"%s" leaves it to somebody to decide, ticket by ticket, what is inside',
    rewrite: 'the 14 accessibility issues of the March audit',
    bad: [
      "at the squad's option",
      'according to the wishes of the depot',
      'tickets subject to prioritisation by the PO',
      'items of our choice',
      'activities considered opportune by the steering group',
      'work that in the eyes of the lead is worth doing',
    ],
    good: [
      'according to ISO 3166: country list',
      "option chains at the exchange's close",
      "fields of the reader's choice award form",
      'items considered perishable in the cold chain view',
      'video on demand player: subtitle track menu',
    ],
    source: iso,
  },
  {
    class: 'deferred',
    fields,
    confidence: 'high',
    match:
      "(?:(?:still|yet|remains?) )?to be (?:agreed|identified|decided|determined|defined|confirmed|selected|chosen|picked|discussed|clarified|specified|scoped|refined|prioriti[sz]ed|negotiated|announced|nominated|aligned|worked out|named|detailed|finali[sz]ed|settled|fixed|listed|proposed|elaborated|communicated|finalised|shaped)(?: (?:on|upon))?|(?:will|shall|gets?|is going to|are going to|can) (?:still )?be (?:agreed|identified|decided|determined|defined|confirmed|selected|chosen|clarified|scoped|discussed) (?:in|by|with|during|later|per|at|on|as|when|once|each|every|along)|(?:we|they|squad|team|lead|po|product owner|engineers) (?:will|shall|'ll|to) (?:decide|define|agree|identify|determine|choose|select|see|pick|figure|clarify|work (?:it )?out|confirm)|(?:scope|details?|contents?|list|tasks|topics|work|use cases|projects|bounds)(?: (?:is|are))?(?: still)? (?:under|in) (?:discussion|consideration|review|negotiation|clarification|definition|preparation)|let's see .{1,40}|wait and see|(?:decided|defined|agreed|chosen|determined) (?:case by case|on a case-by-case basis|ad hoc|week by week|per sprint|each sprint|every sprint|per ticket|as we go|along the way|on the fly)|case[ -]by[ -]case|on a case-by-case basis",
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
