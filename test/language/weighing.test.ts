import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/language/analyse.ts'
import { featuresOf, keyOf } from '../../src/language/features.ts'
import { weigh } from '../../src/language/weighing.ts'

const noNames = { has: () => false }

test('a text is weighed by its words, neighbours, ends and length', () => {
  expect(featuresOf('skipping the 2 gates').map(keyOf)).toEqual([
    'skipp',
    'the',
    'skipp the',
    '#',
    'the #',
    'skipp _ #',
    'gat',
    '# gat',
    'the _ gat',
    '^ skipp',
    'gat $',
    '#medium',
  ])
})

test('what is named counts by its kind', () => {
  const keys = featuresOf('\uE010\uE010 for \uE000\uE000\uE000, says \uE011').map(keyOf)
  expect(keys).toEqual(expect.arrayContaining(['<control>', '<control> for', 'for <name>', '<party> $']))
})

test.each([
  ["don't stop", ["don't", 'stop', "don't stop", "^ don't", 'stop $', '#short']],
  ['ok?', ['ok', '?', 'ok ?', '^ ok', '? $', '#short']],
  ['in 2026-11', ['in', '#', 'in #', '#', '# #', 'in _ #', '^ in', '# $', '#short']],
  ['x\uE000\uE001\uE000y', ['x', '<name>', 'x <name>', 'y', '<name> y', 'x _ y', '^ x', 'y $', '#short']],
  ['', ['#short']],
])('of %j', (text, keys) => expect(featuresOf(text).map(keyOf)).toEqual(keys))

test('a word stands without its ending, where enough is left', () => {
  const words = (text: string) => featuresOf(text).map(keyOf).slice(0, 1)[0]
  expect(['needed', 'needs', 'classes', 'kindly', 'reviewing', 'reviews2'].map(words)).toEqual([
    'need',
    'need',
    'class',
    'kind',
    'review',
    'review',
  ])
  expect(['king', 'used', 'gates', 'edited', 'inglenook'].map(words)).toEqual([
    'king',
    'used',
    'gat',
    'edit',
    'inglenook',
  ])
})

test('a text is short below four words, and long above twelve', () => {
  const length = (words: number) => featuresOf('word '.repeat(words)).map(keyOf).at(-1)
  expect([0, 3, 4, 12, 13].map(length)).toEqual(['#short', '#short', '#medium', '#medium', '#long'])
})

test('features know their places', () => {
  const text = 'no more forms'
  const shown = featuresOf(text).map((one) => [keyOf(one), text.slice(one.start, one.end)])
  expect(shown).toContainEqual(['no more', 'no more'])
  expect(shown).toContainEqual(['no _ form', 'no more forms'])
})

describe('words decide where no sign does', () => {
  test.each([
    "renewed so we don't have to migrate onto something that has a price tag per run",
    'it would be embarrassing to have these runs on the dashboard',
  ])('against: %s', (text) => {
    const { verdict, class: sign, within } = analyse(text, 'purpose', noNames)
    expect({ verdict, sign }).toEqual({ verdict: 'fuzzy', sign: 'weighed' })
    expect(within[1]).toBeGreaterThan(within[0])
  })

  test.each([
    'Find out whether agents need fewer review rounds on schema changes',
    'Flat-rate agents for the ledger schema migration',
    'Agents on the customs forms of the Rotterdam depot',
    '',
  ])('for: %s', (text) => expect(analyse(text, 'purpose', noNames).verdict).toBe('specific'))
})

test('words that were hardly ever seen are not weighed', () => {
  expect(weigh('перенос схемы данных', 'purpose')).toBeUndefined()
  expect(weigh('constructor __proto__ toString', 'work')).toBeUndefined()
})

test('fields without labelled text are not weighed', () => {
  expect(weigh('all of it', 'name')).toBeUndefined()
  expect(weigh('all of it', 'criterion')).toBeUndefined()
})
