import { describe, expect, test } from 'vitest'
import { emptiness } from '../../src/language/measured.ts'
import { amountOf, daysIn } from '../../src/language/quantity.ts'
import type { MeasuredCriterion } from '../../src/model/declaration.ts'

const sign = (criterion: MeasuredCriterion, timeBoxDays?: number) => {
  const empty = emptiness(criterion, timeBoxDays)
  return empty && `${empty.class} at ${empty.key}`
}

describe('a value that every outcome meets', () => {
  const empty: readonly [string, MeasuredCriterion][] = [
    ['atLeast', { metric: 'pull requests merged', atLeast: 0 }],
    ['atLeast', { metric: 'coverage of the parser', atLeast: '0%' }],
    ['atLeast', { metric: 'cost per run', atLeast: '0 USD' }],
    ['atLeast', { metric: 'review time', atLeast: '0 hours' }],
    ['atLeast', { metric: 'reverted commits', atLeast: -1 }],
    ['atMost', { metric: 'share of runs that fail', atMost: '100%' }],
    ['atMost', { metric: 'share of runs that cost more than 9 USD', atMost: '120%' }],
    ['atMost', { metric: 'percent of migrations done', atMost: 100 }],
    ['atLeast', { metric: 'first-push pass rate', atLeast: '0%', atMost: '100%' }],
    ['atLeast', { metric: 'runs logged', atLeast: 1 }],
    ['atLeast', { metric: 'pull requests opened with an agent', atLeast: '1 pull request' }],
    ['atLeast', { metric: 'survey, scale 1 to 5', atLeast: 1 }],
    ['atMost', { metric: 'survey (1-5)', atMost: 5 }],
    ['atMost', { metric: 'days per week on which it is used', atMost: 7 }],
    ['atLeast', { metric: 'NPS of the squad', atLeast: -100 }],
    ['atMost', { metric: 'invoices matched out of 80', atMost: 80 }],
    ['atMost', { metric: 'satisfaction out of 5', atMost: 5 }],
    ['atMost', { metric: 'of the 40 wards, those that use it', atMost: 40 }],
    ['atMost', { metric: 'late parcels per 1000', atMost: 1000 }],
    ['atMost', { metric: 'letters accepted unchanged', atMost: 100, over: '100 letters' }],
    ['atMost', { metric: 'failed runs', atMost: '200 runs', over: '200 runs' }],
    ['atMost', { metric: 'probability that a repair is rejected', atMost: 1 }],
    ['atLeast', { metric: 'five-point rating by drivers', atLeast: 1 }],
    ['atLeast', { metric: 'ease of use, one to five', atLeast: 1 }],
    ['atMost', { metric: 'star rating in the app store', atMost: 5 }],
    ['atMost', { metric: 'nights per week with a run', atMost: 7 }],
    ['atLeast', { metric: 'Pearson correlation of estimate and effort', atLeast: -1, atMost: 1 }],
    ['atLeast', { metric: 'distinct users who started a run', atLeast: 1 }],
  ]
  test.each(empty)('at %s: %o', (key, criterion) => expect(sign(criterion)).toBe(`every-value at ${key}`))

  test.each<MeasuredCriterion>([
    { metric: 'rollbacks', atMost: 0 },
    { metric: 'share of runs with a cost', atLeast: '100%' },
    { metric: 'net change in coverage', atLeast: 0 },
    { metric: 'saving per run', atLeast: '0 USD' },
    { metric: 'growth in merges', atLeast: '0%' },
    { metric: 'spend as a share of the budget', atMost: '100%' },
    { metric: 'p95 relative to September', atMost: '100%' },
    { metric: 'throughput', atMost: '100%' },
    { metric: 'CPU utilisation', atMost: '100%' },
    { metric: 'NPS', atLeast: 0 },
    { metric: 'services migrated', atLeast: 1 },
    { metric: 'other squads that finish a migration', atLeast: 1 },
    { metric: 'pull request size', atLeast: 0, atMost: 400 },
    { metric: 'survey, scale 1 to 5', atLeast: 4 },
    { metric: 'failed runs', atMost: 100 },
    { metric: 'drift against the invoice', atLeast: '-2%', atMost: '2%' },
    { metric: 'latency', atMost: 'fast' },
    { metric: 'invoices matched out of 80', atMost: 12 },
    { metric: 'cost of the 40 runs', atMost: '60 USD' },
    { metric: 'review comments', atMost: 40, over: '40 pull requests' },
    { metric: 'comments on letters', atMost: 40, over: '40 letters' },
    { metric: 'defects per 100 lines', atMost: 100 },
    { metric: 'ratio of agent cost to manual cost', atMost: 1 },
    { metric: 'incidents per week', atMost: 1 },
    { metric: 'odds ratio of rework', atMost: 1 },
    { metric: 'stars of the repo', atMost: 5000 },
    { metric: 'proportion of labels read wrongly, in percent', atMost: 5 },
    { metric: 'days ahead of the plan', atLeast: 0 },
    { metric: '', atMost: '' },
  ])('is not: %o', (criterion) => expect(sign(criterion)).toBeUndefined())
})

describe('a window that outlasts the time-box', () => {
  const criterion = { metric: 'rollbacks', atMost: 0 }

  test('by a day', () => {
    expect(sign({ ...criterion, over: '90 days' }, 90)).toBeUndefined()
    expect(sign({ ...criterion, over: '91 days' }, 90)).toBe('outlasts-time-box at over')
    expect(sign({ ...criterion, over: '91 days' })).toBeUndefined()
  })

  test.each([
    ['4 weeks', 28],
    ['one month', 31],
    ['six months', 186],
    ['two quarters', 180],
    ['a quarter', 90],
    ['1 year', 365],
    ['half a year', 182],
    ['last 30 days', 30],
    ['the first 3 Weeks', 21],
    ['rolling 30-day window', 30],
    ['90 days of production traffic', 90],
    ['any 2 consecutive weeks', 14],
    ['13w', 91],
    ['thirteen weeks', 91],
    ['1.5 years', 547],
    ['60 working days', 84],
    ["twenty weeks' runs", 140],
    ['4 sprints of 3 weeks', 84],
    ['six two-week sprints', 84],
    ['a full season of 26 weeks', 182],
  ])('%s is %i days', (text, days) => expect(daysIn(text)).toBe(days))

  test.each([
    '30 pull requests',
    'two sprints',
    '2 consecutive reviews',
    'Q4',
    'the pilot',
    '2 year-end closings',
    '3 month ends',
    '4 weekly reports',
    'three quarters of the wards',
    '30 deploys',
    '4 weeks or 100 runs',
    '',
  ])('%s is no length of time', (text) => expect(daysIn(text)).toBeUndefined())
})

describe('a target that the baseline meets', () => {
  test.each<MeasuredCriterion>([
    { metric: 'rounds', baseline: 3.4, atMost: 4 },
    { metric: 'rounds', baseline: 3.4, atMost: 3.4 },
    { metric: 'pass rate', baseline: '91%', atLeast: '85 percent' },
    { metric: 'size', baseline: 310, atLeast: 100, atMost: 400 },
    { metric: 'time to merge', baseline: '1 day', atMost: '2 days' },
    { metric: 'spend', baseline: '1,200 USD', atMost: '1500 dollars' },
  ])('%o', (criterion) => expect(sign(criterion)).toBe('baseline-meets-it at baseline'))

  test.each<MeasuredCriterion>([
    { metric: 'rounds', baseline: 3.4, atMost: 2 },
    { metric: 'pass rate', baseline: '91%', atLeast: '92%' },
    { metric: 'size', baseline: 620, atLeast: 100, atMost: 400 },
    { metric: 'size', baseline: 20, atLeast: 100, atMost: 400 },
    { metric: 'cost', baseline: '2 EUR', atMost: '3 USD' },
    { metric: 'failed runs', baseline: 12, atMost: '20%' },
    { metric: 'time', baseline: '36 hours', atMost: '2 days' },
    { metric: 'rounds', baseline: 'three', atMost: 4 },
    { metric: 'rounds', atMost: 4 },
  ])('is not, or can not be compared: %o', (criterion) => expect(sign(criterion)).toBeUndefined())

  test('says so', () => {
    expect(emptiness({ metric: 'size', baseline: 310, atLeast: 100, atMost: 400 }, 90)?.argument).toBe(
      'the baseline, 310, is at least 100 and at most 400 already',
    )
  })
})

test('what is empty is told in its own words', () => {
  const told = (criterion: MeasuredCriterion) => emptiness(criterion, 90)?.argument
  expect(told({ metric: 'Runs logged', atLeast: 1 })).toBe('every outcome of "Runs logged" is at least 1')
  expect(told({ metric: 'NPS', atLeast: -100, atMost: '100 points' })).toBe(
    'every outcome of "NPS" is at least -100 and at most 100 points',
  )
  expect(told({ metric: 'rollbacks', atMost: 0, over: '91 days' })).toBe(
    '"91 days" comes to 91 days, and the time-box is over after 90',
  )
  expect(told({ metric: 'rounds', baseline: '3 rounds', atMost: 4 })).toBeUndefined()
  expect(told({ metric: 'rounds', baseline: 3, atMost: 4 })).toBe('the baseline, 3, is at most 4 already')
})

test.each<[MeasuredCriterion, string | undefined]>([
  [{ metric: 'runs', atLeast: '1 USD' }, undefined],
  [{ metric: 'runs', atLeast: '1%' }, undefined],
  [{ metric: 'runs', atLeast: 2 }, undefined],
  [{ metric: 'runs', atLeast: 0.5 }, 'every-value at atLeast'],
  [{ metric: 'documents drafted', atLeast: 1 }, 'every-value at atLeast'],
  [{ metric: 'the number of tests generated', atLeast: 1 }, 'every-value at atLeast'],
  [{ metric: 'documents kept', atLeast: 1 }, undefined],
  [{ metric: 'share of runs', atLeast: 0, atMost: 1 }, 'every-value at atLeast'],
  [{ metric: 'share of runs', atLeast: 'few', atMost: '100%' }, undefined],
  [{ metric: 'share of runs', atLeast: '5%', atMost: '100%' }, undefined],
])('once is no threshold, and what can not be compared is none that is met: %o', (criterion, empty) =>
  expect(sign(criterion)).toBe(empty),
)

test('of equally empty parts, the first thing to mend is told', () => {
  const criterion = { metric: 'share of runs', baseline: '50%', over: '91 days', atMost: '100%' }
  expect(sign(criterion, 90)).toBe('every-value at atMost')
  expect(sign({ ...criterion, atMost: '60%' }, 90)).toBe('outlasts-time-box at over')
  expect(sign({ ...criterion, atMost: '60%' }, 91)).toBe('baseline-meets-it at baseline')
})

test('quantities', () => {
  expect(amountOf(3)).toEqual({ value: 3, unit: '' })
  expect(amountOf('1,200.50 US dollars')).toEqual({ value: 1200.5, unit: 'usd' })
  expect(amountOf('20 %')).toEqual({ value: 20, unit: '%' })
  expect(amountOf('3 review rounds')).toEqual({ value: 3, unit: 'review round' })
  expect(amountOf('180 ms')).toEqual({ value: 180, unit: 'ms' })
  expect(amountOf('many')).toBeUndefined()
  expect(amountOf(undefined)).toBeUndefined()
})
