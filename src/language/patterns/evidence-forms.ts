/** One form in which a criterion shows how it is settled, as data. */
export interface Form {
  readonly kind: 'threshold' | 'event'
  /** In the language of patterns, over masked text. */
  readonly match: string
  /** Texts that have the form, and texts that do not; run as tests. */
  readonly good: readonly string[]
  readonly bad: readonly string[]
}

/** The forms of evidence: a threshold is a comparison with a quantity; an event a thing or an actor with a binary state or act. */
export const forms: readonly Form[] = [
  {
    kind: 'threshold',
    match: '<amount>|[\\p{L}\\p{N}\\uE000-]{1,40}[)"\']? ?<sign-amount>',
    good: [
      'p95 improves by 20%',
      'cost per merged PR under $6',
      'median review rounds <= 2',
      '8 of the 12 members',
      'escaped defects: 0',
      'budget spent to half',
    ],
    bad: ['moves off v1.2.3', 'decided by 2026-12-11', 'the squad is glad'],
  },
  {
    kind: 'threshold',
    match:
      '<number>\\+?(?!-) (?!of )[\\p{L}\\uE000][\\p{L}\\uE000-]*(?:/\\p{L}{1,8})?|(?:month|week|day|year|sprint|release)\\+ soak',
    good: ['seven nights in a row', '25 PRs', 'two consecutive reviews', '1 review round'],
    bad: ['as of 2026-12-11', 'half', 'one of them'],
  },
  {
    kind: 'threshold',
    match:
      '(?:no|zero|none|never|nobody|nothing|no one|no longer|neither|without an?y?|free of|empty|gone|any) [\\p{L}\\p{N}\\uE000].{0,40}|(?:is|are) (?:empty|gone|zero|nil|none)|none (?:left|open|remaining)|(?:not|never|nor) (?:\\p{L}+ ){0,2}(?:exceeded|breached|exhausted|violated|missed|reopened|reverted|rolled back|used|needed|required|touched|overdrawn|lost|delayed)',
    good: [
      'no open Sev1 bugs',
      'without a rollback',
      'bypass list in the WAF is empty',
      'error budget not exhausted',
      'no secrets in the history',
    ],
    bad: ['the squad knows it', 'now', 'nothing'],
  },
  {
    kind: 'event',
    match: '<act>',
    good: [
      'runbook merged',
      'security signs off on the threat model',
      'e2e tests added',
      'API promoted to v1beta1',
      'the endpoint returns 410',
    ],
    bad: ['the squad', 'velocity and morale', 'maturity of the product'],
  },
  {
    kind: 'event',
    match: '<condition>',
    good: ['wire approval flow is live', 'contract tests green', 'legacy ledger read-only', 'the job is off'],
    bad: ['the squad', 'velocity and morale', 'maturity of the product'],
  },
  {
    kind: 'event',
    match: '^<deed> [\\p{L}\\p{N}\\uE000].{0,20}',
    good: ['use the v1 endpoint', 'make the plugin a part of the core', 'mark the flag as deprecated'],
    bad: ['use', 'the use of agents', 'velocity and morale'],
  },
  {
    kind: 'event',
    match: '<deliverable>',
    good: ['unit and integration tests', 'migration guide', 'reference implementation', 'release notes'],
    bad: ['the squad', 'velocity and morale', 'maturity of the product'],
  },
]

/** The words that name what a text measures. */
export const metricNames =
  '(?:(?!the |our |its |and |or |of |in |on |is |are |to )[\\p{L}-]{2,20} ){0,2}(?:time to [\\p{L}-]{2,20}|times?|rates?|costs?|coverage|latency|throughput|quality|counts?|adoption|usage|effort|spend|scores?|rework|review rounds|defects|incidents|bugs|errors|failures|duration|runtime|turnaround|satisfaction|productivity|velocity|load|accuracy|availability)'
