import { describe, expect, test } from 'vitest'
import { amountOf } from '../../src/language/quantity.ts'
import { isWholeScale, scaleOf } from '../../src/language/scale.ts'
import type { Quantity } from '../../src/model/declaration.ts'

const scale = (metric: string, bound?: Quantity, over = '') => {
  const { from, to } = scaleOf(metric, amountOf(bound), over)
  return [from, to]
}
const any = Number.POSITIVE_INFINITY

describe('a scale that a metric states', () => {
  test.each([
    ['survey, scale 1 to 5', 1, 5],
    ['survey from 1 through 10', 1, 10],
    ['rating 0..10', 0, 10],
    ['score (0-100)', 0, 100],
    ['points from -3 to 3', -3, 3],
    ['likert (1 and 7)', 1, 7],
    ['rated one to five', 1, 5],
    ['range of moods in a group, 1 to 5', 1, 5],
    ['effort: 1-5', 1, 5],
    ['effort, -5..5', -5, 5],
    ['five-point scale', 1, 5],
    ['7-point likert survey', 1, 7],
    ['3-point answers', 1, 3],
    ['12-point rating scale', 1, 12],
    ['star rating in the store', 1, 5],
    ['star ratings', 1, 5],
  ])('%s', (metric, from, to) => expect(scale(metric)).toEqual([from, to]))

  test.each(['share from 10 to 20%', 'from 1 to 2000', 'effort 1-5', 'effort, 2 to 5', 'stars', 'a 113-point scale'])(
    'is none: %s',
    (metric) => expect(scale(metric)[1]).toBe(any),
  )
})

describe('a measure that has a scale by its definition', () => {
  test.each([
    ['nps of the squad', 10, -100, 100],
    ['net promoter score', '5%', -100, 100],
    ['kappa of two reviewers', 1, -1, 1],
    ['correlation', 40, -1, 1],
    ['f1 of the labels', 0.9, 0, 1],
    ['f1 of the labels', 1, 0, 1],
    ['recall', 0.9, 0, 1],
  ] as const)('%s of %s', (metric, bound, from, to) => expect(scale(metric, bound)).toEqual([from, to]))

  test.each([
    ['correlation', '5%'],
    ['f1 of the labels', 2],
    ['probability', 1.1],
    ['delta of kappa', 0.5],
    ['precision of the plan', 0.9],
    ['f1 of the labels', '1 point'],
    ['f1 of the labels', undefined],
  ] as const)('and which may be meant otherwise: %s of %s', (metric, bound) =>
    expect(scale(metric, bound)[1]).toBe(any),
  )
})

describe('what may be negative', () => {
  test.each([
    ['net merges', 5],
    ['merges', '5 points'],
    ['the room', '5 °C'],
    ['the signal', '5 dB'],
  ] as const)('%s of %s', (metric, bound) => expect(scale(metric, bound)).toEqual([-any, any]))

  test.each([
    ['merges', 5],
    ['merges', '5 runs'],
    ['merges', undefined],
  ] as const)('%s of %s may not', (metric, bound) => expect(scale(metric, bound)).toEqual([0, any]))
})

describe('how many there are in all', () => {
  test.each([
    ['parsed out of 50', 50, '', 50],
    ['parsed out of the 1,200', 3, '', 1_200],
    ['parsed out of a total of 9', 9, '', 9],
    ['of the 40 wards, those with a run', 4, '', 40],
    ['wards of our 40, those with a run', 4, '', 40],
    ['of all 40 that pass', 4, '', 40],
    ['of all 40 who pass', 4, '', 40],
    ['of the 40 wards, those', '3 wards', '', 40],
    ['late per 1,000', 4, '', 1_000],
    ['letters accepted', 4, '100 letters', 100],
    ['letters accepted', '4 letters', 'the last 1,000 letters', 1_000],
    ['the number of letters accepted', 4, 'all 100 letters', 100],
    ['late letters', 4, '100 letters', 100],
    ['very late letters', 4, '100 letters', 100],
    ['pull requests merged', 4, 'the next 60 pull requests', 60],
  ] as const)('%s, %s, over %j: %i', (metric, bound, over, total) =>
    expect(scale(metric, bound, over)).toEqual([0, total]),
  )

  test.each([
    ['parsed out of 5.5', 3, ''],
    ['of all 40 wards that pass', 4, ''],
    ['of the 40 wards, those', '3 USD', ''],
    ['late per 1000 lines', 4, ''],
    ['late per 1000', '4%', ''],
    ['letters', '4%', '100 letters'],
    ['very very late letters', 4, '100 letters'],
    ['comments on letters', 4, '100 letters'],
    ['letters per day', 4, '100 letters'],
    ['letters each day', 4, '100 letters'],
    ['letters', 4, '100 letter'],
    ['letters', 4, 'about 100 letters'],
    ['letters', 4, '100 letters or so'],
    ['letters', 4, '100 parcels'],
    ['letters', 4, ''],
  ] as const)('is not told by %s, %s, over %j', (metric, bound, over) =>
    expect(scale(metric, bound, over)[1]).toBe(any),
  )
})

describe('how many of the smaller there are in the larger', () => {
  test.each([
    ['days per week with a run', 7],
    ['number of days a month', 31],
    ['the number of hours each day', 24],
    ['weeks in a quarter', 14],
    ['months in the year', 12],
    ['days of the week', 7],
    ['hours of each day', 24],
  ])('%s: %i', (metric, most) => expect(scale(metric)).toEqual([0, most]))

  test.each([
    'hours per day spent',
    'hours per day worked',
    'hours per day of work',
    'minutes per hour logged',
    'days per sprint',
    'all days per week',
    'hours per days',
    'days in week',
  ])('not by %s', (metric) => expect(scale(metric)).toEqual([0, any]))
})

describe('a share of a whole', () => {
  test.each([
    ['share of cost', '5%'],
    ['the share of cost', '5%'],
    ['% of cost', '5%'],
    ['percentage of cost', 5],
    ['coverage, in %', 5],
    ['coverage', '5%'],
    ['runs completed', '5%'],
  ] as const)('%s of %s', (metric, bound) => expect(scale(metric, bound)).toEqual([0, 100]))

  test.each([
    ['coverage', 5],
    ['coverage', undefined],
    ['cost', '5%'],
    ['cost as a percentage', 5],
    ['throughput of merged runs', '5%'],
    ['share of the budget', '5%'],
    ['all of the share of cost', '5%'],
    ['coverage, in %', '5 USD'],
  ] as const)('and what is none: %s of %s', (metric, bound) => expect(scale(metric, bound)[1]).toBe(any))
})

describe('the whole of a scale', () => {
  const isWhole = (metric: string, least?: Quantity, most?: Quantity) =>
    isWholeScale(metric, amountOf(least), amountOf(most))

  test.each([
    ['proportion of runs', 0, 1],
    ['accuracy', 0, 1],
    ['score', 0, 100],
    ['late per hundred', 0, 100],
  ] as const)('%s from %d to %d', (metric, least, most) => expect(isWhole(metric, least, most)).toBe(true))

  test.each([
    ['runs', 0, 1],
    ['runs', 0, 100],
    ['score', 0, 1],
    ['share', 0, 100],
    ['share', 0.1, 1],
    ['share', 0, undefined],
    ['share', undefined, 1],
    ['net share', 0, 1],
    ['growth of the score', 0, 100],
  ] as const)('is not %s from %s to %s', (metric, least, most) => expect(isWhole(metric, least, most)).toBe(false))
})
