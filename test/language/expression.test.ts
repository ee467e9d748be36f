import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileNode } from '../../src/language/compiler.ts'
import { Expression } from '../../src/language/expression.ts'
import { Matcher } from '../../src/language/matcher.ts'
import { Subject } from '../../src/language/subject.ts'
import { type Node, parsePattern } from '../../src/language/syntax.ts'
import { triggersOf } from '../../src/language/triggers.ts'

const lists = new Map<string, Node>([
  ['act', compileNode('add(?:s|ed)?|take[sn]?|put')],
  ['wide', compileNode('a{1,3}b*|[xy]+|b')],
])
const sources = new Map([
  ['act', '(?:add(?:s|ed)?|take[sn]?|put)'],
  ['wide', '(?:a{1,3}b*|[xy]+|b)'],
])

/** What a regular expression of the same source finds at a place of a text: the end, and what is in the group `at`. */
function byRegExp(source: string, text: string, start: number) {
  const expanded = source.replace(/<(act|wide)>/g, (_, name: string) => sources.get(name) ?? '')
  const regExp = new RegExp(`(?:${expanded})`, 'duy')
  regExp.lastIndex = start
  const match = regExp.exec(text)
  return match && { end: match.index + match[0].length, at: match.indices?.groups?.at }
}

function byExpression(source: string, text: string, start: number) {
  const match = new Expression(compileNode(source), new Matcher(lists), 'any').at(new Subject(text), start)
  return match ? { end: match.end, at: match.groups.get('at') } : null
}

const piece = fc.constantFrom(
  ...[
    'a',
    'b',
    'ab',
    'x',
    ' ',
    '.',
    '[ab]',
    '\\w',
    '[^b]',
    '\\b',
    '$',
    '<act>',
    '<wide>',
    'ad',
    'taken',
    '😀',
    '[😀a]',
  ],
  ...['(?=b)', '(?!a)', '(?<=a)', '(?<!b)', '(?<=a|bb)', '(?<!<wide> )', '(?=<act>)'],
)
const quantifier = fc.constantFrom('', '', '', '?', '*', '+', '{0,2}', '{2}', '??', '{1,3}?')
const quantified = fc
  .tuple(piece, quantifier)
  .map(([one, times]) =>
    /^\(\?<?[=!]|^[\\$]b?$/.test(one) ? one : one.length > 1 ? `(?:${one})${times}` : one + times,
  )
const sequence = fc.array(quantified, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''))
const source = fc.oneof(
  sequence,
  fc.array(sequence, { minLength: 2, maxLength: 4 }).map((ways) => ways.join('|')),
  fc.tuple(sequence, sequence, quantifier).map(([one, other, times]) => `(?:${one}|${other})${times}${one}`),
  fc.tuple(sequence, sequence, sequence).map(([one, two, three]) => `${one}(?<at>${two})${three}`),
)
const text = fc
  .array(fc.constantFrom('a', 'b', 'x', ' ', 'add', 'adds', 'taken', 'put', '.', '😀', 'ä'), { maxLength: 8 })
  .map((parts) => parts.join(''))

test('matches as a regular expression would, at every place', () => {
  fc.assert(
    fc.property(source, text, (source, text) => {
      for (let start = 0; start <= text.length; start++) {
        if (/^[\uDC00-\uDFFF]/.test(text.slice(start))) continue
        expect(byExpression(source, text, start)).toEqual(byRegExp(source, text, start))
      }
    }),
    { seed: 20261123, numRuns: 4_000 },
  )
})

const places = [
  ...['', 'a', 'b', 'ab', 'aab', 'abb', 'aaab', 'abab', 'ba', 'bb', 'abc', 'x', 'xyx', 'aXb', 'a b', ' a', 'b ', 'b_a'],
  ...['add', 'adds', 'added it', 'taken', 'take', 'put a', 'puts', 'put put', 'aaabbb x', '😀', 'a😀b', '😀😀', 'ä', 'bä', '..'],
].flatMap((text) => Array.from({ length: text.length + 1 }, (_, start) => ({ text, start })))
  .filter(({ text, start }) => !/^[\uDC00-\uDFFF]/.test(text.slice(start))) // biome-ignore format: lists read best in rows

describe('matches as a regular expression does', () => {
  test.each([
    ...['ab', '', 'a|b', 'a|ab', 'ab|a|abb', 'a||b', '(?:a|ab)(?:b|c)?c', 'a|b|x|add|😀', '(?:a|ab|aab|b|bb)b$', '😀|a|b|x|y'],
    ...['a?', 'a*', 'a+', 'a+b', 'a{2}', 'a{1,2}b', 'a{2,}', '[ab]{2}', '[ab]{1,2}', '[ab]{2,}x?', '[ab]*b', '[ab]+b'],
    ...['a??', 'a*?b', 'a+?', '[ab]*?b', '[ab]{1,3}?$', '(?:ab){1,2}?', '(?:ab)+', '(?:ab)*a', '(?:ab){2}', '(?:a|b){2,3}b'],
    ...['(?:a?)*b', '(?:a*)+b', '(?:a|b?)+$', '(?:a*b?){2}', '(?:a??)*b', '(?:(?:a|b)*x)*', '(?:(?:ab?)+b)+', '(?:a{1,2}){2}b'],
    ...['.', '.+', '.*b', '.{2}', '[^a]+', '[😀a]+b', '[😀a]*😀', '[^b]+b', '😀+', '(?:😀|a)+b', '\\w+', '\\W', '\\s'],
    ...['^a', '^b|a', 'a$', 'b$|a', '\\ba', 'a\\b', '\\b', 'a\\b b', '(?:^|b)a', 'b\\b.', '\\b_', '_\\b', '.\\bä'],
    ...['a(?=b)', 'a(?!b)', '(?=ab)a', '(?!ab)a', '(?=a+b)a', '(?<=a)b', '(?<!a)b', '(?<=ab?)b', '(?<!ab?)b', '(?<=a|bb)[abx]'],
    ...['(?<=a+)b', '(?<=a{2})b', '(?<=^a)b', '(?<=😀)b', '(?<!😀)[ab]', '(?<=b|)a', '(?<=(?<!a)b)[ab]', '(?=(?!ab)a)a', '(?<=<act> )a'],
    ...['(?<at>a)b', '(?<at>a+)b', '(?<at>a|ab)b', '(?<at>a*)(?:ab|b)', '(?:(?<at>a|ab)b?)+$', '(?:(?<at>a)x|a)b'],
    ...['<act>', '<act> it', '<act>a?', '<wide>', '<wide>b', '<wide>+', '<wide>*b', '(?:<wide>|<act>) ', '(?<at><wide>)b', '<act>(?: <act>)*'],
    ...['a(?:<wide>b)', '(?:<wide>)??b', '(?=<wide>b)a', '(?<!<wide>)b', '[xy]<wide>', '\\.', '\\.\\.', '\\u0061b', '\\n|a'],
    ...['\\p{L}+', '\\P{L}', '\\p{Script=Latin}b', '[\\]a]+', '[\\p{L} ]+b', 'a{1,12}', 'a{02}b?', '(?:a|b){10}|a', '\\d|\\D'],
  ])('%s', (source) => {
    const found = (how: typeof byRegExp | typeof byExpression) =>
      places.map(({ text, start }) => ({ text, start, match: how(source, text, start) }))
    expect(found(byExpression)).toEqual(found(byRegExp))
  })
}) // biome-ignore format: lists read best in rows

test('a match is sought where words begin, from and to a place', () => {
  const sought = new Expression(compileNode('ab?'), new Matcher(lists))
  const first = (text: string, from?: number, to?: number) => sought.first(new Subject(text), from, to)?.start
  expect([first('b a ab'), first('b a ab', 2), first('b a ab', 3), first('b a ab', 5)]).toEqual([2, 2, 4, undefined])
  expect([first('b a ab', 0, 1), first('b a ab', 0, 2), first('b a ab', 3, 3), first('b a ab', 3, 4)]).toEqual([
    undefined,
    2,
    undefined,
    4,
  ])
  expect([first('xa xab'), first('', 0), first('a', -5), first('a a a a a', 5)]).toEqual([undefined, undefined, 0, 6])
})

test('what a match can begin with is taken from what is told, where something is', () => {
  const at = (begins: string | undefined, text: string) =>
    new Expression(compileNode('[aä]b?'), new Matcher(lists), 'any', { begins }).at(new Subject(text), 0)?.end
  expect([at('a', 'ab'), at('x', 'ab'), at('', 'a'), at('', 'äb'), at(undefined, 'ab'), at('a', 'b')]).toEqual([
    2,
    undefined,
    undefined,
    2,
    2,
    undefined,
  ])
})

test('a match may have to end with the text', () => {
  const at = (text: string) => new Expression(compileNode('a+?'), new Matcher(lists), 'text').at(new Subject(text), 0)
  expect([at('aaa')?.end, at('aab')]).toEqual([3, undefined])
})

test('a group that is repeated without end stops before the stack does', () => {
  const repeated = new Expression(compileNode('(?:ab|a)*'), new Matcher(lists), 'any')
  expect(repeated.at(new Subject('ab'.repeat(50)), 0)?.end).toBe(100)
  expect(repeated.at(new Subject('ab'.repeat(100_000)), 0)?.end).toBe(1_000)
})

test('texts take turns', () => {
  const sought = new Expression(compileNode('<wide>b'), new Matcher(lists), 'any')
  const ends = ['aab', 'xb', 'xx', 'aab', 'bb'].map((text) => sought.at(new Subject(text), 0)?.end)
  expect(ends).toEqual([3, 2, undefined, 3, 2])
})

describe('word borders', () => {
  const found = (source: string, text: string) => {
    const match = new Expression(compileNode(source), new Matcher(lists)).first(new Subject(text))
    return match && [match.start, match.end]
  }

  test.each([
    ['all', 'all hands', [0, 3]],
    ['all', 'call all.', [5, 8]],
    ['all', 'all-hands', undefined],
    ['all', 'on-all', undefined],
    ['etc', '/etc/hosts', undefined],
    ['all', 'ballad', undefined],
    ['all', 'xÄall', undefined],
    ['all', '“all”', [1, 4]],
    ['all', 'all_', undefined],
    ['all', '-all', [1, 4]],
    ['all', '-all-hands', undefined],
    ['all', 'on -all', [4, 7]],
    ['all', 'x--all', [3, 6]],
    ['all', 'x-all', undefined],
    ['all', 'all- x', [0, 3]],
    ['all', 'all-', [0, 3]],
    ['all', '😀all', [2, 5]],
    ['all', '😀-all', [3, 6]],
    ['all', '𝒜all', undefined],
    ['all', 'all𝒜', undefined],
    ['add', 'adding <act>', undefined],
    ['<act>', 'he mistakes, taken', [13, 18]],
  ])('%s in %s', (source, text, place) => expect(found(source, text)).toEqual(place))
})

test('a pattern that is not well formed is refused', () => {
  expect(() => parsePattern('(a')).toThrow('a group is not closed in (a')
  expect(() => parsePattern('a)')).toThrow('a group is closed that was not opened in a)')
})

test('an expression that needs a word near is tried near it alone, and finds the same', () => {
  const source = '(?:(?:a|the) ){0,2}(?:gate|review of \\w+)'
  const node = compileNode(source)
  const near = triggersOf(node, lists)
  const all = new Expression(node, new Matcher(lists))
  const some = new Expression(node, new Matcher(lists), 'word', { near })
  const word = fc.constantFrom('a', 'the', 'gate', 'gates', 'review', 'of', 'x', 'a-gate', ',', '(gate)')
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const text = words.join(' ')
      expect(some.first(new Subject(text))).toEqual(all.first(new Subject(text)))
      const { starts } = new Subject(text)
      const reached = new Subject(text).startsNear(near ?? new Map())
      expect(starts).toEqual(expect.arrayContaining([...reached]))
    }),
  )
  expect(new Subject('x x x x the gate x x').startsNear(near ?? new Map())).toEqual([4, 6, 8, 12])
  expect(new Subject('x x x').startsNear(near ?? new Map())).toEqual([])
})

test('what stands between the words of a set is none of them', () => {
  const optional = new Expression(compileNode('x(?:|y|yes)z'), new Matcher(lists), 'any')
  const endOf = (text: string) => optional.at(new Subject(text), 0)?.end
  expect(['xz', 'xyz', 'xyesz', 'x|yz', 'x|z', 'xyez'].map(endOf)).toEqual([2, 3, 5, undefined, undefined, undefined])
})
