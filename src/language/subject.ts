import { classOf } from './character-class.ts'
import { beginningsIn } from './triggers.ts'
import type { Width } from './width.ts'

/** What is a part of a word, told by what is none: spaces, punctuation, symbols, the marks that stand in for names. */
export const ofWord =
  '[^\\s!-/:-@\\[-^`{-~\\u00A0-\\u00BF\\u00D7\\u00F7\\u2000-\\u2BFF\\u3000-\\u303F\\uE000-\\uE0FF\\u{1F000}-\\u{1FAFF}]'
const isOfWord = classOf(ofWord)

/** A text that expressions are tried on; what many of them ask of it is found out once. */
export class Subject {
  readonly text: string
  readonly #near = new Map<object, readonly number[]>()
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

  /** Those of the starts at which a match can begin that needs one of some words near (triggers.ts). */
  startsNear(triggers: ReadonlyMap<string, Width>): readonly number[] {
    const known = this.#near.get(triggers) ?? startsNear(this.text, this.starts, triggers)
    this.#near.set(triggers, known)
    return known
  }
}

function startsNear(text: string, starts: readonly number[], triggers: ReadonlyMap<string, Width>): number[] {
  // By how much more spans a place is in than the place before it: a long text may have many.
  const more = new Int32Array(text.length + 2)
  for (const { text: beginning, at } of beginningsIn(text)) {
    const distance = triggers.get(beginning)
    if (distance === undefined || distance.min > at) continue
    const [from, after] = [Math.max(0, at - distance.max), at - distance.min + 1]
    more[from] = (more[from] ?? 0) + 1
    more[after] = (more[after] ?? 0) - 1
  }
  const near: number[] = []
  let spans = 0
  let next = 0
  for (const start of starts) {
    for (; next <= start; next++) spans += more[next] ?? 0
    if (spans > 0) near.push(start)
  }
  return near
}

function startsOf(text: string): number[] {
  const starts: number[] = []
  for (let at = 0; at <= text.length; at++) if (mayBegin(text, at)) starts.push(at)
  return starts
}

// `-`, `_`, `.` and `/` join words: `/etc/hosts` and `all-hands-app` hold neither "etc" nor "all". What opens a text
// joins nothing.
function mayBegin(text: string, at: number): boolean {
  if (at === 0) return true
  if (isInsidePair(text, at) || isOfWord(pointBefore(text, at))) return false
  return !isJoiner(text.charCodeAt(at - 1)) || at === 1 || !isOfWord(pointBefore(text, at - 1))
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
