import { describe, expect, test } from 'vitest'
import { compileNode } from '../../src/language/compiler.ts'
import { wordsOf } from '../../src/language/syntax.ts'
import { widthOf } from '../../src/language/width.ts'
import { hasEmpty, hasFirst, WordSet } from '../../src/language/word-set.ts'

const noLists = new Map()

describe('what is said in a few fixed ways becomes words, in the order in which they would be tried', () => {
  test.each([
    ['skip(?:s|ped)?|drop', 'skips|skipped|skip|drop'],
    ['(?:no|any) (?:gate|form)s?|x', 'no gates|no gate|no forms|no form|any gates|any gate|any forms|any form|x'],
    ['a(?:b)??c|d', 'ac|abc|d'],
    ['(?:a|b){1}x|y', 'ax|bx|y'],
    ['a|b|a', 'a|b'],
    ['a?|b', 'a||b'],
    ['(?:a|b)', 'a|b'],
  ])('%s', (source, words) => expect(compileNode(source)).toEqual({ words }))

  test('among others that stay as they are, which keep their turn', () => {
    expect(compileNode('a|b|c+|d|e|<list>')).toEqual({
      any: [{ words: 'a|b' }, { repeat: 'c', min: 1, max: null }, { words: 'd|e' }, { list: 'list' }],
    })
    expect(compileNode('(?:a|b)+(?=c|d)(?<at>e|f)')).toEqual({
      all: [
        { repeat: { words: 'a|b' }, min: 1, max: null },
        { look: { words: 'c|d' } },
        { group: 'at', of: { words: 'e|f' } },
      ],
    })
  })

  test.each(['a{2}|b', 'a{0,2}|b', '[ab]|c', 'a$|b', '\\||b', '(?:\\|)?|b', '(?:c|[ab])d|e'])(
    'not where it is no fixed text, or holds the sign between words: %s',
    (source) => {
      const node = compileNode(source)
      expect(node).toHaveProperty('any')
      expect(node).not.toHaveProperty('words')
    },
  )

  test('not in more ways than are worth it', () => {
    const ways = (count: number) => Array.from({ length: count }, (_, i) => `w${i}`).join('|')
    expect(compileNode(`(?:${ways(64)})|x`)).toHaveProperty('words')
    expect(compileNode(`(?:${ways(65)})|x`)).not.toHaveProperty('words')
    expect(compileNode(`(?:${ways(8)})(?:${ways(8)})|x`)).toHaveProperty('words')
    expect(compileNode(`(?:${ways(8)})(?:${ways(9)})|x`)).not.toHaveProperty('words')
    expect(compileNode(`(?:${ways(16)})(?:${ways(16)})(?:${ways(2)})|x`)).not.toHaveProperty('words')
  })
})

describe('words that are looked up', () => {
  const set = new WordSet('skips|skip|s|drop|d')

  test.each([
    ['skips it', 0, [5, 4, 1]],
    ['skip', 0, [4, 1]],
    ['so', 0, [1]],
    ['s', 0, [1]],
    ['a drop', 2, [6, 3]],
    ['kip', 0, []],
    ['s', 1, []],
    ['', 0, []],
  ])('end in %j from %i at %j', (text, at, ends) => expect(set.endsAt(text, at)).toEqual(ends))

  test('the preferred one is first, however long', () => {
    expect(new WordSet('a|ab|abc').endsAt('abcd', 0)).toEqual([1, 2, 3])
    expect(new WordSet('ab|abc|a').endsAt('abcd', 0)).toEqual([2, 3, 1])
  })

  test('no word at all may be one of them', () => {
    for (const words of ['ab|a', 'a']) expect(hasEmpty(words)).toBe(false)
    for (const words of ['ab||a', 'ab|a|', '|ab|a', '']) expect(hasEmpty(words)).toBe(true)
    expect(new WordSet('ab||a').endsAt('abc', 0)).toEqual([2, 0, 1])
    expect(new WordSet('|ab').endsAt('abc', 0)).toEqual([0, 2])
    expect(new WordSet('ab|').endsAt('xyz', 1)).toEqual([1])
  })

  test('by their first unit', () => {
    const begins = (unit: string) => hasFirst('skip|drops|no', unit.charCodeAt(0))
    expect(['s', 'd', 'n', 'k', 'p', ' '].map(begins)).toEqual([true, true, true, false, false, false])
  })

  test('are found after more pairs of units than are remembered', () => {
    for (let unit = 0; unit <= 5_000; unit++) set.endsAt(String.fromCharCode(0x3000 + unit), 0)
    expect(set.endsAt('skips', 0)).toEqual([5, 4, 1])
  })
})

test('the words of a set', () => expect(wordsOf({ words: 'a|bc||d' })).toEqual(['a', 'bc', '', 'd']))

describe('how many units a match can take', () => {
  const lists = new Map([['act', compileNode('add(?:s|ed)?|put')]])
  const infinite = Number.POSITIVE_INFINITY
  test.each([
    ['abc', 3, 3],
    ['', 0, 0],
    ['[ab]', 1, 2],
    ['ab[c]', 3, 4],
    ['skip|drops|no', 2, 5],
    ['a{3}|bb', 2, 3],
    ['<act> it', 6, 8],
    ['<no-list>', 0, 0],
    ['(?:ab){2,3}', 4, 6],
    ['(?:ab)*', 0, infinite],
    ['(?:ab)+', 2, infinite],
    ['(?:(?=a))*', 0, 0],
    ['(?<at>ab|c)', 1, 2],
    ['(?=abc)', 0, 0],
    ['(?<!abc)x', 1, 1],
    ['^ab$', 2, 2],
  ])('%s: from %d to %d', (source, min, max) => expect(widthOf(compileNode(source), lists)).toEqual({ min, max }))

  test('of nothing at all', () => expect(widthOf({ all: [] }, noLists)).toEqual({ min: 0, max: 0 }))
})
