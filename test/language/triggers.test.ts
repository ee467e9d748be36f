import { expect, test } from 'vitest'
import { readable } from '../../src/language/analyse.ts'
import { patterns } from '../../src/language/catalog.ts'
import { compileNode, compilePatterns } from '../../src/language/compiler.ts'
import { PatternSearch } from '../../src/language/hits.ts'
import { Matcher } from '../../src/language/matcher.ts'
import { normalise } from '../../src/language/normalise.ts'
import { beginningsIn, triggersOf as triggersOfNode } from '../../src/language/triggers.ts'
import { lists, searchFor } from './support.ts'

const own = new Map([
  ['act', compileNode('adds?|put')],
  ['spaced', compileNode('to |for ')],
])

/** For each beginning, how far from the beginning of a match it stands. */
function triggersOf(source: string): Record<string, string> | undefined {
  const triggers = triggersOfNode(compileNode(source), new Map([...lists, ...own]))
  return triggers && Object.fromEntries(Array.from(triggers, ([text, { min, max }]) => [text, `${min}-${max}`]))
}

test('asks for the beginnings of words that a text must have, and for how far they are from where a match begins', () => {
  expect(triggersOf('skip(?:s|ped)? it')).toEqual({ skip: '0-0' })
  expect(triggersOf('by-?pass')).toEqual({ by: '0-0' })
  expect(triggersOf('(?:avoid|evade)s? ')).toEqual({ avoid: '0-0', evade: '0-0' })
  expect(triggersOf('(?:x|xyz)y? oversight')).toEqual({ overs: '2-5' })
  expect(triggersOf('\\w+ (?:oversight|late)')).toEqual({ overs: '2-1000000000', late: '2-1000000000' })
})

test('asks for the rarest part', () => {
  expect(triggersOf('(?:the|no) (?:any )?oversight')).toEqual({ overs: '3-8' })
  expect(triggersOf('(?:skip|drop|lift) (?:x ){0,3}\uE010+')).toEqual({ '\uE010': '5-11' })
  // A word that may be anywhere tells less than one that is near.
  expect(triggersOf('(?:skip|drop|lift) .*\uE010+')).toEqual({ skip: '0-0', drop: '0-0', lift: '0-0' })
})

test('asks for signs where no word is sure', () => {
  expect(triggersOf('\\w{1,9}[*]')).toEqual({ '*': '1-18' })
  expect(triggersOf('\\w[/|]\\w')).toEqual({ '/': '1-2', '|': '1-2' })
  expect(triggersOf('\\w…')).toEqual({ '…': '1-2' })
})

test('asks for nothing where nothing is sure', () => {
  expect(triggersOf('\\w+ing')).toBeUndefined()
  expect(triggersOf('(?:review|\\d+)')).toBeUndefined()
  expect(triggersOf('(?:review)?')).toBeUndefined()
  expect(triggersOf('x?review')).toBeUndefined()
  expect(triggersOf('\\w[*x]')).toBeUndefined()
  expect(triggersOf('\\w[^*]')).toBeUndefined()
  expect(triggersOf('\\w[!-*]')).toBeUndefined()
})

test('what is looked at or looked behind asks for nothing', () => {
  expect(triggersOf('(?!not )(?<=x)gate(?= of)')).toEqual({ gate: '0-0' })
})

test('a word begins behind what surely ends with a blank, and nowhere else', () => {
  const behind = (source: string) => triggersOf(`\\w${source}gate`)
  for (const source of [
    'x ',
    '(?:in |on )',
    '(?:x |<spaced>)',
    '<spaced>',
    '(?<at>x )',
    '(?:x )+',
    '(?: )(?=y)',
    'x \\b',
    '(?:a b )',
  ])
    expect(behind(source)).toHaveProperty('gate')
  for (const source of ['x', '(?:in |on)', '(?:x |<act>)', '<act>', '(?<at>x)', '(?:x )*y?', '[ x]', '(?:x a)', ' ?x?'])
    expect(behind(source) ?? {}).not.toHaveProperty('gate')
  expect(triggersOf('(?:x )?gate')).toEqual({ gate: '0-2' })
  expect(triggersOf('(?:x)?gate')).toBeUndefined()
})

test('what a list, a group or one of several ways asks for', () => {
  expect(triggersOf('<act> it')).toEqual({ add: '0-0', adds: '0-0', put: '0-0' })
  expect(triggersOf('(?<at>skip|drop) it')).toEqual({ skip: '0-0', drop: '0-0' })
  expect(triggersOf('skip+|[*]')).toEqual({ ski: '0-0', '*': '0-0' })
  expect(triggersOf('(?:x late|late)[a-z]')).toEqual({ late: '0-2' })
  expect(triggersOf('<none>')).toBeUndefined()
  expect(triggersOf('\\w[*\\]]')).toEqual({ '*': '1-2', ']': '1-2' })
  expect(triggersOf('\\w[*\\s]')).toBeUndefined()
})

test('the beginnings of words in a text, and its signs', () => {
  expect(beginningsIn('by-pass \uE010x').map(({ text, at }) => `${at} ${text}`)).toEqual([
    '0 b',
    '0 by',
    '2 -',
    '3 p',
    '3 pa',
    '3 pas',
    '3 pass',
    '8 \uE010',
    '8 \uE010x',
    '9 x',
  ])
  expect(beginningsIn('😀 oversights').map(({ text }) => text)).toEqual(['😀', 'o', 'ov', 'ove', 'over', 'overs'])
})

test('passing over patterns loses no hit', () => {
  const data = compilePatterns(patterns, lists)
  const every = data.ways.map((_, number) => number)
  const fieldsOf = (number: number) => patterns[data.ways[number]?.[0] ?? 0]?.fields ?? []
  const unasked = (field: string) => ({
    '': every.filter((number) => fieldsOf(number).some((own) => own === field)).flatMap((number) => [number, 0, 0]),
  })
  const beginnings = Object.fromEntries(Object.keys(data.beginnings).map((field) => [field, unasked(field)]))
  const [search, slow] = [searchFor(patterns), new PatternSearch({ ...data, beginnings }, new Matcher(lists))]
  let count = 0
  for (const { bad, good, fields } of patterns) {
    for (const field of fields) {
      for (const text of [...bad.slice(0, 2), ...good.slice(0, 1)]) {
        const read = readable(normalise(text).text, field, { has: () => false })
        const found = [...search.hits(read, field)]
        expect(found).toEqual([...slow.hits(read, field)])
        count += found.length
      }
    }
  }
  expect(count).toBeGreaterThan(patterns.length)
})
