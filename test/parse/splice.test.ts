import { describe, expect, test } from 'vitest'
import type { Change } from '../../src/model/change.ts'
import { parse } from '../../src/parse/parse.ts'
import { carveOut } from './support.ts'

/** A text after a change of its first declaration; undefined where it can't be made. */
function changed(text: string, change: Change): string | undefined {
  const fix = parse({ path: 'a.yaml', text }).declarations[0]?.mend({ message: '', changes: [change] })
  const [edit] = fix?.edits ?? []
  return edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end)
}

/** The same of the lines that follow an id. */
function lines(body: string, change: Change): string | undefined {
  return changed(carveOut(body), change)?.slice(carveOut().length)
}

describe('another value keeps the style of the one before', () => {
  test.each([
    ['title: a # note', 'title: b # note\n'],
    ["title:   'a'", "title:   'b'\n"],
    ['title: "a"', 'title: "b"\n'],
    ['title: >-\n  a', 'title: >-\n  b\n'],
    ['title: |-\n    a\nowner: x', 'title: |-\n    b\nowner: x\n'],
    ['title: &a a', 'title: &a b\n'],
    ['title: a\n  b', 'title: b\n'],
  ])('%j', (before, after) => {
    expect(lines(before, { at: ['title'], value: 'b' })).toBe(after)
  })

  test('through byte order mark, other documents and CRLF', () => {
    const text = `\uFEFFother: tool\r\n---\r\n${carveOut('title: a', 'owner: x').replaceAll('\n', '\r\n')}`
    expect(changed(text, { at: ['title'], value: 'b' })).toBe(text.replace('title: a', 'title: b'))
  })
})

test.each([
  ['true', '"true"'],
  ['0123', '"0123"'],
  ['a: b', '"a: b"'],
  ['a, b', '"a, b"'],
  ['@acme/x', '"@acme/x"'],
  ['team:x', 'team:x'],
  ['a #b', '"a #b"'],
  ['say "x"\n', '"say \\"x\\"\\n"'],
  ['データ', 'データ'],
])('a value that would read as something else is quoted: %j', (value, written) => {
  expect(lines('title: a', { at: ['title'], value })).toBe(`title: ${written}\n`)
  expect(lines("title: 'a'", { at: ['title'], value: "it's" })).toBe("title: 'it''s'\n")
})

test('in JSON every text is quoted, and numbers are not', () => {
  const json = (rest: string) => `{"apiVersion":"carveout/v1","kind":"CarveOut","id":"a",${rest}}`
  expect(changed(json('"starts":20261005'), { at: ['starts'], value: '2026-10-05' })).toBe(
    json('"starts":"2026-10-05"'),
  )
  expect(changed(json('"budget":{"amount":"3"}'), { at: ['budget', 'amount'], value: 3 })).toBe(
    json('"budget":{"amount":3}'),
  )
  const added = changed(json('"title":"a"'), { at: [], add: { review: { every: null, by: ['<who>'] } } })
  expect(added).toBe(json('"title":"a", "review": {"every":null,"by":["<who>"]}'))
})

describe('another name for a key', () => {
  test.each([
    ['titel: a', 'title: a\n'],
    ['"titel" : a', '"title" : a\n'],
    ["'titel': a", "'title': a\n"],
    ['? titel\n: a', '? title\n: a\n'],
  ])('%j', (before, after) => {
    expect(lines(before, { at: ['titel'], key: 'title' })).toBe(after)
  })

  test('inside lists and flow maps', () => {
    const change = { at: ['agents', 1, 'nmae'], key: 'name' }
    expect(lines('agents: [{name: a}, null, { nmae: b }]', change)).toBe('agents: [{name: a}, null, { name: b }]\n')
    expect(lines('agents:\n- name: a\n-\n- nmae: b', change)).toBe('agents:\n- name: a\n-\n- name: b\n')
  })

  test('not where that name is there, if only as a blank', () => {
    expect(lines('titel: a\ntitle:', { at: ['titel'], key: 'title' })).toBeUndefined()
  })
})

describe('several items in the place of one', () => {
  const change = { at: ['scope', 'projects', 1], items: ['x', 'y: z'] }
  test.each([
    ['scope: { projects: [a, "b*"] }', 'scope: { projects: [a, "x", "y: z"] }\n'],
    ['scope: { projects: [a, b*, c] }', 'scope: { projects: [a, x, "y: z", c] }\n'],
    ['scope:\n  projects:\n    - a\n    - b* # all\n', 'scope:\n  projects:\n    - a\n    - x\n    - "y: z" # all\n\n'],
    ['scope:\n  projects:\n  - a\n  -   b*', 'scope:\n  projects:\n  - a\n  -   x\n  -   "y: z"\n'],
  ])('%j', (before, after) => {
    expect(lines(before, change)).toBe(after)
  })
})

describe('more keys at the end of a map', () => {
  const review = { review: { every: null, by: ['<who>'] } }
  const block = 'review:\n  every:\n  by:\n    - <who>\n'
  test.each([
    ['title: a', `title: a\n${block}`],
    ['title: a # note\n# end', `title: a # note\n${block}# end\n`],
    ['title: |\n  a\n\n  b\n# end', `title: |\n  a\n\n  b\n${block}# end\n`],
    ['scope:\n  work:\n    - a\n    # more\n# end', `scope:\n  work:\n    - a\n${block}    # more\n# end\n`],
    ['scope: {\n  work: [a]\n}', `scope: {\n  work: [a]\n}\n${block}`],
    ['owner:', `owner:\n${block}`],
  ])('%j', (before, after) => {
    expect(lines(before, { at: [], add: review })).toBe(after)
  })

  test('before the end of a document, and where the last line has no end', () => {
    const text = carveOut('title: a')
    expect(changed(`${text}...\n`, { at: [], add: review })).toBe(`${text}${block}...\n`)
    expect(changed(`${text}---\nother: tool\n`, { at: [], add: review })).toBe(`${text}${block}---\nother: tool\n`)
    expect(changed(text.trimEnd(), { at: [], add: review })).toBe(`${text}${block.trimEnd()}`)
    const crlf = text.replaceAll('\n', '\r\n')
    expect(changed(crlf, { at: [], add: review })).toBe(`${crlf}${block.replaceAll('\n', '\r\n')}`)
  })

  test('of an inner map, in its style', () => {
    const add = { by: ['<who>'] }
    expect(lines('review:\n    every: 1 week\nowner: x', { at: ['review'], add })).toBe(
      'review:\n    every: 1 week\n    by:\n      - <who>\nowner: x\n',
    )
    expect(lines('review: { every: 1 week, }', { at: ['review'], add })).toBe(
      'review: { every: 1 week, "by": ["<who>"], }\n',
    )
    expect(lines('review: {}', { at: ['review'], add })).toBe('review: { "by": ["<who>"] }\n')
  })

  test('not where a key of that name is there, if only as a blank', () => {
    expect(lines('review:', { at: [], add: review })).toBeUndefined()
  })
})

describe('nothing is changed', () => {
  const value = { at: ['title'], value: 'b' }
  test.each<[string, string, Change]>([
    ['that an alias stands for', 'x-a: &a a\ntitle: *a', value],
    ['that an alias elsewhere stands for', 'title: &a a\nowner: *a', value],
    [
      'inside of what an alias stands for',
      'scope: &s { work: [a] }\nx-s: *s',
      { at: ['scope', 'work', 0], value: 'b' },
    ],
    ['that an alias names', 'x-k: &k titel\n*k : a', { at: ['titel'], key: 'title' }],
    ['that has a tag', 'title: !!str a', value],
    ['that ends in a line break', 'title: |\n  a', value],
    ['that is not there', 'owner: a', value],
    ['that is a map', 'title: { a: b }', value],
  ])('%s', (_, body, change) => {
    expect(lines(body, change)).toBeUndefined()
  })
})
