import { expect, test } from 'vitest'
import { found } from './support.ts'

const rule = 'incomparable-budget'

const inEuros = 'budget: { amount: 1100, currency: EUR, per: total }\n'

test('another currency than the portfolio', () => {
  expect(found(rule, inEuros)).toMatchObject([
    {
      at: 'EUR',
      severity: 'warning',
      message: 'the budget is in EUR, but that of "core-engineering" is in USD, so no limit can be checked',
      help: 'give the budget in USD',
      related: ['USD'],
    },
  ])
  expect(found(rule, inEuros.replace('EUR', 'USD'))).toEqual([])
})

test('says nothing where either currency is absent', () => {
  expect(found(rule, 'budget: { amount: 1100, per: total }')).toEqual([])
  expect(found(rule, `${inEuros}portfolio: elsewhere`)).toEqual([])
  expect(found(rule, `kind: Portfolio\nbudget: { amount: 60000, per: month }\n---\n${inEuros}`)).toEqual([])
  expect(found(rule, `kind: Portfolio\nbudget:\n---\n${inEuros}`)).toEqual([])
})

test('passes over a closed one', () => {
  expect(found(rule, `${inEuros}closed: { on: 2026-11-20, result: retired }`)).toEqual([])
})
