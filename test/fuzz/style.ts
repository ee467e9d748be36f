import fc from 'fast-check'
import { type Document, isAlias, isMap, isScalar, type ToStringOptions, visit } from 'yaml'
import { spots } from './twists.ts'

/** How one and the same declaration is written. */
export interface Style {
  readonly isJson: boolean
  readonly strings: 'PLAIN' | 'QUOTE_SINGLE' | 'QUOTE_DOUBLE' | 'BLOCK_LITERAL' | 'BLOCK_FOLDED'
  readonly keys: 'PLAIN' | 'QUOTE_DOUBLE'
  readonly collections: 'any' | 'block' | 'flow'
  readonly indent: number
  readonly indentSeq: boolean
  readonly width: number
  /** Where comments and blank lines stand, as places among the values. */
  readonly notes: readonly number[]
  readonly blanks: readonly number[]
  /** By how far the keys of each map are turned round. */
  readonly turn: number
  readonly hasReturns: boolean
  readonly hasMark: boolean
}

const place = fc.nat(999)

/** Styles that a person or a program may write in. */
export const style: fc.Arbitrary<Style> = fc.record({
  isJson: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true)),
  strings: fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'),
  keys: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE'),
  collections: fc.constantFrom('any', 'block', 'flow'),
  indent: fc.integer({ min: 1, max: 5 }),
  indentSeq: fc.boolean(),
  width: fc.constantFrom(0, 80),
  notes: fc.array(place, { maxLength: 4 }),
  blanks: fc.array(place, { maxLength: 3 }),
  turn: fc.nat(9),
  hasReturns: fc.boolean(),
  hasMark: fc.boolean(),
})

/** The plainest style. */
export const plain: Style = {
  isJson: false,
  strings: 'PLAIN',
  keys: 'PLAIN',
  collections: 'block',
  indent: 2,
  indentSeq: true,
  width: 0,
  notes: [],
  blanks: [],
  turn: 0,
  hasReturns: false,
  hasMark: false,
}

/** The text of a document in a style, without a marker. `comments` are among those that stand at the style's `notes`. */
export function write(document: Document, style: Style, comments: readonly string[] = []): string {
  if (style.isJson && isPlainData(document)) return `${JSON.stringify(document.toJS(), null, style.indent - 1)}\n`
  const copy = document.clone()
  turnKeys(copy, style.turn)
  annotate(copy, style, comments)
  return copy.toString(optionsOf(style))
}

function optionsOf({ strings, keys, collections, indent, indentSeq, width }: Style): ToStringOptions {
  return {
    defaultStringType: strings,
    defaultKeyType: keys,
    collectionStyle: collections,
    indent,
    indentSeq,
    // What the package folds it may write with a line break too many.
    lineWidth: strings === 'BLOCK_FOLDED' ? 0 : width,
    blockQuote: strings === 'BLOCK_FOLDED' ? 'folded' : 'literal',
    verifyAliasOrder: false,
  }
}

/** Whether JSON can say all of it: no key twice, no aliases, no tags, no odd numbers. */
function isPlainData(document: Document): boolean {
  let isPlain = true
  visit(document, {
    Map: (_, { items }) => {
      const keys = items.map(({ key }) => String(key))
      if (keys.includes('__proto__') || new Set(keys).size < keys.length) isPlain = false
    },
    Node: (_, node) => {
      if (isAlias(node) || node.tag?.startsWith('!') || node.tag?.startsWith('tag:')) isPlain = false
      if (isScalar(node) && typeof node.value === 'number' && !isExact(node.value)) isPlain = false
    },
  })
  return isPlain
}

function isExact(value: number): boolean {
  return Number.isFinite(value) && !Object.is(value, -0)
}

/** An alias has to stay behind its anchor, so where there is one the order stays. */
function turnKeys(document: Document, turn: number): void {
  let hasAlias = false
  visit(document, {
    Alias: () => {
      hasAlias = true
    },
  })
  if (hasAlias) return
  visit(document, {
    Map: (_, map) => {
      const keys = map.items.map(({ key }) => String(key))
      const by = new Set(keys).size < keys.length ? 0 : turn % Math.max(1, keys.length)
      map.items = [...map.items.slice(by), ...map.items.slice(0, by)]
    },
  })
}

function annotate(document: Document, { notes, blanks }: Style, comments: readonly string[]): void {
  const nodes = spots(document).flatMap(({ parent, index }) => {
    const node = isMap(parent) ? parent.items[index]?.key : parent.items[index]
    return isScalar(node) ? [node] : []
  })
  const at = (where: number) => nodes[where % Math.max(1, nodes.length)]
  for (const where of blanks) {
    const node = at(where)
    if (node) node.spaceBefore = true
  }
  for (const [i, where] of notes.entries()) {
    const node = at(where)
    if (node) node.commentBefore = [node.commentBefore, ` ${comments[i] ?? `note-${i}`}`].filter(Boolean).join('\n')
  }
}
