import { expect, test } from 'vitest'
import { found } from './support.ts'

const rule = 'missing-review'

test.each(['review:', 'review: ""'])('no review: %s', (fragment) => {
  expect(found(rule, fragment)).toEqual([
    {
      at: 'ledger-migration',
      message: 'carve-out "ledger-migration" has no review',
      help: 'add `review`, with `every` (how often) and `by` (who)',
      severity: 'error',
      pointer: '/id',
      related: [],
    },
  ])
})

test.each([
  ['{ every: 2 weeks }', '`by`'],
  ['{ every: 2 weeks, by: [] }', '`by`'],
  ['{ every: 2 weeks, by: [" "] }', '`by`'],
  ['{ by: [finops], last: 2026-11-16 }', '`every`'],
  ['{ last: 2026-11-16 }', '`every` or `by`'],
  ['{}', '`every` or `by`'],
])('names what is absent: %s', (review, absent) => {
  expect(found(rule, `review: ${review}`)).toMatchObject([
    {
      pointer: '/review',
      message: `the review of carve-out "ledger-migration" has no ${absent}`,
      help: `add ${absent.replace(' or ', ' and ')}`,
    },
  ])
})

test('one that says how often and by whom', () => {
  expect(found(rule, 'review: { every: 1 day, by: [finops] }')).toEqual([])
})

test('a portfolio likewise', () => {
  expect(found(rule, 'kind: Portfolio\nreview:')).toMatchObject([
    { at: 'core-engineering', message: 'portfolio "core-engineering" has no review' },
  ])
  expect(found(rule, 'kind: Portfolio\nreview: { every: 1 month }')).toMatchObject([
    { at: 'review', message: 'the review of portfolio "core-engineering" has no `by`' },
  ])
})

test('a closed carve-out is judged', () => {
  expect(found(rule, 'review:\nclosed: { on: 2026-11-20, result: retired }')).toHaveLength(1)
})
