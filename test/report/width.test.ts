import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shorten, widthOf, wrap } from '../../src/report/width.ts'

test.each([
  ['', 0],
  ['abc', 3],
  ['caf\u00e9', 4],
  ['cafe\u0301', 4],
  ['データ', 6],
  ['ﾃﾞｰﾀ', 4],
  ['ＡＢ', 4],
  ['한국', 4],
  ['\u1112\u1161\u11ab', 2],
  ['नि', 1],
  ['🚀', 2],
  ['❤', 1],
  ['❤\ufe0f', 2],
  ['👩🏽', 2],
  ['🇩🇪', 2],
  ['1\ufe0f\u20e3', 2],
  ['𠮷', 2],
  ['✓✗─│…', 5],
  ['\u001b[1m\u001b[31mred\u001b[39m\u001b[22m', 3],
])('%j takes %i columns', (text, columns) => {
  expect(widthOf(text)).toBe(columns)
})

test.each([
  ['exactly', 7, 'exactly'],
  ['too long', 7, 'too lo…'],
  ['too long', 5, 'too…'],
  ['データ移行', 6, 'デー…'],
  ['cafe\u0301s', 4, 'caf…'],
])('%j is cut to %i columns as %j', (text, columns, cut) => {
  expect(shorten(text, columns)).toBe(cut)
})

test.each([
  ['one two three', 8, 8, ['one two', 'three']],
  ['one two three', 3, 20, ['one', 'two three']],
  ['one two', 2, 20, ['', 'one two']],
  ['unbreakable word', 5, 5, ['unbreakable', 'word']],
  ['two  spaces stay', 12, 8, ['two  spaces', 'stay']],
  ['データ移行のため', 6, 10, ['データ', '移行のため']],
  ['is "データ移行"', 8, 8, ['is "デー', 'タ移行"']],
  ['データ。移行', 6, 6, ['デー', 'タ。移', '行']],
  ['한국어 문장', 6, 6, ['한국어', '문장']],
  ['', 10, 10, ['']],
])('%j is broken at %i, then %i columns', (text, first, rest, lines) => {
  expect(wrap(text, first, rest)).toEqual(lines)
})

test('no line is too long, and no word is lost', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'é', 'デ', '🚀'), minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(fc.array(word), fc.integer({ min: 10, max: 40 }), (words, columns) => {
      const lines = wrap(words.join(' '), columns, columns)
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(columns)
      expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''))
    }),
  )
})

test('letters and punctuation that look alike in length take a column each, marks on them none', () => {
  expect(widthOf('\u03A9\u0416\u2014\u20AC\u2018\u2019')).toBe(6)
  expect(widthOf('\u03A9\u0301\u0416\u0483\u2014')).toBe(3)
})
