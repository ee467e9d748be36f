import { describe, expect, test } from 'vitest'
import { analyse, readable } from '../../src/language/analyse.ts'
import { fields } from '../../src/language/analysis.ts'
import { patterns } from '../../src/language/catalog.ts'
import { compileNode, compilePatterns } from '../../src/language/compiler.ts'
import { Expression } from '../../src/language/expression.ts'
import { PatternSearch } from '../../src/language/hits.ts'
import { Matcher } from '../../src/language/matcher.ts'
import { normalise } from '../../src/language/normalise.ts'
import { Subject } from '../../src/language/subject.ts'
import { beginningsIn } from '../../src/language/triggers.ts'
import { vocabulary } from '../../src/language/vocabulary.ts'
import { lists, searchFor } from './support.ts'

// The bound is wide: what backtracks badly takes minutes here, and what does not takes a moment.
const seconds = 3
// A pattern never sees a longer text.
const length = 2_000
const noNames = { has: () => false }

const took = (run: () => void) => {
  const before = performance.now()
  run()
  return (performance.now() - before) / 1000
}

const repeated = (piece: string, to = length) => piece.repeat(Math.ceil(to / piece.length)).slice(0, to)
const pieces = [' ', 'a', '\uE000', '\uE010 ', 'not ', 'the ', 'a-', '1, ']
const strings = pieces.map((piece) => [JSON.stringify(piece), repeated(piece)] as const)

const expression = (source: string) => new Expression(compileNode(source), new Matcher(lists))

/** Looks for every match of an expression in a text. */
const searchAll = (sought: Expression, text: string) => {
  const subject = new Subject(text)
  for (let match = sought.first(subject); match; ) match = sought.first(subject, Math.max(match.end, match.start + 1))
}

test.each(strings)('every pattern on %s again and again', (_, text) => {
  for (const { class: sign, match } of patterns) {
    for (const way of [match].flat()) {
      expect(
        took(() => searchAll(expression(way), text)),
        `${sign}: ${way}`,
      ).toBeLessThan(seconds)
    }
  }
})

test('every pattern on its own words again and again', () => {
  for (const pattern of patterns) {
    const field = pattern.fields[0] ?? 'text'
    const search = searchFor([pattern])
    const read = readable(normalise(pattern.bad[0] ?? '').text, field, noNames)
    for (const text of [`${read.slice(0, -1)} `, `not ${read} `].map((words) => repeated(words))) {
      const time = took(() => {
        for (const _ of search.hits(text, field));
      })
      expect(time, `${pattern.class}: ${read}`).toBeLessThan(seconds)
    }
  }
})

test('every word list on its own first words again and again', () => {
  for (const [name, [first = '']] of Object.entries(vocabulary)) {
    const text = repeated(`${first.replace(/[^\p{L} ]/gu, '')} `)
    expect(
      took(() => searchAll(expression(`(?:<${name}> ?){1,3}x`), text)),
      name,
    ).toBeLessThan(seconds)
  }
})

test('a text that opens no blank is not searched for one, from each of its places', () => {
  const data = compilePatterns(patterns, lists)
  const blanks = [...new PatternSearch(data, new Matcher(lists)).hits('see <name of the owner> here', 'text')]
  const places = blanks.map(({ pattern }) => data.patterns.indexOf(pattern))
  const text = '-'.repeat(length)
  const asked = new Set(['', ...beginningsIn(text).map((beginning) => beginning.text)])
  const tried = [...asked].flatMap((beginning) => data.beginnings.text?.[beginning] ?? [])
  const always = tried.filter((_, i) => i % 3 === 0).map((way) => data.ways[way]?.[0])
  expect(places.length).toBeGreaterThan(0)
  expect(places.filter((place) => always.includes(place))).toEqual([])
})

describe.each(fields)('a whole analysis as %s', (field) => {
  test.each(pieces)('of 100,000 characters of "%s"', (piece) => {
    expect(took(() => analyse(repeated(piece, 100_000), field, noNames))).toBeLessThan(seconds)
  })
})
