import { expect, test } from 'vitest'
import { found } from './support.ts'

const rule = 'overdue-review'
const reviewed = (review: string, more = '') => found(rule, `review: { by: [finops], ${review} }\n${more}`)

test('a day overdue since the last review', () => {
  expect(reviewed('every: 2 weeks, last: 2026-11-09')).toEqual([])
  expect(reviewed('every: 2 weeks, last: 2026-11-08')).toEqual([
    {
      at: '2026-11-08',
      message: 'a review was due on 2026-11-22, 1 day ago; the last was on 2026-11-08',
      help: 'hold the review, and put its day in `review.last`',
      severity: 'warning',
      pointer: '/review/last',
      related: [],
    },
  ])
})

test('a day overdue since the start', () => {
  expect(reviewed('every: 2 weeks', 'starts: 2026-11-09')).toEqual([])
  expect(reviewed('every: 2 weeks', 'starts: 2026-11-08')).toMatchObject([
    {
      at: '2 weeks',
      message: 'a review was due on 2026-11-22, 1 day ago; there has been none since it started on 2026-11-08',
    },
  ])
})

test('only while it is live', () => {
  const overdue = 'every: 1 day, last: 2026-11-01'
  expect(reviewed(overdue, 'expires: 2026-11-23')).toHaveLength(1)
  expect(reviewed(overdue, 'expires: 2026-11-22')).toEqual([])
  expect(reviewed(overdue, 'starts: 2026-11-23')).toHaveLength(1)
  expect(reviewed(overdue, 'starts: 2026-11-24')).toEqual([])
  expect(reviewed(overdue, 'closed: { on: 2026-11-23, result: retired }')).toEqual([])
  expect(reviewed(overdue, 'closed: { on: 2026-11-24, result: retired }')).toHaveLength(1)
  expect(reviewed(overdue, 'starts:\nexpires:')).toHaveLength(1)
})

test('says nothing where nothing can be reckoned', () => {
  expect(reviewed('last: 2026-01-01')).toEqual([])
  expect(reviewed('every: 1 day', 'starts:')).toEqual([])
  expect(found(rule, 'review:')).toEqual([])
  expect(reviewed('every: 1 day, last: 2026-12-24')).toEqual([])
})

test('the farthest days and the longest steps', () => {
  expect(reviewed('every: 99999 months, last: 9999-12-31', 'expires:')).toEqual([])
  expect(reviewed('every: 1 day, last: 0000-01-01')).toMatchObject([
    { message: expect.stringContaining('was due on 0000-01-02') },
  ])
})
