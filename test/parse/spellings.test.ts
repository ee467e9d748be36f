import { expect, test } from 'vitest'
import { dayMeant, durationMeant, spelledOtherwise } from '../../src/parse/spellings.ts'

test.each([
  '2026/12/05', '2026.12.5', '2026-12-5', '2026 12 05', ' 2026-12-05 ', '20261205', 20261205, '2026-12-05T00:00:00Z', '2026-12-05T00:00:00.000Z', '2026-12-05T00:00',
  '2026-12-05 00:00:00+00:00', '2026-12-05T23:59:59Z', '5 Dec 2026', '05 December 2026', '5th december 2026', '5-Dec-2026', 'Dec 5, 2026', 'December 5th 2026', 'DEC. 5, 2026',
  '2026‑12‑05', '２０２６-１２-０５',
])('means 5 December 2026: %s', (value) => {
  expect(dayMeant(value)).toBe('2026-12-05')
}) // biome-ignore format: lists read best in rows

test.each([
  ['18/12/2026', '2026-12-18'],
  ['12/18/2026', '2026-12-18'],
  ['18.12.2026', '2026-12-18'],
  ['05/05/2026', '2026-05-05'],
  ['1 May 2026', '2026-05-01'],
  ['30 Sept 2026', '2026-09-30'],
])('can only mean one day: %s', (value, day) => {
  expect(dayMeant(value)).toBe(day)
})

test.each([
  '05/06/2026', '5.6.2026', '05-06-2026', '05/06/26', '2026-02-30', '2026/13/05', '2026-18-12', 20260230, 2026, 12345678, '2026-12-05T10:00:00Z', '2026-12-05T00:00:00+02:00',
  '2026-12-05T00:00:00 CET', 'Dec 2026', 'December', 'end of 2026', '5 Foo 2026', '2026-12-05 or later', '2026/12-05', 'next Friday', '', '31 Feb 2026', '31/11/2026',
])('means no day for certain: %s', (value) => {
  expect(dayMeant(value)).toBeUndefined()
}) // biome-ignore format: lists read best in rows

test.each([
  ['Pay as you go', 'pay-as-you-go'],
  ['FLAT-RATE', 'flat-rate'],
  ['flat_rate', 'flat-rate'],
  ['Flatrate', 'flat-rate'],
  [' hybrid ', 'hybrid'],
  ['flаt-rate', 'flat-rate'],
])('another spelling: %s', (text, value) => {
  expect(spelledOtherwise(text, ['pay-as-you-go', 'flat-rate', 'hybrid'])).toBe(value)
})

test.each(['flat', 'payg', 'not hybrid', '!hybrid', 'hybrid?', '', 'flat-rates'])('another value: %s', (text) => {
  expect(spelledOtherwise(text, ['pay-as-you-go', 'flat-rate', 'hybrid'])).toBeUndefined()
})

test.each([
  ['2weeks', '2 weeks'],
  ['2 Weeks', '2 weeks'],
  ['2w', '2 weeks'],
  ['1mo', '1 month'],
  ['30-day', '30 days'],
  ['1 WEEK', '1 week'],
])('a duration: %s', (text, duration) => {
  expect(durationMeant(text)).toBe(duration)
})

test.each(['2m', '0 days', 'two weeks', '2', '1.5 weeks', '2 weeks or so', '3 hours'])('no duration: %s', (text) => {
  expect(durationMeant(text)).toBeUndefined()
})
