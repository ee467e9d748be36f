import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Document, parse } from 'yaml'
import { lint, type Path, rules } from '../../src/index.ts'
import { checkRange, covered, linesOf } from '../fuzz/ranges.ts'
import { type Declared, sound } from '../fuzz/sound.ts'
import { type Style, style, write } from '../fuzz/style.ts'
import { placed, suiteCases } from '../parse/suite.ts'
import { carveOut } from '../parse/support.ts'

const sample = { seed: 20261123, numRuns: 300 }

/** One thing that is wrong with one of some declarations, and what is to be said of it. */
interface Broken {
  readonly all: readonly Declared[]
  /** The rule of which exactly one finding is expected. */
  readonly rule: string
  readonly path: Path
  /** What is pointed at: a value, the key of it, or words of it. */
  readonly points: { readonly value: unknown } | { readonly key: string } | { readonly words: string }
}

/** Every path to a value of a declaration that the format has a say in. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value as object)
  const named = entries.filter(([key]) => !/^(x-.*|apiVersion|kind|id)$/.test(String(key)) || path.length > 0)
  return named.flatMap(([key, each]) => {
    const at = [...path, key]
    return typeof each === 'object' && each !== null ? [at, ...pathsIn(each, at)] : [at]
  })
}

const at = (top: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], top)

/** A declaration with another value at a path. */
function withValue(top: Declared, path: Path, value: unknown): Declared {
  const copy = structuredClone(top)
  const owner = at(copy, path.slice(0, -1)) as Record<string | number, unknown>
  owner[path.at(-1) as string] = value
  return copy
}

/** A declaration with another key at a path, in its place. */
function withKey(top: Declared, path: Path, key: string): Declared {
  const owner = path.slice(0, -1)
  const entries = Object.entries(at(top, owner) as object).map(([old, value]) => [
    old === path.at(-1) ? key : old,
    value,
  ])
  return owner.length === 0 ? Object.fromEntries(entries) : withValue(top, owner, Object.fromEntries(entries))
}

/** Texts with words that a rule points at, and where it does. */
const wordings = [
  {
    at: /^(title|purpose|scope\/(work|exclude)\/\d)$/,
    text: '漢字 😀 of the tables, TBD',
    words: 'TBD',
    rule: 'placeholder-text',
  },
  {
    at: /^scope\/work\/\d$/,
    text: 'schema migrations of 漢 😀, and any other work',
    words: 'and any other work',
    rule: 'fuzzy-scope',
  },
  {
    at: /^(title|purpose)$/,
    text: 'é 😀 skip the review board, no questions asked',
    words: 'skip the review board',
    rule: 'rule-dodging',
  },
  {
    at: /^graduation\/criteria\/\d$/,
    text: 'all rounds 😀 and the team is happy with it',
    words: 'happy with it',
    rule: 'unmeasurable-criterion',
  },
]

const nowhere = '漢 wrong 😀 here'

/** A value that nothing allows in the place of another. */
function wrongFor(value: unknown): unknown {
  if (typeof value === 'number' || /^\d{4}-\d\d-\d\d$/.test(String(value))) return nowhere
  return typeof value === 'object' ? nowhere : true
}

const broken: fc.Arbitrary<Broken> = fc
  .record({ all: sound, which: fc.nat(9), where: fc.nat(9999), how: fc.constantFrom('value', 'key', 'words') })
  .map(({ all, which, where, how }) => {
    const index = which % all.length
    // Of a closed one less is judged.
    const { closed, ...open } = all[index] as Declared
    const top = { title: 'A title', ...(how === 'words' ? open : all[index]) } as Declared
    const isCarveOut = top.kind === 'CarveOut'
    const done = (declared: Declared) => all.with(index, declared)
    const paths = pathsIn(top)
    if (how === 'words') {
      const spots = paths.flatMap((path) =>
        wordings
          .filter((one) => one.at.test(path.join('/')) && (isCarveOut || one.rule === 'placeholder-text'))
          .map((wording) => ({ path, ...wording })),
      )
      const { path, text, words, rule } = spots[where % spots.length] as (typeof spots)[number]
      return { all: done(withValue(top, path, text)), rule, path, points: { words } }
    }
    if (how === 'key') {
      // What has neither a metric nor an event is no criterion, and is told as a whole.
      const keyed = paths.filter((path) => !/^(\d+|metric|event)$/.test(String(path.at(-1))))
      const path = keyed[where % keyed.length] as Path
      const key = `zz-${path.at(-1)} 漢😀`
      const renamed = [...path.slice(0, -1), key]
      return { all: done(withKey(top, path, key)), rule: 'schema', path: renamed, points: { key } }
    }
    // A criterion, and a bound in one, may be a text.
    const strict = paths.filter(
      (path) => !/^(graduation\/criteria|success)\/\d(\/(atMost|baseline))?$/.test(path.join('/')),
    )
    const path = strict[where % strict.length] as Path
    const value = wrongFor(at(top, path))
    return { all: done(withValue(top, path, value)), rule: 'schema', path, points: { value } }
  })

/** How a text is written beyond what `style` has: tabs behind colons, and what is not ASCII before all. */
interface Dress {
  readonly style: Style
  readonly hasTabs: boolean
  /** Whether what is not ASCII is written as escapes, where all texts are in double quotes. */
  readonly hasEscapes: boolean
  readonly before: string
}

const dress: fc.Arbitrary<Dress> = fc.record({
  style,
  hasTabs: fc.boolean(),
  hasEscapes: fc.boolean(),
  before: fc.constantFrom('', '# é 漢 😀\n', '# \u2028 \u0085\n\n', 'other: 😀 tool\n---\n'),
})

function textOf(all: readonly Declared[], { style, hasTabs, hasEscapes, before }: Dress): string {
  const texts = all.map((top) =>
    write(new Document({ 'x-é漢': '😀', ...top }, { aliasDuplicateObjects: false }), style, ['漢 😀 \u2028 é']),
  )
  const text = before + texts.join('---\n')
  const isQuoted = style.isJson || (style.strings === 'QUOTE_DOUBLE' && style.keys === 'QUOTE_DOUBLE')
  const escaped = hasEscapes && isQuoted ? text.replace(/[漢\ud800-\udfff]/g, escapeOf) : text
  const tabbed = hasTabs ? escaped.replace(/^((?:[ -]*|\{ *)[\w"]+:) (?=[^\s|>])/gm, '$1\t') : escaped
  return (style.hasMark ? '\uFEFF' : '') + (style.hasReturns ? tabbed.replaceAll('\n', '\r\n') : tabbed)
}

const escapeOf = (unit: string) => `\\u${unit.charCodeAt(0).toString(16)}`

const judge = (text: string) => lint([{ path: 'a.yaml', text }], { rules, today: '2026-11-23' })

/** Fails where a place of a result is not one of its file, or a character is cut in two. */
function checkPlaces({ findings, ignored }: ReturnType<typeof judge>, text: string): void {
  const lines = linesOf(text)
  for (const { place, related, fix, message, help, words } of [...findings, ...ignored.map(({ finding }) => finding)]) {
    expect(`${message} ${help} ${words}`).not.toMatch(/\p{Cs}/u)
    for (const range of [place, ...related.map((one) => one.place)]) checkRange(range, lines)
    for (const { start, end } of fix?.edits ?? []) expect(0 <= start && start <= end && end <= text.length).toBe(true)
  }
}

/** What a stretch of a text reads as: as YAML, or without its line breaks where it is a block text. */
function readAs(written: string): unknown {
  expect(written).toBe(written.trim())
  const line = written.replace(/\s*\n\s*/g, ' ')
  return /^['"]/.test(line) ? parse(line) : line === 'true' || line
}

test('whatever is wrong, and however it is written, exactly that is pointed at, and named', () => {
  fc.assert(
    fc.property(broken, dress, ({ all, rule, path, points }, dress) => {
      const text = textOf(all, dress)
      const result = judge(text)
      checkPlaces(result, text)
      // Where a key is wrong, the right one may be missed, too.
      const isAbout = (pointer: string) => !('key' in points) || pointer.endsWith(points.key)
      const found = result.findings.filter((one) => one.rule === rule && isAbout(one.pointer))
      expect(found.map(({ pointer }) => pointer)).toEqual([`/${path.join('/')}`])
      const written = covered(found[0]?.place as NonNullable<(typeof found)[0]>['place'], linesOf(text))
      if ('words' in points) expect(written.replace(/\s+/g, ' ')).toBe(points.words)
      else expect(readAs(written)).toBe('key' in points ? points.key : points.value)
    }),
    sample,
  )
})

test('every place in the test suite of YAML is one of its file, however it is wrapped', () => {
  const indented = (yaml: string, by: string) => yaml.replace(/^(?=.)/gm, by)
  const wraps: readonly ((yaml: string) => string)[] = [
    (yaml) => yaml,
    (yaml) => carveOut() + yaml,
    (yaml) => placed(yaml, 'x-a:'),
    (yaml) => placed(yaml.replace(/[aeiou]/g, '😀'), 'x-a:'),
    (yaml) => carveOut() + yaml.replace(/[a-z]/g, '😀'),
    (yaml) => placed(yaml, 'scope:', 'work:', '-'),
    (yaml) => carveOut('scope:', '  work:', `    - ${indented(yaml, '      ').trimStart()}`),
    (yaml) => carveOut(`scope: { work: [${yaml.replaceAll('\n', ' ').trim()}] }`),
    (yaml) => carveOut('purpose: |', indented(yaml, '  ')),
    (yaml) => `\uFEFF# 😀\n${carveOut('purpose: any work')}---\n${placed(yaml, 'success:', '-')}`,
  ]
  for (const { yaml } of suiteCases) {
    for (const text of wraps.map((wrap) => wrap(yaml)))
      for (const each of [text, text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r'), text.trimEnd()])
        checkPlaces(judge(each), each)
  }
})

test('no character is cut in two where a long text is quoted', () => {
  for (const length of [58, 59, 60, 61]) {
    const long = 'x'.repeat(length) + '😀'.repeat(9)
    for (const text of [
      carveOut(`${long}: a`),
      carveOut(`starts: ${long}`),
      carveOut(`title: ${long}: a`),
      carveOut(`title: @${long}`),
      carveOut(`${long}`),
      carveOut(`x-a: ["a" ${long}]`),
      carveOut(`scope: { projects: [*${long}] }`),
      carveOut().replace('v1', `v1-${long}`),
      carveOut().replace('CarveOut', long),
      carveOut().replace('pilot', long),
    ]) {
      const result = judge(text)
      expect(result.findings.length).toBeGreaterThan(0)
      checkPlaces(result, text)
    }
  }
})
