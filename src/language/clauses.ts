import type { Expression } from './expression.ts'
import type { Subject } from './subject.ts'

/** From the first unit to the first place after. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

const clauseEnd = /[;!?]|(?<!\b(?:e\.g|i\.e|etc|incl|vs|approx|resp))\.(?= |$)| (?:but|while|whereas) /g
const plainWord = /(?<![-_./])\p{L}+(?![\p{L}\p{N}_\uE000\uE001]|[-./]\p{L})/uy
const ofWord = /[\p{L}\p{N}\uE000\uE001]/u
const nextWord = new RegExp(ofWord, 'gu')

/** The clauses of a text, and what they say beside a hit. */
export class Clauses {
  readonly #subject: Subject
  #ends: readonly Stretch[] | undefined
  readonly #firstForeign = new Map<Expression, Map<string, number>>()

  constructor(subject: Subject) {
    this.#subject = subject
  }

  /** The clause, or the clauses, that a stretch is in. */
  around(start: number, end: number): Stretch {
    const { text } = this.#subject
    this.#ends ??= Array.from(text.matchAll(clauseEnd), ({ 0: mark, index }) => ({
      from: index,
      to: index + mark.length,
    }))
    const next = firstWhere(this.#ends, (mark) => mark.to > start)
    const after = firstWhere(this.#ends, (mark) => mark.from >= end)
    return { from: this.#ends[next - 1]?.to ?? 0, to: this.#ends[Math.max(next, after)]?.from ?? text.length }
  }

  /** Whether a stretch has a word that is neither in the hit nor one of those that a walker steps over; `save` lets one pass. */
  saysMore(walker: Expression, { from, to }: Stretch, hit: Stretch, save: 0 | 1): boolean {
    const foreignFrom = (at: number) => foreignIn(this.#subject, walker, at, to)
    const first = this.#first(walker, from, to)
    if (first >= to) return false
    const next = hit.from <= first && first < hit.to ? foreignFrom(hit.to) : first
    if (save === 0 || next >= to) return next < to
    plainWord.lastIndex = next
    if (!plainWord.test(this.#subject.text)) return true
    const after = foreignFrom(plainWord.lastIndex)
    return after < to && !(hit.from <= after && after < hit.to && foreignFrom(hit.to) >= to)
  }

  #first(walker: Expression, from: number, to: number): number {
    const known = this.#firstForeign.get(walker) ?? new Map<string, number>()
    const first = known.get(`${from} ${to}`) ?? foreignIn(this.#subject, walker, from, to)
    this.#firstForeign.set(walker, known.set(`${from} ${to}`, first))
    return first
  }
}

/** A text without the punctuation around it. */
export function coreOf(text: string): Stretch {
  nextWord.lastIndex = 0
  const from = nextWord.exec(text)?.index ?? text.length
  let to = text.length
  while (to > from && !ofWord.test(text.charAt(to - 1))) to--
  return { from, to }
}

/** Where the first word stands that a walker does not step over; `to` where there is none. */
function foreignIn(subject: Subject, walker: Expression, from: number, to: number): number {
  let at = from
  for (;;) {
    const { end } = walker.at(subject, at) ?? { end: at }
    if (end === at || end > to) break
    at = end
  }
  nextWord.lastIndex = at
  return Math.min(to, nextWord.exec(subject.text)?.index ?? to)
}

/** The index of the first item, in an ordered list, for which something holds; its length where there is none. */
function firstWhere<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && holds(item)) high = middle
    else low = middle + 1
  }
  return low
}
