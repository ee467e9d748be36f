import type { Pattern } from '../pattern.ts'

const fields = ['criterion'] as const
const closing =
  '<amount>|<number> (?:[\\p{L}-]{2,20} )?(?:examples?|instances?|cases|reports|stories|installs?|installations?|deployments?|adopters?|implementations?|companies|organi[sz]ations|projects?|runs?|sites?|users?|customers?|vendors?|teams?|plants?|squads?|interviews?|responses|sessions|respondents|participants)'

/** Looking, gathering and showing: acts with no finding that would end them. */
export const lookingPatterns: readonly Pattern[] = [
  {
    class: 'unbounded-evidence',
    fields,
    confidence: 'high',
    match:
      "(?<at>(?:(?:gather|gathers|gathered|gathering|collect|collects|collected|collecting|solicit|solicited|get|gets|obtain|obtained|receive|received|receives|seek|seeks|address|addressed|addresses|addressing|incorporate|incorporated|incorporates|incorporating|consider|considered|evaluate|evaluated|act on|respond to|based on|time for|resolve|resolved|integrate|integrated|more|further|additional|enough|initial|wider|early) (?:[\\p{L}'-]{1,20} ){0,3})?(?:user|users'|customer|community|developer|beta|alpha|field|stakeholder|team|reviewer|production|operator|vendor|adopter|early|positive|negative|qualitative|real-world|end-user|internal|external|partner|the|all|any|some|public)? ?feedback(?: (?:from|by|of|on|based on|is|was|has been|incorporated|addressed|resolved|gathered|collected|received|considered)(?: [\\p{L}-]{2,20}){0,2})?)",
    unless: {
      before: '<number> (?:[\\p{L}-]{2,20} ){0,8}$|no $',
      after: `^ ?\\(<number>|^ ?(?:form|survey|button|widget|channel|endpoint|loop|api|controller|page|table|box|mail|link|ticket|session|score|collector|issue #|prompt|round)|^.{0,60}?(?:${closing})`,
    },
    argument: '"%s" can be had from anybody, and nothing says what it has to show',
    rewrite: 'at least 8 of 12 surveyed reviewers answer 4 or 5 to "would you keep it"',
    bad: [
      'gather feedback from users',
      'user feedback incorporated from beta usage',
      'all beta feedback is resolved',
      'positive feedback',
      'feedback from the consumers of the policy',
    ],
    good: [
      'feedback form is published on the portal',
      'feedback from at least 5 vendors recorded',
      'time for feedback (1 year)',
      'the feedback endpoint returns 201',
    ],
    source: 'Kubernetes enhancement proposals: "gather feedback" is in the template of their graduation criteria',
  },
  {
    class: 'unbounded-evidence',
    fields,
    confidence: 'high',
    match:
      '(?<at>(?:observ(?:e|es|ed|ing)|gather(?:s|ed|ing)?|collect(?:s|ed|ing)?|demonstrat(?:e|es|ed|ing)|validat(?:e|es|ed|ing)|prov(?:e|es|ed|en|ing)|show(?:s|ed|n|ing)?|see|sees|seen|seeing|deliver(?:s|ed|ing)?|creat(?:e|es|ed|ing)|generat(?:e|es|ed|ing)|gain(?:s|ed|ing)?|build(?:s|ing)?|built|obtain(?:s|ed)?|establish(?:es|ed)?|assess(?:es|ed|ing)?|evaluat(?:e|es|ed|ing)|confirm(?:s|ed|ing)?|provid(?:e|es|ed|ing)|ha(?:s|ve|ving)|get(?:s|ting)?|verif(?:y|ies|ied)|find|offers?|yields?|brings?|realis(?:e|es|ed)|realiz(?:e|es|ed)|hav(?:e|ing)|tracks?|monitor(?:s|ed|ing)?|(?:reports?|examples?|stories|cases) of|sufficient|enough|clear|some|real|tangible|evidence of|signs? of|proof of) (?:(?:an?|the|its|their|our|of|and|some|more|any|clear|real|positive|added|good|enough|first|initial|actual|business|customer|user|team|long-term|strong|sustained|in|that|real-world|production|practical|hands-on|technical|overall|further|valuable|substantial|sufficient|significant|measurable|tangible|successful|operational) ){0,4}(?:value(?= ?$| ?[,.;]| (?:to|for|in|over|from) )|benefits?|usefulness|usage|use(?! of \\uE000)|experience|experiences|insights?|learnings?|lessons|knowledge|evidence|interest|data|adoption|viability|feasibility|suitability|effectiveness|efficacy|efficiency|impact|potential|confidence|trust|maturity|stability|reliability|scalability|robustness|usability|readiness|quality|performance|roi|return on investment|savings|merit|worth|behaviou?r|improvements?|gains?|understanding|expertise|familiarity|success|results|progress|demand|advantages?|productivity|utility|buy-?in|assumptions?|hypothes[ie]s|concept|approach|idea)|(?:demonstrat|observ|prov|gather|collect|validat)(?:e|es|ed|en|ing|s) (?:[\\p{L}-]{2,20} ){0,3}?(?:value|interoperability|benefits?|usefulness|insights?|learnings?|evidence|interest|adoption|viability|feasibility|suitability|effectiveness|impact|potential|confidence|trust|maturity|stability|reliability|readiness|savings|merit|demand|productivity|behaviou?r|fit))',
    unless: {
      before: `${closing}|<number> $|without (?:any )?$`,
      after: `^ (?:model|base|store|type|set|schema|key|residency|contract|processing|protection|field|pipeline|column|loss|migration|of \uE000|lake|warehouse|in \uE000)|^.{0,80}?(?:${closing})|^ (?:matches|match|equals?|is identical|on \uE000)`,
    },
    argument: '"%s" is over whenever somebody says so: nothing tells how much or what would count',
    rewrite: 'at least 30 agent pull requests merged, of which at most 3 were reverted within 14 days',
    bad: [
      'observe real-world usage',
      'demonstrate value to leadership',
      'gather data on usage',
      'validate the approach',
      'evidence of sustained usage',
      'the tool proves its value in practice',
      'collect insights',
    ],
    good: [
      'collect usage data from at least 5 plants',
      'validate data contract fct_transactions in ci',
      'adoption of 60% observed',
      'metrics endpoint shows usage: 1 row per run',
    ],
    source: 'seen in the development set; ISO/IEC/IEEE 29148, 5.2.5: verifiable',
  },
  {
    class: 'unbounded-evidence',
    fields,
    confidence: 'high',
    match:
      '(?:^|[,:;] |and |we |to |also |- |will |team |committee |board |management |it is |squad )(?<at>(?:evaluat(?:e|es|ed|ing)|assess(?:es|ed|ing)?|asses|explor(?:e|es|ed|ing)|investigat(?:e|es|ed|ing)|understand(?:s|ing)?|understood|learn(?:s|ed|t|ing)?|consider(?:s|ed|ing)?|stud(?:y|ies|ied)|research(?:es|ed|ing)?|look(?:s|ing)? (?:into|at)|get(?:s|ting)? (?:a (?:sense|feeling|feel|better|picture|good|clear)|familiar|to know|experience|comfortable)|gain(?:s|ing)?|think about|experiment(?:s|ing)? with|try out|reflect on|discuss(?:es|ed)?|figure out|find out|(?:observ(?:e|es|ed|ing)|watch(?:es|ed)?|monitors?|sees?|check) (?:how|whether|if|what)|brainstorm|revisit|re-?evaluate|reassess|keep an eye on|be aware of|raise awareness|familiari[sz]e)(?: (?:whether|how|if|what|where|why|the|our|we|about|which|more|from|an?))?(?: [\\p{L}-]{2,25}){0,2})',
    unless: {
      before: '<amount>|(?:not|is|be|are|tool|how|can be) $',
      after: `${closing}|^.{0,80}(?:recorded|merged|published|documented|signed|written up|approved|posted|in \uE000)`,
    },
    argument: '"%s" ends when somebody stops; no finding is named',
    rewrite: 'the review group has voted on the written comparison of both workflows',
    bad: [
      'evaluate how the agent handles multi-repo changes',
      'understand where long contexts help',
      'explore whether agents can write ladder logic',
      'we learn something about agent limits',
      'investigate alternatives',
    ],
    good: [
      'evaluation report published on the portal',
      'the board has assessed at least 3 vendors',
      'evaluate 3 vendors and record the scores',
      'learning rate set to 0.1',
    ],
    source: 'seen in the development set: exploration with no end',
  },
  {
    class: 'unbounded-evidence',
    fields,
    confidence: 'high',
    match:
      '(?<at>(?:key |the |main |our |all )?(?:learnings|lessons(?: learned| learnt)?|insights|takeaways|best practices|know-how)(?: (?:are |is |have been |has been |were )?(?:shared|documented|captured|collected|discussed|gathered|identified|recorded|applied|available|established|understood|transferred))?|(?:real[- ]world|production|practical|hands[- ]on|operational|user|field|day[- ]to[- ]day) (?:usage|use|experience|experiences|adoption|examples?|deployments?|testing|feedback|validation)(?: (?:is |are |was |has been |have been )?(?:observed|gained|collected|gathered|seen|shown|demonstrated|validated|available|with|from|of|in|by|examples?))?|success stories|<hypothesis>(?: and <hypothesis>)? (?:(?:is|are|was|has been|have been|gets?|being) )?(?:validated|tested|proven|confirmed|shown|demonstrated|established|understood|evident|explored|assessed|evaluated)|(?:validated|accepted|embraced|proven|confirmed|endorsed|adopted|hardened|tested|vetted) (?:by|with|in|across|against) (?:the |our |any |some |real |actual |known |all )?(?:community|users|customers|teams|industry|ecosystem|stakeholders|field|wild|practice|the real world|bugs|developers)|(?:business|real|added|user|customer|organi[sz]ational) (?:impact|value|benefits?)(?: (?:is |are )?(?:visible|clear|shown|delivered|achieved|proven|demonstrated|evident))?)',
    unless: {
      before: `${closing}|(?:the|no) $`,
      after: `${closing}|^ (?:page|doc|guide|wiki|adr|section|merged|stream|table|at)|^.{0,60}(?:merged|published (?:on|in|to)|in \uE000|wiki|confluence|adr)`,
    },
    argument: '"%s" can be claimed of the first thing that anybody noticed',
    rewrite: 'the migration runbook is merged and linked from the catalog',
    bad: [
      'learnings shared with the wider org',
      'lessons learned are discussed',
      'real-world usage observed',
      'business impact visible to stakeholders',
      'production experience with the feature',
    ],
    good: [
      'lessons learned page published on the wiki',
      'real-world usage by at least 3 teams',
      'insights dashboard merged',
      'operational runbook merged',
    ],
    source: 'Kubernetes enhancement proposals; seen in the development set',
  },
]
