import type { Pattern } from '../pattern.ts'

const fields = ['criterion'] as const

/** Criteria that hand the decision back to somebody, or to themselves. */
export const discretionPatterns: readonly Pattern[] = [
  {
    class: 'discretion',
    fields,
    confidence: 'high',
    match:
      '(?<at>(?:we|they|management|leadership|the team|the squad|the board|the group|the leads?|owners?|stakeholders|everyone|everybody|people|seniors?|somebody|someone|steering (?:group|committee|board)|(?:review|programme|program|project) (?:board|committee)|the review (?:group|board)|committee|directors?|finops|sponsors?) (?:will |can |may |shall |then |to |must |all |both |sit down and |should |then )?(?:decides?|agrees?|feels?|thinks?|believes?|judges?|considers?|chooses?|deems?|determines?|concludes?|reckons?|want it|wants it|sees? fit|say so|says so|finds?|assess(?:es)?|evaluates?|jointly decide|discuss(?:es)?|weighs?|gives? (?:its|their|a|the) (?:ok|okay|blessing|thumbs up))|sit(?:s)? down and decide|(?:if|when|once|unless|until|provided|as soon as) (?:we|they|management|the team|the squad|leadership|people|everyone) (?:are |is )?(?:feels?|thinks?|believes?|agrees?|decides?|likes?|wants?|sees?|considers?|happy|satisfied|comfortable|confident|convinced|ready))',
    unless: {
      before: '(?:what|how|that|which) $',
      after:
        '^ (?:to adopt|in writing|by vote|on \uE000|to \uE000|with <number>)|<amount>|^.{0,60}(?:vote|signed|minuted|in writing|recorded)',
    },
    argument: '"%s" puts a decision where the criterion for it should be',
    rewrite: 'developer-platform votes yes in two consecutive reviews',
    bad: [
      'at 30 PRs we sit down and decide',
      'if we feel that it is worth it',
      'management agrees',
      'stakeholders agree that it helps',
      'we will decide in the retro',
    ],
    good: [
      'finops signs the cost report for November',
      'steering committee votes 5 to 0 to continue',
      'security signs off on the threat model',
      'CFO approves the renewal of six seats',
    ],
    source: 'INCOSE R8: escape clauses; seen in the development set',
  },
  {
    class: 'discretion',
    fields,
    confidence: 'high',
    match:
      "(?<at>in (?:the|our|his|her|their|my|everyone's|somebody's) (?:opinion|view|judge?ment|eyes|estimation)(?: of)?|in the opinion of|at (?:the|our|their|its) (?:sole )?discretion|subject to (?:the )?(?:discretion|judge?ment)|makes? (?:[\\p{L}-]{2,20} )?sense(?: [\\p{L}-]{4,20}ly)?|(?:is|are|was|were|been|be) (?:(?:considered|deemed|judged) (?:to be |as |an? |by )?|(?:perceived|regarded|felt|seen|believed|thought|viewed) (?:to be|as|that) )(?:[\\p{L}-]{2,20})|(?:will|should|would|must) (?:be|become) (?:obvious|clear|apparent|evident)|(?:is|are|becomes?|looks?|seems?|feels?) (?:obvious|clear|apparent|evident|convincing|right|worth it)|sees? fit|no (?:objections?|doubts?|hesitation|reservations?) (?:that|about|to|in)|(?:ok|okay|fine|happy|comfortable|at peace|cool) with (?:it|the|that|this|them|our|its|how)|(?:seems?|appears?) to (?:be|work|help|pay|make))",
    unless: {
      before: '<rated>',
      after: '^ (?:in the ledger|by the (?:auditor|regulator|vendor|customer|bank|processor)|when \uE000)|<amount>',
    },
    argument: '"%s" makes somebody\'s opinion the measure',
    rewrite: 'the review group votes yes in two consecutive reviews',
    bad: [
      'makes sense financially',
      'the right choice will be obvious',
      'in the opinion of the review group',
      'the pilot was perceived as useful',
      'finops is okay with the numbers',
    ],
    good: [
      'the SOC 2 auditor accepts the run log as evidence',
      'DPO has signed the impact assessment',
      'the regulator approves the filing',
      'ADR 57 accepted',
    ],
    source: 'INCOSE R8: escape clauses; seen in the development set',
  },
  {
    class: 'circular',
    fields,
    confidence: 'high',
    match:
      "(?<at>(?:pilot|trial|experiment|project|poc|proof of concept|carve-?out|initiative|program(?:me)?|test phase|test drive|evaluation|rollout|roll-out|migration|adoption|exploration|phase|beta|alpha|effort|it|we|this|everything|workflow|approach)(?:'s)? (?:(?:is|was|has been|will be|must be|proves?|proved|turns? out|considered|deemed|declared|goes|went) ){0,2}(?:(?:to be )?(?:an? )?(?:overall )?(?:succe(?:eds?|eded|ssful(?:ly completed)?|ss)|works? out|pays? off|paid off|pays for itself|proves? (?:itself|out|its worth|successful)|proved itself|delivers(?:$| (?:on|what|as))|meets? (?:its|the|our|all) (?:goals?|objectives?|expectations|targets?|purpose|needs?)|achieves? (?:its|the|our|all) (?:goals?|objectives?|targets?|purpose)|(?:reaches|reached|fulfils?|fulfills|met|achieved|hits) (?:its|the|our|all|their) (?:goals?|objectives?|targets?|purpose|expectations)|lives? up to|does what it (?:should|is supposed to)|satisf(?:y|ies) (?:its|the|our) (?:goals?|needs?|users?)))|success(?:ful)? (?:of the )?(?:pilot|trial|experiment|project|poc|migration|rollout|phase|adoption))",
    unless: {
      before: 'if the $',
      after:
        '^ (?:in|on|of) \uE000|^ (?:twice|three times|on (?:all|both))|<amount>|^ (?:builds?|tests?|runs?|jobs?|check|login|response|status|message|rate)',
    },
    argument: '"%s" asks whether it succeeded, and that is what the criterion should tell',
    rewrite: 'at least 6 of 9 services migrated by the end of the time-box',
    bad: [
      'the pilot succeeds',
      'the trial is considered a success',
      'proof of concept delivers',
      'pilot was successful',
      'the carve-out meets its goals',
    ],
    good: [
      'the migration completes on all 14 tables',
      'beta succeeded in `staging-2`',
      'build succeeds on all five platforms',
      'success rate at least 99%',
    ],
    source: 'seen in the development set: a criterion that only repeats that there is one',
  },
  {
    class: 'circular',
    fields,
    confidence: 'high',
    match:
      '(?<at>(?:(?:success|graduation|exit|acceptance|promotion|entry|pilot|trial|project|experiment|business|our|all|the|its|these|those|beta|alpha|ga|agreed|stated|main|original|initial|above|quality|learning|defined) ){0,4}(?:goals?|objectives?|criteria|criterion|expectations?|targets|aims|purpose|kpis|success factors|needs|ambitions)(?: (?:of|for|from|set|in) (?:the |our |this )?[\\p{L}-]{2,20}(?: [\\p{L}-]{2,20}){0,2})? (?:(?:is|are|was|were|be|been|has been|have been|must be|should be|will be|have|has|all|largely|mostly|fully|substantially|sufficiently) ){0,3}(?:met|achieved|attained|satisfied|fulfilled|fulfilled|reached|hit|accomplished|hold|delivered|completed|complete)|(?:performance|business|functional|non-functional|user|quality|security|customer|core|key|all|the|our|project|basic) (?:[\\p{L}-]{2,20} )?requirements (?:(?:are|is|were|have been|be) )?(?:met|satisfied|fulfilled|covered)|(?:meets?|met|achieves?|achieved|satisf(?:y|ies|ied)|fulfils?|fulfill(?:s|ed)|reach(?:es|ed)?|hits?|accomplish(?:es|ed)?) (?:all |the |our |its |of |their |agreed |these ){0,3}(?:success |graduation |exit |acceptance |business |stated |original |project |pilot |quality ){0,2}(?:goals?|objectives?|criteria|expectations?|targets|aims|purpose|needs|requirements|kpis))',
    unless: {
      before: '<number> (?:of (?:the )?(?:<number> )?)?$|slo $',
      after:
        '^ (?:in|at|during) (?:the |a |an |each |every |all )?(?:[\\p{L}-]{2,15} ){0,2}(?:reviews?|checks?|audits?|readouts?)|^ ?(?:of|in|from|listed in|for|under)? ?\uE000|^ in (?:two|three|2|3)|<amount>|^ (?:of|in|from|listed in) (?:section|chapter|annex|contract|ticket|rfc|adr|iso|wcag|pci|the (?:contract|sow|rfc|spec|ticket|test plan))',
    },
    argument: '"%s" points back at itself',
    rewrite: 'the settlement-batch migration runs in staging for 14 days without a rollback',
    bad: [
      'graduation criteria met',
      'pilot goals achieved',
      'objective of the trial reached',
      'all success criteria are fulfilled',
      'meets business needs',
    ],
    good: [
      'both success criteria hold in two consecutive reviews',
      'acceptance criteria of `LEDG-22` met',
      '12 of 14 objectives met',
      'SLO targets met for 30 days',
    ],
    source: 'seen in the development set: graduation echoes success',
  },
  {
    class: 'idiom',
    fields,
    confidence: 'high',
    match:
      '(?<at>(?:pull(?:s|ing)?|carr(?:y|ies|ying)) (?:its|their) (?:own )?weight|(?:juice|result|gain|outcome|benefit|value|effort)s? (?:is|are|was|were) worth|worth (?:the|its|their|our) (?:squeeze|effort|money|cost|price|trouble|while|time|investment|risk|spend|salt|hassle)|worth it|worthwhile|earn(?:s|ed)? (?:its|their) (?:keep|place|money)|speaks? for (?:itself|themselves)|(?:runs?|goes|go|went) like clockwork|hits? the ground running|a breath of fresh air|(?:can|could) (?:work|live|do something) with|(?:out)?weigh(?:s|ed)? (?:the |their |its )?(?:costs?|risks?|effort|drawbacks?)|pa(?:ys|y|id) (?:its|their) way|delivers? (?:on|what) (?:its|it|the|they) promis(?:es?|ed)|as promised|(?:is|are|remains?|stays?) (?:rather |more |clearly |now )?(?:an?|the) (?:rare )?exceptions?(?= ?$|[.,;])|(?:is|are|remains?|stays?) exceptional|up a notch|holds? up in practice|(?:sound|solid|good) (?:basis|foundation)(?! \\p{L}+ed)|numbers (?:add up|look (?:right|good)|check out)|(?:step|leap) (?:forward|ahead|up from)|value (?:is |has been )?(?:delivered|created|generated)(?= ?$|[.,;])|trend is (?:positive|good|clear|upward)|there is a business case|pa(?:ys|y|id|ying) (?:off|dividends|for itself|for themselves)|ma(?:kes|ke|de) (?:a|some|any|the|an) (?:[\\p{L}-]{2,12} )?(?:difference|impact|dent)|mov(?:es|ed|e) the needle|game[- ]changer|in (?:good|great|better|decent) shape|up to (?:scratch|speed|standard|par)|on track|on the right (?:track|path)|under control|well under way|in (?:a )?good (?:state|place|hands|order)|(?:add(?:s|ed)?|bring(?:s)?|deliver(?:s|ed)?|creat(?:es|e|ed)|provid(?:es|e|ed)) (?:real |clear |business |tangible |added |some |much |enough )?value|stood? the test of time|stands the test of time|roi (?:is |was )?(?:positive|good|ok|clear|proven|there)|positive roi|return on investment|a help rather than|(?:more|rather) (?:of )?a help|bed(?:s|ded) in|can be (?:trusted|relied (?:up)?on)|(?:becomes?|is|are|feels like) second nature|part of (?:daily life|everyday life|the culture|our dna)|(?:is|are) (?:here to stay|a no-brainer|a keeper)|nothing (?:breaks|broke|explodes|bad happens)(?: badly)?|low[- ]hanging|quick wins?|scales?(?: well)?$|the solution scales|needs? (?:only )?(?:little|minimal|hardly any|barely any|not much) [\\p{L}-]{2,20}(?: [\\p{L}-]{2,20})?|with (?:little|minimal|hardly any|not much|no great) (?:effort|trouble|human|manual|supervision|intervention|rework|disruption|help|pain|risk|overhead)(?: [\\p{L}-]{2,20})?|at an? (?:acceptable|reasonable|tolerable|good|bearable|sustainable|healthy|decent|sensible) (?:level|price|cost|rate|pace|speed)|(?:get|gets|got) (?:up to speed|the hang of))',
    unless: { before: 'not $', after: '<amount>' },
    argument: '"%s" is a saying, not something that can be looked up',
    rewrite: 'effective cost per run at most 4 USD over 4 weeks',
    bad: [
      'agents are pulling their weight',
      'the juice is worth the squeeze',
      'spend remains under control',
      'ROI positive',
      'PRs need little human rework',
      'the tool pays off',
    ],
    good: [
      'scales to 500 concurrent users',
      'pays off the invoice in 30 days by at least 2 runs',
      'needs no manual fix-up in prod',
      'tracked on the risk board',
    ],
    source: 'seen in the development set: figures of speech',
  },
]
