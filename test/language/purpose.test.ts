import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/language/analyse.ts'
import { markRegime } from '../../src/language/regime.ts'
import { helps } from '../../src/rules/rule-dodging.ts'

const noNames = { has: () => false }
const dodged = (text: string) => {
  const { verdict, within } = analyse(text, 'purpose', noNames)
  return verdict === 'fuzzy' ? text.slice(...within) : null
}

describe('how it is said', () => {
  test.each([
    ['Skip the monthly cost review', 'Skip the monthly cost review'],
    ['A way around the platform team', 'way around the platform team'],
    ['Agents without the usual approvals', 'without the usual approvals'],
    ['Unlimited tokens for the tariff squad', 'Unlimited tokens'],
    ['Seats for the lab, no questions asked', 'no questions asked'],
    ['Run it off the books', 'off the books'],
    ['It is easier to ask forgiveness', 'ask forgiveness'],
    ['Use it until someone notices', 'until someone notices'],
    ['Give the team free rein', 'free rein'],
    ['Lighter-touch oversight for the flagship squad', 'Lighter-touch oversight'],
    ['Flexibility outside standard controls', 'Flexibility outside standard controls'],
    ['So that runs do not show up in the cost report', 'do not show up in the cost report'],
    ['Engineers should not have to justify every run', 'should not have to justify'],
    ['Because the other squads have it', 'Because the other squads have it'],
    ['Streamline away the approvals', 'Streamline away the approvals'],
    ['A friction-free lane for senior developers', 'friction-free lane'],
  ])('%s', (text, words) => expect(dodged(text)).toBe(words))
})

describe('what denies it', () => {
  test.each([
    'This is not a way round review',
    'Every run stays logged, without bypassing cost tracking',
    'Nobody skips review',
    'No run is exempt from the cost report',
    'It does not replace approval',
    'Rather than avoiding review, the squad doubles it',
    'Instead of bypassing procurement, the trial brings it figures',
    'Approval is never waived',
  ])('%s', (text) => expect(dodged(text)).toBeNull())

  test('"not only" denies nothing, and neither does what stands before "so"', () => {
    expect(dodged('Not only to skip review')).toBe('skip review')
    expect(dodged('There is not much budget, so we bypass procurement')).toBe('bypass procurement')
  })

  test('a denial ends with its clause', () => {
    expect(dodged('Not to avoid review, but nobody has time for it: skip approvals')).not.toBeNull()
  })
})

describe('what wants to learn', () => {
  test.each([
    'Find out whether fewer review rounds are needed',
    'Review takes nine days; measure whether agent pre-review shortens it',
    'Test whether caps cause rework',
    'Compare an unlimited plan with metered cost',
    'Understand why squads avoid the catalog',
    'Does skipping the second approval cause defects?',
  ])('%s', (text) => expect(dodged(text)).toBeNull())

  test('a question that turns into a wish is one', () => {
    expect(dodged('See whether agents do well, so that we can skip review')).toBe('skip review')
  })
})

describe('what is about a product', () => {
  test.each([
    'Bypass valve firmware',
    'Port the skip-list to Rust',
    'Cache avoidance in the map renderer',
    'Avoid duplicate payments',
    'Payment approval workflow in the new design system',
    'Unlimited-precision arithmetic for the tariff engine',
    'Rewrite the audit log service',
    'Remove the budget screen from the app',
  ])('%s', (text) => expect(dodged(text)).toBeNull())
})

describe('what bears the name of a dodge and is none', () => {
  test.each([
    'No-limit orders are rejected by the gateway',
    'Under the radar detection of shell companies',
    'Fast lane toll tags',
    'Self-governing school admission rules',
    'Fewer forms for citizens who move house',
    'Bypass damper controller: unit tests',
    'Audit of cold chains: sensor import',
    'Off-book trades reconciliation',
    'Keep personal data out of audit logs',
  ])('%s', (text) => expect(dodged(text)).toBeNull())
})

describe('what others do or say', () => {
  test.each([
    'Squads bypass the catalog for shader work; learn what they miss in it',
    'Our last pilot got called a free-for-all; this one has two repos and a log',
    'Put an end to unlogged use in the data team',
    "It's been said that squads use seats to hide usage. Ours prints each run's price.",
    'We are annoyed by the approvals and still go through them here',
  ])('%s', (text) => expect(dodged(text)).toBeNull())
})

test('a question does not cover what comes with it', () => {
  expect(dodged('Learn whether agents cope, and meanwhile spare the squad the two-person check')).not.toBeNull()
  expect(dodged('Find out if agents can write mappings, and in the process stop recording who ran what')).not.toBeNull()
})

describe('what a reason for more time may say', () => {
  test.each([
    'the team got used to it',
    'nobody objected',
    'the vendor was late, two tables are still open',
    'finops asked for one more month of data',
    'the reviewer was on leave when the sample was due',
  ])('%s', (text) => expect(dodged(text)).toBeNull())
})

test('a control is marked, its place kept, and a product’s own is left as it is', () => {
  const shown = (text: string) =>
    markRegime(text)
      .replace(/\uE010/g, 'C')
      .replace(/\uE011/g, 'P')
  expect(shown('skip the cost review')).toBe('skip the CCCCCCCCCCC')
  expect(shown('finops says no')).toBe('PPPPPP says no')
  expect(shown('invoice approval')).toBe('invoice approval')
  expect(shown('approval of refunds')).toBe('approval of refunds')
  expect(shown('audit service')).toBe('audit service')
  expect(shown('review-free')).toBe('review-free')
})

test('what is suggested passes itself', () => {
  for (const help of Object.values(helps)) {
    const [, suggestion = ''] = /"([^"]+)"/.exec(help) ?? []
    expect(suggestion).not.toBe('')
    expect(dodged(suggestion)).toBeNull()
  }
})

test.each(['-', '.', '/', '--', '- ', '…', '"'])('what stands before the first word hides nothing: %s', (sign) => {
  expect(dodged(`${sign}Skip the cost review`)).toBe('Skip the cost review')
})

test('look-alike letters and invisible characters hide nothing', () => {
  expect(dodged('Skip the month\u200Bly cost review')).toBe('Skip the month\u200Bly cost review')
  expect(dodged('Skip the cost revіew')).toBe('Skip the cost revіew')
})
