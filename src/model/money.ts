import type { Money, Period } from './declaration.ts'

/** The mean length of a month in days (365.25 / 12), by which a total is spread over a time-box. */
export const daysPerMonth = 30.4375

const monthsIn: Record<Exclude<Period, 'total' | 'week'>, number> = { month: 1, quarter: 3, year: 12 }

/**
 * An amount per month. A `total` is spread over `timeBoxDays`. Undefined where a part is missing, or where a total has
 * no time-box to be spread over.
 */
export function perMonth({ amount, per }: Money, timeBoxDays: number | undefined): number | undefined {
  if (amount === undefined || per === undefined) return undefined
  if (per === 'week') return (amount * daysPerMonth) / 7
  if (per !== 'total') return amount / monthsIn[per]
  return timeBoxDays === undefined ? undefined : (amount * daysPerMonth) / timeBoxDays
}

/** An amount to the cent. */
export function roundMoney(amount: number): number {
  return Math.round(amount * 100) / 100
}

/** An amount as a report shows it: at most two decimals, thousands set apart, then the currency: `3,600 USD`. */
export function showMoney(amount: number, currency: string | undefined): string {
  const [whole = '0', cents = ''] = roundMoney(amount).toFixed(2).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  const shown = cents === '00' ? grouped : `${grouped}.${cents}`
  return currency === undefined ? shown : `${shown} ${currency}`
}

/** Whether one amount is more than another, to the cent, so that a report never shows two equal amounts as unequal. */
export function exceeds(amount: number, limit: number): boolean {
  return Math.round(amount * 100) > Math.round(limit * 100)
}
