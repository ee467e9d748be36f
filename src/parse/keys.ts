import type { Document, Node, Pair, YAMLMap, YAMLSeq } from 'yaml'
import { isBlank, keyText, resolve } from './values.ts'

const pairs = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>()

/** The pair of a key, the last where it is given twice. A map is looked through once, however many keys are asked for. */
export function pairOf(document: Document.Parsed, map: YAMLMap, key: string): Pair | undefined {
  const known = pairs.get(map) ?? new Map(map.items.map((pair) => [keyText(document, pair), pair]))
  pairs.set(map, known)
  return known.get(key)
}

const places = new WeakMap<YAMLSeq, readonly number[]>()

/** An item of a list by its place among those that have a value, with its place as it is written. */
export function itemOf(
  document: Document.Parsed,
  list: YAMLSeq,
  place: number,
): { written: number; node: Node } | undefined {
  const known = places.get(list) ?? [...list.items.keys()].filter((at) => !isBlank(resolve(document, list.items[at])))
  places.set(list, known)
  const written = known[place]
  return written === undefined ? undefined : { written, node: list.items[written] as Node }
}
