import { expect, test } from 'vitest'
import { expectSame, isFast, judgementOf } from './differential.ts'
import { everydayTexts, exampleFiles } from './everyday-texts.ts'
import { carveOut } from './support.ts'

function expectSameJudgement(text: string): void {
  expectSame(text)
  expect(judgementOf(text, true)).toBe(judgementOf(text, false))
}

test.each(exampleFiles.map((text) => [/^id: .*/m.exec(text)?.[0], text] as const))(
  'the fast path reads the example %s',
  (_, text) => {
    expect(isFast(text)).toBe(true)
    expectSameJudgement(text)
  },
)

test.each([...everydayTexts.entries()])('the fast path reads everyday forms, with either line break: %i', (_, text) => {
  for (const each of [text, text.replaceAll('\n', '\r\n')]) {
    expect(isFast(each)).toBe(true)
    expectSameJudgement(each)
  }
})

test.each([
  ['an anchor', 'title: &a text'],
  ['an alias', 'x-a: &a b\ntitle: *a'],
  ['a merge key', 'x-a:\n  <<: { a: b }'],
  ['a tag', 'title: !!str text'],
  ['an octal number', 'x-a: 0o17'],
  ['a hexadecimal number', 'x-a: 0x1F'],
  ['a binary number', 'x-a: 0b11'],
  ['a number with leading zeros', 'x-a: 0123'],
  ['a number with an exponent', 'x-a: 1e3'],
  ['a number with a sign', 'x-a: -0'],
  ['a number of sixty', 'x-a: 12:30:45'],
  ['a number with underscores', 'x-a: 1_000'],
  ['a word for true', 'x-a: TRUE'],
  ['a word for null', 'x-a: ~'],
  ['no value', 'x-a:'],
  ['a blank text', 'x-a: " "'],
  ['a tab', 'title: a\tb'],
  ['a line break that is none', 'title: a\u2028b'],
  ['a key for a key', '? title\n: text'],
  ['a key in brackets', '[title]: text'],
  ['a quoted key', '"title": text'],
  ['a prototype', 'x-a:\n  __proto__: { a: b }'],
  ['a text in quotes over lines', 'title: "a\n  b"'],
  ['brackets over lines', 'x-a: [a,\n  b]'],
  ['an indented block scalar', 'x-a: |2\n   a'],
  ['a block scalar that keeps its end', 'x-a: |+\n  a\n'],
  ['a block scalar with a blank first line', 'x-a: |\n\n  a'],
  ['a deeper line in a folded text', 'x-a: >\n  a\n    b\n  c'],
  ['a key that is given twice', 'title: a\ntitle: b'],
  ['an escape', 'title: "a\\x41"'],
  ['an ignore comment', '# carveout-ignore missing-expiry until 2026-12-01: it is short'],
  ['a key that is unknown', 'titel: a'],
  ['a comment in a plain text', 'title: a\n  # b\n  c'],
])('the fast path leaves alone %s', (_, lines) => {
  const text = carveOut(...lines.split('\n'))
  expect(isFast(text)).toBe(false)
})

test('of many documents only the faulty one is read with its positions', () => {
  const text = [carveOut('title: a'), carveOut('titel: b'), carveOut('expires: 2026-11-30')].join('---\n')
  expectSameJudgement(text)
})
