import { describe, expect, test } from 'vitest'
import { analyse, type Field, patterns, readable } from '../../src/language/analyse.ts'
import { normalise } from '../../src/language/normalise.ts'
import { compile, compileAll, hits } from '../../src/language/pattern.ts'
import { vocabulary } from '../../src/language/vocabulary.ts'

// The bound is wide: what backtracks badly takes minutes here, and what does not takes a moment.
const seconds = 2
const length = 100_000
const noNames = { has: () => false }

const took = (run: () => void) => {
  const before = performance.now()
  run()
  return (performance.now() - before) / 1000
}

const repeated = (piece: string) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
const pieces = [' ', 'a', '\uE000', '\uE010 ', 'not ', 'the ', 'a-', '1, ']
const strings = pieces.map((piece) => [JSON.stringify(piece), repeated(piece)] as const)

test.each(strings)('every pattern on %s again and again', (_, text) => {
  for (const pattern of patterns) {
    const { class: sign, match } = pattern
    for (const way of [match].flat()) {
      const expression = compile(way)
      const time = took(() => {
        for (const _ of text.matchAll(expression));
      })
      expect(time, `${sign}: ${way}`).toBeLessThan(seconds)
    }
  }
})

test('every pattern on its own words again and again', () => {
  for (const pattern of patterns) {
    const field = pattern.fields[0] ?? 'text'
    const compiled = compileAll([pattern])
    const read = readable(normalise(pattern.bad[0] ?? '').text, field, noNames)
    for (const text of [`${read.slice(0, -1)} `, `not ${read} `].map(repeated)) {
      const time = took(() => {
        for (const _ of hits(text, compiled));
      })
      expect(time, `${pattern.class}: ${read}`).toBeLessThan(seconds)
    }
  }
})

test('every word list on its own first words again and again', () => {
  for (const [name, [first = '']] of Object.entries(vocabulary)) {
    const text = repeated(`${first.replace(/[^\p{L} ]/gu, '')} `)
    const list = compile(`(?:<${name}> ?){1,3}x`)
    const time = took(() => {
      for (const _ of text.matchAll(list));
    })
    expect(time, name).toBeLessThan(seconds)
  }
})

describe.each(['name', 'work', 'criterion', 'purpose', 'text'] satisfies Field[])('a whole analysis as %s', (field) => {
  test.each(strings)('of %s again and again', (_, text) => {
    expect(took(() => analyse(text, field, noNames))).toBeLessThan(seconds * 5)
  })
})
