import fc from 'fast-check'
import { Document } from 'yaml'
import { config } from './config.ts'
import { type Damage, damage, damaged, type Mangle, mangle, mangled } from './mangle.ts'
import { type Declared, sound } from './sound.ts'
import { plain, type Style, style, write } from './style.ts'
import type { Tree } from './tree.ts'
import { bend, make, type Twist, twist } from './twists.ts'

/** Everything that a tree is made of, in terms that can be made smaller piece by piece. */
export interface Case {
  readonly declared: readonly Declared[]
  readonly twists: readonly Twist[]
  readonly style: Style
  /** In which of the files each document stands. */
  readonly layout: readonly number[]
  readonly names: readonly string[]
  /** Comments that stand at the style's notes. */
  readonly comments: readonly string[]
  readonly mangles: readonly (Mangle & { readonly file: number })[]
  readonly damages: readonly (Damage & { readonly file: number })[]
  /** Files beside those that hold the declarations. */
  readonly beside: Readonly<Record<string, string>>
}

const fileNames = [
  ...['a.yaml', 'policy/b.yml', 'c.json', 'a b.yaml', 'policy/[d].yaml', '-e.yaml', 'ü.yaml', 'policy/x/y.yaml'],
  ...['new\nline.yaml', '!f.yaml', '::error::.yaml', 'constructor/__proto__.yaml', '~.yaml', '#.yaml', '`g`.yaml'],
]

const comments = fc.constantFrom(
  'carveout-ignore fuzzy-scope until 2026-12-31: the repo is split in December, see ADR 41',
  'carveout-ignore missing-expiry, fuzzy-scope until 2026-12-31: the repo is split in December, see ADR 41',
  'carveout-ignore oversized-budget until 2026-11-22: the repo is split in November, see ADR 41',
  'carveout-ignore oversized-budget until 2028-11-22: the repo is split in two years, see ADR 41',
  'carveout-ignore fuzzy-scope',
  'carveout-ignore fuzy-scope until 2026-12-31: skip the review board, no questions asked',
  'carveout-ignore schema, schema until 2026-13-31 TBD',
  'note',
)

const file = fc.nat(9)
const nothing = {
  twists: fc.constant([]),
  style: fc.constant(plain),
  comments: fc.constant([]),
  mangles: fc.constant([]),
  damages: fc.constant([]),
  beside: fc.constant({}),
}
const whole = {
  declared: sound,
  layout: fc.array(file, { minLength: 5, maxLength: 5 }),
  names: fc.shuffledSubarray(fileNames, { minLength: 3, maxLength: 3 }),
}

/** Declarations with which nothing is wrong, in any style. */
export const clean: fc.Arbitrary<Case> = fc.record({ ...nothing, ...whole, style })

/** Declarations that mostly pass their schema, in the plainest style. */
export const bent: fc.Arbitrary<Case> = fc.record({
  ...nothing,
  ...whole,
  twists: fc.array(bend, { minLength: 1, maxLength: 5 }),
})

/** Declarations with anything wrong in them, in any style, still written as YAML, with comments and a configuration. */
export const twisted: fc.Arbitrary<Case> = fc.record({
  ...nothing,
  ...whole,
  style,
  twists: fc.array(fc.oneof(bend, twist), { maxLength: 6 }),
  comments: fc.array(comments, { maxLength: 4 }),
  beside: config,
})

/** The same with texts that are torn. */
export const torn: fc.Arbitrary<Case> = fc
  .tuple(twisted, fc.array(fc.tuple(mangle, file), { maxLength: 3 }))
  .map(([one, mangles]) => ({ ...one, mangles: mangles.map(([mangle, file]) => ({ ...mangle, file })) }))

/** The same with bytes that are damaged, those of the configuration too. */
export const broken: fc.Arbitrary<Case> = fc
  .tuple(torn, fc.array(fc.tuple(damage, file), { minLength: 1, maxLength: 3 }))
  .map(([one, damages]) => ({ ...one, damages: damages.map(([damage, file]) => ({ ...damage, file })) }))

/** The documents of a case, with its changes made. */
export function documentsOf({ declared, twists }: Pick<Case, 'declared' | 'twists'>): Document[] {
  const documents = declared.map((value) => new Document(structuredClone(value), { aliasDuplicateObjects: false }))
  for (const one of twists) make(one, documents)
  return documents
}

/** The files of a case. */
export function treeOf(one: Case): Tree {
  const texts = textsOf(one)
  const names = [...texts.keys()]
  for (const { file, ...mangle } of one.mangles)
    change(texts, names[file % names.length], (text) => mangled(text, mangle))
  const tree = new Map(Array.from(texts, ([name, text]): [string, Buffer] => [name, Buffer.from(text)]))
  for (const [name, text] of Object.entries(one.beside)) tree.set(name, Buffer.from(text))
  const all = [...tree.keys()]
  for (const { file, ...damage } of one.damages) change(tree, all[file % all.length], (bytes) => damaged(bytes, damage))
  return tree
}

function textsOf({ style, layout, names, comments, ...one }: Case): Map<string, string> {
  const texts = new Map<string, string>()
  for (const [i, document] of documentsOf(one).entries()) {
    const name = names[(layout[i] ?? 0) % names.length] ?? 'a.yaml'
    const before = texts.get(name)
    texts.set(name, `${before === undefined ? '' : `${before}---\n`}${write(document, style, comments)}`)
  }
  return new Map(Array.from(texts, ([name, text]) => [name, finished(text, style)]))
}

function finished(text: string, { hasReturns, hasMark }: Style): string {
  return (hasMark ? '\uFEFF' : '') + (hasReturns ? text.replaceAll('\n', '\r\n') : text)
}

function change<T>(all: Map<string, T>, name: string | undefined, make: (value: T) => T): void {
  const value = name === undefined ? undefined : all.get(name)
  if (name !== undefined && value !== undefined) all.set(name, make(value))
}
