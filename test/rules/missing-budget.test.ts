import { expect, test } from 'vitest'
import { found } from './support.ts'

const rule = 'missing-budget'

test('no budget', () => {
  expect(found(rule, 'budget:')).toMatchObject([
    { at: 'ledger-migration', severity: 'error', message: 'carve-out "ledger-migration" has no budget' },
  ])
})

test.each([
  ['{ currency: USD, per: total }', '`amount`'],
  ['{ amount: 1200, per: total }', '`currency`'],
  ['{ amount: 1200, currency: USD, per: }', '`per`'],
  ['{ per: total }', '`amount` or `currency`'],
  ['{ x-note: later }', '`amount`, `currency` or `per`'],
])('names what %s lacks', (budget, absent) => {
  expect(found(rule, `budget: ${budget}`)).toMatchObject([
    {
      at: 'budget',
      pointer: '/budget',
      message: `the budget has no ${absent}`,
      help: `add ${absent.replace(' or ', ' and ')}`,
    },
  ])
})

test('an amount of 0 is an amount', () => {
  expect(found(rule, 'budget: { amount: 0, currency: USD, per: total }')).toEqual([])
})

test('judges a closed one too', () => {
  expect(found(rule, 'budget:\nclosed: { on: 2026-11-20, result: retired }')).toHaveLength(1)
})

test.each(['oversized-budget', 'understated-budget', 'incomparable-budget'])(
  '%s is silent on what is absent',
  (other) => {
    const agents =
      'agents: [{ billing: flat-rate, seats: 9, price: { amount: 9000, currency: USD, per: seat-month } }]\n'
    expect(found(other, `${agents}budget:`)).toEqual([])
    expect(found(other, `${agents}budget: { currency: USD, per: month }`)).toEqual([])
    expect(found(other, `${agents}budget: { amount: 9000, per: month }`)).toEqual([])
    expect(found(other, `${agents}budget: { amount: 9000, currency: USD }`)).toEqual([])
  },
)
