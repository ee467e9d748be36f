import { describe, expect, test } from 'vitest'
import { Outline } from '../../src/parse/outline.ts'
import { Shelf } from '../../src/parse/shelf.ts'
import { splitDocuments } from '../../src/parse/split.ts'

/** Follows lines of keys and dashes, in which `=` stands for a value; the first that may not stand there. */
function follow(...lines: readonly string[]): { firstOdd: string | undefined; isWhole: boolean } {
  const outline = new Outline()
  const fits = (line: string) => {
    const column = line.search(/\S/)
    const dash = /^ *- */.exec(line)?.[0]
    const isFit = dash === undefined || outline.item(column)
    const key = /[a-z]/.exec(line)?.index
    const isKeyFit = key === undefined || outline.key(key)
    if (line.includes('=')) outline.value()
    return isFit && isKeyFit
  }
  const firstOdd = lines.find((line) => !fits(line))
  return { firstOdd, isWhole: outline.isWhole }
}

describe('what may follow in block style', () => {
  test.each([
    [['a =']],
    [['a =', 'b =']],
    [['a', '  b =', '  c', '    d =', 'e =']],
    [['a', '- =', '- =', 'b =']],
    [['a', '  - =', '  - =', 'b =']],
    [['a', '  - b =', '    c =', '  - d =']],
    [['a', '- b', '  - =', '- =']],
    [['a', '  - b', '    - =', '  - =', 'c =']],
    [['a', '  b', '    c', '      d =', 'e =']],
    [['a', '  b', '  - =', 'c =']],
  ])('%j', (lines) => expect(follow(...lines)).toEqual({ firstOdd: undefined, isWhole: true }))

  test.each([
    [[' a ='], ' a ='],
    [['- ='], '- ='],
    [['a', 'b ='], 'b ='],
    [['a =', '  b ='], '  b ='],
    [['a', '  b =', ' c ='], ' c ='],
    [['a =', '- ='], '- ='],
    [['a', '  - =', ' - ='], ' - ='],
    [['a', '  - =', '  b ='], '  b ='],
    [['a', '  - =', '- ='], '- ='],
    [['a', '  - b =', '   c ='], '   c ='],
    [['a', '  - b', '  - ='], '  - ='],
  ])('%j has the odd line %j', (lines, odd) => expect(follow(...lines).firstOdd).toBe(odd))

  test('a document without an entry, or whose last awaits its value, is not whole', () => {
    expect(follow()).toEqual({ firstOdd: undefined, isWhole: false })
    expect(follow('a =', 'b')).toEqual({ firstOdd: undefined, isWhole: false })
    expect(follow('a', '-')).toEqual({ firstOdd: undefined, isWhole: false })
  })
})

test('of things that can be made again, the latest few are kept', () => {
  const shelf = new Shelf<object, string>()
  const keys = Array.from({ length: 5 }, (_, i) => ({ i }))
  const made: number[] = []
  const take = (i: number) => {
    const key = keys[i] ?? {}
    return shelf.take(key, () => {
      made.push(i)
      return `made of ${i}`
    })
  }
  for (const i of [0, 1, 2, 3, 0, 1, 2, 3]) expect(take(i)).toBe(`made of ${i}`)
  expect(made).toEqual([0, 1, 2, 3])
  take(0)
  take(4)
  made.length = 0
  for (const i of [0, 4, 3, 2, 1]) take(i)
  expect(made).toEqual([1])
})

describe('documents of a file', () => {
  const texts = (text: string) => splitDocuments(text).map((chunk) => chunk.text)

  test.each([
    ['a: 1\n', ['a: 1\n']],
    ['---\na: 1\n---\nb: 2\n', ['---\na: 1\n', '---\nb: 2\n']],
    ['a: 1\n---\nb: 2', ['a: 1\n', '---\nb: 2']],
    ['# why\n---\na: 1\n', ['# why\n---\na: 1\n']],
    ['%YAML 1.2\n---\na: 1\n', ['%YAML 1.2\n---\na: 1\n']],
    ['a: 1\n...\nb: 2\n', ['a: 1\n...', '\nb: 2\n']],
    ['a: 1\n...\n# why\n---\nb: 2\n', ['a: 1\n...', '\n# why\n---\nb: 2\n']],
    ['--- a\n--- b\n', ['--- a\n', '--- b\n']],
    ['---\ta\n', ['---\ta\n']],
    ['a: |\n  ---\n ---\n', ['a: |\n  ---\n ---\n']],
    ['----\n---a\n....\n', ['----\n---a\n....\n']],
    ['a: 1\u2028---\n', ['a: 1\u2028---\n']],
    ['a: 1\r\n---\r\nb: 2\r\n', ['a: 1\r\n', '---\r\nb: 2\r\n']],
    ['\uFEFFa: 1\n\uFEFF---\nb: 2\n', ['a: 1\n', '---\nb: 2\n']],
    ['# a\n\uFEFF---\nb: 2\n', ['---\nb: 2\n']],
    ['---\n---\n', ['---\n', '---\n']],
  ])('%j', (text, expected) => expect(texts(text)).toEqual(expected))

  test.each(['', '\n\n', '# only words\n  # and more', '%YAML 1.2\n', '  \r\n', '\uFEFF# a'])(
    'there is none in %j',
    (text) => expect(texts(text)).toEqual([]),
  )

  test('each knows where it begins', () => {
    for (const text of ['a: 1\n---\nb: 2\n...\nc: 3\n', '\uFEFFa: 1\n\uFEFF---\nb: 2\n']) {
      for (const chunk of splitDocuments(text)) {
        expect(text.slice(chunk.start, chunk.start + chunk.text.length)).toBe(chunk.text)
      }
    }
    expect(splitDocuments('a: 1\n---\nb: 2\n').map(({ start }) => start)).toEqual([0, 5])
  })
})
