import { expect, test } from 'vitest'
import { found } from './support.ts'

const rule = 'lax-review'
const portfolio = (every: string) => `---\nkind: Portfolio\nreview: { every: ${every}, by: [finops] }\n`
const reviewed = (every: string, more = '') => found(rule, `review: { every: ${every}, by: [finops] }\n${more}`)

test('less often than the portfolio', () => {
  expect(reviewed('2 weeks', portfolio('14 days'))).toEqual([])
  expect(reviewed('15 days', portfolio('2 weeks'))).toEqual([
    {
      at: '15 days',
      message: '15 days may pass between two reviews, more than the 14 days of portfolio "core-engineering"',
      help: 'review at least every 14 days',
      severity: 'error',
      pointer: '/review/every',
      related: ['2 weeks'],
    },
  ])
})

test('a closed carve-out is not held to the portfolio of today, but to the rest', () => {
  const closed = 'closed: { on: 2026-11-20, result: retired }\n'
  expect(reviewed('15 days', `${closed}${portfolio('2 weeks')}`)).toEqual([])
  expect(reviewed('15 days', `closed: { on: 2026-11-24, result: retired }\n${portfolio('2 weeks')}`)).toHaveLength(1)
  expect(reviewed('32 days', `${closed}${portfolio('2 weeks')}`)).toMatchObject([
    { message: '32 days may pass between two reviews, more than the 31 days allowed', related: [] },
  ])
})

test('longer than the option allows', () => {
  expect(reviewed('1 month', portfolio('3 months'))).toEqual([])
  expect(reviewed('32 days', portfolio('3 months'))).toMatchObject([
    { message: expect.stringContaining('the 31 days allowed') },
  ])
  expect(found(rule, '', { rules: { [rule]: { max: '1 week' } } })).toMatchObject([
    {
      at: '2 weeks',
      message: '14 days may pass between two reviews, more than the 1 week allowed',
      help: 'review at least every 7 days',
    },
  ])
  expect(found(rule, 'review: { every: 1 month }', { preset: 'strict' })).toEqual([])
})

test('longer than the time-box', () => {
  expect(reviewed('1 week', 'starts: 2026-11-20\nexpires: 2026-11-26')).toEqual([])
  expect(reviewed('8 days', 'starts: 2026-11-20\nexpires: 2026-11-26')).toMatchObject([
    { message: '8 days may pass between two reviews, more than its time-box of 7 days', related: [] },
  ])
  expect(reviewed('8 days', 'expires:')).toEqual([])
})

test('one report says all that apply', () => {
  expect(reviewed('6 weeks', 'starts: 2026-11-20\nexpires: 2026-11-26')).toMatchObject([
    {
      message:
        '42 days may pass between two reviews, more than the 31 days of portfolio "core-engineering", the 31 days allowed and its time-box of 7 days',
      help: 'review at least every 7 days',
      related: ['1 month'],
    },
  ])
})

test('says nothing where nobody says how often', () => {
  expect(found(rule, 'review:')).toEqual([])
  expect(found(rule, 'review: { by: [finops] }')).toEqual([])
})

test('a portfolio that is unknown or not reviewed gives no bound', () => {
  expect(reviewed('31 days', 'portfolio: nowhere')).toEqual([])
  expect(reviewed('31 days', 'portfolio:')).toEqual([])
  expect(reviewed('31 days', '---\nkind: Portfolio\nreview:\n')).toEqual([])
})

test('a portfolio may take 93 days', () => {
  expect(found(rule, 'kind: Portfolio\nreview: { every: 3 months }')).toEqual([])
  expect(found(rule, 'kind: Portfolio\nreview: { every: 94 days }')).toMatchObject([
    {
      at: '94 days',
      message: '94 days may pass between two reviews of portfolio "core-engineering", more than the 93 days allowed',
    },
  ])
})
