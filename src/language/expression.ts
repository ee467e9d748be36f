import { canBegin, firstCharacters } from './begins.ts'
import type { Matcher, Step } from './matcher.ts'
import { endsWord, type Subject } from './subject.ts'
import type { Node } from './syntax.ts'
import type { Triggers } from './triggers.ts'

/** Where an expression matched, and its named groups. */
export interface Match {
  readonly start: number
  readonly end: number
  readonly groups: ReadonlyMap<string, readonly [start: number, end: number]>
}

/** What must be where a match ends: a word's end, the end of the text, or nothing in particular. */
export type Ending = 'word' | 'text' | 'any'

/** What is known of an expression before it is made. */
export interface Known {
  /** What `beginsOf` told of the node. */
  readonly begins?: string | undefined
  /** What `triggersOf` told of the node. */
  readonly near?: Triggers
}

/** A compiled expression; its steps are made when it is first tried, since most never are. */
export class Expression {
  readonly #node: Node
  readonly #ending: Ending
  readonly #matcher: Matcher
  readonly #known: Known
  #enter: Step | undefined
  readonly #begins = new Map<number, boolean>()

  constructor(node: Node, matcher: Matcher, ending: Ending = 'word', known: Known = {}) {
    this.#known = known
    this.#node = node
    this.#ending = ending
    this.#matcher = matcher
  }

  /** The match that begins at a place. */
  at(subject: Subject, start: number): Match | undefined {
    if (!this.#canBegin(subject.text.charCodeAt(start))) return undefined
    const { groups } = this.#matcher
    this.#matcher.turnTo(subject)
    if (groups.size > 0) groups.clear()
    this.#enter ??= this.#matcher.step(this.#node, this.#last())
    const end = this.#enter(start)
    return end < 0 ? undefined : { start, end, groups: new Map(groups) }
  }

  /** The first match that begins where a word may begin, no earlier than at `from`, and no later than at `to`. */
  first(subject: Subject, from = 0, to = subject.text.length): Match | undefined {
    const starts = this.#known.near === undefined ? subject.starts : subject.startsNear(this.#known.near)
    for (let i = from <= 0 ? 0 : firstAtLeast(starts, from); i < starts.length; i++) {
      const start = starts[i] ?? 0
      if (start > to) return undefined
      const match = this.at(subject, start)
      if (match !== undefined) return match
    }
    return undefined
  }

  #canBegin(unit: number): boolean {
    let known = this.#begins.get(unit)
    if (known === undefined) {
      const character = String.fromCharCode(unit)
      const told = firstCharacters.includes(character) ? this.#known.begins?.includes(character) : undefined
      known = told ?? canBegin(this.#node, unit, this.#matcher.lists)
      this.#begins.set(unit, known)
    }
    return known
  }

  #last(): Step {
    const matcher = this.#matcher
    if (this.#ending === 'any') return (at) => at
    if (this.#ending === 'text') return (at) => (at === matcher.text.length ? at : -1)
    return (at) => (endsWord(matcher.text, at) ? at : -1)
  }
}

/** The index of the first of ordered numbers that is no less than a number. */
function firstAtLeast(numbers: readonly number[], least: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}
