import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { applyFixes } from '../../src/fix/apply.ts'
import { lint } from '../../src/lint/lint.ts'
import { rules } from '../../src/rules/index.ts'

const [portfolio = '', sound = ''] = readFileSync('test/rules/base.txt', 'utf8').split(/^---\n/m)
const bare = sound.split('\n').slice(0, 3).join('\n')
const blurred = sound
  .replace('[ledger-service, settlement-batch]', '["*-*", ledger-servce]')
  .replace('[ledger, settlements]', "['set*', ledgr]")
  .replace('variantOf: refactor-with-tests', 'variantOf: refactor-with-test')
  .replace('portfolio: core-engineering', 'portfolio: core-enginering')
const unshaped = sound
  .replace('id: ledger-migration', 'id: 0123')
  .replace('amount: 1200, currency: USD', 'amount: "1200", currency: UDS')
  .replace('every: 2 weeks', 'every: 2weeks')
const texts = [
  bare,
  `${bare}\n`,
  `${bare}\ntitle: |\n  two\n  lines\n\n# the end`,
  sound.replace(/^success[\s\S]*/m, '# done\n...\n'),
  blurred.replace('portfolio: core-enginering', 'portfolio: core-engineering'),
  blurred,
  unshaped,
  `{ ${JSON.stringify(parseYaml(bare)).slice(1, -1)}, # a note\n}`,
  JSON.stringify(parseYaml(unshaped), null, 2),
  JSON.stringify(parseYaml(blurred), null, '\t'),
  ...readdirSync('examples/erosive').map((name) => readFileSync(`examples/erosive/${name}`, 'utf8')),
]
const layouts = [
  (text: string) => text,
  (text: string) => text.replaceAll('\n', '\r\n'),
  (text: string) => `\uFEFF${text}`,
]

test('whatever is suggested can be read, and adds no fault of shape', () => {
  let count = 0
  for (const text of texts.flatMap((text) => layouts.map((layout) => layout(text)))) {
    const judge = (now: string) =>
      lint(
        [
          { path: 'a.yaml', text: now },
          { path: 'p.yaml', text: portfolio },
        ],
        { rules, today: '2026-11-23', reported: new Set(['a.yaml']) },
      )
    const { findings } = judge(text)
    const broken = (found: typeof findings) =>
      found.filter(({ rule }) => rule === 'schema' || rule === 'yaml-syntax').length
    const fixes = findings.flatMap(({ fix }) => fix ?? [])
    for (const some of [...fixes.map((fix) => [fix]), fixes]) {
      const after = applyFixes(new Map([['a.yaml', text]]), some).texts.get('a.yaml') ?? text
      if (some.length > 0) expect(after, text).not.toBe(text)
      expect(broken(judge(after).findings), after).toBeLessThanOrEqual(broken(findings))
    }
    count += fixes.length
  }
  expect(count).toBeGreaterThan(100)
})
