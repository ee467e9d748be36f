import { expect, test } from 'vitest'
import { found } from './support.ts'

const rule = 'serial-renewal'

const decided = '{ by: developer-platform, because: two services remain }'
const renewals = (...items: string[]) => `renewals:\n${items.map((item) => `  - ${item}\n`).join('')}`

test('one renewal is fine; the second is one too many, and only that is pointed at', () => {
  expect(found(rule, renewals(decided))).toEqual([])
  expect(found(rule, renewals(decided, decided))).toMatchObject([
    {
      pointer: '/renewals/1',
      at: decided,
      severity: 'error',
      message: 'carve-out "ledger-migration" has 2 renewals; the most allowed is 1',
    },
  ])
  expect(found(rule, renewals(decided, decided, decided))).toMatchObject([{ pointer: '/renewals/1' }])
})

test('strict allows none, and an option any number', () => {
  expect(found(rule, renewals(decided), { preset: 'strict' })).toMatchObject([
    { pointer: '/renewals/0', message: 'carve-out "ledger-migration" has 1 renewal; the most allowed is 0' },
  ])
  expect(found(rule, renewals(decided, decided), { rules: { [rule]: { max: 2 } } })).toEqual([])
  expect(found(rule, renewals(decided, decided, decided), { rules: { [rule]: { max: 2 } } })).toHaveLength(1)
})

test('names what a renewal lacks', () => {
  const lacks = (item: string) => found(rule, renewals(item)).map(({ pointer, message }) => [pointer, message])
  expect(lacks('{ because: two services remain }')).toEqual([['/renewals/0', 'the renewal has no `by`']])
  expect(lacks('{ by: developer-platform, because: }')).toEqual([['/renewals/0', 'the renewal has no `because`']])
  expect(lacks('{}')).toEqual([['/renewals/0', 'the renewal has no `by` or `because`']])
})

test('each renewal by itself, beside there being too many', () => {
  const messages = found(rule, renewals('{ by: a }', '{ because: b }')).map(({ message }) => message)
  expect(messages).toEqual([
    'the renewal has no `because`',
    'carve-out "ledger-migration" has 2 renewals; the most allowed is 1',
    'the renewal has no `by`',
  ])
})

test('judges a closed one too', () => {
  expect(found(rule, `closed: { on: 2026-11-20, result: retired }\n${renewals('{}')}`)).toHaveLength(1)
})

test('says nothing where there is none', () => {
  expect(found(rule, 'renewals:')).toEqual([])
  expect(found(rule, 'renewals: []', { preset: 'strict' })).toEqual([])
})
