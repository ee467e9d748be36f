import { type Node, wordsOf } from './syntax.ts'

/** The beginnings of words one of which a text must have for a pattern to match; undefined where any text might. */
export type Triggers = ReadonlySet<string> | undefined

const reach = 4

// Beginnings that nearly every text has tell nothing.
const common = new Set(
  'a an and are as at be for in is it no not of on or our so the to we with'
    .split(' ')
    .map((word) => word.slice(0, reach)),
)

// What stands in for names and controls is rarer than any word, and so is what opens a blank to be filled in.
const mark = /[\uE000-\uE0FF<[{]/
const opening = /[<[{]/g

/** The beginnings of the words of a text. */
export function beginningsIn(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [beginning] of text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}\uE000-\uE0FF]{1,4}/gu)) {
    for (let length = 1; length <= beginning.length; length++) found.add(beginning.slice(0, length))
  }
  for (const [sign] of text.matchAll(opening)) found.add(sign)
  return found
}

/** What a text must have for a pattern to match that begins at a word's start: of what its parts ask for, the rarest. */
export function triggersOf(node: Node, lists: ReadonlyMap<string, Node>): Triggers {
  return asked(node, true, lists)
}

function asked(node: Node, atStart: boolean, lists: ReadonlyMap<string, Node>): Triggers {
  if (typeof node === 'string') return rarest([...beginningsOf(node, atStart)].map((word) => new Set([word])))
  if ('words' in node) return atStart ? union(wordsOf(node).map((word) => asked(word, true, lists))) : undefined
  if ('any' in node) return union(node.any.map((way) => asked(way, atStart, lists)))
  if ('list' in node) return atStart ? asked(lists.get(node.list) ?? '', true, lists) : undefined
  if ('group' in node) return asked(node.of, atStart, lists)
  if ('repeat' in node) return node.min === 0 ? undefined : asked(node.repeat, atStart, lists)
  if (!('all' in node)) return undefined
  let start = atStart
  return rarest(
    node.all.map((part) => {
      const own = asked(part, start, lists)
      start = startsWord(part, start, lists)
      return own
    }),
  )
}

/** The beginnings of the words that begin in some characters, and what opens a blank among them. */
function* beginningsOf(characters: string, atStart: boolean): Generator<string> {
  for (const [sign] of characters.matchAll(opening)) yield sign
  for (const { 0: word, index } of characters.matchAll(/[\p{L}\p{N}\uE000-\uE0FF]+/gu)) {
    if (index === 0 ? atStart : characters[index - 1] === ' ') yield word.slice(0, reach)
  }
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
  const all = new Set<string>()
  for (const way of ways) {
    if (way === undefined) return undefined
    for (const beginning of way) all.add(beginning)
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

function cost(triggers: ReadonlySet<string>): number {
  let sum = 0
  for (const beginning of triggers)
    sum += mark.test(beginning) ? 1 : common.has(beginning) ? 50 : 16 / beginning.length ** 2
  return sum
}
