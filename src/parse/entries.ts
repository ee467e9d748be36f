import { type Document, isCollection, isNode, isPair } from 'yaml'
import { pointerOf } from '../model/source.ts'
import { keyText } from './values.ts'

/** A key with its value, or an item of a list, in the order in which they begin; an outer one before what it holds. */
export interface Entry {
  readonly key: string | number
  readonly start: number
  readonly end: number
  /** Where its value begins, which for a key is not where it begins itself. */
  readonly valueStart: number
  readonly hasBlock: boolean
  readonly parent: Entry | undefined
  /** The innermost bracket that it stands in. */
  readonly flow: Flow | undefined
}

/** A list or map in brackets. */
export interface Flow {
  readonly start: number
  readonly end: number
  readonly parent: Flow | undefined
}

/** What of a document's text belongs to which key or item. */
export interface Entries {
  readonly entries: readonly Entry[]
  readonly flows: readonly Flow[]
}

/** Every key and item of a document. An alias is an entry of its own, and what it stands for is not looked into. */
export function entriesOf(document: Document.Parsed): Entries {
  const entries: Entry[] = []
  const flows: Flow[] = []
  const visit = (node: unknown, parent: Entry | undefined, outer: Flow | undefined): void => {
    if (!isCollection(node)) return
    const [from, end] = rangeOf(node)
    const flow = node.flow ? { start: from, end, parent: outer } : outer
    if (flow !== undefined && flow !== outer) flows.push(flow)
    const add = (key: string | number, [start, to]: [number, number], value: unknown) => {
      const [valueStart, valueEnd] = isWritten(value) ? rangeOf(value) : [to, to]
      const hasBlock = isCollection(value) && !value.flow
      const entry = { key, start, end: Math.max(to, valueEnd), valueStart, hasBlock, parent, flow }
      entries.push(entry)
      visit(value, entry, flow)
    }
    for (const [index, item] of node.items.entries()) {
      if (isPair(item)) add(keyText(document, item), rangeOf(item.key), item.value)
      else add(index, [rangeOf(item)[0], rangeOf(item)[0]], item)
    }
  }
  visit(document.contents, undefined, undefined)
  return { entries, flows }
}

function rangeOf(node: unknown): [start: number, end: number] {
  const [start = 0, end = 0] = (isNode(node) && node.range) || []
  return [start, end]
}

/** Whether a value takes up any text: the place of one that does not may lie behind comments. */
function isWritten(value: unknown): boolean {
  const [start, end] = rangeOf(value)
  return start < end
}

/** The JSON pointer to an entry. */
export function entryPointer(entry: Entry): string {
  return pointerOf(
    chain(entry)
      .map(({ key }) => key)
      .reverse(),
  )
}

/** An entry and those that hold it, the nearest first. */
export function chain(entry: Entry | undefined): Entry[] {
  const found: Entry[] = []
  for (let at = entry; at !== undefined; at = at.parent) found.push(at)
  return found
}

/** The innermost of some stretches, outer before inner, that covers an offset. */
export function innermost<T extends { start: number; end: number; parent: T | undefined }>(
  stretches: readonly T[],
  offset: number,
): T | undefined {
  let found = stretches[firstFrom(stretches, offset + 1) - 1]
  while (found !== undefined && found.end <= offset) found = found.parent
  return found
}

/** The index of the first stretch that begins at an offset or after it. */
export function firstFrom(stretches: readonly { readonly start: number }[], offset: number): number {
  let [low, high] = [0, stretches.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
