import { expect, test } from 'vitest'
import { found } from './support.ts'

const rule = 'oversized-exploration'

const budget = (keys: string) => `kind: Portfolio\nbudget: { ${keys} }`

test('more than a fifth of the budget', () => {
  expect(found(rule, budget('amount: 60000, exploration: 12000, currency: USD, per: month'))).toEqual([])
  expect(found(rule, budget('amount: 60000, exploration: 12000.5, currency: USD, per: month'))).toMatchObject([
    {
      at: '12000.5',
      severity: 'error',
      message: 'the exploration budget is 12,000.50 USD of 60,000 USD; at most 20%, 12,000 USD, is allowed',
      help: expect.stringContaining('12,000 or less'),
    },
  ])
})

test('strict allows a tenth, and an option any share', () => {
  expect(found(rule, budget('amount: 60000, exploration: 6000'), { preset: 'strict' })).toEqual([])
  expect(found(rule, budget('amount: 60000, exploration: 6001'), { preset: 'strict' })).toHaveLength(1)
  expect(found(rule, budget('amount: 60000, exploration: 21000'), { rules: { [rule]: { max: '35%' } } })).toEqual([])
  expect(found(rule, budget('amount: 60000, exploration: 21001'), { rules: { [rule]: { max: '35%' } } })).toHaveLength(
    1,
  )
})

test('the period does not matter, since both are for the same', () => {
  expect(found(rule, budget('amount: 100, exploration: 21, per: total'))).toHaveLength(1)
})

test('a share that is no round number in binary is met exactly', () => {
  expect(found(rule, budget('amount: 100.7, exploration: 20.14'))).toEqual([])
})

test('a budget of 0 has nothing to explore with', () => {
  expect(found(rule, budget('amount: 0, exploration: 0'))).toEqual([])
  expect(found(rule, budget('amount: 0, exploration: 1'))).toHaveLength(1)
})

test('says nothing where a part is absent', () => {
  expect(found(rule, budget('exploration: 20000, currency: USD, per: month'))).toEqual([])
  expect(found(rule, budget('amount: 60000, currency: USD, per: month'))).toEqual([])
  expect(found(rule, 'kind: Portfolio\nbudget:')).toEqual([])
})
