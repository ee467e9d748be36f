import type { Confidence, Field } from './analyse.ts'
import { beginningsIn, type Triggers, triggersOf } from './triggers.ts'
import { vocabulary } from './vocabulary.ts'

/** One class of sign, as data. */
export interface Pattern {
  /** The name of the class, in kebab case. */
  readonly class: string
  readonly fields: readonly Field[]
  readonly confidence: Confidence
  /**
   * The offending words: a regular expression over normalised text, in which `<name>` stands for a word list of the
   * vocabulary and each end is a word's end. Where only some of the words offend, they are the group `(?<at>…)`. A list is a list of ways to say it.
   */
  readonly match: string | readonly string[]
  /** Whether the words must be the whole text, save for punctuation around them. */
  readonly whole?: true
  /**
   * What every other word of the text, or of the clause, must be: where a word says more, it is innocent. With `whole`
   * the words themselves must be so, too. `save` lets one plain word pass.
   */
  readonly rest?: { readonly over: 'text' | 'clause'; readonly words: string; readonly save?: 1 }
  /** What makes the words innocent: before them or after them in the same clause, or anywhere in the text. */
  readonly unless?: {
    readonly before?: string | readonly string[]
    readonly after?: string
    readonly anywhere?: string
  }
  /** What could be argued, as one sentence; `%s` stands for the offending words. */
  readonly argument: string
  /** What to write instead; it passes itself. */
  readonly rewrite: string
  /** Texts that the class catches, and texts that it leaves alone; run as tests. */
  readonly bad: readonly string[]
  readonly good: readonly string[]
  /** Where the class comes from. */
  readonly source: string
}

/** Where a pattern hit, in offsets of the normalised text. */
export interface Hit {
  readonly pattern: Pattern
  readonly start: number
  readonly end: number
}

interface CompiledWay {
  readonly match: RegExp
  readonly triggers: Triggers
}

interface Compiled {
  readonly pattern: Pattern
  readonly ways: readonly CompiledWay[]
  readonly before: readonly RegExp[]
  readonly after: RegExp | undefined
  readonly anywhere: RegExp | undefined
  readonly rest: RegExp | undefined
}

// `-`, `_`, `.` and `/` join words: `/etc/hosts` and `all-hands-app` hold neither "etc" nor "all".
// What counts as a letter is told by what does not, since `\p{L}` takes five times as long to compile.
const inWord =
  '[^\\s!-/:-@\\[-^`{-~\\u00A0-\\u00BF\\u00D7\\u00F7\\u2000-\\u2BFF\\u3000-\\u303F\\uE000-\\uE0FF\\u{1F000}-\\u{1FAFF}]'
const wordStart = `(?<!${inWord}|${inWord}[-./]|^[-./])`
const wordEnd = `(?!${inWord}|[-./]${inWord})`

/** Puts the word lists of the vocabulary in place of their names. Throws on one that the vocabulary lacks. */
function expand(source: string): string {
  return source.replace(/(?<!\(\?)<([a-z][a-z-]*)>/g, (_, name: string) => {
    const words = vocabulary[name]
    if (words === undefined) throw new Error(`the vocabulary has no word list <${name}>`)
    return `(?:${words.map(expand).join('|')})`
  })
}

/** Makes a source of the pattern language a regular expression. Throws on a word list that the vocabulary lacks. */
export function compile(source: string, flags = 'gdu'): RegExp {
  return new RegExp(`${wordStart}(?:${expand(source)})${wordEnd}`, flags)
}

/** Compiles patterns once, so that a run only matches. */
export function compileAll(patterns: readonly Pattern[]): Compiled[] {
  return patterns.map((pattern) => ({
    pattern,
    ways: [pattern.match].flat().map((way) => ({
      match: pattern.whole ? new RegExp(`^(?:${expand(way)})$`, 'gdu') : compile(way),
      triggers: triggersOf(expand(way)),
    })),
    before: [pattern.unless?.before ?? []].flat().map(guard),
    after: pattern.unless?.after === undefined ? undefined : guard(pattern.unless.after),
    anywhere: pattern.unless?.anywhere === undefined ? undefined : guard(pattern.unless.anywhere),
    rest: pattern.rest === undefined ? undefined : walker(pattern.rest.words),
  }))
}

const guards = new Map<string, RegExp>()

/** A guard's expression; many patterns share a guard. */
function guard(source: string): RegExp {
  const made = guards.get(source) ?? compile(source, 'u')
  guards.set(source, made)
  return made
}

const walkers = new Map<string, RegExp>()

/** Steps over one run of known words, and what stands before it. One for each list, since they are large. */
function walker(words: string): RegExp {
  const known = walkers.get(words)
  if (known !== undefined) return known
  const made = new RegExp(`[^\\p{L}\\p{N}\\uE000\\uE001]*(?:${expand(words)})(?![\\p{L}\\p{N}_])`, 'yu')
  walkers.set(words, made)
  return made
}

/** The first hit of each pattern in a text that no guard makes innocent, in the order of the patterns. */
export function* hits(text: string, patterns: readonly Compiled[]): Generator<Hit> {
  const clauses = clausesOf(text)
  const core = coreOf(text)
  const likely = likelyIn(text, patterns)
  for (const { pattern, ways, before, after, anywhere, rest } of patterns) {
    const shift = pattern.whole ? core.from : 0
    const searched = pattern.whole ? text.slice(core.from, core.to) : text
    for (const found of matches(
      searched,
      ways.filter((way) => likely.has(way)),
    )) {
      const matched = { from: found.index + shift, to: found.index + shift + found[0].length }
      const [at, atEnd] = found.indices?.groups?.at ?? [found.index, found.index + found[0].length]
      const [start, end] = [at + shift, atEnd + shift]
      const clause = clauses.around(start, end)
      const said = text.slice(Math.max(clause.from, start - guardReach), start)
      if (before.some((innocent) => innocent.test(said))) continue
      if (after?.test(text.slice(end, Math.min(clause.to, end + guardReach)))) continue
      if (rest) {
        const over = pattern.rest?.over === 'text' ? { from: 0, to: text.length } : clause
        if (clauses.saysMore(rest, over, pattern.whole ? nothing : matched, pattern.rest?.save ?? 0)) continue
      }
      if (!anywhere?.test(text)) yield { pattern, start, end }
      break
    }
  }
}

// `matchAll` would copy these large expressions for each text.
function* matches(text: string, ways: readonly CompiledWay[]): Generator<RegExpExecArray> {
  for (const { match } of ways) {
    match.lastIndex = 0
    for (let found = match.exec(text); found !== null; found = match.exec(text)) {
      yield found
      if (found[0] === '') match.lastIndex++
    }
  }
}

/** The ways that a text could be said in, judged by how its words begin: most are not, and need no search. */
function likelyIn(text: string, patterns: readonly Compiled[]): ReadonlySet<CompiledWay> {
  const byBeginning = indexes.get(patterns) ?? indexOf(patterns)
  indexes.set(patterns, byBeginning)
  const likely = new Set(byBeginning.get(''))
  for (const beginning of beginningsIn(text)) {
    for (const way of byBeginning.get(beginning) ?? []) likely.add(way)
  }
  return likely
}

const indexes = new WeakMap<readonly Compiled[], ReadonlyMap<string, readonly CompiledWay[]>>()

function indexOf(patterns: readonly Compiled[]): ReadonlyMap<string, readonly CompiledWay[]> {
  const index = new Map<string, CompiledWay[]>()
  for (const way of patterns.flatMap(({ ways }) => ways)) {
    for (const trigger of way.triggers ?? ['']) index.set(trigger, [...(index.get(trigger) ?? []), way])
  }
  return index
}

/** How far from the words a guard may stand, so that a long text takes no longer than its length. */
const guardReach = 300

const nothing = { from: 0, to: 0 }

interface Stretch {
  readonly from: number
  readonly to: number
}

const clauseEnd = /[;!?]|(?<!\b(?:e\.g|i\.e|etc|incl|vs|approx|resp))\.(?= |$)| (?:but|while|whereas) /g

function clausesOf(text: string) {
  let ends: Stretch[] | undefined
  const firstForeign = new Map<RegExp, Map<string, number>>()

  const around = (start: number, end: number): Stretch => {
    ends ??= Array.from(text.matchAll(clauseEnd), ({ 0: mark, index }) => ({ from: index, to: index + mark.length }))
    const next = firstWhere(ends, (mark) => mark.to > start)
    const after = firstWhere(ends, (mark) => mark.from >= end)
    return { from: ends[next - 1]?.to ?? 0, to: ends[Math.max(next, after)]?.from ?? text.length }
  }

  /** Whether a stretch has a word that is neither in the hit nor one of the words that a walker steps over. */
  const saysMore = (rest: RegExp, { from, to }: Stretch, hit: Stretch, save: 0 | 1): boolean => {
    const known = firstForeign.get(rest) ?? new Map<string, number>()
    const first = known.get(`${from} ${to}`) ?? foreignIn(text, rest, from, to)
    firstForeign.set(rest, known.set(`${from} ${to}`, first))
    if (first >= to) return false
    const next = hit.from <= first && first < hit.to ? foreignIn(text, rest, hit.to, to) : first
    if (save === 0 || next >= to) return next < to
    plainWord.lastIndex = next
    if (!plainWord.test(text)) return true
    const after = foreignIn(text, rest, plainWord.lastIndex, to)
    return after < to && !(hit.from <= after && after < hit.to && foreignIn(text, rest, hit.to, to) >= to)
  }

  return { around, saysMore }
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

const plainWord = /(?<![-_./])\p{L}+(?![\p{L}\p{N}_\uE000\uE001]|[-./]\p{L})/uy
const word = /[\p{L}\p{N}\uE000\uE001]/gu

/** Where the first word stands that a walker does not step over; `to` where there is none. */
function foreignIn(text: string, rest: RegExp, from: number, to: number): number {
  let at = from
  for (;;) {
    rest.lastIndex = at
    if (rest.exec(text) === null || rest.lastIndex > to) break
    at = rest.lastIndex
  }
  word.lastIndex = at
  return Math.min(to, word.exec(text)?.index ?? to)
}

/** A text without the punctuation around it. */
function coreOf(text: string): Stretch {
  word.lastIndex = 0
  const from = word.exec(text)?.index ?? text.length
  let to = text.length
  while (to > from && !/[\p{L}\p{N}\uE000\uE001]/u.test(text.charAt(to - 1))) to--
  return { from, to }
}
