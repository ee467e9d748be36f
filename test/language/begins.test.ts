import { describe, expect, test } from 'vitest'
import { beginsOf, canBegin, firstCharacters } from '../../src/language/begins.ts'
import { compileNode } from '../../src/language/compiler.ts'

const lists = new Map([
  ['act', compileNode('add(?:s|ed)?|put')],
  ['maybe', compileNode('x?')],
])
const begins = (source: string) => beginsOf(compileNode(source), lists)
const letters = 'abcdefghijklmnopqrstuvwxyz'

describe('with what a match can begin', () => {
  test.each([
    ['skip', 's'],
    ['skip|drop|no', 'dns'],
    ['[ab]c', 'ab'],
    ['<act> it', 'ap'],
    ['(?<at>ab|c)', 'ac'],
    ['a?b', 'ab'],
    ['a*b', 'ab'],
    ['a+b', 'a'],
    ['a{2}b', 'a'],
    ['a{0,2}b+c', 'ab'],
    ['(?:a|b?)c', 'abc'],
    ['(?:a|)c', 'ac'],
    ['<maybe>y', 'xy'],
    ['(?=ab)c', 'c'],
    ['^\\ba', 'a'],
    ['(?:a+|b)c|[de]f', 'abde'],
    ['\uE010+', '\uE010'],
  ])('%s: %j', (source, expected) => {
    // The sign between words may be told too where one of the words is empty.
    expect(begins(source).replace('|', '')).toBe(expected)
  })
})

test('every character of a class is told', () => {
  expect(begins('[a-z]')).toBe(letters)
  expect(begins('.')).toBe(firstCharacters)
  expect(begins('[^a-z]')).toBe([...firstCharacters].filter((character) => !letters.includes(character)).join(''))
})

test('what is told ahead is what can be seen of ASCII, and the marks', () => {
  expect(firstCharacters).toMatch(/^ !"#.*}~\uE000\uE001\uE010\uE011$/)
  expect(firstCharacters).toHaveLength(0x5f + 4)
})

test('what takes nothing can begin anywhere, and at the end of a text', () => {
  const anywhere = (source: string) => canBegin(compileNode(source), Number.NaN, lists)
  expect(['a?', 'a*', '(?=a)', '^', '$', '', 'a|', '<maybe>'].map(anywhere)).toEqual(Array(8).fill(true))
  expect(['a', 'a+', '[ab]', '.', 'a|b', '<act>', 'a?b'].map(anywhere)).toEqual(Array(7).fill(false))
})

test('half of a character may be of a class that the whole one is in', () => {
  const [high = 0, low = 0] = ['😀'.charCodeAt(0), '😀'.charCodeAt(1)]
  const canBeginWith = (source: string, unit: number) => canBegin(compileNode(source), unit, lists)
  expect([high, low].map((unit) => canBeginWith('[😀]', unit))).toEqual([true, true])
  expect([0xd7ff, 0xe000].map((unit) => canBeginWith('[😀]', unit))).toEqual([false, false])
  expect(canBeginWith('😀', high)).toBe(true)
  expect(canBeginWith('😀', low)).toBe(false)
})
