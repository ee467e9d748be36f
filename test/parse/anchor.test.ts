import { format } from 'prettier'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/parse/parse.ts'

/** Writes an ignore comment for each `# <letter>` and tells, by letter, what each holds for. */
function anchors(body: string): Record<string, string | undefined> {
  const [declaration] = parse({ path: 'a.yaml', text: document(body) }).declarations
  const found = declaration?.ignores.comments.map(({ rules, target }) => [rules[0]?.text, target])
  return Object.fromEntries(found ?? [])
}

function document(body: string): string {
  const text = body.replace(/# ([a-z]\d?)$/gm, '# carveout-ignore $1 until 2026-12-31: it is so')
  return `apiVersion: carveout/v1\nkind: CarveOut\nid: pilot\n${text}`
}

const long = 'a text that is so much longer than a line may be that whoever formats it has to break it somewhere'

const cases: [what: string, body: string, expected: Record<string, string | undefined>][] = [
  ['above a key', '# a\nscope:\n  # b\n  projects: [x]\n', { a: '/scope', b: '/scope/projects' }],
  ['above an item', 'x-l:\n  # a\n  - 1\n  # b\n  - k: 1\n', { a: '/x-l/0', b: '/x-l/1' }],
  ['blank lines and prose between', '# a\n\n# prose\n\ntitle: t\n', { a: '/title' }],
  ['several above one key', '# a\n# b\ntitle: t # c\n', { a: '/title', b: '/title', c: '/title' }],
  ['on the line of a value', 'title: t # a\nx-n: # b\nx-q: "# no" # c\n', { a: '/title', b: '/x-n', c: '/x-q' }],
  ['on the line of a key', 'scope: # a\n  projects: # b\n    - x\n', { a: '/scope', b: '/scope/projects' }],
  [
    'on the line of an item',
    'x-l:\n  - 1 # a\n  - k: 1 # b\n    l: 2 # c\n',
    { a: '/x-l/0', b: '/x-l/1', c: '/x-l/1/l' },
  ],
  ['on the line of a dash', 'x-l:\n  - # a\n    k: 1\n  - # b\n    - 1\n', { a: '/x-l/0', b: '/x-l/1' }],
  ['between a key and its value', 'title:\n  # a\n  t\nx-f:\n  # b\n  [1, 2]\n', { a: '/title', b: '/x-f' }],
  ['between a key and its map', 'scope:\n  # a\n  projects: [x]\n', { a: '/scope/projects' }],
  ['behind a long text', `title: ${long} # a\nx-l:\n  - event: ${long} # b\n`, { a: '/title', b: '/x-l/0' }],
  ['after a text on a line of its own', 'title:\n  some\n  text # a\n', { a: '/title' }],
  ['behind the header of a block', 'purpose: > # a\n  text\n  # no b\ntitle: t\n', { a: '/purpose' }],
  ['behind an anchor', 'x-a: &a # a\n  k: 1\nx-b: *a # b\n', { a: '/x-a', b: '/x-b' }],
  ['behind brackets', `x-f: [1, 2] # a\nx-g: [${long}, ${long}] # b\n`, { a: '/x-f', b: '/x-g' }],
  ['behind closing brackets', 'x-f: [\n    1,\n  ] # a\nx-m: { k: 1,\n  l: 2 } # b\n', { a: '/x-f', b: '/x-m' }],
  ['behind an opening bracket', 'x-f: [ # a\n  1 ]\nx-l:\n  - { # b\n    k: 1 }\n', { a: '/x-f', b: '/x-l/0/k' }],
  ['within brackets', 'x-f: [ 1, 2, # a\n  # b\n  3 # c\n  ]\n', { a: '/x-f/1', b: '/x-f/2', c: '/x-f/2' }],
  ['behind a comma on its own', 'x-f: [ 1\n  , # a\n  2 ]\n', { a: '/x-f/1' }],
  ['behind a bracket and its comma', 'x-f: [ [1,\n  2 ], # a\n  3 ]\n', { a: '/x-f/0' }],
  ['within braces', 'x-m: { k: 1, l: 2, # a\n  # b\n  m: 3 }\n', { a: '/x-m/l', b: '/x-m/m' }],
  ['at the end of brackets', 'x-f: [ 1,\n  # a\n  ]\ntitle: t\n', { a: undefined }],
  ['at the end of a list', 'x-l:\n  - 1\n  # a\ntitle: t\n', { a: '/title' }],
  ['at the end of the document', 'title: t\n# a\n', { a: undefined }],
  ['below a key without a value', 'x-n:\n  # a\ntitle: t\n', { a: '/title' }],
]

test.each(cases)('%s', (_, body, expected) => {
  expect(anchors(body)).toEqual(expected)
})

test('above the document, and behind its mark, it is about the first key', () => {
  const line = (rule: string) => `# carveout-ignore ${rule} until 2026-12-31: it is so`
  const text = `${line('a')}\n--- ${line('b')}\n${line('c')}\napiVersion: carveout/v1\nid: x\nkind: CarveOut\n`
  const [declaration] = parse({ path: 'a.yaml', text }).declarations
  expect(declaration?.ignores.comments.map(({ target }) => target)).toEqual([
    '/apiVersion',
    '/apiVersion',
    '/apiVersion',
  ])
})

describe('a formatter moves lines, and not what a comment is about:', () => {
  const widths = [{}, { printWidth: 40, proseWrap: 'always' }, { printWidth: 300, proseWrap: 'never' }] as const
  test.each(cases)('%s', async (_, body, expected) => {
    for (const options of widths) {
      const text = await format(document(body), { parser: 'yaml', ...options })
      const [declaration] = parse({ path: 'a.yaml', text }).declarations
      const found = declaration?.ignores.comments.map(({ rules, target }) => [rules[0]?.text, target])
      expect(Object.fromEntries(found ?? []), text).toEqual(expected)
    }
  })
})

describe('its places and its removal', () => {
  const comment = '# carveout-ignore a, b until 2026-12-31: it is so'
  const first = `apiVersion: carveout/v1\nkind: CarveOut\nid: pilot\n`
  const bodies: [string, string, string][] = [
    ['of its own line', `scope:\n  ${comment}\n  projects: [x]\n`, 'scope:\n  projects: [x]\n'],
    ['on the line of a value', `title: t \t${comment} \n`, 'title: t\n'],
    ['on the line of a key', `scope: ${comment}\n  projects: [x]\n`, 'scope:\n  projects: [x]\n'],
    ['at the end, without a line break', `title: t\n  ${comment}`, 'title: t\n'],
    ['on the last line, without a line break', `title: t ${comment}`, 'title: t'],
    ['before another document', `title: t\n${comment}\n---\nkind: Other\n`, 'title: t\n---\nkind: Other\n'],
    ['behind a no-break space', `title: t\u00a0 ${comment}\n`, 'title: t\u00a0\n'],
  ]
  const endings: [string, (text: string) => string][] = [
    ['LF', (text) => text],
    ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text) => `\uFEFF${text}`],
    ['another document before it', (text) => `kind: Other\n---\n${text}`],
  ]
  test.each(
    bodies.flatMap(([what, body, after]) =>
      endings.map(([how, write]) => [what, how, write(first + body), write(first + after)] as const),
    ),
  )('%s, with %s', (_what, _how, text, after) => {
    const [declaration] = parse({ path: 'a.yaml', text }).declarations
    const [found] = declaration?.ignores.comments ?? []
    if (declaration === undefined || found === undefined) throw new Error('no comment')
    expect(text.slice(found.start, found.end)).toBe(comment)
    const place = declaration.ignores.place(found)
    expect(lineOf(text, place.line).slice(place.column - 1, place.endColumn - 1)).toBe(comment)
    const { start, end } = declaration.ignores.removal(found)
    expect(text.slice(0, start) + text.slice(end)).toBe(after)
  })

  test('of the first line, behind a byte order mark', () => {
    const text = `\uFEFF${comment}\n${first}`
    const [declaration] = parse({ path: 'a.yaml', text }).declarations
    const [found] = declaration?.ignores.comments ?? []
    if (declaration === undefined || found === undefined) throw new Error('no comment')
    const { start, end } = declaration.ignores.removal(found)
    expect(text.slice(0, start) + text.slice(end)).toBe(`\uFEFF${first}`)
    expect(declaration.ignores.place(found)).toMatchObject({ line: 1, column: 1 })
  })
})

function lineOf(text: string, line: number): string {
  return text.replace('\uFEFF', '').split('\n')[line - 1] ?? ''
}
