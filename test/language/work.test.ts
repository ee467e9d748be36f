import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/language/analyse.ts'
import { foldName } from '../../src/model/names.ts'

const registry = (...names: string[]) => {
  const folded = new Set(names.map(foldName))
  return { has: (name: string) => folded.has(foldName(name)) }
}
const judge = (text: string, names = registry()) => analyse(text, 'work', names)

describe.each([
  ['quantifier', ['any work of the squad', 'whatever lands in our queue', 'all tasks']],
  [
    'open-ended',
    [
      'migrations, refactors, etc.',
      'COBOL conversion plus whatever else comes up',
      'dependency bumps and other stuff',
      'including but not limited to ETL jobs',
    ],
  ],
  [
    'discretion',
    ['refactoring where it makes sense', 'schema changes as needed', 'work which the lead considers suitable'],
  ],
  ['complement', ['all work except regulated modules', 'work that does not touch cardholder data', 'all non-PCI work']],
  ['deferred', ['use cases to be identified by the squad', 'will be decided in sprint planning']],
  ['whole-backlog', ['BAU', 'sprint work', 'squad backlog']],
  ['unlimited', ['no restrictions', 'unlimited', 'open scope']],
  ['half-open', ['everything below ASIL A', 'P3 and lower']],
  ['both-halves', ['clinical and non-clinical systems work']],
  ['catch-all-clause', ['services incidental or related to the foregoing', 'full scope of the contract']],
  ['subject', ['depot IT', 'the claims platform', 'minor text changes']],
  ['enumeration', ['features, bugs, refactors, tests, docs and ops']],
  [
    'objectless',
    [
      'refactoring',
      'bug fixes',
      'new features',
      'engineering work',
      'improvements to our services',
      'development of web-checkout',
    ],
  ],
] as const)('%s', (sign, lines) => {
  test.each(lines)('%s', (line) => {
    expect(judge(line)).toMatchObject({ verdict: 'fuzzy', confidence: 'high', class: sign })
  })

  test.each(lines)('%s, in any spelling', (line) => {
    const spellings = [
      line.toUpperCase(),
      `"${line}"`,
      `${line}.`,
      line.replaceAll(' ', '\n  '),
      line.normalize('NFD'),
      ` ${line} `,
      `**${line}**`,
    ]
    for (const spelling of spellings)
      expect({ spelling, verdict: judge(spelling).verdict }).toEqual({ spelling, verdict: 'fuzzy' })
  })
})

test.each([
  'schema migrations that touch more than one service', 'backfill scripts for the migrated tables, with their tests', 'schema migrations',
  'all changes in the ledger test suite', 'everything in docs/runbooks/chargebacks', 'any test in checkout-e2e marked @flaky', 'tickets in epic LEDG-2207',
  'the "other fees" column on merchant statements', 'more granular OAuth scopes for the partner API', 'dependency bumps', 'BAU patching of the Oracle hosts',
  'bug fixes in the invoice PDF renderer', 'migration des rapports Crystal vers Power BI', 'Перенос схемы данных', '請求書の移行',
])('specific: %s', (line) => {
  expect(judge(line)).toMatchObject({ verdict: 'specific', class: null })
}) // biome-ignore format: lists read best in rows

test('a registered project or squad does not narrow; the scope names it already', () => {
  expect(judge('bug fixes in atlas').verdict).toBe('specific')
  expect(judge('bug fixes in atlas', registry('atlas')).verdict).toBe('fuzzy')
  expect(judge('bug fixes in Ledger-Core', registry('ledger_core')).verdict).toBe('fuzzy')
  expect(judge('bug fixes in the journal export of atlas', registry('atlas')).verdict).toBe('specific')
})

test('points at the very words, in the text as it was handed in', () => {
  const line = 'Dependency  bumps and Other   STUFF like that'
  expect(line.slice(...judge(line).within)).toBe('and Other   STUFF like that')
  expect(judge(line).argument).toContain('"and Other STUFF like that"')
})

test('dressing does not make a line specific', () => {
  for (const line of [
    '`any` work',
    '*any* work, _any_ time',
    '`any work, any time`',
    'аny work',
    'any\u200B work, an\u200By time',
    'апу work',
  ]) {
    expect({ line, verdict: judge(line).verdict }).toEqual({ line, verdict: 'fuzzy' })
  }
})

test('a long text takes no longer than it is long', () => {
  for (const piece of [
    'all work ',
    'any ticket. ',
    'a-',
    'a/',
    'the ',
    'bugs, ',
    'аny ',
    '[',
    '*',
    'whatever the a ',
  ]) {
    const text = `${piece.repeat(100_000 / piece.length)} FHIR`
    const before = performance.now()
    judge(text)
    expect(performance.now() - before).toBeLessThan(2_000)
  }
})

test('a line that nobody can hold a ticket against is fuzzy, however specific its words', () => {
  const line = 'backfill scripts for the migrated tables, with their tests, '
  expect(judge(line.repeat(33))).toMatchObject({ verdict: 'specific' })
  expect(judge(line.repeat(34))).toMatchObject({ verdict: 'fuzzy', class: 'endless' })
})
