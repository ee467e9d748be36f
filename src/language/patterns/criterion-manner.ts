import type { Pattern } from '../pattern.ts'

const fields = ['criterion'] as const

/** How something should go, and what should not happen, in words that everybody reads in their own way. */
export const mannerPatterns: readonly Pattern[] = [
  {
    class: 'manner',
    fields,
    confidence: 'high',
    match:
      '(?<at>(?:works?|working|worked|runs?|running|ran|performs?|performing|behaves?|behaving|operates?|operating|functions?|functioning|goes|go|went|scales?|copes?|holds?|integrates?|proceeds?|handles?|handled|done|managed|executes?|used) (?:(?!as )[\\p{L}-]{2,20} ){0,4}?(?:well|nicely|flawlessly|smoothly|seamlessly|properly|reliably|dependably|efficiently|effectively|gracefully|painlessly|effortlessly|cleanly|satisfactorily|adequately|acceptably|sensibly|like a charm)|(?:well|nicely|flawlessly|smoothly|seamlessly|properly|reliably|dependably|efficiently|effectively|painlessly|effortlessly|cleanly|satisfactorily|adequately|acceptably|sensibly)(?= ?$| ?[,.;:)]| (?:and|in|on|with|across|during|within|under|throughout|for|after)(?! (?:\\uE000|the \\uE000))))',
    unless: {
      before: '(?:\\bas|not|may) $',
      after:
        '^ (?:as(?! (?:expected|intended|hoped|planned|usual|possible))|below|under|above|over|within|before|ahead|inside|exit(?:s|ed)?|terminat|shut|drain|known|defined|added|formed)',
    },
    argument: '"%s" says how it should feel, not what can be seen',
    rewrite: 'the nightly job finishes before 05:00 on ten consecutive days',
    bad: [
      'the agent handles dispute evidence parsing well',
      'works well for 30 days',
      'cutover goes smoothly',
      'the importer runs reliably',
      'backfills run cleanly',
    ],
    good: [
      'staging as well as production runs v2',
      'the job finishes well within 4 hours, at most 3',
      'enum tags properly added',
      'unit tests as well as e2e tests added',
    ],
    source: 'INCOSE Guide to Writing Requirements, R7: vague adverbs',
  },
  {
    class: 'manner',
    fields,
    confidence: 'high',
    match:
      "(?<at>in all (?:material|essential|relevant|important|key) respects|(?:^|(?:and|,|that) )(?:it|everything|all of it|the (?:tool|agent|bot|workflow|solution|thing|whole thing|system|approach))(?: just| simply| now| still)? (?:works?|runs?|functions?|does (?:the|its) job|behaves(?: itself)?)(?: fine| ok)?(?= ?$|[.,;])|(?:fixed|resolved|answered|closed|handled|merged|reviewed|addressed|solved|restored|repaired|picked up|triaged) (?:quickly|promptly|swiftly|fast|speedily|rapidly|in good time|without delay)|(?:can|could|able to) (?:effectively|efficiently|productively|confidently|sensibly|meaningfully|comfortably) [\\p{L}-]{2,20}|(?:scales?|copes?|deals?|handles?|manages?|works?)(?: (?:to|with|for|on|well))? (?:the )?(?:larger|bigger|heavier|higher|harder|more complex|complex|typical|realistic|real-life|real|difficult|tricky|everyday|common|usual|most|many|normal|hard|simple|heavy|demanding|serious) (?:models?|maps?|loads?|cases?|tickets?|tasks?|data ?sets?|volumes?|projects?|repos?|systems?|teams?|workloads?|situations?|problems?|inputs?|files?|users?|traffic|requests?|changes?)(?: (?:on (?:its|their) own|too))?|as (?:expected|intended|hoped|desired|anticipated|it should|they should|one would expect)|consistently (?:green|passing|pass|passes|well|high|low|good|great|stable|fast|reliable|positive|available|used|produces?|delivers?|performs?|outperforms?|achieves?|meets?|works?|better|happy|great|strong|accurate)|(?:is|are|been|being|be|runs?|running|works?|working) consistently (?!below|above|under|over|within|at |less|more|lower|higher|between)[\\p{L}-]{2,20}|(?:easily|quickly|promptly|swiftly|in a timely (?:manner|fashion)|timely|comfortably|conveniently|regularly|routinely|clearly|intuitively|naturally|sufficiently|thoroughly|rigorously|carefully) (?:[\\p{L}-]{2,20})|[\\p{L}-]{2,20} (?:consistently|easily|quickly|promptly|comfortably|regularly|routinely|clearly|intuitively|thoroughly|naturally)$|(?:up|at|to|meets?|met|in line with|within|exceeds?|matches|live up to|lives up to) (?:our |the |all |their |user |users' |customer |everyone's |management |management's )?expectations)",
    unless: {
      after:
        '^.{0,30}?(?:<amount>)|^ (?:in|by|per|under|from) (?:the )?(?:\uE000|spec|schema|section|test plan|contract|rfc|table|openapi)',
      before: '(?:same|such) $',
    },
    argument: '"%s" depends on what somebody expected',
    rewrite: 'the adapter passes the contract tests of both processors',
    bad: [
      'the scheduler works as expected',
      'e2e tests have been consistently green',
      'plants can easily switch',
      'cost is in line with expectations',
      'users report it is used regularly',
    ],
    good: [
      'p95 is consistently below 200 ms',
      'rows expire as expected by the schema in all 14 tables',
      'status page as defined in the contract',
      'answers quickly (at most 2 s)',
    ],
    source: 'INCOSE Guide to Writing Requirements, R7: vague adverbs; seen in the development set',
  },
  {
    class: 'qualified-zero',
    fields,
    confidence: 'high',
    match:
      '(?<at>(?:no|without|zero|free of|nothing|not|any|fewer|few|0|none|lack of|absence of|never an?y?) (?:(?:open|known|new|reported|outstanding|unresolved|remaining|further|other|more|such|very|too|anything|something) ){0,2}(?:major|serious|significant|substantial|material|considerable|notable|noticeable|noteworthy|obvious|big|bigger|large|real|undue|meaningful|glaring|show-?stopping|important|relevant|severe|grave|dramatic|drastic|unreasonable|unacceptable|excessive|appreciable|unusual|bad|nasty|huge|much|worrying|disruptive|negative|adverse|apparent|perceptible|weird|odd|strange|untoward|alarming)(?:(?:,| or| and|/) [\\p{L}-]{2,20})?(?: [\\p{L}-]{2,25}){0,2})',
    unless: { after: '<defined>|^(?:<amount>)', before: '(?:if|whether|are|is) there (?:is|are) $' },
    argument: '"%s" leaves it to whoever finds one to say whether it counts',
    rewrite: 'no open Sev1 or Sev2 bug on the day of the decision',
    bad: [
      'no major bugs reported for three months',
      'no serious regressions attributable to agents',
      'no significant increase in support load',
      'nothing unusual in the logs',
      'without noticeable impact on latency',
    ],
    good: ['no open Sev1 bugs', 'no new bug reports', 'no severe (CVSS above 7) finding', 'without a rollback'],
    source: 'Kubernetes enhancement proposals: graduation criteria with "no major bugs"',
  },
  {
    class: 'qualified-zero',
    fields,
    confidence: 'high',
    match:
      '(?<at>without (?:any |much |further |too many |too much |a lot of |many )?(?:problems?|trouble|hitch(?:es)?|hiccups?|surprises?|friction|drama|pain|difficult(?:y|ies)|fuss|effort|hassle|glitch(?:es)?|complications|issues?)|(?:problem|trouble|hassle|pain|friction|issue|worry)[- ]free|no (?:big |more |unpleasant |nasty |bad )?(?:surprises|drama|pain|friction|hiccups|hassle|headaches?|show-?stoppers|deal-?breakers|red flags|worries|bad surprises|complaints))',
    unless: {
      after: '^ (?:(?:of|with) )?(?:severity|sev|label|priority|p[0-3]|tagged|labell?ed|open|opened|filed|created)',
    },
    argument: '"%s" depends on what somebody calls one',
    rewrite: 'the workflow runs for 30 days without a rollback',
    bad: [
      'ran for a quarter without problems',
      'no big surprises on the invoice',
      'hassle-free onboarding',
      'cutover without any hiccups',
    ],
    good: [
      '30 days without a rollback',
      'nightly job without issues labelled P1',
      'no nondeterminism errors in CI',
      'deploys without a manual step',
    ],
    source: 'seen in the development set; INCOSE R7',
  },
  {
    class: 'unharmed',
    fields,
    confidence: 'high',
    match:
      "(?<at>(?:does not|do not|doesn't|don't|did not|didn't|must not|should not|not|never|without) (?:noticeably |visibly |significantly |really )?(?:suffers?|suffering|explodes?|balloons?|spirals?|skyrockets?|run away|runs away|get out of (?:hand|control)|degrad(?:e|es|ed|ing)|deteriorat(?:e|es|ed|ing)|get worse|gets worse|worsen(?:s|ed|ing)?|decline|go down|be compromised|compromised|compromise|compromising|sacrific(?:e|es|ed|ing)|hurt|hurts|hurting|harmed|impaired|impacted|get in the way)|(?:does not|do not|doesn't|don't|did not|must not|should not|not|never|without|no) (?:negatively |adversely )?(?:affect|affects|affecting|impact|impacts|impacting|effect on|harm|harms|harming|damage|disrupt|disrupts|disrupting|slow down|slows down|slowing down) (?:(?:on|the|our|its|their|system|overall|team|code|user|developer|other|existing|to|squad) ){0,3}(?:stability|performance|quality|productivity|reliability|maintainability|velocity|users?|teams?|squads?|work|experience|morale|operations|delivery|others|customers|readability|flow|roadmap|security))",
    unless: { before: '<amount>', after: '<amount>' },
    argument: '"%s" names no measure that would show it',
    rewrite: 'escaped defects per month at most 3, as in the baseline quarter',
    bad: [
      'code quality does not suffer',
      'performance does not degrade',
      'morale does not decline',
      'without compromising readability',
    ],
    good: [
      'p95 does not degrade by more than 5%',
      'throughput must not decline below 400 rps',
      'no rollback in staging',
      'job does not retry more than 3 times',
    ],
    source: 'seen in the development set: a guard-rail with no value',
  },
  {
    class: 'manner',
    fields,
    confidence: 'medium',
    match:
      '(?<at>(?:[\\p{L}-]{2,20} )?(?:correctly|safely|securely|accurately|appropriately|intelligently|sensibly|meaningfully|visibly|helpfully|optimally|ideally|nicely|properly|gracefully|consistently)(?! (?:added|named|formed|terminated|set|signed|label|tagged|closed|escaped|encoded|licensed|below|above|under|over|within))(?: [\\p{L}-]{2,20})?|helps? (?:to )?(?:[\\p{L}-]{2,20})|(?:reads?|comes? across|sounds?) (?:as|like) [\\p{L}-]{2,20}|(?!daily|weekly|monthly|quarterly|yearly|annually|hourly|nightly|fully|only|automatically|manually|locally|remotely|directly|separately|successfully|independently|exactly|identically|publicly|privately|internally|externally|concurrently|atomically|early|supply|reply|apply|family|assembly|anomaly|july|italy|deterministically|unintentionally|globally|immediately|entirely|completely|wholly|twice|previously|currently|finally|initially|simultaneously|synchronously|asynchronously|anonymously|electronically|digitally|physically|alphabetically|numerically|repeatedly|silently|explicitly|implicitly|respectively|unanimously|jointly|solely|natively|dynamically|statically|recursively|sequentially|randomly|permanently|temporarily|legally|formally|officially|really|actually|orderly|likely|multiply|comply|rely|fly|ally)[\\p{L}]{4,20}ly(?= ?$| ?[,.;])|aligns? with|aligned with|(?:facilitates?|contributes? to|fosters?|empowers?|encourages?|supports? (?:the )?(?:business|team|squad|users|goals?)|tends? to|aims? at|is meant to|is supposed to) [\\p{L}-]{2,20})',
    unless: { before: '<amount>', after: '<amount>|^ (?:added|named|formed|terminated|set|signed|labell?ed|tagged)' },
    argument: '"%s" needs somebody to say what it means here',
    rewrite: 'the adapter passes the contract tests of both processors',
    bad: [
      'the window opens and closes correctly',
      'rows are persisted safely',
      'the report helps planners',
      'contributes to quality',
    ],
    good: ['p95 is consistently below 200 ms', 'enum tags properly added', 'TLS handshake completes'],
    source: 'INCOSE Guide to Writing Requirements, R7: vague adverbs',
  },
]
