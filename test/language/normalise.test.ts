import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse } from '../../src/language/analyse.ts'
import type { Field } from '../../src/language/analysis.ts'
import { normalise } from '../../src/language/normalise.ts'

const noNames = { has: () => false }
const sourceOf = (source: string, part: string) => {
  const { text, starts, ends } = normalise(source)
  const at = text.indexOf(part)
  return source.slice(starts[at], ends[at + part.length - 1])
}

test('case, spaces, quotes, dashes and compatibility forms are folded', () => {
  expect(normalise('  Any\n  Work — “ﬁx”  ').text).toBe('any work - "fix"')
  expect(normalise('ＡＮＹ ｗｏｒｋ…').text).toBe('any work...')
})

test('the way back leads to the very words', () => {
  expect(sourceOf('  Fix \n ANY   Work', 'any work')).toBe('ANY   Work')
  expect(sourceOf('a ﬁx of it', 'fix')).toBe('ﬁx')
  expect(sourceOf('the équipe team', 'équipe'.normalize('NFKC'))).toBe('équipe')
})

test('both Unicode forms of a text come out alike', () => {
  const text = 'toutes les équipes à définir'
  expect(normalise(text.normalize('NFD')).text).toBe(normalise(text.normalize('NFC')).text)
})

test('invisible characters are dropped, and told where they are within a word', () => {
  expect(normalise('a\u200Bny wo\u00ADrk').text).toBe('any work')
  expect(normalise('fix a\u200Bny work').disguise).toEqual({ kind: 'invisible', start: 4, end: 8 })
  expect(normalise('\uFEFFfix it \u200F').disguise).toBeUndefined()
  expect(normalise('family 👨\u200D👩\u200D👧 plan').disguise).toBeUndefined()
})

test('look-alike letters are made Latin, and told where they stand beside Latin ones', () => {
  expect(normalise('fix аny work')).toMatchObject({
    text: 'fix any work',
    disguise: { kind: 'mixed-script', start: 4, end: 7 },
  })
  expect(normalise('fix апу work')).toMatchObject({ text: 'fix any work', disguise: undefined })
})

test.each([
  'Перенос схемы',
  'отчёт по API шлюзу',
  'kayıt sayfası',
  'latency in μs and kΩ',
  'Ελληνικά reports',
  '訂單 export',
])('no disguise: %s', (text) => {
  expect(normalise(text).disguise).toBeUndefined()
})

test('a text keeps one offset for each unit, in order, within the source', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (source) => {
      const { text, starts, ends } = normalise(source)
      expect([starts.length, ends.length]).toEqual([text.length, text.length])
      for (const [i, start] of starts.entries()) {
        expect(start).toBeGreaterThanOrEqual(starts[i - 1] ?? 0)
        expect(ends[i]).toBeGreaterThan(start)
        expect(ends[i]).toBeLessThanOrEqual(source.length)
      }
    }),
  )
})

test('plain text and other text take the same way', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ -~]*$/), (source) => {
      expect(normalise(`${source} é`).text).toBe(`${normalise(source).text} é`.trimStart())
    }),
  )
})

test('any text is judged, without throwing, at words that are there', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom<Field>('name', 'work', 'criterion', 'purpose', 'text'),
      (text, field) => {
        const [start, end] = analyse(text, field, noNames).within
        expect(start).toBeLessThanOrEqual(end)
        expect(end).toBeLessThanOrEqual(text.length)
      },
    ),
  )
})

test('a disguise is a sure sign of its own, save in other texts', () => {
  for (const field of ['name', 'work', 'criterion'] as const) {
    expect(analyse('ledgеr', field, noNames)).toMatchObject({
      verdict: 'fuzzy',
      confidence: 'certain',
      class: 'disguise',
      within: [0, 6],
    })
  }
  expect(analyse('ledgеr', 'text', noNames).verdict).toBe('specific')
  expect(analyse('ledgеr', 'name', { has: (name) => name === 'ledgеr' }).verdict).toBe('specific')
})
