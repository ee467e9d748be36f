import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type ParsedNode,
  type Scalar,
  visit,
} from 'yaml'
import { maxDepth } from './read.ts'
import type { Fault } from './syntax.ts'

/** Aliases that expand to more values than this are an attack or a mistake. */
const maxExpanded = 10_000

/** The node that an alias stands for, or the node itself. An alias to nothing stands for itself. */
export function resolve(document: Document.Parsed, node: unknown): Node | null {
  return isAlias(node) ? (anchorsOf(document).get(node) ?? node) : ((node as Node | undefined) ?? null)
}

/** Whether an alias stands for a node, so that a change of it would change the value of another place, too. */
export function isShared(document: Document.Parsed, node: unknown): boolean {
  return isNode(node) && !isAlias(node) && 'anchor' in node && [...anchorsOf(document).values()].includes(node)
}

const anchors = new WeakMap<Document.Parsed, ReadonlyMap<Alias, Node>>()

/** The node of each alias, found in one pass: the package looks through the whole document for each. */
function anchorsOf(document: Document.Parsed): ReadonlyMap<Alias, Node> {
  const known = anchors.get(document)
  if (known !== undefined) return known
  const named = new Map<string, Node>()
  const targets = new Map<Alias, Node>()
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node)) {
        if (node.anchor !== undefined) named.set(node.anchor, node)
        return
      }
      const target = named.get(node.source)
      if (target !== undefined) targets.set(node, target)
    },
  })
  anchors.set(document, targets)
  return targets
}

/** The text of a key: declarations have no other keys than scalar ones, so any other is shown as it is written. */
export function keyText(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key)
}

/** Whether a node counts as absent: no value, or a blank text. */
export function isBlank(node: Node | null): boolean {
  return (
    node === null ||
    (isScalar(node) && (node.value === null || (typeof node.value === 'string' && node.value.trim() === '')))
  )
}

/**
 * The plain value of a document, with what counts as absent left out of maps and lists, and the faults that only show
 * once values are read: duplicate keys, aliases that explode or contain themselves, nesting through aliases.
 */
export function readValue(document: Document.Parsed): { value: unknown; faults: Fault[] } {
  const faults: Fault[] = []
  const open = new Set<Node>()
  let expanded = 0

  const visit = (node: unknown, depth: number, inAlias: boolean): unknown => {
    if (faults.length > 0) return undefined
    const target = resolve(document, node)
    if (target === null) return null
    if (isAlias(target)) return fault(node, unanchored(target.source))
    const viaAlias = inAlias || isAlias(node)
    if (viaAlias && ++expanded > maxExpanded) return fault(node, tooMany)
    if (isScalar(target)) return scalarValue(target)
    if (open.has(target)) return fault(node, endless)
    if (depth > maxDepth) return fault(node, tooDeep)
    open.add(target)
    const value = isMap(target)
      ? mapValue(target.items as Pair<ParsedNode, ParsedNode | null>[], depth, viaAlias)
      : isSeq(target)
        ? target.items
            .filter((item) => !isBlank(resolve(document, item)))
            .map((item) => visit(item, depth + 1, viaAlias))
        : null
    open.delete(target)
    return value
  }

  const mapValue = (pairs: readonly Pair<ParsedNode, ParsedNode | null>[], depth: number, viaAlias: boolean) => {
    const map: Record<string, unknown> = Object.create(null)
    const seen = new Set<string>()
    for (const pair of pairs) {
      const key = keyText(pair)
      if (seen.has(key)) fault(pair.key, twice(key))
      seen.add(key)
      if (!isBlank(resolve(document, pair.value))) map[key] = visit(pair.value, depth + 1, viaAlias)
    }
    return map
  }

  const fault = (node: unknown, saying: Pick<Fault, 'message' | 'help'>): undefined => {
    const [start = 0, end = 0] = (isNode(node) && node.range) || []
    faults.push({ start, end, pointer: '', ...saying })
  }

  return { value: visit(document.contents, 0, false), faults }
}

function scalarValue({ value }: Scalar): unknown {
  return typeof value === 'bigint' ? Number(value) : value
}

const tooMany = {
  message: `aliases expand to more than ${maxExpanded} values`,
  help: 'write the values out, or repeat fewer of them',
}
const endless = { message: 'an alias stands inside the very value that it names', help: 'write the value out' }
/** The fault of a document that is nested too deeply, by its own brackets or through aliases. */
export const tooDeep = {
  message: `nested more than ${maxDepth} levels deep`,
  help: 'no declaration needs that; flatten it',
}
const unanchored = (name: string) => ({
  message: `\`*${name}\` names nothing above it`,
  help: `put \`&${name}\` before the value that is meant`,
})
const twice = (key: string) => ({ message: `\`${key}\` is given twice`, help: 'keep one of the two' })
