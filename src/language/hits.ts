import type { Field } from './analysis.ts'
import { Clauses, coreOf, type Stretch } from './clauses.ts'
import type { CompiledPattern, CompiledPatterns } from './compiler.ts'
import { Expression, type Match } from './expression.ts'
import type { Matcher } from './matcher.ts'
import { Subject } from './subject.ts'
import type { Node } from './syntax.ts'
import { beginningsIn } from './triggers.ts'

/** Where a pattern hit, in offsets of the normalised text. */
export interface Hit {
  readonly pattern: CompiledPattern
  readonly start: number
  readonly end: number
}

/** How far from the words a guard may stand, so that a long text takes no longer than its length. */
const guardReach = 300

const nothing: Stretch = { from: 0, to: 0 }

/** The classes of characters that a walker asks for: what is between words, and what a word goes on with. */
export const walked = ['[^\\p{L}\\p{N}\\uE000\\uE001]', '[\\p{L}\\p{N}_]'] as const

// What a walker steps over: what is between words, then one of the known words, to its end.
const between: Node = { repeat: { set: walked[0] }, min: 0, max: null }
const noMore: Node = { look: { set: walked[1] }, not: true }

/** Compiled patterns, ready to be looked for. */
export class PatternSearch {
  readonly #data: CompiledPatterns
  readonly #matcher: Matcher
  readonly #chances: Chances
  readonly #indexes = new Map<Field, ReadonlyMap<string, readonly number[]>>()
  readonly #made = { word: [] as Expression[], text: [] as Expression[], walk: [] as Expression[] }

  constructor(data: CompiledPatterns, matcher: Matcher) {
    this.#data = data
    this.#matcher = matcher
    this.#chances = new Chances(data.ways.length)
  }

  /** The first hit of each pattern of a field in a text that no guard makes innocent, in the order of the patterns. */
  *hits(text: string, field: Field): Generator<Hit> {
    const ways = this.#waysIn(text, field)
    if (ways.length === 0) return
    const seen = new Seen(text)
    for (let i = 0; i < ways.length; ) {
      const place = this.#placeOf(ways[i])
      const own: Chance[] = []
      for (let way = ways[i]; way !== undefined && this.#placeOf(way) === place; way = ways[++i]) own.push(way)
      const pattern = this.#data.patterns[place]
      const hit = pattern && this.#hitOf(pattern, own, seen)
      if (hit) yield hit
    }
  }

  /** The ways that a text could show, in order, judged by how its words begin: most it can't, and need no search. */
  #waysIn(text: string, field: Field): readonly Chance[] {
    const index = this.#indexOf(field)
    const chances = this.#chances
    const anywhere = index.get('') ?? []
    for (let i = 0; i < anywhere.length; i += 3) chances.add(anywhere[i] ?? 0, 0, text.length)
    for (const { text: beginning, at } of beginningsIn(text)) {
      const own = index.get(beginning) ?? []
      for (let i = 0; i < own.length; i += 3) chances.add(own[i] ?? 0, at - (own[i + 2] ?? 0), at - (own[i + 1] ?? 0))
    }
    return chances.take()
  }

  // A map finds the pieces of a text that it was never asked for faster than an object does.
  #indexOf(field: Field): ReadonlyMap<string, readonly number[]> {
    const known = this.#indexes.get(field) ?? new Map(Object.entries(this.#data.beginnings[field] ?? {}))
    this.#indexes.set(field, known)
    return known
  }

  #placeOf(chance: Chance | undefined): number {
    return this.#data.ways[chance?.way ?? -1]?.[0] ?? -1
  }

  #hitOf(pattern: CompiledPattern, ways: readonly Chance[], seen: Seen): Hit | undefined {
    for (const { matched, start, end } of this.#matches(pattern, ways, seen)) {
      if (this.#isInnocent(pattern, { matched, start, end }, seen)) continue
      const { anywhere } = pattern
      return anywhere !== undefined && this.#expression(anywhere).first(seen.whole)
        ? undefined
        : { pattern, start, end }
    }
    return undefined
  }

  #isInnocent({ before, after, rest, whole }: CompiledPattern, { matched, start, end }: Found, seen: Seen): boolean {
    const clause = seen.clauses.around(start, end)
    const said = seen.part(Math.max(clause.from, start - guardReach), start)
    if (before.some((guard) => this.#expression(guard).first(said))) return true
    if (after !== undefined) {
      const follows = seen.part(end, Math.min(clause.to, end + guardReach))
      if (this.#expression(after).first(follows)) return true
    }
    if (rest === undefined) return false
    const over = rest.over === 'text' ? { from: 0, to: seen.whole.text.length } : clause
    return seen.clauses.saysMore(this.#walker(rest.words), over, whole ? nothing : matched, rest.save)
  }

  *#matches({ whole }: CompiledPattern, ways: readonly Chance[], seen: Seen): Generator<Found> {
    for (const { way, from, to } of ways) {
      const node = this.#data.ways[way]?.[1] ?? -1
      if (whole) {
        const mayBe = from <= seen.coreStart && seen.coreStart <= to
        const match = mayBe ? this.#expression(node, 'text').at(seen.core, 0) : undefined
        if (match) yield found(match, seen.coreStart)
        continue
      }
      const expression = this.#expression(node)
      for (let match = expression.first(seen.whole, from, to); match; ) {
        yield found(match, 0)
        match = expression.first(seen.whole, Math.max(match.end, match.start + 1), to)
      }
    }
  }

  #expression(number: number, ending: 'word' | 'text' = 'word'): Expression {
    const known = this.#made[ending][number]
    if (known !== undefined) return known
    const made = new Expression(this.#node(number), this.#matcher, ending, { begins: this.#data.begins[number] })
    this.#made[ending][number] = made
    return made
  }

  #walker(number: number): Expression {
    const known = this.#made.walk[number]
    if (known !== undefined) return known
    const made = new Expression({ all: [between, this.#node(number), noMore] }, this.#matcher, 'any')
    this.#made.walk[number] = made
    return made
  }

  #node(number: number): Node {
    return JSON.parse(this.#data.nodes[number] ?? '""')
  }
}

/** A way that a text could show, and from where to where a match could begin. */
interface Chance {
  readonly way: number
  readonly from: number
  readonly to: number
}

/** Chances as they are found, one for each way. They are kept in arrays that stay, since there are many and most come to nothing. */
class Chances {
  readonly #from: Int32Array
  readonly #to: Int32Array
  #found: number[] = []

  /** `ways` is how many there are. */
  constructor(ways: number) {
    this.#from = new Int32Array(ways)
    this.#to = new Int32Array(ways).fill(nowhere)
  }

  /** Widens the chance of a way. */
  add(way: number, from: number, to: number): void {
    if (this.#to[way] === nowhere) {
      this.#found.push(way)
      this.#from[way] = from
      this.#to[way] = to
      return
    }
    if (from < (this.#from[way] ?? 0)) this.#from[way] = from
    if (to > (this.#to[way] ?? 0)) this.#to[way] = to
  }

  /** The chances in the order of the ways; after that there are none. */
  take(): readonly Chance[] {
    const ways = this.#found.sort((a, b) => a - b)
    const chances = ways.map((way) => ({ way, from: this.#from[way] ?? 0, to: this.#to[way] ?? 0 }))
    for (const way of ways) this.#to[way] = nowhere
    this.#found = []
    return chances
  }
}

const nowhere = -(2 ** 31)

/** A match, and the words in it that offend. */
interface Found {
  readonly matched: Stretch
  readonly start: number
  readonly end: number
}

function found({ start, end, groups }: Match, shift: number): Found {
  const [from, to] = groups.get('at') ?? [start, end]
  return { matched: { from: start + shift, to: end + shift }, start: from + shift, end: to + shift }
}

/** A text with what is found out about it on the way. */
class Seen {
  readonly whole: Subject
  readonly core: Subject
  readonly coreStart: number
  readonly clauses: Clauses
  readonly #parts = new Map<string, Subject>()

  constructor(text: string) {
    const { from, to } = coreOf(text)
    this.whole = new Subject(text)
    this.core = new Subject(text.slice(from, to))
    this.coreStart = from
    this.clauses = new Clauses(this.whole)
  }

  part(from: number, to: number): Subject {
    const text = this.whole.text.slice(from, to)
    const part = this.#parts.get(text) ?? new Subject(text)
    this.#parts.set(text, part)
    return part
  }
}
