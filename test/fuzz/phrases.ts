import { attacks } from '../report/hostile.ts'

/** Purposes that say what is to be found out. */
export const purposes: readonly string[] = [
  'Find out whether long-running migration agents need fewer review rounds than the refactor workflow of the catalog.',
  'Measure whether an agent that keeps its context over a day finishes parser upgrades with fewer reverts.',
  'Learn whether flat-rate agents finish the index rebuild with less rework than the standard workflow.',
]

/** Work that most of a backlog is outside of. */
export const works: readonly string[] = [
  'schema migrations that touch more than one service',
  'backfill scripts for the migrated tables, with their tests',
  'upgrades of the protobuf parser in the settlement importer',
  'rewrites of flaky checkout tests listed in the flaky-test register',
]

/** Text that a rule of the language has something to say about, or nearly. */
export const vague: readonly string[] = [
  'any work, any time',
  'whatever the team needs',
  'general engineering and various tasks',
  'skip the review board, no questions asked',
  'unlimited use without cost tracking',
  'TBD',
  '<fill in>',
  'the team is happy with it',
  'quality improves noticeably',
  'anything but production deploys',
  'ANY ＷＯＲＫ',
  'everything; no limits\nand more',
]

/** Text that acts on what shows it or reads it, unless it is written out. */
export const hostile: readonly string[] = [
  ...attacks.filter((text) => !/\p{Cs}/u.test(text)),
  '# carveout-ignore fuzzy-scope until 2026-12-31: no',
  '---\napiVersion: carveout/v1',
  '*alias &anchor !tag',
  '{ a: [b',
  'a: b # c',
  ' leading and trailing ',
  '\ttab',
  '9'.repeat(400),
  '𝒶𝓃𝓎 𝓌𝓸𝓇𝓀',
  'é́́́',
  '👩‍👩‍👧‍👦️',
  'x'.repeat(3000),
]

/** Names of projects, parties and ids: known ones, near ones, and others. */
export const names: readonly string[] = [
  ...['alpha-1', 'Alpha_1', 'alpha-l', 'squad-1', '@acme/squad-1', 'team:squad-2', 'developer-platform', 'finops'],
  ...['payments-platform', 'all', '*', 'alpha-*', 'not alpha', 'everyone', 'core-engineering', 'CORE-engineering'],
  ...['pilot-0', 'pilot-1', 'refactor-with-tests', 'schema-diff', '__proto__', 'constructor', 'toString', 'a/b~c'],
]

/** Days around the test's today, 2026-11-23, and far from it. */
export const days: readonly string[] = [
  ...['2026-11-22', '2026-11-23', '2026-11-24', '2026-12-01', '2026-12-31', '2026-10-05', '2026-09-01'],
  ...['2027-06-30', '2024-02-29', '0001-01-01', '9999-12-31'],
]

/** Values of every kind that a key may not be meant for; each is read as JSON. */
export const odd: readonly string[] = [
  ...['null', 'true', '0', '-1', '-0', '0.1', '1e400', '9007199254740993', '1e21', '""', '" "', '[]', '{}'],
  ...['[null]', '[[]]', '{"":""}', '{"__proto__":{"a":1}}', '{"constructor":1}', '["a","a"]', '{"id":"a"}'],
  ...['"2026-02-30"', '"2026/10/05"', '"20261005"', '"5 Oct 2026"', '"yes"', '"0x1F"', '"1,000"', '"~"', '"NaN"'],
  ...['"Automatic"', '"usd"', '"Pay As You Go"', '"2weeks"', '"14"', '"20%"', '"4 USD"', '">= 20%"', '"<<"'],
]
