import { expect, test } from 'vitest'
import { usualOf } from '../../src/language/character-class.ts'
import { compileLanguage } from '../../src/language/compiler.ts'
import type { Pattern } from '../../src/language/pattern.ts'
import { weigherOf } from '../../src/language/weights.ts'

const pattern: Pattern = {
  class: 'sign',
  fields: ['work', 'text'],
  confidence: 'high',
  match: ['skip <act>', '[\\]"x]+ skip'],
  whole: true,
  rest: { over: 'clause', words: 'the' },
  unless: { before: 'not', after: 'never', anywhere: ['skip <act>'][0] ?? '' },
  argument: 'argued',
  rewrite: 'rewritten',
  bad: ['unused'],
  good: ['unused'],
  source: 'unused',
}
const plain: Pattern = {
  ...pattern,
  class: 'plain',
  match: 'gate',
  whole: undefined,
  rest: undefined,
  unless: undefined,
} as never
const compiled = () =>
  compileLanguage({
    vocabulary: { act: ['adds?', '[k\\d]+'] },
    patterns: [pattern, plain],
    judging: [{ ...plain, match: '[z]' }],
    expressions: { evidence: '\\d+', metric: '[m]', regime: 'r', 'general-word': '^(?:<act>)$' },
    weights: { work: { '': -1, 'skip it': 2 } },
  })

test('what is compiled is data, with nothing that is only for tests', () => {
  expect(JSON.parse(JSON.stringify(compiled()))).toEqual(compiled())
  expect(JSON.stringify(compiled())).not.toContain('unused')
  expect(compiled().patterns.patterns).toEqual([
    {
      class: 'sign',
      fields: ['work', 'text'],
      confidence: 'high',
      whole: true,
      argument: 'argued',
      rewrite: 'rewritten',
      before: [expect.any(Number)],
      after: expect.any(Number),
      anywhere: expect.any(Number),
      rest: { over: 'clause', words: expect.any(Number), save: 0 },
    },
    {
      class: 'plain',
      fields: ['work', 'text'],
      confidence: 'high',
      argument: 'argued',
      rewrite: 'rewritten',
      before: [],
    },
  ])
})

test('an expression that stands in several places is compiled once', () => {
  const { nodes, patterns, ways, begins } = compiled().patterns
  expect(new Set(nodes).size).toBe(nodes.length)
  expect(nodes[patterns[0]?.anywhere ?? -1]).toBe(nodes[ways[0]?.[1] ?? -1])
  expect(nodes[patterns[0]?.before[0] ?? -1]).toBe('"not"')
  expect(nodes[patterns[0]?.after ?? -1]).toBe('"never"')
  expect(nodes[patterns[0]?.rest?.words ?? -1]).toBe('"the"')
  expect(ways.map(([place]) => place)).toEqual([0, 0, 1])
  expect(begins).toHaveLength(nodes.length)
  expect(begins[ways[2]?.[1] ?? -1]).toBe('g')
})

test('each way is looked for by the beginnings of its own words, in its own fields', () => {
  const { beginnings } = compiled().patterns
  expect(Object.keys(beginnings)).toEqual(['name', 'work', 'criterion', 'purpose', 'text'])
  expect(beginnings.name).toBe('{}')
  expect(beginnings.text).toBe(beginnings.work)
  expect(JSON.parse(beginnings.text ?? '')).toEqual({ skip: [0, 0, 0, 1, 2, 1e9], gate: [2, 0, 0] })
  expect(JSON.parse(compiled().judging.beginnings.text ?? '')).toEqual({ '': [0, 0, 0] })
})

test('lists, expressions and weights are texts that are read when they are asked for', () => {
  expect(JSON.parse(compiled().lists.act ?? '')).toEqual({
    any: [{ words: 'adds|add' }, { repeat: { set: '[k\\d]' }, min: 1, max: null }],
  })
  expect(JSON.parse(compiled().expressions.metric.node)).toEqual({ set: '[m]' })
  expect(JSON.parse(compiled().expressions.regime.node)).toBe('r')
  expect(JSON.parse(compiled().expressions.evidence.node)).toEqual({ repeat: { set: '\\d' }, min: 1, max: null })
  expect(JSON.parse(compiled().expressions['general-word'].node)).toEqual({
    all: [{ edge: 'start' }, { list: 'act' }, { edge: 'end' }],
  })
  expect(compiled().expressions.metric.near).toBeUndefined()
  expect(JSON.parse(compiled().expressions.regime.near ?? '')).toEqual([['r', { min: 0, max: 0 }]])
  expect(weigherOf(compiled().weights.work ?? {})('skip')?.get(' it')).toBe(2)
})

test('every class of characters that is matched is told of', () => {
  const sources = Object.keys(compiled().classes)
  expect(sources).toEqual(expect.arrayContaining(['[\\]"x]', '[k\\d]', '\\d', '[m]', '[z]', '[\\p{L}\\p{N}_]', '\\s']))
  expect(new Set(sources).size).toBe(sources.length)
  for (const source of sources) expect(compiled().classes[source]).toBe(usualOf(source))
})
