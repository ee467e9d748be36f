import { describe, expect, test } from 'vitest'
import { amountOf, countOf, daysIn } from '../../src/language/quantity.ts'

describe('a number and its unit, in one spelling', () => {
  test.each([
    ['7', 7, ''],
    [' 7. ', 7, ''],
    ['+5%', 5, '%'],
    ['-2 %', -2, '%'],
    ['4 per cent', 4, '%'],
    ['１２ ％', 12, '%'],
    ['1,200', 1_200, ''],
    ['1.5h', 1.5, 'h'],
    ['3 hrs.', 3, 'h'],
    ['3 Hrs . .', 3, 'h'],
    ['5  days', 5, 'day'],
    ['5 calendar  days', 5, 'day'],
    ['3\u00A0USD', 3, 'usd'],
    ['5 pounds sterling', 5, 'gbp'],
    ['5 Percentage Points', 5, 'point'],
    ['12 files changed', 12, 'file changed'],
    ['5 runs per day', 5, 'run per day'],
    ['5 gas', 5, 'gas'],
    ['5 classes-of-3', 5, 'classes-of-3'],
    ['1e3', 1, 'e3'],
  ])('%j', (text, value, unit) => expect(amountOf(text)).toEqual({ value, unit }))

  test.each(['x5', '.5', '--5', 'five', '5 a\nb', '', `5 ${'a'.repeat(70)}`])('is not in %j', (text) =>
    expect(amountOf(text)).toBeUndefined(),
  )
})

describe('a length of time', () => {
  test.each([
    ['5 business days', 7],
    ['2 consecutive working days', 2],
    ['10 business weeks', 70],
    ['5 days', 5],
    ['1 fortnight', 14],
    ['3 nights', 3],
    ['2 mos', 62],
    ['4.5 weeks', 31],
    ['５ days', 5],
    ['within  the last 2\nweeks', 14],
    ['the first 2 full calendar months', 62],
    ['2-month soak', 62],
    ['30 days on', 30],
    ['2 weeks, then more', 14],
    ["2 weeks' runs", 14],
    ['two periods of a month', 62],
    ['a sprint of 2 weeks', 14],
    ['two 3-day windows', 6],
    ['half a year', 182],
    ['half-year', 182],
    ['the half year', 182],
    ['one half-year', 182],
  ])('%j is %i days', (text, days) => expect(daysIn(text)).toBe(days))

  test.each([
    'half of the year',
    'half a year later',
    'more than half a year',
    '5 sprints of 2',
    '30 days onward',
    '2.555 weeks',
    '123456 days',
    '3 rounds of 4 days each',
    'days',
    'a half',
  ])('is not %j', (text) => expect(daysIn(text)).toBeUndefined())
})

test('a count is written in digits or as a word', () => {
  expect(['12', '1.5', 'one', 'nineteen', 'twenty', 'thirty', 'hundred', 'a', 'an'].map(countOf)).toEqual([
    12, 1.5, 1, 19, 20, 30, 100, 1, 1,
  ])
})
