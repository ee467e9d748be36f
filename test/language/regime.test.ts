import { describe, expect, test } from 'vitest'
import { markRegime } from '../../src/language/regime.ts'

const shown = (text: string) =>
  markRegime(text)
    .replace(/\uE010+/g, '[control]')
    .replace(/\uE011+/g, '[party]')

test.each([
  ['skip the approval', 'skip the [control]'],
  ['skip review then review', 'skip [control] then [control]'],
  ['review, approval and audit', '[control], [control] and [control]'],
  ['approval steps', '[control]'],
  ['the platform team owns it', '[party] owns it'],
  ['finops keeps the oversight', '[party] keeps the [control]'],
  ['the invoice and approval', 'the invoice and [control]'],
  ['nothing at all', 'nothing at all'],
  ['', ''],
])('a control and those who keep it are marked: %s', (text, marked) => expect(shown(text)).toBe(marked))

test.each([
  'skip approval of runs',
  'approval of their runs',
  'approval of anything',
  'review of',
  'review by refunds',
])('so is one of what squads do: %s', (text) => expect(shown(text)).toContain('[control]'))

describe('what a product has or does is left as it is', () => {
  test.each([
    'audit service',
    'audit log service',
    'audit trail screens',
    "audit's service",
    'reviews requests screen',
    'approval workflow engine',
    'approval form page',
    'oversight screens',
    'sign-off service',
    'finops screens',
    'review mode',
    'review models',
  ])('a part of it: %s', (text) => expect(shown(text)).toBe(text))

  test.each([
    'approval of refunds',
    'approval for the refunds',
    'review in our payments',
    'audit of every order',
    'audit on all invoices',
    'approval for a refund',
    'approval of cars',
    'approval of our cars',
    'approval of any cars',
  ])('what it is done to: %s', (text) => expect(shown(text)).toBe(text))

  test.each(['invoice approval', "customer's approval", 'customers approval', 'one more check-in approval'])(
    'what is said before: %s',
    (text) => expect(shown(text)).toBe(text),
  )
})

test.each([
  ['oversight mode', '[control] mode'],
  ['oversight of refunds', '[control] of refunds'],
  ['invoice oversight', 'invoice [control]'],
])('what hardly means anything else is a control of whatever is said: %s', (text, marked) =>
  expect(shown(text)).toBe(marked),
)

test('every character keeps its place', () => {
  for (const text of [
    'skip the approval of runs',
    'an invoice approval, then the cost review',
    'finops, finops screens',
  ])
    expect(markRegime(text)).toHaveLength(text.length)
})
