import type { Pattern } from '../pattern.ts'

const fields = ['criterion'] as const

/** What somebody would have to feel or judge before a criterion could hold. */
export const subjectivePatterns: readonly Pattern[] = [
  {
    class: 'subjective-predicate',
    fields,
    confidence: 'high',
    match: '<copula>(?: <degree>){0,3} (?<at><judged-of>(?: enough)?)',
    unless: {
      before:
        '<rated>|(?:mark(?:s|ed|ing)?|label(?:s|l?ed)?|promote[sd]?|graduate[sd]?|declare[sd]?|tag(?:s|ged)?|release[sd]?|designated?|moves?|moved) (?:\\S{1,60} ){0,8}$',
      after:
        '<defined>|^ (?:at|to|for) (?:at least |more than )?<number>(?! (?:repos|teams))(?: ?%)? (?:of|or|ms|s|seconds)(?! the users)|^ ?(?:points?|channel|branch|tag|version|release|status)',
    },
    argument: '"%s" is a matter of opinion',
    rewrite: 'median review rounds per pull request at most 2 over 30 pull requests',
    bad: [
      'the new dispatch board is easy to use',
      'the adapter is considered stable',
      'response times are good',
      'the squad is happy with the diffs',
      'output remains of acceptable quality',
    ],
    good: [
      'the feature gate is enabled by default',
      'the API is promoted to stable',
      '8 of 12 reviewers rated it as good or better',
      'coverage is adequate (at least 80%)',
    ],
    source: 'ISO/IEC/IEEE 29148, 5.2.7: subjective language; INCOSE Guide to Writing Requirements, R7',
  },
  {
    class: 'subjective-predicate',
    fields,
    confidence: 'high',
    match:
      '(?:(?:is|are|be|been|remains?|stays?|runs?|running|becomes?|proves?|agents?|workflows?|system|services?|pipelines?) )?(?<at>(?:stable|mature|robust|reliable|repeatable|comfortable|confident|happy|satisfied) (?:with)|(?:stable|mature|robust|reliable|repeatable|comfortable|confident|happy|satisfied|ready|usable|workable) (?:in|under|enough|for|over|during|across|throughout|operations?|performance|behaviou?r)|(?:production|enterprise)[- ](?:ready|grade|quality)|battle[- ]tested|fit for purpose|user[- ]friendly|(?:good|fast|cheap|quick|mature|stable|simple|easy|safe|clear|accurate|small|short|reliable|robust|helpful|useful|close|low|high|strong|big|large|long|clean|similar) enough|(?!is|are|just|not|be|with|have|has|there|that|had|and|or|one|two|three|for|of|in|to|by)[\\p{L}-]{3,20} enough(?: (?:to|for|that))?|(?:clinically|technically|economically|commercially|practically|operationally|scientifically|financially|strategically|medically|pedagogically|artistically) (?:valid|sound|viable|feasible|relevant|useful|meaningful|acceptable|sensible|attractive))',
    unless: {
      after: '^ (?:review|pickup|at ?v?\\d|merge|since)',
      before: '(?:marked|label(?:l?ed)?|status(?:es)?|condition)(?: as)? $',
    },
    argument: '"%s" has no line that tells when it is reached',
    rewrite: 'the workflow runs in production for 30 days without a rollback',
    bad: [
      'stable in daily use',
      'production ready',
      'the bot is ready for wider use',
      'mature enough to hand over',
      'fast enough for dispatch',
    ],
    good: [
      'pull request marked ready for review',
      'the workflow runs on the stable channel',
      'promoted from beta to stable',
      'node reports condition ready for 10 minutes',
    ],
    source: 'INCOSE Guide to Writing Requirements, R7: vague terms; seen in the development set',
  },
  {
    class: 'subjective-quality',
    fields,
    confidence: 'high',
    match:
      '(?<at>(?:proper(?! nouns?| subset| names?)|adequate(?:ly)?|sufficient(?:ly)?|appropriate(?! use of)(?:ly)?|reasonable|reasonably|acceptable(?! use)|acceptably|satisfactory|satisfactorily|satisfying|suitable|suitably|sensible|sensibly|decent|meaningful|worthwhile|convincing|compelling|favou?rable|promising|encouraging|tolerable|user[- ]friendly|high[- ]quality|state[- ]of[- ]the[- ]art|best[- ]in[- ]class|world[- ]class|good(?! receipts?)|great|excellent|nice|rapid|speedy|useful|helpful|valuable|actionable|easy|effortless|painless|intuitive|noticeable|considerable|pleasant|polished|elegant|attractive|unusual|excessive|undue|unacceptable|unreasonable|accurate|representative|realistic|well[- ](?:tested|documented|understood|structured|written|designed|organi[sz]ed|defined|maintained)) (?!and |or |to |within )[\\p{L}\\uE000-]{2,25}|clean (?:[\\p{L}-]{2,20} )?(?:code(?! (?:checkers?|linters?|rules?))|design|architecture|solution)|(?:follows?|in line with|according to|adheres? to|meets?|complies with) (?:the |all |our |common |industry |established |current ){0,2}(?:best|good)[- ]practices?|an? (?:[\\p{L}-]{2,20} )?(?:stable|robust|reliable|mature|scalable|maintainable|performant|resilient) (?!releases?|versions?|branch|channel|tag|build|ids?|identifiers?|urls?|sort|keys?|apis?|hash|names?|order|ordering)[\\p{L}-]{2,25})',
    unless: {
      after: '<defined>|^.{0,40} (?:of|at|above|over|under|below) (?:at least |at most )?<number> ?%',
      before: '(?:as|at least as|no|the word|labell?ed|marked) $',
    },
    argument: '"%s" is whatever a reviewer finds so',
    rewrite: 'branch coverage of the rounding module is at least 95%',
    bad: [
      'adequate test coverage',
      'reasonable spend per pull request',
      'good adoption across payments',
      'appropriate guard-rails in place',
      'satisfactory results in all plants',
    ],
    good: [
      'appropriate-use banner is displayed on login',
      'adequate coverage: at least 80% of the branches',
      'sufficient coverage of 80%',
      'the goods receipt report matches the ledger',
    ],
    source: 'ISO/IEC/IEEE 29148, 5.2.7: subjective language; INCOSE R7',
  },
  {
    class: 'subjective-quality',
    fields,
    confidence: 'high',
    match:
      '(?<at>(?:positive(?:ly)?|negative|strong|solid|clear|tangible|real(?! user monitoring)|visible|noticeable|considerable|substantial|significant|obvious|useful|valuable|helpful|low|high|minimal|healthy|stable|proper|smooth|easy|simple|quick|fast|broad|wide|robust|rigorous|thorough|comprehensive|cheap|affordable|constructive|general|consistent|genuine|sustained|measurable|demonstrable|worthwhile|actionable|concrete|successful|relative|overall|better|tidy|elegant|maintainable|intuitive|ongoing|continued|polished|reliable|readable|usable|idiomatic|scalable|mature|efficient|performant|resilient|long[- ]term) (?:[\\p{L}-]{2,20} ){0,2}<outcome>)',
    unless: {
      before: '(?:false|true|the word|at|as|how|without) $|<amount> ?$|<number> (?:[\\p{L}-]{2,20} ){0,2}$',
      after:
        '<defined>|^[^,]{0,40}<measure>|^ (?:schema|file|format|flag|id|field|key|endpoint|suite|matrix|checklist|ticket|page|alerts?|alarms?|monitor|warning|threshold|limit|\\d{3}(?!\\d))',
    },
    argument: '"%s" has no measure, so anybody can say that it is there',
    rewrite: 'at least 6 of 9 services migrated',
    bad: [
      'clear win on the mobile app',
      'positive signal from the squads',
      'clear reduction in toil',
      'low hallucination rate',
      'strong interest from other plants',
      'proper unit tests',
    ],
    good: [
      'low hallucination rate (at most 2%)',
      'false positive rate below 1%',
      'high error rate alert fires in staging',
      'a significant drop, at least 20%',
    ],
    source: 'INCOSE Guide to Writing Requirements, R7: vague adjectives; seen in the development set',
  },
  {
    class: 'sentiment',
    fields,
    confidence: 'high',
    match:
      "(?<at>(?:likes?|liked|loves?|enjoys?|prefers?|appreciates?|appreciated|trusts?|dreads?|hates?|embraces?|welcomes?|don't dread|believes? in|identif(?:y|ies) with|see the point of|swears? by) (?:it|them|this|these|working|using|the (?:agents?|assistants?|tools?|tooling|bot|workflows?|results?|outputs?|diffs?|new|idea|way|change|process|approach))|would (?:miss|recommend|keep|buy|want|not want|do (?:it|so|that) again|choose|pay|adopt|consider|welcome|notice|prefer)(?! \\d)|(?:feels?|felt|feeling) (?!free)[\\p{L}-]{2,20}|understands? (?:the|how|why|what|that|our|its|when|where|it|[\\p{L}-]{4,20})|wants? to (?:keep|continue|use|stay|go on|adopt)|(?:sees?|saw|seen|find|finds|found|perceives?) (?:an? |the |its |their |real |clear |no |much |any |added |more |some ){0,2}(?:benefits?|value(?! of)|point|advantages?|merit|worth|usefulness|potential)|(?:is|are|was|were|be|been) (?:\\p{L}+ ){0,1}(?:convinced|persuaded|enthusiastic|thrilled|delighted|at ease|glad|proud|keen)|prov(?:es|ed|en|ing) (?:its|their) (?:worth|value|mettle|usefulness|merit)|(?:something|anything|a (?:feature|tool|thing|product|result)s?(?: that)?) (?:[\\p{L}-]{2,20} ){1,2}(?:loves?|likes?|wants?|enjoys?|values?|appreciates?)(?= ?$|[.,;])|(?:nobody|no one) notices|go(?:es)? unnoticed|none the wiser|(?:do not|does not|don't|doesn't|can't|cannot|can not) (?:notice|tell|feel|see) (?:any |a |the |much )?(?:difference|change)|a (?:good|bad|better|positive|nice) (?:feeling|impression|gut)|sees? (?:no|little|any) (?:downsides?|reason|problems?|issues?|obstacles?|drawbacks?|need)|(?:no longer|not|never|do not|does not|don't|doesn't) (?:fears?|dreads?|drowning|struggl(?:e|es|ing)|worr(?:y|ies|ied)|hates?|complain(?:s|ing)?|overwhelm(?:s|ed|ing)?|annoy(?:s|ed|ing)?|frustrat(?:e|es|ed|ing)|confus(?:e|es|ed|ing)|distract(?:s|ed|ing)?|bother(?:s|ed|ing)?|disturb(?:s|ed|ing)?|mislead(?:s|ing)?|hinder(?:s|ed)?|hamper(?:s|ed)?|mind)|without (?:grumbling|complaints|complaining|resistance|push-?back|hesitation|fear|stress|worry|worrying|nagging|hand-?holding)|(?:loves?|trusts?|enjoys?|appreciates?|embraces?|dislikes?|hates?|prefers?|rely on|relies on) the (?!certificates?|certs?|ca|root|proxy|header|issuer|token|keys?)[\\p{L}-]{2,20})",
    unless: { before: '<rated>', after: '<rated>' },
    argument: '"%s" tells of a feeling that nobody counts',
    rewrite: 'at least 8 of the 12 squad members answer 4 or 5 to "would you keep it"',
    bad: [
      'devs like it',
      'engineers would miss it if it were gone',
      'we feel comfortable with the risk',
      '12 engineers see a benefit',
      'artists want to keep using it',
    ],
    good: [
      'survey: 8 of 12 would keep it',
      '90% of reviewers would recommend it',
      'the user preference page lists the new locale',
      'the trust store holds the new root',
    ],
    source: 'INCOSE R7; seen in the development set: criteria that hang on moods',
  },
  {
    class: 'sentiment',
    fields,
    confidence: 'high',
    match:
      "(?<at>(?:high |low |more |enough |sufficient |increased |growing |greater |gains? |build |builds |built |there is |there are |user |users' |team |squad |developer |customer |stakeholder |employee |staff ){0,2}(?:confidence|trust|buy-?in|morale|enthusiasm|appetite|goodwill|momentum|traction|peace of mind|acceptance|happiness|satisfaction|willingness|mindset|awareness)(?: (?:in|of|from|among|across|with|for|to|by|at|is|are|within|amongst|that)|$)|(?:there is |show |shows |shown |showing |express |expressed |expresses |growing |of )(?:an? |real |clear |some |much |more ){0,2}(?:demand|interest|appetite|need|willingness|potential|value|benefit))",
    unless: {
      before:
        '<rated>|(?:\\p{L}{3,15}ed|runs|running|live|on|off|passes) in $|(?:user|regulatory|customer|factory|site|operational|formal) $',
      after:
        '<rated>|<amount>|^ (?:test|protocol|criteria|interval|level|threshold|store|anchor|is signed|of the (?:terms|protocol))|signed|^ (?:at|of) [$€£]?\\d',
    },
    argument: '"%s" can\'t be looked up anywhere',
    rewrite: 'at least three squads other than ledger complete a migration with it',
    bad: [
      'confidence in agent-written SQL',
      'team morale is up',
      'there is demand for it',
      'partner teams show interest',
      'buy-in from the plants',
    ],
    good: [
      'customer satisfaction at least 4.2 of 5',
      'acceptance test signed by the plant manager',
      'confidence interval excludes zero',
      'interest rates match treasury to the cent',
    ],
    source: 'seen in the development set: nouns for moods with no measure',
  },
  {
    class: 'subjective-predicate',
    fields,
    confidence: 'high',
    match: "(?:[\\p{L}'-]{2,20}:? )(?<at><judged-last>)(?= ?$| ?[,;]| \\. )",
    unless: {
      before: '(?:to|as|not|no|if|when|where|than|severity|priority|state|marked|<number>) $|<rated>|<amount>',
      after: '<defined>',
    },
    argument: '"%s" is a matter of opinion',
    rewrite: 'median review rounds per pull request at most 2 over 30 pull requests',
    bad: ['methodology feasible', 'response quality acceptable', 'team happy', 'price affordable, hosting included'],
    good: ['feature gate enabled', 'rows marked acceptable', 'coverage adequate: at least 80%', 'rated 4 of 5 or good'],
    source: 'INCOSE Guide to Writing Requirements, R7: vague adjectives',
  },
  {
    class: 'quality-named',
    fields,
    confidence: 'high',
    match:
      "^(?:(?!no |zero |at |all |each |every |any )[\\p{L}'-]{2,20} ){0,3}?(?<at><quality-noun>(?:(?:,| and|, and|/| or) (?:[\\p{L}-]{2,20} )?<quality-noun>){0,3})(?: (?:of|for|in|with|on|across|among|within|to|from|by) (?:(?!\\p{L}+ed(?!\\p{L}))[\\p{L}'-]{1,20} ?){1,8})?\\.?$",
    unless: {
      before:
        '(?:add|adds|implement|enforce|document|publish|merge|measure|report|test|verify|check|record|log|remove)s? |\\p{L}{3,15}ed (?:in|on|at) $',
      after: '<amount>',
    },
    argument: '"%s" is named, but not how much of it there has to be',
    rewrite: 'at least 8 of 12 surveyed users answer 4 or 5 to "is it easy to use"',
    bad: ['ease of use', 'usability of the portal for night staff', 'developer productivity', 'relative API stability'],
    good: [
      'usability of the portal audited',
      'adoption: 9 of 12 plants',
      'stability index page published',
      'document stability of the API',
    ],
    source: 'seen in public lists of criteria: headings that were left as criteria',
  },
]
