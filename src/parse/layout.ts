import { isCollection, isNode, type Pair } from 'yaml'

/** What stands from `start` to `end` in a document's text gives way to `text`. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The line break that a text uses. */
export function lineBreakOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}

/** The end of what is written for a node, without the comments and blank lines after it. */
export function endOf(node: unknown): number {
  if (isCollection(node) && !node.flow && node.items.length > 0) return endOfItem(node.items.at(-1))
  return isNode(node) ? (node.range?.[1] ?? 0) : 0
}

/** The end of an item of a list, or of a pair of a map. */
export function endOfItem(item: unknown): number {
  if (isNode(item) || item === null || typeof item !== 'object') return endOf(item)
  const { key, value } = item as Pair
  return Math.max(endOf(key), endOf(value))
}
