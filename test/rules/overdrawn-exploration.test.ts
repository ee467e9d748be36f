import { expect, test } from 'vitest'
import { found } from './support.ts'

const rule = 'overdrawn-exploration'

const monthly = (id: string, amount: number, rest = '') =>
  `id: ${id}\nbudget: { amount: ${amount}, currency: USD, per: month }\n${rest}`
const together = (...carveOuts: string[]) => carveOuts.join('---\n')
const without = 'kind: Portfolio\nbudget: { amount: 60000, currency: USD, per: month }\n'

test('together over the exploration budget: on the portfolio, related to each', () => {
  expect(found(rule, together(monthly('a', 3500), monthly('b', 2500)))).toEqual([])
  expect(found(rule, together(monthly('a', 3500), monthly('b', 2500.01)))).toMatchObject([
    {
      at: '6000',
      severity: 'warning',
      pointer: '/budget/exploration',
      message:
        'the 2 live carve-outs together may spend 6,000.01 USD a month, more than the exploration budget of "core-engineering", 6,000 USD a month',
      related: ['3500', '2500.01'],
    },
  ])
})

test('where there is no exploration budget, over a share: a fifth, in strict a tenth, by option any', () => {
  expect(found(rule, together(without, monthly('a', 6000), monthly('b', 6000)))).toEqual([])
  expect(found(rule, together(without, monthly('a', 6000), monthly('b', 6001)))).toMatchObject([
    {
      pointer: '/budget/amount',
      message: expect.stringContaining('20% of the budget of "core-engineering", 12,000 USD'),
    },
  ])
  expect(found(rule, together(without, monthly('a', 3000), monthly('b', 3000)), { preset: 'strict' })).toEqual([])
  expect(found(rule, together(without, monthly('a', 3000), monthly('b', 3001)), { preset: 'strict' })).toHaveLength(1)
  const max = { rules: { [rule]: { max: '5%' } } }
  expect(found(rule, together(without, monthly('a', 1500), monthly('b', 1500)), max)).toEqual([])
  expect(found(rule, together(without, monthly('a', 1500), monthly('b', 1501)), max)).toHaveLength(1)
})

test('a total is spread over its time-box; other currencies and what has no end to spread it over are left out', () => {
  const over = monthly('a', 6000)
  const total = (rest: string) => `id: b\nbudget: { amount: 2464.07, ${rest} }\n`
  expect(found(rule, together(over, total('currency: USD, per: total')))).toMatchObject([
    { message: expect.stringContaining('7,000 USD') },
  ])
  expect(found(rule, together(over, total('currency: EUR, per: total')))).toEqual([])
  expect(found(rule, together(over, `${total('currency: USD, per: total')}expires:`))).toEqual([])
})

test('only the live ones count', () => {
  const rests = [
    'starts: 2026-11-24\n',
    'expires: 2026-11-22\n',
    'closed: { on: 2026-11-23, result: retired }\n',
    'portfolio: elsewhere\n',
  ]
  for (const rest of rests) expect(found(rule, together(monthly('a', 4000), monthly('b', 4000, rest)))).toEqual([])
  expect(found(rule, together(monthly('a', 4000), monthly('b', 4000, 'starts: 2026-11-23\n')))).toHaveLength(1)
})

test('one alone is for another rule, also beside one that may spend nothing', () => {
  expect(found(rule, monthly('a', 9000))).toEqual([])
  expect(found(rule, together(monthly('a', 9000), monthly('b', 0)))).toEqual([])
  expect(found(rule, together(monthly('a', 9000), 'id: b\nbudget:\n'))).toEqual([])
})

test('says nothing where there is no limit', () => {
  for (const budget of [
    '',
    '{ exploration: 1, per: month }',
    '{ exploration: 1, currency: USD }',
    '{ exploration: 1, currency: USD, per: total }',
  ]) {
    const portfolio = `kind: Portfolio\nbudget: ${budget}\n`
    expect(found(rule, together(portfolio, monthly('a', 4000), monthly('b', 4000)))).toEqual([])
  }
})
