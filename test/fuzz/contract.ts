/** Which facet each rule speaks about, as the contract's catalogue has it: told here anew, to hold the code against. */
const rulesOf = {
  scope: 'fuzzy-scope unknown-project unknown-squad sprawling-scope parallel-regime',
  'time-box': 'missing-expiry ended ending-soon overlong-time-box impossible-dates serial-renewal renamed-renewal',
  budget:
    'missing-budget oversized-budget understated-budget incomparable-budget overdrawn-exploration oversized-exploration',
  cost: 'unlogged-cost hand-kept-log unlogged-outcome unpriced-agent short-retention opaque-portfolio',
  mapping: 'unmapped-workflow unknown-workflow taken-workflow-id unknown-portfolio empty-catalog duplicate-id',
  review: 'missing-review lax-review overdue-review missing-owner missing-approval late-approval self-approved',
  graduation:
    'missing-success missing-graduation unmeasurable-criterion unproven-criterion circular-graduation overdue-decision opaque-destination unfolded-graduation',
  signal: 'missing-purpose rule-dodging placeholder-text',
}

export const facets: ReadonlyMap<string, string> = new Map(
  Object.entries(rulesOf).flatMap(([facet, rules]) => rules.split(' ').map((rule): [string, string] => [rule, facet])),
)

/** The findings of the machinery: about a declaration, and never about a facet. */
export const machinery: readonly string[] = [
  ...['yaml-syntax', 'schema', 'bare-ignore', 'expired-ignore', 'distant-ignore', 'unused-ignore'],
]

/** What a carve-out's findings come to, by the contract. */
export function stateOf(facet: string, findings: readonly { rule: string; severity: string }[]): string {
  const severities = findings.filter(({ rule }) => facets.get(rule) === facet).map(({ severity }) => severity)
  return severities.includes('error') ? 'broken' : severities.length > 0 ? 'weak' : 'sound'
}
