import { classOf } from './character-class.ts'
import { type Node, wordsOf } from './syntax.ts'
import { type Width, widthOf } from './width.ts'

/**
 * Beginnings of words, or signs, one of which a text must have for a pattern to match, and how many code units after the
 * match's own beginning it stands; undefined where any text might match.
 */
export type Triggers = ReadonlyMap<string, Width> | undefined

/** How many code units of a word are told. */
const reach = 5

/** So far that no text has it; JSON knows no greater number that is as short. */
const far = 1e9

// Beginnings that nearly every text has tell nothing, and these signs little.
const common = new Set('a an and are as at be for in is it no not of on or our so the to we with'.split(' '))
const usual = new Set(",.-'/:()")

/** The classes of characters that are asked for: of words and what stands in for names, of words alone, of blanks. */
export const asked = ['[\\p{L}\\p{N}\\uE000-\\uE0FF]', '[\\p{L}\\p{N}]', '\\s'] as const
const isOfWord = classOf(asked[0])
const isLetter = classOf(asked[1])
const isBlank = classOf(asked[2])

/** The beginning of a word, or a sign, and where it stands. */
export interface Beginning {
  readonly text: string
  readonly at: number
}

/** The beginnings of the words of a text, of every length, and its signs, in order. */
export function beginningsIn(text: string): readonly Beginning[] {
  const found: Beginning[] = []
  let isInWord = false
  for (let at = 0; at < text.length; at++) {
    const point = text.codePointAt(at) ?? 0
    if (isOfWord(point)) {
      let end = at
      if (!isInWord) {
        do found.push({ text: text.slice(at, ++end), at })
        while (end < at + reach && isOfWord(text.codePointAt(end) ?? 0))
      }
    } else if (!isBlank(point)) found.push({ text: String.fromCodePoint(point), at })
    isInWord = isLetter(point)
    if (point > 0xffff) at++
  }
  return found
}

/** What a text must have for a pattern to match that begins at a word's start: of what its parts ask for, the rarest. */
export function triggersOf(node: Node, lists: ReadonlyMap<string, Node>): Triggers {
  return triggersFrom(node, true, lists)
}

function triggersFrom(node: Node, atStart: boolean, lists: ReadonlyMap<string, Node>): Triggers {
  if (typeof node === 'string') return rarest([...beginningsOf(node, atStart)])
  if ('words' in node) return union(wordsOf(node).map((word) => triggersFrom(word, atStart, lists)))
  if ('any' in node) return union(node.any.map((way) => triggersFrom(way, atStart, lists)))
  if ('list' in node) return triggersFrom(lists.get(node.list) ?? '', atStart, lists)
  if ('set' in node) return signsOf(node.set)
  if ('group' in node) return triggersFrom(node.of, atStart, lists)
  if ('repeat' in node) return node.min === 0 ? undefined : triggersFrom(node.repeat, atStart, lists)
  return 'all' in node ? triggersInTurn(node.all, atStart, lists) : undefined
}

function triggersInTurn(parts: readonly Node[], atStart: boolean, lists: ReadonlyMap<string, Node>): Triggers {
  let start = atStart
  let before: Width = { min: 0, max: 0 }
  return rarest(
    parts.map((part) => {
      const own = further(triggersFrom(part, start, lists), before)
      const { min, max } = widthOf(part, lists)
      before = { min: before.min + min, max: Math.min(far, before.max + max) }
      start = startsWord(part, start, lists)
      return own
    }),
  )
}

/** What is asked for after something that takes so many units. */
function further(triggers: Triggers, { min, max }: Width): Triggers {
  if (triggers === undefined) return undefined
  return new Map(
    Array.from(triggers, ([word, own]) => [word, { min: own.min + min, max: Math.min(far, own.max + max) }]),
  )
}

/** The beginnings of the words that begin in some characters, and the signs among them. */
function* beginningsOf(characters: string, atStart: boolean): Generator<Triggers> {
  for (const { 0: word, index } of characters.matchAll(/[\p{L}\p{N}\uE000-\uE0FF]+/gu)) {
    if (index === 0 ? atStart : characters[index - 1] === ' ') yield only(word.slice(0, reach), index)
  }
  for (const { 0: sign, index } of characters.matchAll(/[^\p{L}\p{N}\uE000-\uE0FF\s]/gu)) yield only(sign, index)
}

function only(text: string, at: number): Triggers {
  return new Map([[text, { min: at, max: at }]])
}

const listed = /^\[((?:[^\\\]^-]|\\[^\p{L}\p{N}])+)\]$/u

/** The signs of a class that lists signs alone. */
function signsOf(set: string): Triggers {
  const signs = listed.exec(set)?.[1]?.replace(/\\(.)/gu, '$1') ?? ''
  return /^[^\p{L}\p{N}\uE000-\uE0FF\s]+$/u.test(signs) ? union(Array.from(signs, (sign) => only(sign, 0))) : undefined
}

/** Whether a word begins after a node, for sure. */
function startsWord(node: Node, before: boolean, lists: ReadonlyMap<string, Node>): boolean {
  const after = (inner: Node) => startsWord(inner, before, lists)
  if (typeof node === 'string') return node === '' ? before : node.endsWith(' ')
  if ('words' in node) return wordsOf(node).every(after)
  if ('any' in node) return node.any.every(after)
  if ('list' in node) return after(lists.get(node.list) ?? '')
  if ('group' in node) return after(node.of)
  if ('repeat' in node) return after(node.repeat) && (node.min > 0 || before)
  if ('all' in node) return node.all.reduce<boolean>((start, part) => startsWord(part, start, lists), before)
  return 'look' in node || 'edge' in node ? before : false
}

function union(ways: readonly Triggers[]): Triggers {
  const all = new Map<string, Width>()
  for (const way of ways) {
    if (way === undefined) return undefined
    for (const [word, { min, max }] of way) {
      const known = all.get(word) ?? { min, max }
      all.set(word, { min: Math.min(known.min, min), max: Math.max(known.max, max) })
    }
  }
  return all
}

function rarest(parts: readonly Triggers[]): Triggers {
  let best: Triggers
  for (const part of parts) {
    if (part !== undefined && (best === undefined || cost(part) < cost(best))) best = part
  }
  return best
}

/** How often a text will have one of them, and how many places there are then to begin at. */
function cost(triggers: ReadonlyMap<string, Width>): number {
  let sum = 0
  for (const [word, { min, max }] of triggers) {
    const often = usual.has(word) ? 10 : !/[\p{L}\p{N}]/u.test(word) ? 1 : common.has(word) ? 50 : 16 / word.length ** 2
    sum += often * Math.min(30, 1 + (max - min) / 20)
  }
  return sum
}
