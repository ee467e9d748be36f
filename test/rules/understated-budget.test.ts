import { describe, expect, test } from 'vitest'
import { found } from './support.ts'

const rule = 'understated-budget'

// 487 days are exactly 16 months of 30.4375 days.
const box = 'starts: 2026-01-01\nexpires: 2027-05-02\n'
const seats = (count: number, per = 'seat-month') =>
  `{ billing: flat-rate, seats: ${count}, price: { amount: 200, currency: USD, per: ${per} } }`
const priced = (price: string) => `{ billing: flat-rate, price: { ${price} } }`
const costs = (agents: string, budget: string) =>
  found(rule, `${box}agents: [${agents}]\nbudget: { currency: USD, ${budget} }`)

test('seats × price over the time-box', () => {
  expect(costs(seats(6), 'amount: 19200, per: total')).toEqual([])
  expect(costs(seats(6), 'amount: 19199.99, per: total')).toMatchObject([
    {
      at: '19199.99',
      severity: 'error',
      message:
        'the flat-rate agents cost 19,200 USD over the 487 days of the time-box, but the budget is 19,199.99 USD',
      related: ['price'],
    },
  ])
})

test('a budget for a period is taken times the length', () => {
  expect(costs(seats(6), 'amount: 1200, per: month')).toEqual([])
  expect(costs(seats(6), 'amount: 1199, per: month')).toMatchObject([
    { message: expect.stringContaining('19,184 USD') },
  ])
  expect(costs(seats(6), 'amount: 14400, per: year')).toEqual([])
  expect(costs(seats(6), 'amount: 14399, per: year')).toHaveLength(1)
  expect(costs(seats(6), 'amount: 3599, per: quarter')).toHaveLength(1)
  expect(costs(seats(6), 'amount: 275, per: week')).toHaveLength(1)
  expect(costs(seats(6), 'amount: 276, per: week')).toEqual([])
})

describe('the price', () => {
  test('for a seat and a year', () => {
    expect(costs(seats(6, 'seat-year'), 'amount: 1600, per: total')).toEqual([])
    expect(costs(seats(6, 'seat-year'), 'amount: 1599, per: total')).toHaveLength(1)
  })

  test.each([
    ['amount: 100, currency: USD, per: month', 1600],
    ['amount: 300, currency: USD, per: quarter', 1600],
    ['amount: 1200, currency: USD, per: year', 1600],
    ['amount: 7, currency: USD, per: week', 487],
    ['amount: 1600, currency: USD, per: total', 1600],
  ])('of the whole plan, %s, counts once', (price, total) => {
    for (const agent of [priced(price), priced(price).replace('price', 'seats: 9, price')]) {
      expect(costs(agent, `amount: ${total}, per: total`)).toEqual([])
      expect(costs(agent, `amount: ${total - 0.01}, per: total`)).toHaveLength(1)
    }
  })

  test('of several agents is added up, in the currency of the budget', () => {
    const agents = [seats(1), seats(2), seats(100).replace('USD', 'EUR')].join(', ')
    expect(costs(agents, 'amount: 9600, per: total')).toEqual([])
    expect(costs(agents, 'amount: 9599, per: total')).toMatchObject([{ related: ['price', 'price'] }])
  })
})

test('only what a flat rate costs counts, where that is told', () => {
  const left = [
    seats(6).replace('flat-rate', 'pay-as-you-go'),
    seats(6).replace('flat-rate', 'hybrid'),
    seats(6).replace('billing: flat-rate, ', ''),
    seats(6).replace('seats: 6, ', ''),
    seats(6, 'seat-year').replace('seats: 6, ', ''),
    seats(0),
    priced('amount: 200, per: month'),
    priced('amount: 200, currency: USD'),
    priced('currency: USD, per: month'),
    '{ billing: flat-rate, seats: 6 }',
    '{}',
  ]
  for (const agent of left) expect(costs(agent, 'amount: 0, per: total')).toEqual([])
  expect(costs('', 'amount: 0, per: total')).toEqual([])
})

test('says nothing where there is no time-box to count over', () => {
  const fragment = `agents: [${seats(6)}]\nbudget: { amount: 1, currency: USD, per: month }\n`
  expect(found(rule, fragment)).toHaveLength(1)
  expect(found(rule, `${fragment}starts:`)).toEqual([])
  expect(found(rule, `${fragment}expires:`)).toEqual([])
  expect(found(rule, `${fragment}expires: 2026-10-04`)).toEqual([])
  expect(found(rule, `${fragment.replace('agents:', 'x-agents:')}agents:`)).toEqual([])
})

test('judges a closed one too', () => {
  const closed = 'closed: { on: 2026-11-20, result: retired }'
  expect(
    found(rule, `agents: [${seats(6)}]\nbudget: { amount: 1, currency: USD, per: total }\n${closed}`),
  ).toHaveLength(1)
})
