import { classOf } from './character-class.ts'
import type { Lists } from './matcher.ts'
import type { Node } from './syntax.ts'
import { hasEmpty, hasFirst } from './word-set.ts'

// What a match can take where a code unit stands: nothing, or that unit.
const nothing = 1
const unitItself = 2

/**
 * Whether a match of a node can begin with a code unit (NaN at the end of a text), so that most places need no try. It
 * may tell of a match where there is none, never the reverse.
 */
export function canBegin(node: Node, unit: number, lists: Lists): boolean {
  return taken(node, unit, lists) !== 0
}

/** The characters for which it is told ahead: ASCII that can be seen, and what stands in for what is named. */
export const firstCharacters = `${String.fromCharCode(...Array.from({ length: 0x5f }, (_, i) => 0x20 + i))}\uE000\uE001\uE010\uE011`

/** Those of the characters with which a match of a node can begin. */
export function beginsOf(node: Node, lists: Lists): string {
  return Array.from(firstCharacters)
    .filter((character) => canBegin(node, character.charCodeAt(0), lists))
    .join('')
}

/** What matches of a node can take, as bits. */
function taken(node: Node, unit: number, lists: Lists): number {
  if (typeof node === 'string') return node === '' ? nothing : node.charCodeAt(0) === unit ? unitItself : 0
  if ('words' in node) return (hasFirst(node.words, unit) ? unitItself : 0) | (hasEmpty(node.words) ? nothing : 0)
  if ('set' in node) return mayBeIn(node.set, unit) ? unitItself : 0
  if ('list' in node) return taken(lists.get(node.list) ?? '', unit, lists)
  if ('group' in node) return taken(node.of, unit, lists)
  if ('any' in node) return node.any.reduce<number>((all, way) => all | taken(way, unit, lists), 0)
  if ('all' in node) return takenInTurn(node.all, unit, lists)
  if ('repeat' in node) return taken(node.repeat, unit, lists) | (node.min === 0 ? nothing : 0)
  return nothing
}

function takenInTurn(parts: readonly Node[], unit: number, lists: Lists): number {
  let all = 0
  for (const part of parts) {
    const own = taken(part, unit, lists)
    all |= own & unitItself
    if ((own & nothing) === 0) return all
  }
  return all | nothing
}

// Half of a character is in a class that the whole one may be in.
function mayBeIn(set: string, unit: number): boolean {
  return (unit & 0xf800) === 0xd800 || (unit >= 0 && classOf(set)(unit))
}
