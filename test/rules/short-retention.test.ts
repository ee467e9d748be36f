import { expect, test } from 'vitest'
import { found } from './support.ts'

const rule = 'short-retention'
// From 5 October to 18 December is 75 days; with a review every 2 weeks, 89.
const kept = (retention: string, more = '') =>
  found(rule, `logging: { records: [cost], retention: ${retention} }\n${more}`)

test('a day too short', () => {
  expect(kept('89 days')).toEqual([])
  expect(kept('88 days')).toEqual([
    {
      at: '88 days',
      message: 'records are kept for 88 days, but the time-box and one review take 75 + 14 days',
      help: 'keep them for at least 89 days',
      severity: 'warning',
      pointer: '/logging/retention',
      related: [],
    },
  ])
})

test('a month counts as 31 days, a week as 7', () => {
  expect(kept('3 months')).toEqual([])
  expect(kept('12 weeks')).toHaveLength(1)
  expect(kept('13 weeks')).toEqual([])
})

test('without a review only the time-box counts', () => {
  for (const review of ['review:', 'review: { by: [finops] }']) {
    expect(kept('75 days', review)).toEqual([])
    expect(kept('74 days', review)).toMatchObject([
      { message: 'records are kept for 74 days, but the time-box is 75 days long' },
    ])
  }
})

test.each(['starts:', 'expires:', 'expires: 2026-10-01'])('says nothing without a time-box: %s', (fragment) => {
  expect(kept('1 day', fragment)).toEqual([])
})

test('says nothing without a retention or a log', () => {
  expect(found(rule, 'logging: { records: [cost] }')).toEqual([])
  expect(found(rule, 'logging:')).toEqual([])
})

test('a closed carve-out is judged', () => {
  expect(kept('1 day', 'closed: { on: 2026-11-20, result: retired }')).toHaveLength(1)
})
