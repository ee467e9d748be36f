import { expect, test } from 'vitest'
import { found } from './support.ts'

const rule = 'rule-dodging'

test('a purpose that wants round a control, at its words', () => {
  expect(found(rule, 'purpose: Agents for the ledger, so that the squad can skip the monthly cost review.')).toEqual([
    {
      at: 'skip the monthly cost review',
      message:
        '`purpose` is about getting round the regime: "skip the monthly cost review" goes round a control that everyone else passes through',
      help: expect.stringMatching(/^say what is to be found out, such as "/),
      severity: 'error',
      pointer: '/purpose',
      related: [],
    },
  ])
})

test('a folded purpose is pointed at across its lines', () => {
  expect(
    found(rule, 'purpose: >\n  Six seats, so that the squad can skip the\n  monthly cost review.\n'),
  ).toMatchObject([{ at: 'skip the\n  monthly cost review' }])
})

test('a title', () => {
  expect(found(rule, 'title: Claude seats for the ledger squad, no questions asked')).toMatchObject([
    { at: 'no questions asked', pointer: '/title', help: expect.stringMatching(/^name the work/) },
  ])
})

test('the reason of each renewal', () => {
  const renewals = `
renewals:
  - { on: 2026-10-20, from: 2026-11-06, until: 2026-11-27, by: developer-platform, because: two of five migrations are left }
  - { on: 2026-11-20, from: 2026-11-27, until: 2026-12-18, by: developer-platform, because: so that the runs stay off the books }
`
  expect(found(rule, renewals)).toMatchObject([
    {
      at: 'off the books',
      pointer: '/renewals/1/because',
      help: expect.stringMatching(/^say what is still to be learned/),
    },
  ])
})

test('one finding for each text', () => {
  const fragment = 'title: Unlimited agents\npurpose: Skip review, avoid cost tracking, and keep finance in the dark.'
  expect(found(rule, fragment).map(({ pointer }) => pointer)).toEqual(['/title', '/purpose'])
})

test('says nothing of denials, questions, complaints that want to learn, and products', () => {
  const sound = [
    'Not a way round review, every pull request is read by two people.',
    'Find out whether the second approval can be skipped without harm.',
    'Approvals slow the squad down by nine days, so we measure where the days go.',
    'Port the payment approval workflow and its audit log service.',
  ]
  for (const purpose of sound) expect(found(rule, `purpose: "${purpose}"`), purpose).toEqual([])
})

test('says nothing where there is no text, or a placeholder', () => {
  expect(found(rule, 'title:\npurpose:')).toEqual([])
  expect(found(rule, 'purpose: TODO')).toEqual([])
})

test('judges a closed carve-out on what it declared', () => {
  const fragment = 'purpose: Skip review.\nclosed: { on: 2026-11-20, result: retired }'
  expect(found(rule, fragment)).toHaveLength(1)
})

test('a name that the configuration accepts is no sign', () => {
  const fragment = 'title: no-approvals for the search squad'
  expect(found(rule, fragment)).toHaveLength(1)
  expect(found(rule, fragment, { accept: ['no-approvals'] })).toEqual([])
})

test('a text without an end hides what it is about', () => {
  expect(found(rule, `purpose: ${'Find out more about it. '.repeat(2_000)}`)).toMatchObject([
    { message: expect.stringMatching(/^`purpose` hides what it is about: /), pointer: '/purpose' },
  ])
})

test('the reason of an ignore comment', () => {
  const ignored = (because: string) => `owner: # carveout-ignore missing-owner until 2026-12-31: ${because}`
  expect(found(rule, ignored('so that the runs stay off the books'))).toMatchObject([
    {
      at: 'off the books',
      message: expect.stringMatching(/^`# carveout-ignore` is about/),
      help: expect.stringMatching(/^say what keeps it/),
    },
  ])
  expect(found(rule, ignored('the repo is split in December'))).toEqual([])
})

test('says nothing where renewals give no reason', () => {
  const renewal = '{ on: 2026-10-20, from: 2026-11-06, until: 2026-12-18, by: developer-platform }'
  expect(found(rule, `renewals: [${renewal}]`)).toEqual([])
})
