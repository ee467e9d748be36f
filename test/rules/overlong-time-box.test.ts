import { expect, test } from 'vitest'
import { found } from './support.ts'

const rule = 'overlong-time-box'

test('a day too long, both ends counted', () => {
  expect(found(rule, 'starts: 2026-10-05\nexpires: 2027-04-02')).toEqual([])
  expect(found(rule, 'starts: 2026-10-05\nexpires: 2027-04-03')).toMatchObject([
    {
      at: '2027-04-03',
      message: 'the time-box is 181 days long, from 2026-10-05 to 2027-04-03; at most 180 days are allowed',
    },
  ])
})

test('no start to measure from', () => {
  expect(found(rule, 'starts:')).toMatchObject([
    { at: 'ledger-migration', message: expect.stringContaining('has no start') },
  ])
})

test('says nothing where there is no end, or the end comes first', () => {
  expect(found(rule, 'expires:')).toEqual([])
  expect(found(rule, 'starts: 2026-10-05\nexpires: 2025-10-05')).toEqual([])
})

test('strict allows 90 days, and an option any length', () => {
  expect(found(rule, 'expires: 2027-01-02', { preset: 'strict' })).toEqual([])
  expect(found(rule, 'expires: 2027-01-03', { preset: 'strict' })).toHaveLength(1)
  expect(found(rule, 'expires: 2026-12-18', { rules: { [rule]: { max: '2 months' } } })).toHaveLength(1)
})
