import { expect, test } from 'vitest'
import { classOf, learnClasses, usualOf } from '../../src/language/character-class.ts'

const held = (source: string, characters: string) =>
  [...characters].filter((character) => classOf(source)(character.codePointAt(0) ?? 0)).join('')

/** Asked anew of a class that nobody asked for before, in each order. */
let count = 0
const fresh = (source: string) => `(?:${source}|(?!)${count++})`

test.each([
  ['[a-c]', 'abcdABC-', 'abc'],
  ['[^a-c]', 'abcdé😀', 'dé😀'],
  ['\\p{L}', 'aé語ῷ1\uE000-', 'aé語ῷ'],
  ['[\\uE000\\uE001]', '\uE000\uE001\uE010\uE0FF\uE100\uDFFFa', '\uE000\uE001'],
  ['[\\u{3000}-\\u{3001}]', '\u2FFF\u3000\u3001\u3002', '\u3000\u3001'],
  ['[\\x7F-\\x80]', '\x7E\x7F\x80\x81', '\x7F\x80'],
  ['[😀-😂]', '😀😁😂😃\uE000', '😀😁😂'],
  ['[\\uE0FF\\u30FF]', '\uE0FF\u30FF\uE100\u3100', '\uE0FF\u30FF'],
])('%s of %s holds %s, whichever is asked for first, and again', (source, characters, expected) => {
  const backwards = [...characters].reverse().join('')
  const expectedBackwards = [...expected].reverse().join('')
  const [one, other] = [fresh(source), fresh(source)]
  expect([held(one, characters), held(one, characters)]).toEqual([expected, expected])
  expect([held(other, backwards), held(other, backwards)]).toEqual([expectedBackwards, expectedBackwards])
})

test('what a class says of ASCII, and of the four marks that stand in for what is named', () => {
  const answers = usualOf('[a-c\\uE001\\uE011\\u{E9}]')
  expect(answers).toHaveLength(132)
  expect(answers.indexOf('111')).toBe(97)
  expect(answers.slice(128)).toBe('0101')
  expect(answers.slice(0, 128).replaceAll('0', '')).toBe('111')
})

test('what a class is told to say is taken as given, and the rest is asked for', () => {
  const source = fresh('[ab\\u{E9}\\uE012]')
  const told = '0'.repeat(97).concat('01', '0'.repeat(29), '0100')
  learnClasses({ [source]: told })
  expect(held(source, 'abcé\uE000\uE001\uE010\uE012')).toBe('bé\uE001\uE012')
  expect(usualOf(source)).toBe(told)
})

test('a class is made once', () => {
  expect(classOf('[q]')).toBe(classOf('[q]'))
  expect(classOf('[q]')).not.toBe(classOf('[r]'))
})
