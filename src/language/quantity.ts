import type { Quantity } from '../model/declaration.ts'

/** A number and its unit, in one spelling; the unit of a bare number is the empty text. */
export interface Amount {
  readonly value: number
  readonly unit: string
}

// Other spellings of the same unit. Units of other sizes are other units: values in them are not compared.
const spellings: Readonly<Record<string, string>> = {
  '%': 'percent|per cent|pct|pc',
  ms: 'msec|msecs|milliseconds?|millis',
  s: 'secs?|seconds?',
  min: 'mins|minutes?',
  h: 'hr|hrs|hours?',
  day: 'd|days|calendar days?',
  week: 'w|wk|wks|weeks',
  month: 'mo|mos|months',
  quarter: 'quarters',
  year: 'y|yr|yrs|years',
  usd: '\\$|us ?\\$|us dollars?|dollars?',
  eur: '€|euros?',
  gbp: '£|pounds?(?: sterling)?',
  cent: 'ct|cts|cents',
  byte: 'bytes',
  kb: 'kilobytes?',
  mb: 'megabytes?',
  gb: 'gigabytes?',
  point: 'pt|pts|pp|points|percentage points?|% points?',
}
const units = Object.entries(spellings).map(([unit, others]) => ({ unit, spelling: new RegExp(`^(?:${others})$`) }))

/** Reads a value as criteria have them: a number, or a number with a unit. Undefined where it is neither. */
export function amountOf(quantity: Quantity | undefined): Amount | undefined {
  if (quantity === undefined) return undefined
  if (typeof quantity === 'number') return { value: quantity, unit: '' }
  const match = /^([+-]?\d[\d,]{0,20}(?:\.\d{1,20})?)\s{0,5}(.{0,60})$/u.exec(quantity.normalize('NFKC').trim())
  if (match === null) return undefined
  return { value: Number(match[1]?.replaceAll(',', '')), unit: unitOf(match[2] ?? '') }
}

function unitOf(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\s.]+$/, '')
  const known = units.find(({ unit, spelling }) => unit === plain || spelling.test(plain))
  return known?.unit ?? plain.replace(/(?<=[a-z]{3})s(?= |$)/g, '')
}

const counts: Readonly<Record<string, number>> = Object.fromEntries([
  ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, i) => [word, i + 1] as const),
  ...'thirty forty fifty sixty seventy eighty ninety hundred'
    .split(' ')
    .map((word, i) => [word, 10 * (i + 3)] as const),
])

/** Numbers that are written out. */
export const numerals = new RegExp(`\\b(?:${Object.keys(counts).reverse().join('|')})\\b`, 'g')

/** The number that a word or digits stand for; an article stands for one. */
export function countOf(word: string): number {
  return /^\d/.test(word) ? Number(word) : (counts[word] ?? 1)
}

const lengths: Readonly<Record<string, number>> = { d: 1, n: 1, w: 7, f: 14, m: 31, q: 90, y: 365 }

// What may come after a length of time that is one: not "2 year-end closings", "3 month ends" or "three quarters of the wards".
const following =
  'of(?! the| all| our)|in|on|at|with|without|for|from|after|before|during|and|plus|window|period|stretch|span|long|rolling|moving|average|soak|running|straight|total|to|since|starting|ending|across|under|either|both|by|per|as|while'
const before =
  '(?:(?:over|for|during|within|in|of|at least|any|the|a|an|last|past|next|first|rolling|trailing|previous|full|whole|entire|consecutive|continuous|window|period|stretch|sample|season|phase|total) ){0,6}'
const count = `(\\d{1,5}(?:\\.\\d{1,2})?|an?|${Object.keys(counts).reverse().join('|')})`
const unit = '(d|days?|nights?|w|wks?|weeks?|fortnights?|mo|mos|months?|quarters?|y|yrs?|years?)'
// Most texts name no length of time, and the expressions below take long to make.
const timed = new RegExp(`${unit}(?![a-z])`)
const duration = new RegExp(
  `^${before}${count}[ -]{0,2}((?:(?:consecutive|full|calendar|whole|rolling|straight|business|working|more)[ -]){0,2})${unit}(?=$|[,.;:()']|[ -](?:${following})(?![\\p{L}\\p{N}]))`,
  'u',
)
// Four sprints of two weeks, or four two-week sprints.
const rounds = 'sprints?|iterations?|cycles?|periods?|rounds?|increments?|phases?|windows?'
const repeated = new RegExp(
  `^${before}${count} (?:(?:${rounds}) of ${count} ${unit}|${count}-${unit} (?:${rounds}))$`,
  'u',
)

/** How many days a text about a length of time comes to, as `90 days of production traffic`; undefined where it is none. */
export function daysIn(text: string): number | undefined {
  const plain = text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
  if (!timed.test(plain)) return undefined
  const [, number, kind, length] = duration.exec(plain) ?? []
  if (number !== undefined) {
    // Five working days take a week.
    const days = countOf(number) * (lengths[length?.charAt(0) ?? ''] ?? 1)
    return Math.floor(/business|working/.test(kind ?? '') && length?.startsWith('d') ? (days * 7) / 5 : days)
  }
  const [, times, of, each, ofOne, one] = repeated.exec(plain) ?? []
  if (times !== undefined)
    return countOf(times) * countOf(of ?? ofOne ?? '1') * (lengths[(each ?? one)?.charAt(0) ?? ''] ?? 1)
  return /^(?:the |a |one )?half(?:[ -]a)?[ -]year$/.test(plain) ? 182 : undefined
}
