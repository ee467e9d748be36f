import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayNumber, days, daysBetween, durationInDays } from '../../src/model/calendar.ts'

test.each(['1970-01-01', '2024-02-29', '2000-02-29', '9999-12-31'])('%s is a day', (day) => {
  expect(dayNumber(day)).toBe(Date.parse(`${day}T00:00:00Z`) / 86_400_000)
})

test.each([
  '2026-02-30',
  '2100-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-1-5',
  '2026-01-05T00:00:00Z',
  '',
  '+2026-01-01',
])('%j is none', (day) => {
  expect(dayNumber(day)).toBeUndefined()
})

test('days between two days, over leap days and the ends of summer time', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
  expect(daysBetween('2026-10-05', '2026-10-04')).toBe(-1)
  expect(() => daysBetween('2026-10-05', 'soon')).toThrow('not a calendar day: soon')
})

test('adding days and taking them away again', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: 0, max: 1000 }), (start, more) => {
      const day = addDays('1970-01-01', start)
      expect(daysBetween(day, addDays(day, more))).toBe(more)
      expect(addDays(addDays(day, more), -more)).toBe(day)
    }),
    { seed: 1 },
  )
})

test.each([
  ['1 day', 1],
  ['10 days', 10],
  ['2 weeks', 14],
  ['1 month', 31],
  ['6 months', 186],
  ['1 days', 1],
  ['0 days', undefined],
  ['two weeks', undefined],
  ['2  weeks', undefined],
  ['2 years', undefined],
])('the duration %j', (duration, expected) => {
  expect(durationInDays(duration)).toBe(expected)
})

test('days in words', () => {
  expect([days(0), days(1), days(2)]).toEqual(['0 days', '1 day', '2 days'])
})
