import { expect, test } from 'vitest'
import { parse } from '../../src/parse/parse.ts'
import { carveOut, pointed } from './support.ts'

const words = (text: string, word: string) => {
  const at = text.indexOf(word)
  return [at, at + word.length] as const
}

/** Points at a word of the purpose, however the purpose is written. */
function purposeWord(purpose: string, word: string): string {
  const text = carveOut(`purpose: ${purpose}`)
  const declared = parse({ path: 'a.yaml', text }).declarations[0]?.declaration
  if (declared?.purpose === undefined) throw new Error('no purpose')
  return pointed(text, ['purpose'], words(declared.purpose, word))
}

test.each([
  ['plain', 'any work, any time', 'any time', '4:20 any time'],
  ['plain over two lines', 'any work,\n  any time', 'any time', '5:3 any time'],
  ['plain over two lines, the words across them', 'any\n  work', 'any work', '4:10 any\n  work'],
  ['single quotes', "'it''s any work'", 'any work', '4:17 any work'],
  ['double quotes', '"any work"', 'work', '4:15 work'],
  ['double quotes with escapes', '"\\u0061ny\\twork"', 'any', '4:11 \\u0061ny'],
  ['double quotes after an escape', '"\\x41\\n\\U0001F600 any"', 'any', '4:28 any'],
  ['double quotes over lines', '"any\n  work \\\n  now"', 'now', '6:3 now'],
  ['a literal block', '|\n  line one\n  any work\n', 'any work', '6:3 any work'],
  ['a literal block with deeper lines', '|-\n  one\n    any work', 'any work', '6:5 any work'],
  ['a folded block', '>\n  line one\n  any work\n\n  more\n', 'any work', '6:3 any work'],
  ['a folded block after a blank line', '>-\n  one\n\n  any work', 'any work', '7:3 any work'],
  ['a block with a header comment', '>-  # why\n  one\n  any work', 'any work', '6:3 any work'],
  ['astral characters before', '"🚀🚀 any work"', 'any work', '4:16 any work'],
  ['composed characters', '"é́ any"', 'any', '4:14 any'],
])('words in a text: %s', (_, purpose, word, expected) => {
  expect(purposeWord(purpose, word)).toBe(expected)
})

test('CRLF, tabs and a byte order mark keep columns right', () => {
  const text = `\uFEFF${carveOut('scope:', '  work:', '    -\tany work')}`
  expect(pointed(text, ['scope', 'work', 0], [0, 3])).toBe('6:7 any')
  expect(pointed(text.replaceAll('\n', '\r\n'), ['scope', 'work', 0], [0, 3])).toBe('6:7 any')
  const first = `\uFEFFapiVersion: carveout/v1\nkind: CarveOut\nid: a\n`
  expect(pointed(first, ['apiVersion'])).toBe('1:13 carveout/v1')
})

test('a folded block with CRLF', () => {
  const text = carveOut('purpose: >', '  one', '  any work', '').replaceAll('\n', '\r\n')
  expect(pointed(text, ['purpose'], [4, 12])).toBe('6:3 any work')
})

test('JSON', () => {
  const text =
    '{\n\t"apiVersion": "carveout/v1",\n\t"kind": "CarveOut", "id": "a",\n\t"scope": {"work": ["any \\"work\\""]}\n}\n'
  expect(pointed(text, ['scope', 'work', 0], [4, 10])).toBe('4:26 \\"work\\"')
  expect(pointed(text, ['id'])).toBe('3:28 "a"')
})

test('an alias is pointed at itself, words of it where they are written', () => {
  const text = carveOut('title: &t any work', 'purpose: *t')
  expect(pointed(text, ['purpose'])).toBe('5:10 *t')
  expect(pointed(text, ['purpose'], [4, 8])).toBe('4:15 work')
})

test('a map or list is pointed at by its key, an empty one by itself, an item by its first entry', () => {
  const text = carveOut(
    'scope:',
    '  projects:',
    '    - a',
    '  squads: []',
    'workflows:',
    '  - id: w',
    '    title: t',
    '  - { id: v }',
  )
  expect(pointed(text, ['scope'])).toBe('4:1 scope')
  expect(pointed(text, ['scope', 'projects'])).toBe('5:3 projects')
  expect(pointed(text, ['scope', 'squads'])).toBe('7:11 []')
  expect(pointed(text, ['workflows', 0])).toBe('9:5 id: w')
  expect(pointed(text, ['workflows', 1])).toBe('11:5 { id: v }')
})

test('what is absent is pointed at by its nearest parent, or the id', () => {
  const text = carveOut('logging: { mode: automatic }')
  expect(pointed(text, ['logging', 'sink'])).toBe('4:1 logging')
  expect(pointed(text, ['expires'])).toBe('3:5 pilot')
  expect(pointed(text, [])).toBe('3:5 pilot')
})

test('a block text as a whole is pointed at without its header', () => {
  expect(pointed(carveOut('purpose: |', '  one', '  two', 'title: x'), ['purpose'])).toBe('5:3 one\n  two')
})

test('items with no value are passed over, and pointers name places as they are written', () => {
  const text = carveOut('scope:', '  projects:', '    -', '    - ""', '    - ledger')
  const [declaration] = parse({ path: 'a.yaml', text }).declarations
  expect(declaration?.declaration).toMatchObject({ scope: { projects: ['ledger'] } })
  expect(declaration?.locate(['scope', 'projects', 0])).toMatchObject({
    pointer: '/scope/projects/2',
    place: { line: 8, column: 7 },
  })
})

test('a second document is placed in its file', () => {
  const text = `other: tool\n---\n# ours\n${carveOut('title: t')}`
  const [declaration] = parse({ path: 'a.yaml', text }).declarations
  expect(declaration?.origin).toEqual({ file: 'a.yaml', document: 1, path: [] })
  expect(declaration?.locate(['title']).place).toEqual({ file: 'a.yaml', line: 7, column: 8, endLine: 7, endColumn: 9 })
})
