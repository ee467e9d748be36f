import { type Document, isAlias, isCollection, isMap, isNode, isScalar, isSeq, type Node, type Pair } from 'yaml'
import { remember } from '../model/remember.ts'
import { type Path, pointerOf } from '../model/source.ts'
import { itemOf, pairOf } from './keys.ts'
import { sourceOffsets } from './scalar-map.ts'
import { isBlank, keyText, resolve } from './values.ts'

/** A stretch of a document's text, and the pointer to the value as it is written. */
export interface Located {
  readonly start: number
  readonly end: number
  readonly pointer: string
}

/** What of a value to point at: words of its text, or the key that names it. */
export interface Aim {
  readonly within?: readonly [start: number, end: number]
  readonly key?: true
}

/**
 * Finds the narrowest stretch for a value: the value itself where it is a scalar (or the words asked for), the key of a
 * map or list, and for what is not there the nearest parent that is. The top of the document stands for its `id`.
 */
export function locate(document: Document.Parsed, path: Path, { within, key }: Aim = {}): Located {
  const steps = walk(document, path)
  const found = steps.length === path.length
  const step = steps.at(-1)
  if (step === undefined) return locateTop(document)
  const pointer = pointerOf(steps.map(({ written }) => written))
  if (key && found && step.pair) return { ...rangeOfKey(step.pair), pointer }
  if (found && within !== undefined) {
    const words = locateWords(resolve(document, step.node), within)
    if (words) return { ...words, pointer }
  }
  return { ...rangeOfStep(step), pointer }
}

/** One step from a value to one in it. */
export interface Step {
  readonly written: string | number
  readonly node: unknown
  readonly pair?: Pair
}

/** The steps from the top towards a value, as far as they are there. List places are counted as values are read. */
export function walk(document: Document.Parsed, path: Path): Step[] {
  const steps: Step[] = []
  let node = resolve(document, document.contents)
  for (const key of path) {
    const step = stepInto(document, node, key)
    if (step === undefined) break
    steps.push(step)
    node = resolve(document, step.node)
  }
  return steps
}

function stepInto(document: Document.Parsed, node: Node | null, key: string | number): Step | undefined {
  if (isMap(node)) {
    const pair = pairOf(document, node, String(key))
    return pair && { written: keyText(document, pair), node: pair.value, pair }
  }
  return isSeq(node) && typeof key === 'number' ? itemOf(document, node, key) : undefined
}

function locateTop(document: Document.Parsed): Located {
  const id = walk(document, ['id']).at(-1)
  if (id !== undefined && !isBlank(resolve(document, id.node))) return { ...rangeOfStep(id), pointer: '/id' }
  const top = resolve(document, document.contents)
  return { ...(isMap(top) && top.items[0] ? rangeOf(top.items[0].key) : rangeOf(top)), pointer: '' }
}

function rangeOfStep({ node, pair }: Step): { start: number; end: number } {
  if (isCollection(node) && node.items.length > 0) {
    if (pair) return rangeOf(pair.key)
    // An item of a list has no key: its first entry tells it from its neighbours.
    const first = node.items[0] as unknown
    return isMap(node) && !node.flow ? pairRange(first as Pair) : rangeOf(node)
  }
  if (pair && (node === null || (isNode(node) && isBlank(node)))) return rangeOf(pair.key)
  return rangeOf(node)
}

/** A key, or the colon where nothing stands before it. */
function rangeOfKey(pair: Pair): { start: number; end: number } {
  const range = rangeOf(pair.key)
  const colon = pair.srcToken?.sep?.find(({ type }) => type === 'map-value-ind')
  return range.start === range.end && colon ? { start: colon.offset, end: colon.offset + 1 } : range
}

function pairRange(pair: Pair): { start: number; end: number } {
  const key = rangeOf(pair.key)
  return isScalar(pair.value) ? { start: key.start, end: rangeOf(pair.value).end } : key
}

function rangeOf(node: unknown): { start: number; end: number } {
  if (!isNode(node) || !node.range) return { start: 0, end: 0 }
  const [start, end] = node.range
  if (isAlias(node) || !isScalar(node)) return { start, end }
  // A block scalar's range begins at its header and ends after its last line break: point at its text.
  const words = typeof node.value === 'string' && /^BLOCK/.test(node.type ?? '') ? textRange(node.value) : undefined
  return (words && locateWords(node, words)) ?? { start, end }
}

function textRange(value: string): [number, number] {
  return [value.length - value.trimStart().length, value.trimEnd().length]
}

function locateWords(
  node: Node | null,
  [from, to]: readonly [number, number],
): { start: number; end: number } | undefined {
  const offsets = isScalar(node) ? offsetsOf(node) : undefined
  const start = offsets?.starts[from]
  const end = offsets?.ends[to - 1]
  return start === undefined || end === undefined ? undefined : { start, end }
}

// Of one long text, many words may be asked for.
const offsetsOf = remember(sourceOffsets)
