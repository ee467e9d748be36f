import { expect, test } from 'vitest'
import { readable } from '../../src/language/analyse.ts'
import { patterns } from '../../src/language/catalog.ts'
import { compileNode, compilePatterns } from '../../src/language/compiler.ts'
import { PatternSearch } from '../../src/language/hits.ts'
import { Matcher } from '../../src/language/matcher.ts'
import { normalise } from '../../src/language/normalise.ts'
import { beginningsIn, triggersOf as triggersOfNode } from '../../src/language/triggers.ts'
import { lists, searchFor } from './support.ts'

const triggersOf = (source: string) => triggersOfNode(compileNode(source), lists)
const sorted = (triggers: ReadonlySet<string> | undefined) => triggers && [...triggers].sort()

test('asks for the beginnings of words that a text must have', () => {
  expect(sorted(triggersOf('skip(?:s|ped)? review'))).toEqual(['skip'])
  expect(sorted(triggersOf('by-?pass'))).toEqual(['by'])
  expect(sorted(triggersOf('(?:avoid|evade)s? '))).toEqual(['avoi', 'evad'])
})

test('asks for the rarest part', () => {
  expect(sorted(triggersOf('(?:the|no) (?:any )?oversight'))).toEqual(['over'])
  expect(sorted(triggersOf('(?:skip|drop|lift) (?:\\w+ ){0,3}\uE010+'))).toEqual(['\uE010'])
})

test('asks for nothing where nothing is sure', () => {
  expect(triggersOf('\\w+ing')).toBeUndefined()
  expect(triggersOf('(?:review|\\d+)')).toBeUndefined()
  expect(triggersOf('(?:review)?')).toBeUndefined()
  expect(triggersOf('x?review')).toBeUndefined()
})

test('what is looked at or looked behind asks for nothing', () => {
  expect(sorted(triggersOf('(?!not )(?<=x)gate(?= of)'))).toEqual(['gate'])
})

test('the beginnings of words in a text', () => {
  expect([...beginningsIn('by-pass \uE010')]).toEqual(['b', 'by', 'p', 'pa', 'pas', 'pass', '\uE010'])
})

test('passing over patterns loses no hit', () => {
  const data = compilePatterns(patterns, lists)
  const every = { '': data.ways.map((_, number) => number) }
  const fieldsOf = (number: number) => patterns[data.ways[number]?.[0] ?? 0]?.fields ?? []
  const unasked = (field: string) => ({
    '': every[''].filter((number) => fieldsOf(number).some((own) => own === field)),
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
