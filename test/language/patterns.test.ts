import { describe, expect, test } from 'vitest'
import { analyse, readable } from '../../src/language/analyse.ts'
import type { Field } from '../../src/language/analysis.ts'
import { patterns } from '../../src/language/catalog.ts'
import { compileNode } from '../../src/language/compiler.ts'
import { evidenceWords } from '../../src/language/evidence-words.ts'
import { Expression } from '../../src/language/expression.ts'
import { Matcher } from '../../src/language/matcher.ts'
import { normalise } from '../../src/language/normalise.ts'
import { criterionWords } from '../../src/language/patterns/criterion-words.ts'
import { nameWords } from '../../src/language/patterns/names-words.ts'
import { purposeWords } from '../../src/language/patterns/purpose-words.ts'
import { moreWorkWords } from '../../src/language/patterns/work-more-words.ts'
import { workWords } from '../../src/language/patterns/work-words.ts'
import { Subject } from '../../src/language/subject.ts'
import { vocabulary } from '../../src/language/vocabulary.ts'
import { lists, searchFor } from './support.ts'

const noNames = { has: () => false }
const isError = (text: string, field: Field) => {
  const { verdict, confidence } = analyse(text, field, noNames)
  return verdict === 'fuzzy' && confidence !== 'medium'
}

test('there are patterns for every field', () => {
  const fields = new Set(patterns.flatMap((pattern) => pattern.fields))
  expect([...fields].sort()).toEqual(['criterion', 'name', 'purpose', 'text', 'work'])
})

test('no word list takes the name of another field’s', () => {
  const others = [evidenceWords, criterionWords, nameWords, workWords, moreWorkWords].flatMap(Object.keys)
  expect(Object.keys(purposeWords).filter((name) => others.includes(name))).toEqual([])
})

test('every word list is a list of pieces that compile', () => {
  const match = (source: string) => new Expression(compileNode(source), new Matcher(lists)).first(new Subject('x'))
  for (const name of Object.keys(vocabulary)) expect(() => match(`<${name}>`)).not.toThrow()
  expect(() => match('x(?=<no-such-list>)|x')).toThrow('no word list <no-such-list>')
})

describe.each(
  patterns.map((pattern) => [`${pattern.class} of ${pattern.fields.join(', ')}: ${pattern.bad[0]}`, pattern] as const),
)('%s', (_, pattern) => {
  const { class: sign, fields, confidence, argument, rewrite, bad, good, source } = pattern
  const search = searchFor([pattern])
  const isHit = (text: string, field: Field) =>
    [...search.hits(readable(normalise(text).text, field, noNames), field)].length > 0

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
        (piece) => piece.repeat(2_000 / Math.max(1, piece.length)),
      )
      for (const long of pumped) {
        const before = performance.now()
        for (const _ of search.hits(`${long} zzz`, fields[0] ?? 'text'));
        expect(performance.now() - before).toBeLessThan(1_000)
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
