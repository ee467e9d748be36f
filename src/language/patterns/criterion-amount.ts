import type { Pattern } from '../pattern.ts'

const fields = ['criterion'] as const

/** How much is asked for, in words that stand for no number. */
export const amountPatterns: readonly Pattern[] = [
  {
    class: 'amount-without-number',
    fields,
    confidence: 'high',
    match:
      '(?<at>(?:some (?!of|kind|sort|form|degree|level)[\\p{L}-]{2,25}|an? (?:portion|fraction) of|an? (?:certain|sizeable|decent|good|fair|healthy|large|big) (?:share|portion|proportion|part|fraction|percentage) of|^(?:part|parts) of the(?= [\\p{L}-]{2,20} (?:\\p{L}{2,15}ed|is|are|has|have|done|gone)(?!\\p{L}))|^(?:n|x|y|xx|nn|xyz|some number of) (?=[\\p{L}-]{3,20}s)[\\p{L}-]{3,25}|several|a few|few|a handful of|handful of|a number of|numerous|plenty of|lots of|a lot of|a bunch of|a couple of|a good number of|a large number of|a significant number of|a sufficient number of|a reasonable number of|an adequate number of|a critical mass of|a wide range of|a broad range of|a wide variety of|a variety of|a fair amount of|a decent amount of|the bulk of|much of|a large part of|a good part of|a large share of|the vast majority of|a large majority of|a good share of|a growing number of|tons of|(?:sufficient|enough|ample|considerable|substantial) (?!to)(?:[\\p{L}-]{2,25})|most of (?:the|our|its|their|all)(?: [\\p{L}-]{2,25})?|most (?!recent|common|important|likely|of|log|part|significant|severe|specific|restrictive)[\\p{L}-]{2,25}s|many (?!to|as|hours|days|times)[\\p{L}-]{2,25})(?: [\\p{L}-]{2,25})?)',
    unless: {
      before: '(?:at|the|the last|the first|the next|how|as|so|too|past|every|within a|not) $|<rated>',
      after:
        '^(?: [\\p{L}-]{2,20})? ?[(:] ?(?:in particular|namely|i\\.e\\.)|^.{0,40}?[(:=,] ?(?:i\\.e\\. ?)?(?:<amount>|<number>)|^ (?:<amount>)',
    },
    argument: '"%s" is no number',
    rewrite: 'at least 20 of the 38 reports give identical output',
    bad: [
      'several cycles of bake time',
      'a handful of teams adopt the prompt pack',
      'enough runs logged to draw a conclusion',
      'most of the backfills are done',
      'many users have tried it',
      'sufficient real-world usage',
    ],
    good: [
      'at most 3 rollbacks',
      'as many merges as in the same weeks last year (61)',
      'several (at least 4) plants run it',
      'the most recent backup restores in staging',
    ],
    source: 'ISO/IEC/IEEE 29148, 5.2.7: vague quantifiers; INCOSE R7',
  },
  {
    class: 'amount-without-number',
    fields,
    confidence: 'high',
    match:
      '(?<at>(?:major|mainstream|key|important|relevant|essential|popular|interested|representative|early|influential|real[- ]world|typical|most common|commonly used|widely used|real|main|other) (?:[\\p{L}-]{2,20} )?(?:users?|customers?|adopters?|stakeholders?|teams?|squads?|systems|use[- ]cases?|features|functionality|scenarios|flows|platforms|vendors|providers|concerns|gaps|consumers|clients|runtimes|distros|distributions|aspects|people|players|personas|plants|partners|issues|bugs|problems|shortcomings|questions|parties|functions))',
    unless: {
      before: '<number> (?:[\\p{L}-]{2,20} ){0,3}$|(?:no|the word) $',
      after: '^ ?[(:] ?(?:<number>|[\\p{L}-]{2,20}(?:,| and|\\)))(?!.{0,30}e\\.g)|^ (?:list|page|id|table|field|board)',
    },
    argument: '"%s" names nobody, so whoever is at hand can be counted in or left out',
    rewrite: 'the ledger, fraud and checkout squads each merged at least 5 pull requests with it',
    bad: [
      'compatible with major systems',
      'key users onboarded',
      'supported by mainstream container runtimes',
      'all relevant stakeholders signed',
      'most important problems fixed',
    ],
    good: [
      'all five key users trained',
      'merged to the main branch',
      'the two major vendors (visa, amex) certified',
      'three other teams use the workflow',
    ],
    source: 'Kubernetes enhancement proposals: criteria that name no one; INCOSE R7',
  },
  {
    class: 'vague-time',
    fields,
    confidence: 'high',
    match:
      "(?<at>for (?:a while|some time|a (?:longer|long|certain|reasonable|sufficient|significant|extended|good|decent) (?:time|period|while)(?: of time)?|long enough|an extended period|(?:quite )?a bit|months|weeks|several (?:weeks|months|days|releases|sprints|cycles))|over (?:a (?:longer|long|certain|reasonable|sustained|extended) period|time)|(?:in|within) (?:a (?:timely manner|timely fashion|reasonable time(?:frame)?|reasonable (?:amount|period) of time|short time)|due course|good time|reasonable time)|when(?:ever)? (?:the time (?:is|comes|has come)|it (?:has )?(?:bedded in|settled|matured|stabili[sz]ed|makes sense|is time|feels right|seems right)|(?:we|they|the team|everybody|everyone|things|it|all|the squad)(?: is|'re| are| am| feels?| feel)? ready|ready)|at (?:the|some|a) (?:right|later|appropriate|suitable|given) (?:time|moment|point)|once (?:things|it|everything) (?:has |have |is |are )?(?:settled|calmed|stable|quiet|ready)(?: down)?|(?:considers?|finds?|thinks?|deems?) the (?:time|moment)|the (?:time|moment) (?:is|feels|seems|to be|has) (?:right|ripe|come)|the right (?:time|moment)|(?:once|when|as soon as|until|unless|provided) (?:it is |they are |sufficiently |considered |deemed |fully ){0,2}(?:mature|stable|proven|robust|reliable|useful|valuable|successful|established|settled|satisfied|happy|convinced|confident|appropriate|sensible|worthwhile|accepted|understood)(?= ?$|[.,;])|sooner or later|in the near future|eventually|at some point)",
    unless: { after: '^ ?[(:] ?<number>' },
    argument: '"%s" has no end that anybody could name',
    rewrite: 'the workflow runs in production for 30 days without a rollback',
    bad: [
      'used in production for a while',
      'promote when it has bedded in',
      'stable over a longer period',
      'graduate when the team is ready',
      'alerts are answered in a timely manner',
    ],
    good: [
      'for a while (30 days) no rollback',
      'runs for 30 days without a rollback',
      'within 4 hours of the alert',
      'alert fires when the node is ready',
    ],
    source: 'ISO/IEC/IEEE 29148, 5.2.7; INCOSE R7',
  },
  {
    class: 'hedge',
    fields,
    confidence: 'high',
    match:
      "(?<at>(?:almost|nearly|virtually|practically|substantially) (?:no|all|every|none|nothing|always|never)|hardly (?:any|ever)|barely (?:any|ever)|(?:only|just|at most|merely) (?:a few |some )?(?:minor|small|little|slight|cosmetic|tiny|marginal|isolated|occasional) (?!versions?|releases?)[\\p{L}-]{3,20}|not (?:too|so(?! much as)|overly|very|particularly|excessively|unduly|terribly) (?:many |much )?[\\p{L}-]{3,20}|give or take|more or less|on the whole|by and large|all in all|all things considered|for the most part|in general|in most cases|in many cases|in principle|ideally|hopefully|as (?:far|much|many|soon|often|well|little|fast|quickly|early) as (?:possible|feasible|practical|practicable|reasonable)|(?:where|wherever|when|whenever|if|as) (?:useful|possible|feasible|practical|practicable|applicable|sensible|reasonable|appropriate|necessary|needed|required|relevant|time permits|time allows|capacity allows|it makes sense)|to the extent (?:possible|feasible|practicable)|best[- ]effort|(?:we|team|squad) (?:try|tries|aim|aims|hope|hopes|plan|plans|intend|intends|strive|strives|want|wants|would like|expect|expects) to|(?:we're|we are|is|are|team is|remain|remains) committed to|(?:aim|aims|strive|strives|hope|hopes|endeavou?rs?) (?:to|for)|should be able to|if all goes well|some (?:kind|sort|form|degree|level|evidence|improvements?|progress|indication|proof|reduction|value|benefit|interest) (?:of )?(?:[\\p{L}-]{2,25})?|mostly|generally|usually|largely|broadly|mainly|predominantly)",
    unless: {
      before: '(?:not|with) $|["`]$',
      after:
        '^ (?:flag|mode|delivery|queue|header|qos|class|pods?|traffic|scheduling)|^ available|^(?: [\\p{L}-]{2,20})? ?[(:] ?<amount>|^ means?',
    },
    argument: '"%s" leaves the exceptions open',
    rewrite: 'no more than 5% of runs are abandoned',
    bad: [
      'quicker turnaround, ideally overnight',
      'squad retro is broadly favourable',
      'on the whole the agents help',
      'migrate as many services as possible',
      'defaults documented where useful',
      'users are generally satisfied',
    ],
    good: [
      'best-effort pods are evicted first',
      'at least 90% of runs finish',
      'API is generally available',
      'retries at most 3 times',
    ],
    source: 'ISO/IEC/IEEE 29148, 5.2.7: loopholes; INCOSE R8: escape clauses',
  },
  {
    class: 'unclear-share',
    fields,
    confidence: 'medium',
    match:
      '(?<at>(?:supporting|relevant|required|necessary|useful|helpful) (?:documentation|docs|materials?|information|artifacts|tooling|training|data)|(?:core|key|main|basic|essential|critical|important) (?:functionality|features|flows|functions)|multiple [\\p{L}-]{2,25}|(?:all |any )(?:the |of the )?(?:well-known|known|relevant|important|necessary|major|applicable|affected|interested|identified) (?:[\\p{L}-]{2,20})|(?:user |reported |review |open |found |outstanding )?(?:bugs|issues|comments|problems|gaps|limitations|findings)(?: [\\p{L}-]{2,20}){0,3} (?:have been |are |were |is |being )?(?:addressed|resolved|handled|dealt with|taken care of|considered)|various [\\p{L}-]{2,25}|a majority of|the majority of|the right [\\p{L}-]{2,20}|existing (?:in-flight )?(?:work|bugs|issues)|remaining (?:migration )?work|simple [\\p{L}-]{2,20}s)',
    unless: { before: '<amount>(?:.{0,80}) and $|<amount>', after: '^ ?[(:] ?<number>' },
    argument: '"%s" could be said of one or of all',
    rewrite: 'at least 6 of 9 services migrated',
    bad: ['supporting documentation', 'multiple plants run it', 'the majority of cases is covered'],
    good: ['at least 3 vendors implement it', 'multiple (3) plants run it', 'all 14 backfills finish'],
    source: 'INCOSE R7: vague quantifiers',
  },
]
