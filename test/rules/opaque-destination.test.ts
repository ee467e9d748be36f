import { expect, test } from 'vitest'
import { found } from './support.ts'

const rule = 'opaque-destination'

function into(portfolio: string, destination: string, more = ''): string {
  return `kind: Portfolio\n---\nkind: Portfolio\nid: other\n${portfolio}\n---\ngraduation: { into: ${destination} }\n${more}`
}

test('a destination that hides its costs', () => {
  expect(found(rule, into('billing: flat-rate\nlogging: { granularity: day, records: [cost] }', 'Other'))).toEqual([
    {
      at: 'Other',
      message:
        'portfolio "other" does not show what runs cost: `billing` is flat-rate, not pay-as-you-go; `granularity` is day, not run',
      help: 'graduate into a portfolio that is pay-as-you-go and logs the cost of each run',
      severity: 'error',
      pointer: '/graduation/into',
      related: ['flat-rate', 'day'],
    },
  ])
})

test('the same test as for a portfolio', () => {
  for (const opaque of ['billing:', 'billing: hybrid', 'logging:', 'logging: { granularity: run, records: [usage] }']) {
    expect(found(rule, into(opaque, 'other'))).toHaveLength(1)
    expect(found('opaque-portfolio', into(opaque, 'other'))).toHaveLength(1)
  }
})

test('a destination that shows its costs', () => {
  expect(found(rule, into('', 'other'))).toEqual([])
})

test("its own portfolio is that portfolio's fault", () => {
  const own = 'kind: Portfolio\nbilling: flat-rate\n---\n'
  expect(found(rule, `${own}graduation: { into: Core-Engineering }`)).toEqual([])
  expect(found(rule, `${own}graduation: { by: finops }`)).toEqual([])
  expect(found(rule, `${own}graduation:`)).toEqual([])
})

test('a destination is another one also where the own is absent', () => {
  expect(found(rule, into('billing: flat-rate', 'other', 'portfolio:'))).toHaveLength(1)
})

test('says nothing of an unknown destination', () => {
  expect(found(rule, into('billing: flat-rate', 'unheard-of'))).toEqual([])
})

test('passes over a closed carve-out', () => {
  const closed = (on: string) => into('billing: flat-rate', 'other', `closed: { on: ${on}, result: retired }`)
  expect(found(rule, closed('2026-11-23'))).toEqual([])
  expect(found(rule, closed('2026-11-24'))).toHaveLength(1)
})
