import { expect, test } from 'vitest'
import { found } from './support.ts'

const rule = 'missing-purpose'

test.each(['purpose:', 'purpose: "  "'])('no purpose: %s', (fragment) => {
  expect(found(rule, fragment)).toEqual([
    {
      at: 'ledger-migration',
      message: 'carve-out "ledger-migration" has no purpose',
      help: 'add `purpose`, the question that the experiment is to answer',
      severity: 'warning',
      pointer: '/id',
      related: [],
    },
  ])
})

test('a portfolio needs none', () => {
  expect(found(rule, 'kind: Portfolio\npurpose:')).toEqual([])
})

test('a closed carve-out is judged; any purpose will do', () => {
  const closed = 'closed: { on: 2026-11-20, result: retired }'
  expect(found(rule, `purpose:\n${closed}`)).toHaveLength(1)
  expect(found(rule, `purpose: x\n${closed}`)).toEqual([])
})
