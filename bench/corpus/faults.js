/**
 * What is wrong with faulty carve-outs: the rule that finds it, and how it comes about, in what is declared (`mar`) or in
 * the text. None of them makes another declaration faulty.
 */
export const faults = [
  { rule: 'missing-expiry', mar: (carveOut) => delete carveOut.expires },
  { rule: 'fuzzy-scope', mar: (carveOut) => carveOut.projects.splice(0, 1, '*-service') },
  { rule: 'fuzzy-scope', mar: ({ work, squads }) => work.push(`any work that ${squads[0]} pick up`) },
  { rule: 'fuzzy-scope', mar: ({ work }) => work.push('day-to-day work, as needed') },
  { rule: 'unmeasurable-criterion', mar: ({ success }) => success.push('the team is happy with the agent') },
  { rule: 'unmeasurable-criterion', mar: ({ criteria }) => criteria.push('the pilot works well') },
  { rule: 'unlogged-cost', mar: ({ records }) => records.shift() },
  { rule: 'unmapped-workflow', mar: ({ workflows }) => delete workflows[0].variantOf },
  { rule: 'self-approved', mar: ({ approved, owner }) => Object.assign(approved, { by: owner }) },
  { rule: 'missing-purpose', mar: (carveOut) => delete carveOut.purpose },
  { rule: 'schema', mar: (carveOut) => Object.assign(carveOut, { misspelt: 'shared' }) },
  { rule: 'schema', mar: (carveOut) => Object.assign(carveOut, { granularity: 'hourly' }) },
  { rule: 'schema', mar: (carveOut) => Object.assign(carveOut, { budget: 'plenty' }) },
]

/** A fault after which nothing more of a file can be read: only for carve-outs in a file of their own. */
export const syntaxFault = { rule: 'yaml-syntax', text: (text) => text.replace(/^(agents:\n.*) }$/m, '$1') }
