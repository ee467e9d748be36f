import { expect, test } from 'vitest'
import { parse } from '../../src/parse/parse.ts'
import { said } from './support.ts'

const lines = (...all: string[]) => `${all.join('\n')}\n`

test.each([
  [
    'look-alike letters in both keys',
    lines('аpiVersion: carveout/v1', 'kіnd: CarveOut', 'id: a'),
    '1:1 аpiVersion | this `apiVersion` holds U+0430, which looks like "a"',
  ],
  [
    'full-width letters',
    lines('ａpiVersion: carveout/v1', 'id: a'),
    '1:1 ａpiVersion | this `apiVersion` holds U+FF41, which looks like "a"',
  ],
  [
    'a byte order mark before a second document',
    lines('a: b', '---', '\uFEFFapiVersion: carveout/v1', 'kind: CarveOut', 'id: a'),
    '3:1 \uFEFFapiVersion | this `apiVersion` holds U+FEFF, which is invisible',
  ],
  [
    'an escape',
    '{"\\u0061piversion": "c\\u0061rveout/v1"}',
    '1:2 "\\u0061piversion" | `apiversion` is no key of a declaration; did you mean `apiVersion`?',
  ],
  [
    'two slips at once',
    lines('apiVerison: carveout/v1', 'kind: Carveuot', 'id: a'),
    '1:1 apiVerison | `apiVerison` is no key of a declaration; did you mean `apiVersion`?',
  ],
  [
    'a slip in the key alone',
    lines('apiVerison: carveout/v1', 'id: a'),
    '1:1 apiVerison | `apiVerison` is no key of a declaration; did you mean `apiVersion`?',
  ],
  [
    'a version without a group',
    lines('apiVersion: v1', 'kind: CarveOut', 'id: a'),
    '1:13 v1 | `apiVersion` is "v1", not "carveout/v1"',
  ],
  [
    'a misspelt version',
    lines('apiVersion: carvout/v1', 'id: a'),
    '1:13 carvout/v1 | `apiVersion` is "carvout/v1", which nearly is "carveout/v1"',
  ],
  [
    'a misspelt version behind an anchor',
    lines('apiVersion: &v >-', '  carvout/v1', 'id: a'),
    '2:3 carvout/v1 | `apiVersion` is "carvout/v1", which nearly is "carveout/v1"',
  ],
  [
    'another case, and no more',
    lines('apiVersion: carveout/V1', 'kind: CarveOut', 'nonsense: 1'),
    '1:13 carveout/V1 | `apiVersion` is "carveout/V1"; did you mean `carveout/v1`?',
  ],
  [
    'a version of the future, and no more',
    lines('apiVersion: carveout/v2', 'kind: CarveOut', 'nonsense: 1'),
    '1:13 carveout/v2 | `apiVersion` is "carveout/v2", a version that is not known here',
  ],
  [
    'a misspelt key of the kind',
    lines('apiVersion: carveout/v1', 'Kind: CarveOut', 'id: a'),
    '2:1 Kind | `Kind` is not a key of a declaration; did you mean `kind`?',
  ],
  [
    'an invisible character in the key of the kind',
    lines('apiVersion: carveout/v1', 'ki\u200Bnd: CarveOut', 'id: a'),
    '2:1 ki\u200Bnd | this `kind` holds U+200B, which is invisible',
  ],
  [
    'a look-alike letter in the kind',
    lines('apiVersion: carveout/v1', 'kind: CаrveOut', 'id: a'),
    '2:7 CаrveOut | `kind` is "CаrveOut", and holds U+0430, which looks like "a"',
  ],
  [
    'carriage returns alone',
    '# c\rapiVersion: carveout/v1\rkind: CarveOut\rid: a\r',
    '1:4 \r | a carriage return stands here without a line feed, and not every reader takes it for the end of a line',
  ],
  [
    'UTF-16 without a mark',
    Array.from('apiVersion: carveout/v1\nkind: CarveOut\nid: a\n', (letter) => `${letter}\0`).join(''),
    '1:2  | this file is not UTF-8 text: it holds NUL characters',
  ],
])('no declaration vanishes by %s', (_, text, expected) => {
  expect(said(text)).toEqual([expected])
  expect(parse({ path: 'a.yaml', text }).declarations).toMatchObject([{ declaration: null }])
})

test('keys may be aliases', () => {
  const text = lines('x-1: &k apiVersion', 'x-2: &l kind', '*k : carveout/v1', '*l : CarveOut', 'id: a')
  expect(parse({ path: 'a.yaml', text }).declarations).toMatchObject([{ id: 'a', declaration: { kind: 'CarveOut' } }])
  expect(said(text.replace('id: a', '? &i id\n: a\n*i : b'))).toEqual(['7:1 *i | `id` is given twice'])
})

test('a byte order mark before a marker belongs to a file that was appended', () => {
  const one = lines('apiVersion: carveout/v1', 'kind: CarveOut', 'id: a')
  const { declarations } = parse({ path: 'a.yaml', text: `${one}\uFEFF---\n${one}` })
  expect(declarations.map(({ declaration }) => declaration?.id)).toEqual(['a', 'a'])
  expect(parse({ path: 'a.yaml', text: `# c\n\uFEFF---\n${one}` }).findings).toEqual([])
})

test('a line separator begins no line, and so no document', () => {
  const text = lines('apiVersion: carveout/v1', 'kind: CarveOut', 'id: a', 'title: "a\u2028--- b"')
  expect(parse({ path: 'a.yaml', text }).findings).toEqual([])
})

test.each([
  [
    'a template of another tool',
    lines('{{- if .x }}', 'apiVersion: apps/v1', 'metadata:', '  carveout/team: a', '{{- end }}'),
  ],
  ['a broken file that speaks of us', lines('x: ./node_modules/carveout/schemas/carve-out.schema.json', 'kind: [')],
  ["another tool's portfolio, in its spelling", lines('kind: portfolio', 'holdings: [AAPL]')],
  ['a carve-out of finance', lines('kind: carve-out', 'holdings: [AAPL]')],
  ['a portfolio of a tool without groups', lines('apiVersion: v1', 'kind: Portfolio')],
  [
    'settings with comments',
    lines('{', '  // carveout/x', '  "kind": "x",', '  "yaml.schemas": { "carveout/schemas": 1 },', '}'),
  ],
  [
    'a lock file',
    lines('{"node_modules/kind-of": {}, "node_modules/carveout": {"resolved": "x/carveout/-/carveout-1.tgz"}}'),
  ],
  ['a comment in a broken file', lines('# apiVersion: carveout/v1', 'kind: [')],
])('what is not ours is passed over: %s', (_, text) => {
  expect(parse({ path: 'a.yaml', text })).toEqual({ declarations: [], findings: [] })
})

test.each([
  ['a broken list', lines('apiVersion: carveout/v1', 'kind: Portfolio', 'id: core', 'projects: [a'), 'Portfolio'],
  ['a broken line above the id', lines('apiVersion: carveout/v1', 'kind: Portfolio', 'x: "', 'id: core'), 'Portfolio'],
  [
    'brackets without end',
    lines('apiVersion: carveout/v1', 'kind: CarveOut', 'id: core', `x-a: ${'['.repeat(200)}`),
    'CarveOut',
  ],
  ['a kind in another spelling', lines('apiVersion: carveout/v1', 'kind: Portfoilo', 'id: core'), 'Portfolio'],
  ['a line that is no key, above all', lines('apiVersion carveout/v1', 'kind: CarveOut', 'id: core'), 'CarveOut'],
  ['NUL characters', lines('apiVersion: carveout/v1', 'kind: CarveOut', 'id: core', 'title: a\0'), 'CarveOut'],
])('what can not be judged still is a declaration with an id and a kind: %s', (_, text, kind) => {
  const { declarations, findings } = parse({ path: 'a.yaml', text })
  expect(declarations).toMatchObject([{ id: 'core', kind, declaration: null }])
  expect(declarations[0]?.locate([]).place.file).toBe('a.yaml')
  expect(findings).toMatchObject([{ declaration: 'core' }])
})

test('a file that is not UTF-8 still counts as the carve-out that it is', () => {
  const text = lines('apiVersion: carveout/v1', 'kind: CarveOut', 'id: a')
  expect(parse({ path: 'a', text, problem: 'is not UTF-8' }).declarations).toMatchObject([
    { id: 'a', kind: 'CarveOut' },
  ])
})

test('a file that is not UTF-8 is told of once, whatever stands before what is ours', () => {
  const one = lines('apiVersion: carveout/v1', 'kind: CarveOut', 'id: a')
  const { declarations, findings } = parse({ path: 'a', text: `apiVersion: apps/v1\0\n---\n${one}---\n${one}` })
  expect([declarations.length, findings.length]).toEqual([2, 1])
})
