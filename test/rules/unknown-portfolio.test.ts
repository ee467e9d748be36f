import { expect, test } from 'vitest'
import { lint } from '../../src/lint/lint.ts'
import { rules } from '../../src/rules/index.ts'
import { found, today } from './support.ts'

const rule = 'unknown-portfolio'

test('no portfolio', () => {
  expect(found(rule, 'portfolio:')).toEqual([
    {
      at: 'ledger-migration',
      message: 'carve-out "ledger-migration" names no portfolio',
      help: 'add `portfolio`, the id of the portfolio that it is an exception to',
      severity: 'error',
      pointer: '/id',
      related: [],
    },
  ])
})

test('a misspelt portfolio, with the nearest id', () => {
  expect(found(rule, 'portfolio: core-enginering')).toMatchObject([
    {
      at: 'core-enginering',
      message: 'there is no portfolio "core-enginering"; did you mean "core-engineering"?',
      help: 'write "core-engineering"',
      pointer: '/portfolio',
    },
  ])
})

test('a destination that is unknown', () => {
  expect(found(rule, 'graduation: { into: mobile-catalog }')).toMatchObject([
    {
      at: 'mobile-catalog',
      help: 'declare a portfolio with the id "mobile-catalog", or name one that is declared',
      pointer: '/graduation/into',
    },
  ])
})

test('each unknown name is reported, the same one twice only once', () => {
  expect(found(rule, 'portfolio: one\ngraduation: { into: two }').map(({ at }) => at)).toEqual(['one', 'two'])
  expect(found(rule, 'portfolio: one\ngraduation: { into: ONE }').map(({ at }) => at)).toEqual(['one'])
  expect(found(rule, 'portfolio:\ngraduation: { into: two }').map(({ at }) => at)).toEqual(['ledger-migration', 'two'])
})

test('ids are compared without regard to case', () => {
  expect(found(rule, 'portfolio: Core-Engineering\ngraduation: { into: CORE-engineering }')).toEqual([])
})

test('a carve-out is no portfolio', () => {
  expect(found(rule, 'portfolio: ledger-migration')).toHaveLength(1)
})

test('speaks also where there is no portfolio at all', () => {
  const text = 'apiVersion: carveout/v1\nkind: CarveOut\nid: lone\nportfolio: core\n'
  const { findings } = lint([{ path: 'policy.yaml', text }], { rules, today })
  expect(findings.filter((finding) => finding.rule === rule)).toMatchObject([
    { message: 'there is no portfolio "core"' },
  ])
})

test('a closed carve-out is judged on what it declared', () => {
  expect(found(rule, 'portfolio:\nclosed: { on: 2026-11-20, result: retired }')).toHaveLength(1)
})

test('a portfolio that fails its schema is there all the same', () => {
  expect(found('unknown-portfolio', 'kind: Portfolio\ntitel: x')).toEqual([])
})
