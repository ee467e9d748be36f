import type { Path } from '../model/source.ts'

/** A value's name in a sentence: `budget.amount`, or item 2 of `success`. */
export function nameOf(path: Path): string {
  const item = path.findLastIndex((key) => typeof key === 'number')
  const keys = path.slice(item + 1).join('.')
  if (item === -1) return `\`${keys}\``
  const owner = `item ${Number(path[item]) + 1} of ${nameOf(path.slice(0, item))}`
  return keys === '' ? owner : `\`${keys}\` of ${owner}`
}

/** A value as a sentence quotes it. */
export function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(cut(value))
  return Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'a map' : String(value)
}

/** A value, with what it is read as; a number as it is written. */
export function describe(value: unknown, written: string): string {
  if (typeof value === 'string') return `the text ${show(value)}`
  return typeof value === 'object' ? show(value) : `the ${typeof value} ${cut(written)}`
}

/** A text short enough for a sentence, with its last character whole. */
export function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, isHalf(text, 60) ? 59 : 60)}…` : text
}

/** Whether an offset is in the middle of a character of two UTF-16 units. */
export function isHalf(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  object: 'a map',
  array: 'a list',
  number: 'a number',
  integer: 'a whole number',
}

/** The name of a JSON type in a sentence. */
export function typeName(type: string): string {
  return typeNames[type] ?? type
}

/** Names in a row: `a`, `b` and `c`. */
export function list(items: readonly string[], joint = 'and'): string {
  const quoted = items.map((item) => (/^(a|an) /.test(item) ? item : `\`${item}\``))
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} ${joint} ${quoted.at(-1)}`
}
