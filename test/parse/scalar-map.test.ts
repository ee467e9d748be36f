import { expect, test } from 'vitest'
import { parseDocument, type Scalar } from 'yaml'
import { sourceOffsets } from '../../src/parse/scalar-map.ts'

/** What each unit of the value of a text was written as. */
function written(source: string): string[] | undefined {
  const text = `a: ${source}`
  const scalar = parseDocument(text, { keepSourceTokens: true }).get('a', true) as Scalar
  const offsets = sourceOffsets(scalar)
  return offsets?.starts.map((start, i) => text.slice(start, offsets.ends[i]))
}

test.each([
  ['ab c', ['a', 'b', ' ', 'c']],
  ['a # b', ['a']],
  ['ab\n  c', ['a', 'b', '', 'c']],
  ['ab\n\n  c', ['a', 'b', '', 'c']],
  ["'it''s'", ['i', 't', "''", 's']],
  ["''''", ["''"]],
  ["'a\n  b'", ['a', '', 'b']],
  ['"a \n  b"', ['a', '', 'b']],
  ['"a\n\n b"', ['a', '', 'b']],
  ['"a\\\n   b"', ['a', 'b']],
  ['"a\\tb"', ['a', '\\t', 'b']],
  ['"a\\x41b"', ['a', '\\x41', 'b']],
  ['"\\u0041\\U00000042"', ['\\u0041', '\\U00000042']],
  ['"\\U0001F600b"', ['\\U0001F600', '\\U0001F600', 'b']],
  ['"a\\/b\\\\c\\"d"', ['a', '\\/', 'b', '\\\\', 'c', '\\"', 'd']],
  [
    '"\\0\\a\\b\\v\\f\\r\\e\\ \\N\\_\\L\\P\\n"',
    ['\\0', '\\a', '\\b', '\\v', '\\f', '\\r', '\\e', '\\ ', '\\N', '\\_', '\\L', '\\P', '\\n'],
  ],
  ['|\n  a\n  b\n', ['a', '', 'b', '']],
  ['|2\n    a\n', ['', '', 'a', '']],
  ['|+\n  a\n\n', ['a', '', '']],
  ['>-\n  a\n  b', ['a', '', 'b']],
  ['>\n  a\n\n  b\n', ['a', '', 'b', '']],
  ['>- # c\n  a', ['a']],
  ['""', []],
])('%j is written as %j', (source, units) => expect(written(source)).toEqual(units))

test.each(['12', '"a\\q"', '"\\UFFFFFFFF"'])(
  'what is no text, or has an escape that is none, can not be followed: %j',
  (source) => expect(written(source)).toBeUndefined(),
)

test('a text that was not read, but made, was written nowhere', () => {
  const document = parseDocument('a: b')
  expect(sourceOffsets(document.createNode('b'))).toBeUndefined()
  expect(sourceOffsets(parseDocument('a: b').get('a', true) as Scalar)).toBeUndefined()
})
