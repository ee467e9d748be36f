import { type Document, isMap, isScalar, type Pair, type YAMLMap } from 'yaml'
import { remember } from '../model/remember.ts'
import type { Path } from '../model/source.ts'
import { walk } from './locate.ts'
import { isBlank, resolve } from './values.ts'

/** A number with commas, which in brackets reads as a number and keys without values. */
export interface Thousands {
  readonly start: number
  readonly end: number
  /** The key of which the first of its groups is the value. */
  readonly of: Pair
  /** Its groups of digits, in order. */
  readonly groups: readonly string[]
}

/** The number that a key without a value is a part of: `090` in `{ amount: 1,090 }`. */
export function thousandsAt(document: Document.Parsed, path: Path, key: string): Thousands | undefined {
  const owner = resolve(document, path.length === 0 ? document.contents : walk(document, path).at(-1)?.node)
  return isMap(owner) ? thousandsIn(owner).get(key) : undefined
}

/** By the keys that its later groups read as; of the same group twice, the first counts. */
const thousandsIn = remember((map: YAMLMap): ReadonlyMap<string, Thousands> => {
  const found = new Map<string, Thousands>()
  let open: Growing | undefined
  for (const pair of map.flow ? map.items : []) {
    const group = open && groupOf(pair)
    if (open === undefined || group === undefined) {
      open = begin(pair)
      continue
    }
    open.groups.push(group)
    open.end = rangeOf(pair.key)[1]
    if (!found.has(group)) found.set(group, open)
  }
  return found
})

type Growing = Omit<Thousands, 'end' | 'groups'> & { end: number; groups: string[] }

function begin(pair: Pair): Growing | undefined {
  const digits = digitsOf(pair.value)
  if (digits === undefined || !/^[+-]?\d{1,3}$/.test(digits)) return undefined
  const [start, end] = rangeOf(pair.value)
  return { start, end, of: pair, groups: [digits] }
}

function groupOf({ key, value }: Pair): string | undefined {
  const digits = digitsOf(key) ?? ''
  const isAlone = value === null || (isScalar(value) && isBlank(value))
  return isAlone && /^\d{3}(\.\d+)?$/.test(digits) ? digits : undefined
}

function digitsOf(node: unknown): string | undefined {
  return isScalar(node) && node.type === 'PLAIN' ? node.source : undefined
}

function rangeOf(node: unknown): [start: number, end: number] {
  const [start = 0, end = 0] = (isScalar(node) && node.range) || []
  return [start, end]
}
