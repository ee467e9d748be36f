import { dayNumber } from '../model/calendar.ts'
import { asSeen } from '../model/lookalikes.ts'

/** The value that differs from a text by case and by what joins its words alone: `flat-rate` for `Flat rate`. */
export function spelledOtherwise(text: string, values: readonly string[]): string | undefined {
  const same = values.filter((value) => joined(value) === joined(text))
  return same.length === 1 ? same[0] : undefined
}

function joined(text: string): string {
  return dashed(text)
    .toLowerCase()
    .replace(/[\s_./-]+/g, '')
}

function dashed(text: string): string {
  return asSeen(text)
    .trim()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'

const yearFirst = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$/
const compact = /^((?:19|20|21)\d\d)(\d\d)(\d\d)$/
const yearLast = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})$/
const dayAndName = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[- ]${month}[-, ] ?(\\d{4})$`)
const nameAndDay = new RegExp(`^${month} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`)
/** The first or the last moment of a day in UTC; at any other, something more than the day may be meant. */
const wholeDay = /[t ](?:00:00(?::00(?:\.0+)?)?|23:59(?::59(?:\.9+)?)?) ?(?:z|[+-]00:?00|utc|gmt)?$/

/** The calendar day that a text or number can only mean, or undefined: `05/06/2026` is two days, and so none. */
export function dayMeant(value: string | number): string | undefined {
  const text = dashed(String(value)).toLowerCase().replace(/\s+/g, ' ')
  const plain = /^\d{4}-\d\d-\d\d[t ]/.test(text) ? text.replace(wholeDay, '') : text
  const parts = inOrder(plain) ?? withName(plain) ?? withYearLast(plain)
  const day = parts && `${parts[0]}-${parts[1].padStart(2, '0')}-${parts[2].padStart(2, '0')}`
  return day === undefined || dayNumber(day) === undefined ? undefined : day
}

type Parts = readonly [year: string, month: string, day: string]

function inOrder(text: string): Parts | undefined {
  const [, year, , monthOf, day] = yearFirst.exec(text) ?? []
  if (year !== undefined && monthOf !== undefined && day !== undefined) return [year, monthOf, day]
  const match = compact.exec(text)
  return match === null ? undefined : [match[1] ?? '', match[2] ?? '', match[3] ?? '']
}

function withName(text: string): Parts | undefined {
  const [, day, name, year] = dayAndName.exec(text) ?? swap(nameAndDay.exec(text)) ?? []
  if (day === undefined || name === undefined || year === undefined) return undefined
  return [year, String(months.indexOf(name.slice(0, 3)) + 1), day]
}

function swap(match: RegExpExecArray | null): (string | undefined)[] | undefined {
  return match === null ? undefined : [match[0], match[2], match[1], match[3]]
}

/** A year at the end is preceded by day and month in either order, so that only a day over 12 tells which. */
function withYearLast(text: string): Parts | undefined {
  const [, a = '', , b = '', year = ''] = yearLast.exec(text) ?? []
  if (year === '') return undefined
  if (Number(a) > 12 || Number(a) === Number(b)) return [year, b, a]
  return Number(b) > 12 ? [year, a, b] : undefined
}

/** The duration that a text seems to mean: `2 weeks` for `2weeks`, `2 Weeks` or `2w`. */
export function durationMeant(text: string): string | undefined {
  const match = /^([1-9]\d{0,4}) ?-?(d|w|mo|days?|weeks?|months?)\.?$/.exec(dashed(text).toLowerCase())
  if (match === null) return undefined
  const unit = { d: 'day', w: 'week', m: 'month' }[match[2]?.charAt(0) as 'd' | 'w' | 'm']
  return `${match[1]} ${unit}${match[1] === '1' ? '' : 's'}`
}
