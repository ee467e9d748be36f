import { classOf } from './character-class.ts'
import type { Lists } from './matcher.ts'
import { type Node, wordsOf } from './syntax.ts'

/** With which code units a match can begin; those beyond ASCII are not told apart. */
export type FirstUnits = (unit: number) => boolean

interface Firsts {
  /** One bit for each unit of ASCII, and one more for all others. */
  readonly units: bigint
  /** Whether it can match nothing, so that what comes after it begins. */
  readonly empty: boolean
}

const beyond = 0x80
const setFirsts = new Map<string, Firsts>()

/** With which code units a match of a node can begin, so that most places need no try. */
export function firstUnitsOf(node: Node, lists: Lists): FirstUnits {
  const { units, empty } = firstsOf(node, lists)
  if (empty) return () => true
  const table = Uint8Array.from({ length: beyond + 1 }, (_, unit) => Number((units >> BigInt(unit)) & 1n))
  return (unit) => table[Math.min(unit, beyond)] === 1
}

function firstsOf(node: Node, lists: Lists): Firsts {
  if (typeof node === 'string') return ofWord(node)
  if ('words' in node) return union(wordsOf(node).map(ofWord))
  if ('set' in node) return ofSet(node.set)
  if ('list' in node) return firstsOf(lists.get(node.list) ?? '', lists)
  if ('group' in node) return firstsOf(node.of, lists)
  if ('any' in node) return union(node.any.map((way) => firstsOf(way, lists)))
  if ('repeat' in node) {
    const { units, empty } = firstsOf(node.repeat, lists)
    return { units, empty: empty || node.min === 0 }
  }
  return 'all' in node ? ofSequence(node.all, lists) : ofWord('')
}

function ofSequence(parts: readonly Node[], lists: Lists): Firsts {
  let units = 0n
  for (const part of parts) {
    const firsts = firstsOf(part, lists)
    units |= firsts.units
    if (!firsts.empty) return { units, empty: false }
  }
  return { units, empty: true }
}

function ofWord(word: string): Firsts {
  return word === '' ? { units: 0n, empty: true } : { units: bit(word.charCodeAt(0)), empty: false }
}

function ofSet(set: string): Firsts {
  const known = setFirsts.get(set)
  if (known !== undefined) return known
  const isIn = classOf(set)
  let units = bit(beyond)
  for (let unit = 0; unit < beyond; unit++) if (isIn(unit)) units |= bit(unit)
  setFirsts.set(set, { units, empty: false })
  return { units, empty: false }
}

function bit(unit: number): bigint {
  return 1n << BigInt(Math.min(unit, beyond))
}

function union(all: readonly Firsts[]): Firsts {
  return { units: all.reduce((units, firsts) => units | firsts.units, 0n), empty: all.some(({ empty }) => empty) }
}
