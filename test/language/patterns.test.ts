import { describe, expect, test } from 'vitest'
import { analyse, type Field, patterns, readable } from '../../src/language/analyse.ts'
import { normalise } from '../../src/language/normalise.ts'
import { compile, compileAll, hits } from '../../src/language/pattern.ts'
import { vocabulary } from '../../src/language/vocabulary.ts'

const noNames = { has: () => false }
const isError = (text: string, field: Field) => {
  const { verdict, confidence } = analyse(text, field, noNames)
  return verdict === 'fuzzy' && confidence !== 'medium'
}

test('there are patterns for every field', () => {
  const fields = new Set(patterns.flatMap((pattern) => pattern.fields))
  expect([...fields].sort()).toEqual(['criterion', 'name', 'purpose', 'text', 'work'])
})

test('every word list is a list of pieces that compile', () => {
  for (const name of Object.keys(vocabulary)) expect(() => compile(`<${name}>`)).not.toThrow()
  expect(() => compile('<no-such-list>')).toThrow('no word list <no-such-list>')
})

describe.each(
  patterns.map((pattern) => [`${pattern.class} of ${pattern.fields.join(', ')}: ${pattern.bad[0]}`, pattern] as const),
)('%s', (_, pattern) => {
  const { class: sign, fields, confidence, argument, rewrite, bad, good, source } = pattern
  const compiled = compileAll([pattern])
  const isHit = (text: string, field: Field) =>
    [...hits(readable(normalise(text).text, field, noNames), compiled)].length > 0

  test('says what it is, and shows it', () => {
    expect(sign).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(argument).not.toMatch(/^[A-Z]|\.$/)
    expect(source).not.toBe('')
    expect(bad.length).toBeGreaterThanOrEqual(3)
    expect(good.length).toBeGreaterThanOrEqual(3)
  })

  test('takes no longer than a long text is long', () => {
    for (const [i, text] of bad.entries()) {
      const { text: normal } = normalise(text)
      const pumped = [normal, `${normal} `, normal.slice(0, -1), `${normal.slice(0, -2)} `, normal.slice(i)].map(
        (piece) => piece.repeat(20_000 / Math.max(1, piece.length)),
      )
      for (const long of pumped) {
        const before = performance.now()
        for (const _ of hits(`${long} zzz`, compiled));
        expect(performance.now() - before).toBeLessThan(400)
      }
    }
  })

  test.each(fields)('its rewrite passes as %s', (field) => {
    expect(analyse(rewrite, field, noNames)).toMatchObject({ verdict: 'specific' })
  })

  test.each(bad)('catches: %s', (text) => {
    for (const field of fields) {
      expect({ field, isHit: isHit(text, field) }).toEqual({ field, isHit: true })
      if (confidence !== 'medium') expect({ field, isError: isError(text, field) }).toEqual({ field, isError: true })
    }
  })

  test.each(good)('leaves alone: %s', (text) => {
    for (const field of fields) expect({ field, isHit: isHit(text, field) }).toEqual({ field, isHit: false })
  })
})
