import type { Pattern } from '../pattern.ts'

const fields = ['work'] as const
const iso = 'ISO/IEC/IEEE 29148, 5.2.7: unbounded or ambiguous terms'
const rest = { over: 'text', words: '<whole>|<project-name>|<empty>|<trade>|<narrow-kind>|<asker>' } as const

const step = '(?:[a-d]\\+?|[ivx]{1,3}|\\d{1,2}|one|two|three|four|low|medium|high|normal|critical|major|minor)'
const scale = `(?:(?:the )?(?:(?:low|medium|high|major|minor|critical|normal)(?:[ -](?:risk|priority|severity|impact|criticality))?|(?:(?:risk|priority|severity|impact|safety|criticality) )?(?:asil|sil|dal|class|prio|priority|sev|severity|tier|level|grade|category|band|rank|risk|criticality)(?:[ -]?${step})?|p[0-5]|s[0-5])|the (?:waterline|cut-?off|threshold|radar|red line|line))`
const side =
  '(?:at or )?(?:below|above|under|over|up to|beyond|less than|lower than|higher than|more than|at least|at most|not above|no higher than)'
const things =
  '(?:everything|anything|all|whatever|those|ones|work|tasks?|tickets?|items?|changes|jobs|stories|issues|bugs|things|stuff|topics|projects|features|requests)'

/** Bounds that are none: one end of a scale, two halves of a whole, what contracts say of everything. */
export const bounds: readonly Pattern[] = [
  {
    class: 'half-open',
    fields,
    confidence: 'high',
    match: `${things}(?: (?:that|which))?(?: (?:is|are|was|were))?(?: (?:not |not yet )?(?:rated|ranked|scored|graded|classed|classified|marked|labelled|flagged))?(?: (?:as|of|with|having))?(?: an?)? (?:${side} ${scale}|(?:as )?(?:internal|uncritical|non-critical|non-sensitive|low|medium|minor|routine)(?: (?:risk|impact|priority))?)|${things} (?:with|of) an? (?:asil|sil|severity|risk|priority|score|criticality|impact)(?: [\\p{L}]{3,12})? ${side} ${step}|${scale} (?:and|or) (?:below|lower|less|above|higher|up|down|more|under)`,
    rest,
    argument: '"%s" is one end of a scale: most of a backlog lies there',
    rewrite: 'the brake-light diagnosis of the door module, rated QM',
    bad: [
      'everything below ASIL A',
      'P3 and lower',
      'anything up to medium risk',
      'anything classed as internal',
      'all below severity 2',
    ],
    good: [
      'everything below row 40 in the tariff sheet',
      'alarms below level 2 hidden in the night view',
      'incidents above severity 3 get a pager entry',
      'medium risk customers: KYC refresh letter',
      'all claims under 500 EUR take the fast lane: rule set',
    ],
    source: 'the whole-backlog question: an open side of a scale takes in most tickets',
  },
  {
    class: 'both-halves',
    fields,
    confidence: 'high',
    match:
      '[\\p{L}-]{2,20}(?: ?/ ?| (?:and|or|as well as|plus|&) )(?:non[- ]?\\p{L}{3,20}|(?:not|less|not so|not yet) \\p{L}{3,20}|un(?!der|i|til)\\p{L}{2,16}(?:ed|able|al|ful|ar|id|en|wn)|invisible|irregular|informal|indirect|in-?house|off-?line|off-?site)|(?:green|brown|big|large|small|new|old|internal|external|online|front|backend|frontend|simple|major|minor|technical|business|clinical|admin(?:istrative)?|paper|digital|urgent|strategic|operational)(?: ?/ ?| (?:and|or|as well as|plus|&) )(?:green|brown|big|large|small|new|old|internal|external|offline|back|backend|frontend|complex|major|minor|technical|business|clinical|admin(?:istrative)?|paper|digital|long-term|strategic|operational)',
    rest,
    argument: '"%s" are two halves of everything',
    rewrite: 'the discharge letter of the stroke ward',
    bad: [
      'clinical and non-clinical systems work',
      'visible and invisible improvements',
      'urgent and not so urgent tasks',
      'seen/unseen work',
    ],
    good: [
      'clinical and non-clinical ward names in the bed board',
      'signed and unsigned integers in the CAN decoder',
      'EU and non-EU passport lanes on the kiosk',
      'claims and underwriting PDFs merged into one file',
      'orders and invoices export to EDI',
    ],
    source: iso,
  },
  {
    class: 'catch-all-clause',
    fields,
    confidence: 'high',
    match: [
      '(?:incidental|ancillary|accessory|supplementary|supplemental|related|relating|connected|pertaining|complementary|collateral|conducive|akin)(?:,? (?:or|and|and/or) [\\p{L}-]{3,20})? (?:to|with) (?:any of )?(?:the )?(?:foregoing|above|same|aforementioned|aforesaid|said|preceding)|(?:in connection|connected|associated|together) therewith|(?:generality|scope) of the (?:foregoing|above)|without limitation(?=[^\\p{L}\\p{N}]{0,4}$|[,;.)])|(?:such|any)(?: other| further| additional)? (?:services|works?|tasks|activities|duties|assistance|support) as (?:may|might|shall|will|can)(?= )',
      '(?:<generic-head>|services|scripts|tools|reports|<generic-kind>) of (?:any|every|all|whatever|various|different|diverse|whichever|differing) (?:nature|kinds?|sorts?|types?|descriptions?|character|shapes?|forms?|stripes?|colou?rs?)(?: whatsoever| and sizes?)?(?=[^\\p{L}\\p{N}]{0,4}$|[ ]?[,;.)])|^(?:all|any|every|various|different|many) (?:kinds?|sorts?|types?|manner|forms?) of (?:<light-word> ){0,2}[\\p{L}-]{2,20}$',
      '(?:the )?(?:full|entire|whole|complete|total) (?:scope|breadth|range|gamut|spectrum|remit|extent|width) of (?:the |our |all |its )?(?:<light-word> ){0,2}(?:<generic-head>|<generic-kind>|<asker>|services|systems?|contract|agreement|engagement|applications?)(?=[^\\p{L}\\p{N}]{0,4}$|[,;.)])',
      "^(?:soup to nuts|(?:from )?a to z|(?:the )?(?:whole|full) (?:nine yards|shebang|enchilada|hog|caboodle)|the (?:whole )?lot|the works|(?:everything (?:but|and) )?the kitchen sink|dealer's choice|free[ -]for[ -]all|grab[ -]bag|mixed bag|potpourri|hodge-?podge|pick and mix|nose to tail|wall to wall|top to bottom|cradle to grave|all and sundry|all the above|all of the above)(?= |$|[,;.)])",
    ],
    unless: { after: '^ (?:clause|paragraph|text|template|form|field)' },
    argument: '"%s" is there to let in what nobody has thought of yet',
    rewrite: 'the ticket resale flow: hold, transfer and refund paths',
    bad: [
      'services incidental or related to the foregoing, without limitation',
      'software services of whatever nature',
      'such services as may be required',
      'all kinds of scripting',
      'full scope of the contract',
      'soup to nuts',
    ],
    good: [
      'without limitation clause in the tariff PDF',
      'all types of tyres in the fitment search',
      'full range of the altimeter: unit test',
      'the above-mentioned invoice reference in dunning letters',
    ],
    source: 'catch-all clauses of service contracts; ISO/IEC/IEEE 29148, 5.2.7: open-ended terms',
  },
  {
    class: 'complement',
    fields,
    confidence: 'high',
    whole: true,
    match:
      '(?:but |just |only )?(?:nothing(?! else| to declare|-)(?: (?:that|which|with|in))? [^:;\\d]{3,60}|no (?:production|prod|prd|live|customer|client|patient|personal|sensitive|safety|security|regulated|regulatory|critical|core|legacy|public|shared|pci|phi|pii|sox|gxp) (?:code|systems?|data|work|changes|services|environments?|stuff|things|modules?|apps?|applications?|projects|topics))',
    argument: '"%s" says what is outside, so that everything else is inside',
    rewrite: 'index tuning for the slow queries listed in perf/slow.sql',
    bad: ['nothing safety relevant', 'no production code', 'nothing that touches patients'],
    good: [
      'nothing-to-declare lane on the customs kiosk',
      'no-show fee rule',
      'no more than three logins per device: lockout',
      'no data placeholder in the chart widget',
    ],
    source: iso,
  },
]
