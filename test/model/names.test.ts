import { expect, test } from 'vitest'
import { foldName, nearestName, sameName } from '../../src/model/names.ts'

test.each([
  ['team:Payments', 'payments'],
  ['@acme/Pay_Ments', 'pay-ments'],
  ['Pay  ments ', 'pay-ments'],
  ['@payments', 'payments'],
  ['org/team:ledger', 'ledger'],
  ['ledger/', 'ledger'],
  ['ＬＥＤＧＥＲ', 'ledger'],
  ['', ''],
  [':/', ''],
])('%j is compared as %j', (name, folded) => {
  expect(foldName(name)).toBe(folded)
})

test('spellings of one name, and two names', () => {
  expect(sameName('team:payments', '@acme/payments')).toBe(true)
  expect(sameName('payments', 'payment')).toBe(false)
})

test.each([
  ['expries', ['expires', 'x'], 'expires'],
  ['Expires', ['expires'], 'expires'],
  ['expires_on', ['expires'], 'expires'],
  ['ledger-servcie', ['ledger-service', 'ledger-server'], 'ledger-service'],
  ['ab', ['ad'], 'ad'],
  ['x', ['y'], undefined],
  ['deadline', ['expires', 'starts'], undefined],
  ['', ['a'], undefined],
  ['a', [], undefined],
])('%j was meant as the nearest of %j', (word, names, expected) => {
  expect(nearestName(word, names)).toBe(expected)
})

test('of two that are as near, the first', () => {
  expect(nearestName('tests', ['texts', 'tents'])).toBe('texts')
})
