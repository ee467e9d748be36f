import { describe, expect, test } from 'vitest'
import { found } from './support.ts'

const rule = 'oversized-budget'

const budget = (amount: number, rest = 'currency: USD, per: month') => `budget: { amount: ${amount}, ${rest} }\n`
const under = (portfolioBudget: string, fragment: string) =>
  `kind: Portfolio\nbudget: ${portfolioBudget}\n---\n${fragment}`

test("over the portfolio's exploration budget", () => {
  expect(found(rule, budget(6000))).toEqual([])
  expect(found(rule, budget(6000.01))).toMatchObject([
    {
      at: '6000.01',
      severity: 'error',
      message:
        'the budget comes to 6,000.01 USD a month, more than the exploration budget of "core-engineering", 6,000 USD a month',
      related: ['6000'],
    },
  ])
})

describe('where there is no exploration budget, a share', () => {
  const whole = '{ amount: 60000, currency: USD, per: month }'

  test('of a fifth', () => {
    expect(found(rule, under(whole, budget(12000)))).toEqual([])
    expect(found(rule, under(whole, budget(12000.01)))).toMatchObject([
      {
        message: expect.stringMatching(/more than 20% of the budget of "core-engineering", 12,000 USD a month$/),
        related: ['60000'],
      },
    ])
  })

  test('strict allows a tenth, and an option any share', () => {
    expect(found(rule, under(whole, budget(6000)), { preset: 'strict' })).toEqual([])
    expect(found(rule, under(whole, budget(6001)), { preset: 'strict' })).toHaveLength(1)
    expect(found(rule, under(whole, budget(1500)), { rules: { [rule]: { max: '2.5%' } } })).toEqual([])
    expect(found(rule, under(whole, budget(1501)), { rules: { [rule]: { max: '2.5%' } } })).toHaveLength(1)
  })
})

test('periods are brought to a month', () => {
  const yearly = '{ amount: 120000, exploration: 12000, currency: USD, per: year }'
  expect(found(rule, under(yearly, budget(3000, 'currency: USD, per: quarter')))).toEqual([])
  expect(found(rule, under(yearly, budget(3001, 'currency: USD, per: quarter')))).toHaveLength(1)
  expect(found(rule, budget(1379, 'currency: USD, per: week'))).toEqual([])
  expect(found(rule, budget(1380, 'currency: USD, per: week'))).toHaveLength(1)
})

test('a total is spread over the time-box', () => {
  // 75 days are 2.464 months.
  expect(found(rule, budget(14784, 'currency: USD, per: total'))).toEqual([])
  expect(found(rule, budget(14785, 'currency: USD, per: total'))).toHaveLength(1)
  expect(found(rule, `starts:\n${budget(99999, 'currency: USD, per: total')}`)).toEqual([])
})

test('says nothing where the two can not be compared', () => {
  expect(found(rule, budget(99999, 'currency: EUR, per: month'))).toEqual([])
  expect(found(rule, `portfolio: elsewhere\n${budget(99999)}`)).toEqual([])
  expect(found(rule, under('', budget(99999)))).toEqual([])
  expect(found(rule, under('{ amount: 60000, exploration: 6000, per: month }', budget(99999)))).toEqual([])
  expect(found(rule, under('{ amount: 60000, exploration: 6000, currency: USD }', budget(99999)))).toEqual([])
  expect(found(rule, under('{ amount: 60000, exploration: 6000, currency: USD, per: total }', budget(99999)))).toEqual(
    [],
  )
  expect(found(rule, under('{ currency: USD, per: month }', budget(99999)))).toEqual([])
})

test('an exploration budget needs no amount beside it, and 0 allows nothing', () => {
  expect(found(rule, under('{ exploration: 500, currency: USD, per: month }', budget(501)))).toHaveLength(1)
  expect(found(rule, under('{ exploration: 0, currency: USD, per: month }', budget(1)))).toHaveLength(1)
  expect(found(rule, under('{ exploration: 0, currency: USD, per: month }', budget(0)))).toEqual([])
})

test('passes over a closed one', () => {
  expect(found(rule, `${budget(99999)}closed: { on: 2026-11-20, result: retired }`)).toEqual([])
})
