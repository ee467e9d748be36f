import { expect, test } from 'vitest'
import { markNames, mask, masked, registered } from '../../src/language/mask.ts'

const named = (...names: string[]) => ({ has: (name: string) => names.includes(name) })
const shown = (text: string, ...names: string[]) =>
  mask(text, named(...names)).replace(new RegExp(`${masked}+`, 'g'), '_')

test.each([
  ['fix `all_work` first', 'fix _ first'],
  ['see https://example.org/any/work now', 'see _ now'],
  ['[any work](https://example.org/all)', '[any work]_'],
  ['keep /etc/hosts and ~/all/of/it', 'keep _ and _'],
  ['rows of docs/etc/all.md', 'rows of _'],
  ['close led-2207 and #410', 'close _ and _'],
  ['from 1.29.3 to v2', 'from _ to _'],
])('what is named is hidden: %s', (text, expected) => {
  expect(shown(text)).toBe(expected)
})

test.each(['`any work, any time`', '`do all of it.`', 'sprint-12 tasks', 'all and/or any', 'from 8 to 9'])(
  'prose stays: %s',
  (text) => {
    expect(shown(text)).toBe(text)
  },
)

test('every character keeps its place', () => {
  const text = 'fix led-2207 in `a_b` and all-hands-app'
  expect(mask(text, named('all-hands-app'))).toHaveLength(text.length)
})

test('of registered names only those that are no words of the language', () => {
  expect(shown('all data of all-hands-app', 'all-hands-app', 'data')).toBe('all data of _')
})

test.each([
  ['on team7 or ledger', 'on _ or ledger'],
  ['on ledger.core, ledger', 'on _, ledger'],
  ['on ledger/core_x', 'on _'],
  ['on ledger and a-b', 'on ledger and a-b'],
])('a registered name that is written like one: %s', (text, expected) => {
  expect(shown(text, 'team7', 'ledger', 'ledger.core', 'ledger/core_x')).toBe(expected)
})

test('names may be marked as saying whose work it is', () => {
  const marked = markNames('work on checkout and data', named('checkout', 'data'), (name) => name === 'data')
  expect(marked).toBe(`work on ${registered.repeat('checkout'.length)} and data`)
})
