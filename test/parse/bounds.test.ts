import { expect, test } from 'vitest'
import { parse } from '../../src/parse/parse.ts'
import { carveOut } from './support.ts'

/** Seconds of work, of which machines have more or less at a time. */
function work(text: string): { seconds: number; findings: number; last: string | undefined } {
  const before = process.cpuUsage()
  const { findings } = parse({ path: 'a.yaml', text })
  const { user, system } = process.cpuUsage(before)
  return { seconds: (user + system) / 1e6, findings: findings.length, last: findings.at(-1)?.message }
}

const many = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('')

test.each([
  ['unknown keys', carveOut(many(50_000, (i) => `key${i}: 1\n`)), 101],
  ['unknown keys, and no id', `apiVersion: carveout/v1\nkind: CarveOut\n${many(50_000, (i) => `key${i}: 1\n`)}`, 101],
  [
    'unknown keys of items',
    carveOut(
      'workflows:',
      many(20_000, (i) => `- { k${i}: 1 }\n`),
    ),
    101,
  ],
  [
    'criteria of no form',
    carveOut(
      'success:',
      many(20_000, (i) => `- { k${i}: 1 }\n`),
    ),
    101,
  ],
  [
    'wrong items',
    carveOut(
      'review:',
      '  by:',
      many(50_000, (i) => `  - ${i}\n`),
    ),
    101,
  ],
  [
    'groups of digits',
    carveOut(`budget: { amount: 1${many(20_000, (i) => `,${String(i % 1000).padStart(3, '0')}`)} }`),
    1,
  ],
  ['keys given twice', carveOut(many(50_000, () => 'x: 1\n')), 1],
  ['tiny documents of another tool', many(300_000, () => 'kind: x\n---\n'), 0],
  ['a foreign file', `kind: x\nx-a:\n${many(400_000, () => '  - {a: 1, b: [2, 3]}\n')}`, 0],
  ['a foreign file in Cyrillic', `kind: x\nx-a:\n${many(200_000, () => '  - ряд текст\n')}`, 0],
  ['a foreign file full of escapes', `{"kind": "x",\n${many(300_000, () => '"a": "\\u00e9",\n')}}`, 0],
  ['manifests', many(50_000, () => 'apiVersion: v1\nkind: ConfigMap\ndata: { a: b }\n---\n'), 0],
  [
    'a lock file that names us',
    `{"node_modules/carveout": {"x": "carveout/-/"},\n${many(200_000, (i) => `"node_modules/kind-of/${i}": {},\n`)}}`,
    0,
  ],
  ['brackets in brackets', carveOut(`x-a: ${'{'.repeat(90)}a: 1${'}'.repeat(90)}`), 1],
  ['keys of keys', carveOut(`${'? '.repeat(90)}a`), 1],
  ['blanks', `kind${' '.repeat(5_000_000)}carvout`, 0],
])('the work for %s is bounded', (_, text, expected) => {
  const { seconds, findings } = work(text)
  expect(findings).toBe(expected)
  expect(seconds).toBeLessThan(8)
})

test('more faults of one document than anyone reads are counted', () => {
  expect(work(carveOut(many(102, (i) => `key${i}: 1\n`))).last).toBe('here and below, the shape has 2 more faults')
  expect(work(carveOut(many(101, (i) => `key${i}: 1\n`))).last).toBe('here and below, the shape has 1 more fault')
})
