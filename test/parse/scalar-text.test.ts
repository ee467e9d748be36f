import { describe, expect, test } from 'vitest'
import { isMap, parseDocument, Scalar } from 'yaml'
import { endOf, endOfItem, lineBreakOf } from '../../src/parse/layout.ts'
import { isJson, scalarText } from '../../src/parse/scalar-text.ts'

describe('a value as it is written', () => {
  test.each([
    [12, Scalar.QUOTE_DOUBLE, '12'],
    ['a b', Scalar.PLAIN, 'a b'],
    ['a b', Scalar.QUOTE_DOUBLE, '"a b"'],
    ['a b', Scalar.QUOTE_SINGLE, "'a b'"],
    ["it's", Scalar.QUOTE_SINGLE, "'it''s'"],
    ["it's", Scalar.PLAIN, "it's"],
    ['a\nb', Scalar.QUOTE_SINGLE, '"a\\nb"'],
    ['a\rb', Scalar.QUOTE_SINGLE, '"a\\rb"'],
  ] as const)('%j in style %s is %s', (value, style, text) => expect(scalarText(value, style)).toBe(text))

  test.each([
    '',
    '12',
    'true',
    'null',
    'a: b',
    'a, b',
    '[a',
    'a]',
    '# a',
    'a #b',
    '- a',
    '*a',
    ' a',
    '2026-01-01, x',
    'a\nb',
  ])('what would read as something else is quoted: %j', (value) => {
    const text = scalarText(value, Scalar.PLAIN)
    expect(text).toBe(JSON.stringify(value))
    expect(parseDocument(`[${text}]`).toJSON()).toEqual([value])
  })
})

test.each([
  ['{"a": 1}', true],
  ['{"a": 1, b: 2}', true],
  ["{'a': 1}", false],
  ['{a: 1}', false],
  ['"a": 1', false],
  ['["a"]', false],
  ['{}', false],
  ['', false],
])('whether a document is JSON: %j, %s', (text, expected) => expect(isJson(parseDocument(text))).toBe(expected))

test('the line break that a text uses', () => {
  expect([lineBreakOf('a\r\nb'), lineBreakOf('a\nb'), lineBreakOf('')]).toEqual(['\r\n', '\n', '\n'])
})

test.each([
  ['a: b # c\n\nd: e', 'a: b'],
  ['a:\n  - b\n  - c  # d\n\ne: f', 'a:\n  - b\n  - c'],
  ['a: [b, c] # d\ne: f', 'a: [b, c]'],
  ['a:\n  b: c\n# d\ne: f', 'a:\n  b: c'],
  ['a:\n  b:\n# d\ne: f', 'a:\n  b:'],
  ['a: {} \ne: f', 'a: {}'],
])('what is written for the first key of %j ends with it', (text, written) => {
  const { contents } = parseDocument(text)
  expect(isMap(contents) && text.slice(0, endOfItem(contents.items[0]))).toBe(written)
  const whole = parseDocument(written.replace(/^/gm, '  ')).contents
  expect(endOf(whole)).toBe(written.replace(/^/gm, '  ').length)
})

test('what is not written ends nowhere', () => {
  expect([endOf(null), endOf(undefined), endOfItem(null), endOfItem(undefined)]).toEqual([0, 0, 0, 0])
})
