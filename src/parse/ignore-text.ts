import { dayNumber } from '../model/calendar.ts'
import { nearestName } from '../model/names.ts'

/** A part of an ignore comment, with its place in the text of the comment. */
export interface Part {
  readonly text: string
  readonly start: number
}

/** What an ignore comment says. */
export interface IgnoreText {
  readonly rules: readonly Part[]
  readonly until: Part | undefined
  readonly because: Part | undefined
  /** What is wrong with its form, each as the end of a sentence: "has no end". */
  readonly faults: readonly string[]
}

const word = 'carveout-ignore'
const opening = /^#[ \t]*(carve[-_]?outs?((?:[-_.:]|:?[ \t]+)?)([a-z]+)[\w-]*)/i

/** The words that other linters have for it, and that are meant when they follow our name. */
const misspellings = ['ignore', 'disable', 'suppress', 'ignoring']
const others = new Set(['allow', 'skip', 'waive', 'exempt', 'off', 'noqa', 'nolint'])

/** Whether a comment is an ignore comment, or was meant as one. Prose that mentions one further on is none. */
export function isIgnoreText(comment: string): boolean {
  const [all = '', name = '', separator = '', verb = ''] = opening.exec(comment) ?? []
  if (name === word) return true
  // With a blank between the words it may well be prose.
  if (/[ \t]/.test(separator))
    return /^(?:ignore|disable)$/i.test(verb) && /^\s+[a-z]+-[a-z]|\buntil\s+\d/.test(comment.slice(all.length))
  return others.has(verb.toLowerCase()) || nearestName(verb, misspellings) !== undefined
}

/** Reads an ignore comment: `# carveout-ignore <rule>[, <rule>…] until <YYYY-MM-DD>: <reason>`. */
export function readIgnoreText(comment: string): IgnoreText {
  const [all = '', name = ''] = opening.exec(comment) ?? []
  const faults: string[] = []
  if (name !== word) faults.push(`begins with \`${name}\` instead of \`${word}\``)
  const reader = new Reader(comment, all.length)
  if (reader.take(/[:=]+/y) && name === word) faults.push(`has a stray sign after \`${word}\``)
  const rules = readRules(reader, faults)
  const until = readEnd(reader, faults)
  const because = readReason(reader, until !== undefined, faults)
  return { rules, until, because, faults: [...new Set(faults)] }
}

function readRules(reader: Reader, faults: string[]): Part[] {
  const rules = new Map<string, Part>()
  let isList = true
  for (;;) {
    // A name that nothing parts from the one before it is one all the same, if it looks like one.
    const part = reader.isAt(/until(?![\w-])/iy)
      ? undefined
      : reader.take(isList ? /[^\s,:]+/y : /[a-z]+(?:-[a-z]+)+(?=[\s,:])/y)
    if (part === undefined) break
    if (!isList) faults.push('has no comma between its rules')
    if (rules.has(part.text)) faults.push(`names \`${part.text}\` twice`)
    rules.set(part.text, part)
    isList = reader.take(/,[\s,]*/y) !== undefined
  }
  if (rules.size === 0) faults.push('names no rule')
  return [...rules.values()]
}

function readEnd(reader: Reader, faults: string[]): Part | undefined {
  const until = reader.take(/until(?![\w-])/iy)
  const day = reader.take(until ? /[^\s:]+/y : /\d{4}-\d{2}-\d{2}(?=[\s:]|$)/y)
  if (day && until === undefined) faults.push('has no `until` before its end')
  if (day === undefined) faults.push('has no end')
  else if (dayNumber(day.text) === undefined) faults.push(`has an end that is no calendar day, \`${day.text}\``)
  else return day
  return undefined
}

function readReason(reader: Reader, hasEnd: boolean, faults: string[]): Part | undefined {
  const colon = reader.take(/:/y)
  const reason = reader.take(/.+/sy)
  if (reason === undefined || !/[\p{L}\p{N}]/u.test(reason.text)) faults.push('gives no reason')
  else if (colon === undefined && hasEnd) faults.push('has no `:` before its reason')
  else return reason
  return undefined
}

/** Takes a text part by part, blanks between them passed over. */
class Reader {
  readonly #text: string
  #at: number

  constructor(text: string, at: number) {
    this.#text = text
    this.#at = at
  }

  isAt(pattern: RegExp): boolean {
    return this.#match(pattern) !== undefined
  }

  take(pattern: RegExp): Part | undefined {
    const part = this.#match(pattern)
    if (part !== undefined) this.#at = part.start + part.text.length
    return part
  }

  #match(pattern: RegExp): Part | undefined {
    while (/\s/.test(this.#text.charAt(this.#at))) this.#at++
    pattern.lastIndex = this.#at
    const text = pattern.exec(this.#text)?.[0]
    return text === undefined ? undefined : { text, start: this.#at }
  }
}
