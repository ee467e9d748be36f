import type { Pattern } from '../pattern.ts'

const fields = ['criterion'] as const
const measured = "<amount>|(?:than|versus|vs\\.?|against) (?:the )?(?:\uE000|baseline (?:of|in)|price|same|humans?')"
// What a change is of, where that is plain: a thing that could be counted but is not.
const counted = '(?:or|and|no|any|not|much|how|one|two|three|once|many|some) $'

/** A change that names no quantity, and likenesses that name no tolerance. */
export const changePatterns: readonly Pattern[] = [
  {
    class: 'change-without-quantity',
    fields,
    confidence: 'high',
    match:
      '(?<!to |that |which |help |helps )(?<at>(?:improv(?:e|es|ed|ing|ements?)|enhanc(?:e|es|ed|ing|ements? (?:in|of|to))|optimi[sz](?:e|es|ed|ing|ations?)|streamlin(?:e|es|ed|ing)|accelerat(?:e|es|ed|ing)|boost(?:s|ed|ing)?|reduc(?:e|es|ed(?! to)|ing|tions?)(?!<knob>)|minimi[sz](?:e|es|ed|ing)|maximi[sz](?:e|es|ed|ing)|increas(?:e|es|ed|ing)(?!<knob>)|decreas(?:e|es|ed|ing)(?!<knob>)|sped up|speeds? up|speeding up|speed-?ups?|savings?|gains? in|productivity gains?|efficiency gains?)(?: (?:in|of|to|the|our|on|for|its|their|overall|general|user|team|developer|an?))?(?: (?!versus|vs|by|from|than|over)[\\p{L}-]{3,25})?)',
    unless: {
      before: `${measured}|(?:replaced|added|merged|migrated|removed|switched|implemented|introduced|converted|enabled|no|any|per|each|if|price|rate|tax|seat|approved|signed|the agreed|list(?:ed|s)?) (?:[\\p{L}-]{1,20} ){0,3}?$`,
      after: `${measured}|^.{0,50}(?:is|are) (?:positive|negative|above zero|below zero)|^ ?(?:request|proposal|ticket|pull request|program(?:me)?|banner|event|alert|counter|flag|job|endpoint|script|button)|^ (?:[\\p{L}-]{2,20} ){0,3}(?:documented|published|recorded|merged|reviewed|approved|signed)|^ (?:timeouts?|limits?|quotas?|replicas?|retention|memory|ttl|seats?) (?:to|from)`,
    },
    argument: '"%s" has no quantity: the smallest change would do, or none that anybody can show',
    rewrite: 'median time from open to merge falls from 4 to 3 days over 40 pull requests',
    bad: [
      'improves cycle time',
      'reduced manual effort in customs declarations',
      'improve time to merge',
      'productivity gains',
      'increase awareness of agents',
    ],
    good: [
      'p95 improves by 20%',
      'reduce nightly runtime from 96 to 60 minutes',
      'replaced with server-side apply to improve correctness',
      'price increase approved by the board',
    ],
    source: 'Kubernetes enhancement proposals; ISO/IEC/IEEE 29148, 5.2.5: verifiable',
  },
  {
    class: 'change-without-quantity',
    fields,
    confidence: 'high',
    match:
      '(?<at>(?:fewer|less|more|faster|quicker|cheaper|easier|simpler|better|shorter|smoother|safer|smaller|sooner|slower|higher|lower|greater|larger|leaner|cleaner|happier|stronger|closer|earlier|nicer|calmer|quieter|rarer|friendlier|clearer|tighter|healthier|wider|broader|further along)(?: (?!than|or|and|as)[\\p{L}-]{2,25}){0,2}(?: than (?:before|today|now|currently|usual|ever|previously|manual(?:ly)?|by hand|expected|without|we|the old|what|in the past|the status quo|most|average))?)',
    unless: {
      before: `${measured}|${counted}|<number>(?: [\\p{L}-]{2,15})? or $|(?:under|at|to|a|the|an?y) (?:or )?$`,
      after: `^ ?(?:than|as) (?!before|today|now|currently|usual|ever|previously|manual|by hand|expected|without|we|the old|what|in the past|the status quo|most|average)\\S{1,60}|^ ?(?:than )?.{0,60}?(?:${measured})`,
    },
    argument: '"%s" says neither by how much nor against what',
    rewrite: 'at most 3 review comments per 100 changed lines over 40 pull requests',
    bad: [
      'fewer review comments',
      'refund bugs get closed faster than before',
      'faster onboarding',
      'more rigorous forms of testing',
      'better documentation of the PLC code',
      'claims handlers are more productive',
    ],
    good: [
      'fewer than 3 comments per 100 lines',
      'one or more drivers publish the attribute',
      'cost per run lower than the price of the catalog workflow',
      'no more than 5% of runs are abandoned',
      'turnaround 2 days shorter: 3 days instead of at least 5',
    ],
    source: 'ISO/IEC/IEEE 29148, 5.2.7: comparative phrases; INCOSE R7',
  },
  {
    class: 'change-without-quantity',
    fields,
    confidence: 'high',
    match:
      '(?<at>(?:significantly|substantially|considerably|noticeably|notably|markedly|dramatically|materially|measurably|appreciably|visibly|meaningfully|drastically|vastly|greatly|strongly|steadily|sharply|continually|continuously|progressively)(?: [\\p{L}-]{2,25})?|[\\p{L}-]{2,25} (?:significantly|substantially|considerably|noticeably|markedly|dramatically|measurably|visibly|drastically))',
    unless: {
      before: `statistically $|${measured}`,
      after: `${measured}|^ ?(?:deploy|deliver|integrat|running|build)`,
    },
    argument: '"%s" is no size',
    rewrite: 'onboarding of new hires takes at most 10 working days',
    bad: [
      'significantly shorter onboarding',
      'the squad moves noticeably faster',
      'support load drops substantially',
      'latency improves visibly',
    ],
    good: [
      'drops substantially: by at least 30%',
      'statistically significantly lower at p below 0.05',
      'cost falls markedly, by 2 USD per run',
      'three green builds in a row',
    ],
    source: 'INCOSE Guide to Writing Requirements, R7: vague adverbs',
  },
  {
    class: 'change-without-quantity',
    fields,
    confidence: 'high',
    match:
      '(?<at>(?:time|times|cost|costs|spend|errors?|complaints|failures|accuracy|precision|recall|rounds|comments|waits?|minutes|hours|calls|rollbacks|retries|alerts|pages|findings|scores?|savings|uptime|downtime|noise|flakiness|bill|delays?|duration|runtime|duplicates|escalations|interruptions|effort|burden|load|toil|workload|rate|rates|count|number|usage|adoption|velocity|throughput|quality|productivity|satisfaction|coverage|latency|backlog|churn|volume|tickets|incidents|bugs|defects|complaints|rework|overhead|turnaround|morale|efficiency|reliability|stability|performance|metrics?|numbers|kpis|trend|curve)(?: [\\p{L}-]{2,20}){0,3} (?:improves?|improved|(?:up|down|higher|lower)(?= ?$|[.,;])|drops?|dropped|falls?|fell|rises?|rose|grows?|grew|shrinks?|shrank|goes (?:up|down)|go (?:up|down)|went (?:up|down)|comes? down|is (?:up|down)|are (?:up|down)|climbs?|trends?(?: in the right direction| up| down)?|picks? up|declines?|moves?(?: in the right direction)?|evolves?(?: positively)?|develops?(?: positively)?)|(?:stabili[sz]es?|stabili[sz]ed|matures?|matured|settles?(?: down)?|settled(?: down)?|calms? down|calmed down)$|(?:trend(?:s|ing)?|mov(?:e|es|ing)|go(?:es|ing)?|head(?:s|ed|ing)?|point(?:s|ing)?) (?:in the right direction|the right way|upwards?|downwards?))',
    unless: { before: '<amount>', after: `${measured}|^ ?(?:below|under|to) ` },
    argument: '"%s" has no size and no baseline',
    rewrite: 'hours spent on manual reconciliation fall from 22 to at most 8 a week',
    bad: [
      'review burden drops',
      'metrics trend in the right direction for four weeks',
      'support tickets go down',
      'throughput goes up',
    ],
    good: [
      'review time falls by 1 day against September',
      'hours spent fall from 22 to 8 a week',
      'DLQ depth returns to zero',
      'error rate drops below 1%',
    ],
    source: 'ISO/IEC/IEEE 29148, 5.2.5: verifiable; seen in the development set',
  },
  {
    class: 'likeness-without-tolerance',
    fields,
    confidence: 'high',
    match:
      '(?<at>(?:(?:comparable|similar|on (?:a )?par|in the same (?:ballpark|league|range)|competitive|not (?:much )?worse) (?:to|with|as|than)(?: that of)?|(?:about|roughly|nearly|almost|at least|just)? ?as (?:good|cheap|fast|reliable|quick|stable|easy|productive|expensive|readable|clean|efficient|effective|accurate|safe|strong|capable|maintainable) as|(?:comparable|similar|the same|equal) (?:level of )?(?:quality|results?|performance|reliability|speed|productivity|outcomes?|experience|usability)|comparable [\\p{L}-]{2,20}|(?:stays?|stayed|remains?|remained|is|are|keeps?|kept|hovers?|comes?) (?:very |fairly |reasonably )?(?:close|near|near enough) (?:to )?(?:the )?[\\p{L}-]{3,20}))',
    unless: { before: '<amount>', after: '<amount>' },
    argument: '"%s" sets no tolerance, so any difference can be called small',
    rewrite: 'cost per merged pull request within 10% of the catalog workflow',
    bad: [
      'quality is comparable with hand-made levels',
      'about as cheap as the catalog flow',
      'performance on par with the old engine',
      'as good as a senior engineer would write',
    ],
    good: [
      'comparable to within 2% of the invoice',
      'identical to the legacy report',
      'cost on par with the old flow, within 5%',
    ],
    source: 'ISO/IEC/IEEE 29148, 5.2.7: comparative phrases; seen in the development set',
  },
]
