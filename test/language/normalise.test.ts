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

test.each([
  ['“A” ‘b’ ‚c’ „d” «e»', `"a" 'b' 'c' "d" "e"`],
  ['f–g—h‐i‑j−k⁄l', 'f-g-h-i-j-k/l'],
  ['½ ﬃ', '1/2 ffi'],
  ['a\t\r\n\u00A0\u3000b', 'a b'],
  [' \n', ''],
  ['a\uE000b \uE010\uE0FF \uE100', 'a\uFFFDb \uFFFD\uFFFD \uE100'],
  ['x\u200B \u200By', 'x y'],
])('%j is read as %j', (source, text) => expect(normalise(source).text).toBe(text))

test('each unit knows what it stands for', () => {
  const spans = (source: string) => {
    const { starts, ends } = normalise(source)
    return starts.map((start, i) => [start, ends[i]])
  }
  expect(spans('Ab c')).toEqual([
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 4],
  ])
  expect(spans(' a   b  ')).toEqual([
    [1, 2],
    [2, 3],
    [5, 6],
  ])
  expect(spans('½x')).toEqual([
    [0, 1],
    [0, 1],
    [0, 1],
    [1, 2],
  ])
  expect(spans('a\u0301\u0323b')).toEqual([
    [0, 3],
    [0, 3],
    [3, 4],
  ])
  expect(spans('é\u200B😀')).toEqual([
    [0, 1],
    [2, 4],
    [2, 4],
  ])
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

test.each([
  ['fix any2\u200Bnew3 it', 4, 13],
  ['a\u200B\u200Bb', 0, 4],
  ['LEDG\u200B22', 0, 7],
  ['(a\u200Bbé)', 1, 5],
  ['éa\u200Bb', 0, 4],
  ['9\u200B9', 0, 3],
])('an invisible character is told with the word that it is in: %j', (source, start, end) =>
  expect(normalise(source).disguise).toEqual({ kind: 'invisible', start, end }),
)

test.each(['a\u200B b', 'a \u200Bb', '\u200Bab', 'ab\u200B', 'a\u200B-b'])('but not beside one: %j', (source) =>
  expect(normalise(source).disguise).toBeUndefined(),
)

test.each([
  ['нет a', 'het a'],
  ['apі ok', 'api ok'],
  ['нет', 'нет'],
  ['не a', 'не a'],
  ['аb c', 'аb c'],
  ['шум a', 'шум a'],
  ['ledgеr and леdger', 'ledger and леdger'],
  ['нет ledgеr нет', 'het ledger het'],
])('a word that is drawn like a Latin one is read as one, of three letters or more: %s', (source, text) =>
  expect(normalise(source).text).toBe(text),
)

test('the first word of two scripts is told', () => {
  expect(normalise('нет ledgеr or оrder').disguise).toEqual({ kind: 'mixed-script', start: 4, end: 10 })
  expect(normalise('ledgеr or a\u200Bb').disguise).toEqual({ kind: 'invisible', start: 10, end: 13 })
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
