/** The day that the corpus is written for, and judged as on. */
export const today = '2026-11-23'

/** The calendar day that is so many days after today, or before it where negative. */
export function dayFromToday(days) {
  return new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10)
}
