import { expect, test } from 'vitest'
import { found } from './support.ts'

const rule = 'unpriced-agent'

test.each(['agents:', 'agents: []'])('no agents: %s', (fragment) => {
  expect(found(rule, fragment)).toEqual([
    {
      at: 'ledger-migration',
      message: 'carve-out "ledger-migration" names no agents',
      help: 'add `agents`, each with its plan, billing, seats and price',
      severity: 'warning',
      pointer: '/id',
      related: [],
    },
  ])
})

const price = 'price: { amount: 20, currency: USD, per: seat-month }'

test.each([
  ['name: codex', 'flat-rate agent "codex" has no `price` or `seats`'],
  ['name: codex, seats: 2', 'flat-rate agent "codex" has no `price`'],
  ['seats: 2', 'a flat-rate agent has no `price`'],
  [`name: codex, ${price}`, 'flat-rate agent "codex" has no `seats`'],
  ['name: codex, price: { amount: 20, currency: USD, per: seat-year }', 'flat-rate agent "codex" has no `seats`'],
  [
    'name: codex, seats: 2, price: {}',
    'flat-rate agent "codex" has no `price.amount`, `price.currency` or `price.per`',
  ],
  ['name: codex, price: { amount: 20, currency: USD }', 'flat-rate agent "codex" has no `price.per` or `seats`'],
  ['name: codex, price: { currency: USD, per: month }', 'flat-rate agent "codex" has no `price.amount`'],
])('a flat-rate agent that lacks a part: %s', (agent, message) => {
  expect(found(rule, `agents: [{ billing: flat-rate, ${agent} }]`)).toMatchObject([{ pointer: '/agents/0', message }])
})

test.each([
  `seats: 2, ${price}`,
  `seats: 0, ${price}`,
  'price: { amount: 0, currency: USD, per: month }',
  'price: { amount: 900, currency: USD, per: total }',
])('a flat-rate agent that has all: %s', (agent) => {
  expect(found(rule, `agents: [{ billing: flat-rate, ${agent} }]`)).toEqual([])
})

test('each agent by itself, at its place, and only those on a flat rate', () => {
  const agents = `agents:
  - { name: one, billing: pay-as-you-go }
  - name: two
    billing: flat-rate
    seats: 3
  - { name: three, billing: hybrid }
  - { name: four }
  - { name: five, billing: flat-rate, seats: 1, ${price} }
  - { name: six, billing: flat-rate }
`
  expect(found(rule, agents).map(({ at, pointer }) => [at, pointer])).toEqual([
    ['name: two', '/agents/1'],
    ['{ name: six, billing: flat-rate }', '/agents/5'],
  ])
})

test('a closed carve-out is judged', () => {
  expect(found(rule, 'agents:\nclosed: { on: 2026-11-20, result: retired }')).toHaveLength(1)
})
