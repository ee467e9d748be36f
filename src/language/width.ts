import type { Lists } from './matcher.ts'
import { type Node, wordsOf } from './syntax.ts'

/** How many code units a match can take. */
export interface Width {
  readonly min: number
  readonly max: number
}

/** How many code units a match of a node can take. */
export function widthOf(node: Node, lists: Lists): Width {
  const of = (inner: Node) => widthOf(inner, lists)
  if (typeof node === 'string') return { min: node.length, max: node.length }
  if ('set' in node) return { min: 1, max: 2 }
  if ('all' in node)
    return node.all.map(of).reduce((a, b) => ({ min: a.min + b.min, max: a.max + b.max }), { min: 0, max: 0 })
  if ('any' in node) return widest(node.any.map(of))
  if ('words' in node) return widest(wordsOf(node).map(of))
  if ('list' in node) return of(lists.get(node.list) ?? '')
  if ('repeat' in node) {
    const { min, max } = of(node.repeat)
    return { min: min * node.min, max: max === 0 ? 0 : max * (node.max ?? Number.POSITIVE_INFINITY) }
  }
  if ('group' in node) return of(node.of)
  return { min: 0, max: 0 }
}

function widest(widths: readonly Width[]): Width {
  return { min: Math.min(...widths.map(({ min }) => min)), max: Math.max(...widths.map(({ max }) => max)) }
}
