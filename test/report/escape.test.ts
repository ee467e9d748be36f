import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeJson, escapeText } from '../../src/report/escape.ts'

test.each([
  ['a\nb\r\tc', 'a\\nb\\r\\tc'],
  ['\u001b[31mred', '\\u{1b}[31mred'],
  ['\u009b31m', '\\u{9b}31m'],
  ['\u0000\u007f', '\\u{0}\\u{7f}'],
  ['abc\u202edef\u2066', 'abc\\u{202e}def\\u{2066}'],
  ['zero\u200bwidth\ufeff', 'zero\\u{200b}width\\u{feff}'],
  ['soft\u00adhyphen', 'soft\\u{ad}hyphen'],
  ['\u2028\u2029', '\\u{2028}\\u{2029}'],
  ['lone \ud800 half \udc00', 'lone \\u{d800} half \\u{dc00}'],
  ['filler \u3164', 'filler \\u{3164}'],
  ['tag \u{e0041}', 'tag \\u{e0041}'],
  ['a\ufe0f', 'a\\u{fe0f}'],
  ['a\u{e0101}', 'a\\u{e0101}'],
  ['👩\u200d💻', '👩\\u{200d}💻'],
  ['::set-output name=a::b', ':\\u{3a}set-output name=a::b'],
  ['漢::add-mask::x', '漢:\\u{3a}add-mask::x'],
  ['(::stop-commands::x', '(:\\u{3a}stop-commands::x'],
  ['a ##[add-mask]x', 'a #\\u{23}[add-mask]x'],
  ['##vso[task.setvariable variable=a]b', '#\\u{23}vso[task.setvariable variable=a]b'],
])('%j is shown as %j', (text, shown) => {
  expect(escapeText(text)).toBe(shown)
})

test.each([
  'plain',
  'café',
  'cafe\u0301',
  'データ',
  '한국어',
  'שלום',
  'مرحبا',
  '🚀',
  '❤\ufe0f',
  '1\ufe0f\u20e3',
  '👩🏽',
  '🇩🇪',
  'a b',
  '\\n',
  'std::vector',
  'a :: b',
  '## [a]',
])('%j is shown as it is', (text) => {
  expect(escapeText(text)).toBe(text)
})

const anyText = fc.string({ unit: 'binary', maxLength: 40 })
const harmful = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u

test('nothing harmful is left of any text', () => {
  fc.assert(fc.property(anyText, (text) => !harmful.test(escapeText(text))))
})

test('JSON says the same after it was made harmless', () => {
  fc.assert(
    fc.property(fc.array(fc.dictionary(anyText, anyText)), (value) => {
      const json = escapeJson(JSON.stringify(value, null, 2))
      expect(harmful.test(json.replaceAll('\n', ''))).toBe(false)
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

test('JSON writes code units out', () => {
  expect(escapeJson(JSON.stringify('\u009b\u202e\u{e0041}'))).toBe('"\\u009b\\u202e\\udb40\\udc41"')
})

test('JSON has no line that a CI system acts on', () => {
  expect(escapeJson(JSON.stringify('##[add-mask]x'))).toBe('"#\\u0023[add-mask]x"')
})
