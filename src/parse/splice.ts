import { type Document, isAlias, isMap, isScalar, isSeq, Scalar } from 'yaml'
import type { Change } from '../model/change.ts'
import type { Path } from '../model/source.ts'
import { addTo } from './add.ts'
import { lineBreakOf, type Splice } from './layout.ts'
import { type Step, walk } from './locate.ts'
import { sourceOffsets } from './scalar-map.ts'
import { isJson, type Style, scalarText } from './scalar-text.ts'
import { isShared, keyText, resolve } from './values.ts'

/**
 * The text for a change, in the style of what it replaces. Undefined where it can't be made with certainty: where the
 * value is not there, is also the value of another place through an alias, or is written in a way that is not followed.
 */
export function spliceFor(document: Document.Parsed, text: string, change: Change): Splice | undefined {
  const steps = walk(document, change.at)
  if (steps.length !== change.at.length || hasAlias(document, steps)) return undefined
  const step = steps.at(-1)
  if ('add' in change) return addTo(document, text, step === undefined ? document.contents : step.node, change.add)
  if (step === undefined) return undefined
  if ('key' in change) return rename(document, change.at, step, change.key)
  if ('value' in change) return rewrite(step.node, change.value, styleOf(document))
  return spread(document, text, change.at, step, change.items)
}

function hasAlias(document: Document.Parsed, steps: readonly Step[]): boolean {
  const nodes = [document.contents, ...steps.flatMap(({ node, pair }) => [node, pair?.key])]
  return nodes.some((node) => isAlias(node) || isShared(document, node))
}

function styleOf(document: Document.Parsed): Style {
  return isJson(document) ? Scalar.QUOTE_DOUBLE : Scalar.PLAIN
}

function rename(document: Document.Parsed, at: Path, { pair }: Step, key: string): Splice | undefined {
  const owner = parentOf(document, at)
  if (!isMap(owner) || owner.items.some((item) => keyText(document, item) === key)) return undefined
  return rewrite(pair?.key, key, styleOf(document))
}

function parentOf(document: Document.Parsed, at: Path): unknown {
  return resolve(document, at.length === 1 ? document.contents : walk(document, at.slice(0, -1)).at(-1)?.node)
}

/** A scalar with another value. One with a tag is left alone, since the tag would say how to read what is new. */
function rewrite(node: unknown, value: string | number, style: Style): Splice | undefined {
  if (!isScalar(node) || node.tag !== undefined || !node.range) return undefined
  if (/^BLOCK/.test(node.type ?? '')) return rewriteBlock(node, String(value))
  const [start, end] = node.range
  return { start, end, text: scalarText(value, node.type === Scalar.PLAIN ? style : (node.type as Style)) }
}

/** The one line of a block scalar that has but one, and no line break at its end. */
function rewriteBlock(node: Scalar, value: string): Splice | undefined {
  if (typeof node.value !== 'string' || /^\s|\n|\s$/.test(node.value) || value.includes('\n')) return undefined
  const offsets = sourceOffsets(node)
  const [start, end] = [offsets?.starts[0], offsets?.ends.at(-1)]
  return start === undefined || end === undefined ? undefined : { start, end, text: value }
}

/** Several items in the place of one. */
function spread(
  document: Document.Parsed,
  text: string,
  at: Path,
  { node }: Step,
  items: readonly string[],
): Splice | undefined {
  const list = parentOf(document, at)
  if (!isSeq(list) || !isScalar(node) || !node.range || items.length === 0) return undefined
  const [first] = items.map((item) => rewrite(node, item, styleOf(document)))
  const joint = list.flow ? ', ' : bulletBefore(text, node.range[0])
  if (first === undefined || joint === undefined || /^BLOCK/.test(node.type ?? '')) return undefined
  return { ...first, text: items.map((item) => rewrite(node, item, styleOf(document))?.text ?? '').join(joint) }
}

/** What stands between two items of a block list: a line break and the bullet, as before the item at an offset. */
function bulletBefore(text: string, start: number): string | undefined {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  return /^[ ]*- +$/.test(before) ? `${lineBreakOf(text)}${before}` : undefined
}
