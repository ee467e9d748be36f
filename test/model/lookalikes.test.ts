import { expect, test } from 'vitest'
import { asSeen, disguise, isBlankText } from '../../src/model/lookalikes.ts'

test.each([
  ['cаrveоut', 'carveout'],
  ['ｃａｒｖｅ\u200bout', 'carveout'],
  ['café', 'café'],
  ['a\u3164b\uFE0F', 'ab'],
  ['日本', '日本'],
])('%j is seen as %j', (text, seen) => {
  expect(asSeen(text)).toBe(seen)
})

test.each(['', ' \t\n', '\u200B', '\u2060', '\u2800', '\u3164', '\u0000', '\u{13441}'])('%j shows nothing', (text) => {
  expect(isBlankText(text)).toBe(true)
})

test.each(['a', '.', '\u200Ba', '─', '\u0301'])('%j shows something', (text) => {
  expect(isBlankText(text)).toBe(false)
})

test.each([
  ['carveout', undefined],
  ['日本', undefined],
  ['cаrveоut', 'U+0430, which looks like "a"'],
  ['\uFEFFid', 'U+FEFF, which is invisible'],
  ['ｉd', 'U+FF49, which looks like "i"'],
])('of what is odd in %j it says %j', (text, said) => {
  expect(disguise(text)).toBe(said)
})
