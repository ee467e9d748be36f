import { expect, test } from 'vitest'
import { found } from './support.ts'

const rule = 'missing-owner'

test('a carve-out without an owner', () => {
  expect(found(rule, 'owner:')).toEqual([
    {
      at: 'ledger-migration',
      message: 'carve-out "ledger-migration" has no owner',
      help: 'add `owner`, the party that runs it and answers for it',
      severity: 'warning',
      pointer: '/id',
      related: [],
    },
  ])
  expect(found(rule, 'owner: "  "')).toHaveLength(1)
})

test('a portfolio without an owner', () => {
  expect(found(rule, 'kind: Portfolio\nowner:')).toMatchObject([
    { at: 'core-engineering', message: 'portfolio "core-engineering" has no owner' },
  ])
})

test('a closed carve-out is judged; any owner will do', () => {
  const closed = 'closed: { on: 2026-11-20, result: retired }'
  expect(found(rule, `owner:\n${closed}`)).toHaveLength(1)
  expect(found(rule, `owner: x\n${closed}`)).toEqual([])
})
