import { type Document, isMap, isNode, stringify, type YAMLMap } from 'yaml'
import type { Blanks } from '../model/change.ts'
import { remember } from '../model/remember.ts'
import { endOf, endOfItem, lineBreakOf, type Splice } from './layout.ts'
import { keyText } from './values.ts'

/** More keys at the end of a map, in its style. Undefined where one of them is there, if only as a blank. */
export function addTo(document: Document.Parsed, text: string, node: unknown, blanks: Blanks): Splice | undefined {
  if (!isMap(node) || node.items.some((item) => Object.hasOwn(blanks, keyText(document, item)))) return undefined
  return node.flow ? addToFlow(node, blanks) : addToBlock(node, text, blanks)
}

/** JSON is YAML, too, and never needs a second line. */
function addToFlow(map: YAMLMap, blanks: Blanks): Splice | undefined {
  if (!map.range) return undefined
  const pairs = Object.entries(blanks).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
  const last = map.items.at(-1)
  const at = last === undefined ? map.range[1] - 1 : endOfItem(last)
  return { start: at, end: at, text: last === undefined ? ` ${pairs.join(', ')} ` : `, ${pairs.join(', ')}` }
}

function addToBlock(map: YAMLMap, text: string, blanks: Blanks): Splice | undefined {
  const indent = indentOf(map, text)
  if (indent === undefined) return undefined
  const lineBreak = lineBreakOf(text)
  const block = linesFor(blanks)
    .map((line) => `${' '.repeat(indent)}${line}`)
    .join(lineBreak)
  const end = endOf(map)
  if (text[end - 1] === '\n') return { start: end, end, text: `${block}${lineBreak}` }
  const next = text.indexOf('\n', end)
  const at = next === -1 ? text.length : next + 1
  return { start: at, end: at, text: next === -1 ? `${lineBreak}${block}` : `${block}${lineBreak}` }
}

/** The lines of keys with their values, in block style. */
const linesFor = remember((blanks: Blanks) =>
  stringify(blanks, { nullStr: '', lineWidth: 0 })
    .trimEnd()
    .split('\n')
    .map((line) => line.trimEnd()),
)

/** The column of a map's keys; undefined where they are written with a `?`, or behind a tab. */
function indentOf(map: YAMLMap, text: string): number | undefined {
  const key: unknown = map.items[0]?.key
  if (!isNode(key) || !key.range) return undefined
  const [start] = key.range
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  return /^[ -]*$/.test(before) ? before.length : undefined
}
