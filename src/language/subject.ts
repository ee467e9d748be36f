import { classOf } from './character-class.ts'

/** What is a part of a word, told by what is none: spaces, punctuation, symbols, the marks that stand in for names. */
export const ofWord =
  '[^\\s!-/:-@\\[-^`{-~\\u00A0-\\u00BF\\u00D7\\u00F7\\u2000-\\u2BFF\\u3000-\\u303F\\uE000-\\uE0FF\\u{1F000}-\\u{1FAFF}]'
const isOfWord = classOf(ofWord)

/** A text that expressions are tried on; what many of them ask of it is found out once. */
export class Subject {
  readonly text: string
  readonly #places = new Map<object, Map<number, readonly number[]>>()
  #starts: readonly number[] | undefined

  constructor(text: string) {
    this.text = text
  }

  /** What was found before, by place, for one of those that look things up. */
  placesOf(who: object): Map<number, readonly number[]> {
    const known = this.#places.get(who) ?? new Map<number, readonly number[]>()
    this.#places.set(who, known)
    return known
  }

  /** Every place at which a word may begin, in order; the end of the text is one. */
  get starts(): readonly number[] {
    this.#starts ??= startsOf(this.text)
    return this.#starts
  }
}

function startsOf(text: string): number[] {
  const starts: number[] = []
  for (let at = 0; at <= text.length; at++) if (mayBegin(text, at)) starts.push(at)
  return starts
}

// `-`, `_`, `.` and `/` join words: `/etc/hosts` and `all-hands-app` hold neither "etc" nor "all".
function mayBegin(text: string, at: number): boolean {
  if (at === 0) return true
  if (isInsidePair(text, at) || isOfWord(pointBefore(text, at))) return false
  return !isJoiner(text.charCodeAt(at - 1)) || (at > 1 && !isOfWord(pointBefore(text, at - 1)))
}

/** Whether no word goes on at a place. */
export function endsWord(text: string, at: number): boolean {
  if (isOfWordAt(text, at)) return false
  return !isJoiner(text.charCodeAt(at)) || !isOfWordAt(text, at + 1)
}

function isOfWordAt(text: string, at: number): boolean {
  const point = text.codePointAt(at)
  return point !== undefined && isOfWord(point)
}

function isJoiner(code: number): boolean {
  return code === 0x2d || code === 0x2e || code === 0x2f
}

/** The code point that ends at a place. */
export function pointBefore(text: string, at: number): number {
  return text.codePointAt(isInsidePair(text, at - 1) ? at - 2 : at - 1) ?? 0
}

/** Whether a place is between the two units of one character. */
function isInsidePair(text: string, at: number): boolean {
  const isLow = (text.charCodeAt(at) & 0xfc00) === 0xdc00
  return isLow && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800
}
