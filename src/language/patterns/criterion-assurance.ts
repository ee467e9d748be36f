import type { Pattern } from '../pattern.ts'

const fields = ['criterion'] as const
const seen = 'seen in the development set'
const be = '(?:(?:is|are|was|were|be|been|has been|have been|gets?|being) )?(?:\\p{L}{3,15}ly )?'
const anchored =
  '<amount>|^ per(?= )|^ on (?:all|both|each)|^ in the (?:[\\p{L}-]{2,20} )?(?:log|register|dashboard|report|catalog|wiki|rfc|adr)(?!\\p{L})|^ (?:in|on|by|as|with|from|under) (?:the )?\uE000|^.{0,40}(?:signed|merged|published)'

/** Assurances: that something is taken care of, settled in, or has people behind it. */
export const assurancePatterns: readonly Pattern[] = [
  {
    class: 'assurance',
    fields,
    confidence: 'high',
    match: [
      `(?<at>[\\p{L}-]{3,25} ${be}(?:ensured|assured|guaranteed|safeguarded|warranted))(?= ?$| ?[,.;])`,
      `(?<at>(?:knowledge|know-how|expertise|knowledge transfer|knowledge[- ]sharing|(?:change|stakeholder|risk|expectation|quality) management|communication|governance|alignment) ${be}(?:done|transferred|handed over|passed on|in place|established|secured|managed|happened|taken place|takes place|completed|complete))`,
      `(?<at>(?:kpis?|metrics|indicators|quality|progress|performance|benefits|impact|effects?|usage|value) ${be}(?:monitored|tracked|watched|followed|observed|controlled|kept an eye on|defined and (?:monitored|tracked|measured)))`,
      `(?<at>(?:(?:security|performance|scalability|reliability|quality|usability|compatibility|privacy|review|open|user) )?(?:risks?|concerns?|points|questions|doubts|objections|worries|reservations|gaps|weaknesses|challenges) ${be}(?:addressed|mitigated|clarified|sorted(?: out)?|answered|dealt with|taken care of|handled|considered|looked (?:into|at)|taken into account|resolved|understood|reduced|contained|managed))`,
      `(?<at>(?:bugs|issues|comments|problems|limitations|findings|defects)(?: [\\p{L}-]{2,20}){0,3} ${be}(?:addressed|dealt with|taken care of|considered|looked (?:into|at)|taken into account))`,
    ],
    unless: {
      before: '(?:all|every|each|no|<number>)(?: [\\p{L}\\p{N}\uE000-]{1,20}){0,3} $|\uE000 $',
      after: anchored,
    },
    argument: '"%s" is what somebody assures; nothing says what would show it',
    rewrite: 'the restore drill brings all 14 tables back in staging',
    bad: [
      'Traceability ensured',
      'knowledge transfer done',
      'KPIs defined and monitored',
      'scalability concerns have been looked into',
      'risks are mitigated',
      'bugs reported by users have been addressed',
    ],
    good: [
      'risk register entry R-14 closed',
      'all open questions in the RFC answered',
      'KPI dashboard is live',
      'performance measured on the reference board: at most 40 ms',
      'issues 41 to 60 closed',
    ],
    source: 'seen in public lists of criteria; INCOSE R7',
  },
  {
    class: 'assurance',
    fields,
    confidence: 'high',
    match:
      '(?<at>(?:ways? of working|practice|process|approach|workflow|habit|culture|method|routine|tool|it) (?:is|are|has become|have become|becomes|has been) (?:well |firmly |widely |broadly |fully |generally )?(?:established|accepted|embedded|anchored|ingrained|rooted|adopted|lived|normal|natural|routine|a habit))(?= ?$| ?[,.;]| (?:among|across|within|by (?:the )?(?:teams?|squads?|users|everybody|all|people|staff|colleagues)))|(?<at>(?:got|gotten|grown|become|are|is) used to (?:it|working|the [\\p{L}-]{2,20}))|(?<at>(?:has|have) (?:learned|learnt) (?:from|something|a lot|much|enough|about|how))',
    unless: { after: anchored },
    argument: '"%s" is nothing that happens on a day',
    rewrite: 'catalog entry `ledger-backfill` published',
    bad: [
      'the new way of working is established',
      'the workflow is accepted',
      'teams have got used to it',
      'the team has learned from it',
    ],
    good: ['workflow is adopted into the catalog', 'the fallback is used in staging', 'PR accepted by the maintainers'],
    source: seen,
  },
  {
    class: 'support',
    fields,
    confidence: 'high',
    match:
      '(?<at>(?:is|are|was|were|feels?|remains?) (?:\\p{L}{3,15}ly )?(?:supportive|behind (?:it|this|us|the)|on side|in favou?r|won over|bought in|sympathetic|receptive|well disposed))|(?:<people>|boards?|architects?|directors?|nurses|unions?|works council)(?: of [\\p{L} ]{2,30})? (?<at>(?:backs?|supports?|endorses?|welcomes?|favou?rs?|champions?|stands? behind) (?:the |this |our |its |a )?(?:approach|idea|continuation|change|initiative|pilot|extension|roll-?out|concept|direction|programme|it|this|agents?|way|move))|(?<at>buys? in(?:to (?:it|this|the [\\p{L}-]{2,20}))?)(?= ?$| ?[,.;])',
    unless: { before: '<rated>', after: '<rated>|<amount>|in writing|minuted' },
    argument: '"%s" tells of goodwill that nobody counts',
    rewrite: 'the review group votes yes in two consecutive reviews',
    bad: [
      'Stakeholders are supportive of continuation',
      'the sponsor backs continuation',
      'the board is behind it',
      'stakeholders buy in',
    ],
    good: [
      'API supports the v2 schema',
      'sponsor signs the continuation letter',
      'the proxy sits behind the load balancer',
    ],
    source: seen,
  },
  {
    class: 'thoroughness',
    fields,
    confidence: 'high',
    match:
      '(?<at>(?:comprehensive|complete|extensive|exhaustive|in-depth|thorough|rigorous) (?:[\\p{L}\\p{N}-]{2,20} ){0,2}(?:coverage|documentation|docs|testing|tests|run-?books?|monitoring|observability|understanding|validation|analysis))|(?<at>(?:most important|important|essential|relevant|serious|significant|key|core|worst|biggest|main) (?:ones|defects|findings|errors|procedures|reports|processes|services|modules|screens|letters|documents|tasks|risks|points|flows|paths|jobs|tables|parts|pages|templates|queries|screens))|(?<at>(?:bugs|issues|defects|problems|findings|questions|gaps) (?:of (?:consequence|note|importance|substance|significance)|that matter|worth (?:fixing|mentioning)))|(?<at>successful (?:completion|conclusion|implementation|introduction|execution|finali[sz]ation|go-live|launch|transition|integration|integrations|handover|onboarding|use))',
    unless: {
      before: '(?:no|the word|<number>) (?:[\\p{L}-]{2,20} )?$',
      after: '^ ?[(:].{1,40}|^.{0,30}(?:pass|green|<number>|<amount>)|^.{0,20}\uE000',
    },
    argument: '"%s" leaves open what belongs to it',
    rewrite: 'e2e tests cover all 14 booking paths',
    bad: [
      'Comprehensive e2e tests in place',
      'complete test coverage',
      'the most important procedures are converted',
      'known bugs of consequence are fixed',
      'successful completion of the migration',
    ],
    good: [
      'complete regression tests pass on both boards',
      'core services (ledger, fx) migrated',
      'no serious ones left',
      'successful login after 3 failures is logged',
    ],
    source: seen,
  },
]
