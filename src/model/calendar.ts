import type { Day, Duration } from './declaration.ts'

const msPerDay = 86_400_000

/**
 * The number of a calendar day, counted from 1970-01-01, or undefined where the text is no real day
 * (`2026-02-30`, `2026-1-5`).
 */
export function dayNumber(day: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined
  const ms = Date.parse(`${day}T00:00:00Z`)
  // `Date` rolls 30 February over to March; only a day that survives the round trip is real.
  return Number.isNaN(ms) || !new Date(ms).toISOString().startsWith(day) ? undefined : ms / msPerDay
}

/** Whole days from one calendar day to another; negative where `to` comes first. Both must be real days. */
export function daysBetween(from: Day, to: Day): number {
  return number(to) - number(from)
}

/** The calendar day `days` after (or, negative, before) a day. */
export function addDays(day: Day, days: number): Day {
  return new Date((number(day) + days) * msPerDay).toISOString().slice(0, 10)
}

/** A duration in days, as durations are compared: a week is 7 and a month 31. Undefined where it is none. */
export function durationInDays(duration: Duration): number | undefined {
  const match = /^([1-9]\d{0,4}) (day|week|month)s?$/.exec(duration)
  if (match === null) return undefined
  return Number(match[1]) * { day: 1, week: 7, month: 31 }[match[2] as 'day' | 'week' | 'month']
}

/** `1 day`, `12 days`. */
export function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`
}

function number(day: Day): number {
  const n = dayNumber(day)
  if (n === undefined) throw new RangeError(`not a calendar day: ${day}`)
  return n
}
