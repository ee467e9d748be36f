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
  type Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { isBlankText } from '../model/lookalikes.ts'
import { maxDepth } from './read.ts'
import type { Fault } from './syntax.ts'

const ownTags = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`),
)

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

/**
 * The text of a key as it is written, so that `090` is not the key `90`. A map or list for a key is refused when values
 * are read; `?` stands for it.
 */
export function keyText(document: Document.Parsed, pair: Pair): string {
  const key = resolve(document, pair.key)
  if (!isScalar(key)) return key === null ? '' : '?'
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value))
}

/** Whether a node counts as absent: no value, or a text that shows nothing. */
export function isBlank(node: Node | null): boolean {
  return (
    node === null ||
    (isScalar(node) && (node.value === null || (typeof node.value === 'string' && isBlankText(node.value))))
  )
}

/**
 * The plain value of a document, and the faults that only show once values are read: duplicate keys, keys that are no
 * texts, aliases that explode or contain themselves, nesting through aliases. What counts as absent is left out of
 * lists; in maps its key stays, `undefined`, so that a misspelt key shows even where it has no value.
 */
export function readValue(document: Document.Parsed): { value: unknown; faults: Fault[] } {
  const faults: Fault[] = []
  const open = new Set<Node>()
  let expanded = 0

  // The alias that is to blame is the outermost that leads to a value.
  const visit = (node: unknown, depth: number, outer?: Alias): unknown => {
    const target = resolve(document, node)
    if (target === null) return null
    if (isAlias(target)) return fault(target, unanchored(target.source))
    const via = outer ?? (isAlias(node) ? node : undefined)
    if (via !== undefined && ++expanded > maxExpanded)
      return expanded === maxExpanded + 1 ? fault(via, tooMany) : undefined
    if (target.tag !== undefined && !ownTags.has(target.tag)) return fault(target, foreignTag(target.tag))
    if (isScalar(target)) return scalarValue(target)
    if (open.has(target)) return fault(node, endless)
    if (depth > maxDepth) return fault(node, tooDeep)
    open.add(target)
    const value = isMap(target) ? mapValue(target, depth, via) : isSeq(target) ? listValue(target, depth, via) : null
    open.delete(target)
    return value
  }

  const listValue = ({ items }: YAMLSeq, depth: number, via?: Alias) =>
    items.filter((item) => !isBlank(resolve(document, item))).map((item) => visit(item, depth + 1, via))

  const mapValue = (owner: YAMLMap, depth: number, via?: Alias) => {
    const map: Record<string, unknown> = Object.create(null)
    const seen = new Set<string>()
    for (const pair of owner.items) {
      const keyNode = resolve(document, pair.key)
      if (!isScalar(keyNode)) {
        keyFault(owner, pair.key, keyNode)
        continue
      }
      const key = keyText(document, pair)
      const hasValue = !isBlank(resolve(document, pair.value))
      if (seen.has(key) && !(map[key] === undefined && !hasValue)) fault(pair.key, twice(key))
      seen.add(key)
      map[key] = hasValue ? visit(pair.value, depth + 1, via) : map[key]
    }
    return map
  }

  const keyFault = (owner: YAMLMap, written: unknown, key: Node | null) => {
    if (isAlias(key)) fault(key, unanchored(key.source))
    else if (isTemplate(owner, key)) fault(owner, template)
    else fault(written, noKey(isSeq(key) ? 'list' : 'map'))
  }

  const fault = (node: unknown, saying: Pick<Fault, 'message' | 'help'>): undefined => {
    const [start = 0, end = 0] = (isNode(node) && node.range) || []
    faults.push({ start, end, pointer: '', ...saying })
  }

  return { value: visit(document.contents, 0), faults }
}

/** Takes the keys without a value out of a value that was read, whose keys have all been checked. */
export function dropAbsent(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  const map = value as Record<string, unknown>
  for (const key of Object.keys(map)) {
    if (map[key] === undefined) delete map[key]
    else dropAbsent(map[key])
  }
}

/** `{{ name }}` reads as a map whose only key is a map. */
function isTemplate(owner: YAMLMap, key: Node | null): boolean {
  return isMap(key) && key.flow === true && key.range?.[0] === (owner.range?.[0] ?? 0) + 1
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
  help: `put \`&${name}\` before the value that is meant, or quote it where it is a text: "*${name}"`,
})
/** The fault of a placeholder that was never filled in. */
export const template = {
  message: 'this is a placeholder of a template, not a value',
  help: 'lint what the template renders to, or quote it where it is a text',
}
const noKey = (what: string) => ({ message: `a ${what} stands where a key belongs`, help: 'write a text for a key' })
const foreignTag = (tag: string) => ({
  message: `this is tagged ${tag.replace('tag:yaml.org,2002:', '!!')}, which no value here is`,
  help: 'drop the tag, and write the value itself',
})
const twice = (key: string) => ({
  message: `${key === '' ? 'a value without a key' : `\`${key}\``} is given twice`,
  help: 'keep one of the two',
})
