import fc from 'fast-check'
import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Pair,
  parseDocument,
  Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { days, hostile, names, odd, vague } from './phrases.ts'

/** One change of a declaration: what is done, where, and with which of the values for it. */
export interface Twist {
  readonly how: string
  readonly where: number
  readonly which: number
}

/** An item of a list, or a pair of a map, and what it is in. */
interface Spot {
  readonly parent: YAMLMap | YAMLSeq
  readonly index: number
  /** The key of the pair, or of the list that an item is in. */
  readonly key: string
}

/** A change of some kind of value; of any, where it does not say of which. */
interface Way {
  readonly fits?: (spot: Spot) => boolean
  readonly change: (spot: Spot, which: number, document: Document) => void
}

const isProse = (spot: Spot) => /\s/.test(textOf(spot))
const isDay = (spot: Spot) => /^\d{4}-\d\d-\d\d$/.test(textOf(spot))
const nameKeys = ['owner', 'by', 'portfolio', 'into', 'variantOf', 'proposes', 'id', 'projects', 'squads', 'aliases']
const isName = ({ key, ...spot }: Spot) => nameKeys.includes(key) && textOf({ key, ...spot }) !== ''
const isParty = ({ key, ...spot }: Spot) =>
  ['owner', 'by', 'projects', 'squads'].includes(key) && textOf({ key, ...spot }) !== ''
const put =
  (values: readonly unknown[]): Way['change'] =>
  (spot, which) =>
    setValue(spot, new Scalar(pick(values, which)))

/** Changes that mostly keep to the schema, so that rules get something to judge. */
const bends = {
  drop: { change: ({ parent, index }) => void parent.items.splice(index, 1) },
  blank: { change: put([null, '', ' ', '\n']) },
  vague: { fits: isProse, change: put(vague) },
  hostile: { fits: (spot) => isProse(spot) || isParty(spot), change: put(hostile) },
  name: { fits: isName, change: put(names) },
  day: { fits: isDay, change: put(days) },
  number: {
    fits: (spot) => typeof scalarOf(spot) === 'number',
    change: put([0, 1, 2.5, 20, 1e6, 1e15, 0.001]),
  },
} satisfies Record<string, Way>

/** Changes that the schema, or YAML, has something to say about. */
const breaks = {
  odd: { change: (spot, which) => setValue(spot, parseDocument(pick(odd, which)).contents) },
  hostile: { change: put(hostile) },
  rename: {
    change: ({ parent, index }, which) => {
      const pair = parent.items[index]
      if (isPair(pair)) pair.key = new Scalar(misspelt(String(pair.key), which))
    },
  },
  double: {
    change: ({ parent, index }) => {
      const item = parent.items[index]
      parent.items.splice(index, 0, (isPair(item) ? new Pair(item.key, item.value) : item) as never)
    },
  },
  wrap: {
    change: (spot, which, document) => {
      const value = nodeOf(spot)
      setValue(spot, document.createNode(which % 2 ? [value] : { value }))
    },
  },
  alias: {
    change: (spot, which, document) => {
      const nodes = spots(document)
        .map(nodeOf)
        .filter((node) => isScalar(node))
      const node = nodes[which % nodes.length]
      if (node && node !== nodeOf(spot)) setValue(spot, document.createAlias(node, `a${which}`))
    },
  },
  tag: {
    change: (spot, which) => {
      const value = nodeOf(spot)
      if (isScalar(value)) value.tag = pick(['!!str', '!ours', 'tag:yaml.org,2002:int', '!!binary'], which)
    },
  },
} satisfies Record<string, Way>

const ways: Readonly<Record<string, Way>> = { ...breaks, ...bends }

function twistOf(of: Readonly<Record<string, Way>>): fc.Arbitrary<Twist> {
  return fc.record({ how: fc.constantFrom(...Object.keys(of)), where: fc.nat(9999), which: fc.nat(9999) })
}

/** A change that mostly keeps to the schema. */
export const bend = twistOf(bends)

/** A change of any kind. */
export const twist = fc.oneof(twistOf(bends), twistOf(breaks))

/** Makes a change in one of these documents. */
export function make({ how, where, which }: Twist, documents: readonly Document[]): void {
  const way = ways[how]
  const all = documents.flatMap((document) => spots(document).map((spot) => ({ spot, document })))
  const fitting = all.filter(({ spot }) => way?.fits?.(spot) ?? true)
  const at = fitting[where % fitting.length]
  if (at) way?.change(at.spot, which, at.document)
}

/** Every pair and item of a document, but for what tells that it is a declaration. */
export function spots(document: Document): Spot[] {
  const found: Spot[] = []
  visit(document, {
    Collection: (_, parent, path) => {
      if (!isMap(parent) && !isSeq(parent)) return
      const above = path.findLast((node) => isPair(node))
      for (const [index, item] of parent.items.entries()) {
        const key = String(isPair(item) ? item.key : above?.key)
        if (!isPair(item) || !['apiVersion', 'kind'].includes(key)) found.push({ parent, index, key })
      }
    },
  })
  return found
}

function nodeOf({ parent, index }: Spot): unknown {
  const item = parent.items[index]
  return isPair(item) ? item.value : item
}

function scalarOf(spot: Spot): unknown {
  const value = nodeOf(spot)
  return isScalar(value) ? value.value : undefined
}

function textOf(spot: Spot): string {
  const value = scalarOf(spot)
  return typeof value === 'string' ? value : ''
}

function setValue({ parent, index }: Spot, value: unknown): void {
  const item = parent.items[index]
  if (isPair(item)) item.value = value
  else parent.items[index] = value as never
}

function misspelt(key: string, which: number): string {
  const at = which % Math.max(1, key.length)
  const slips = [
    key.slice(0, at) + key.slice(at + 1),
    key.slice(0, at) + key.charAt(at + 1) + key.charAt(at) + key.slice(at + 2),
    key.toUpperCase(),
    `${key}\u200b`,
    key.replace('e', 'е'),
    `${key}s`,
    ...['<<', '__proto__', 'constructor', 'toString', '', 'x-free', 'deadline', 'id', 'expires', 'a/b~c'],
  ]
  return slips[which % slips.length] ?? key
}

/** One of some things. */
export function pick<T>(from: readonly T[], which: number): T {
  return from[which % from.length] as T
}
