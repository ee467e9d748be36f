import { expect, test } from 'vitest'
import { analyse } from '../../src/language/analyse.ts'
import type { Field } from '../../src/language/analysis.ts'

const noNames = { has: () => false }
const prose: readonly Field[] = ['work', 'criterion', 'purpose', 'text']

test.each([
  'TBD', 'tbd.', 'T.B.D.', '(TBC)', 'TODO: write this', 'FIXME', 'XXX', '???', '?', '...', '…', '-', 'n/a', 'N.A.', 'none given', 'see above', 'as discussed',
  'as agreed with the CTO', 'to be confirmed by finance', 'lorem ipsum dolor sit amet', 'placeholder', 'example', 'foo', 'your text here', 'change me', '[fill in]',
  '<what is to be found out>', 'Find out whether <hypothesis> holds', 'cost below XX USD', 'threshold TBD', 's3://<bucket>/runs', '{{ purpose }}', '__________',
  'à définir', 'noch zu klären', 'siehe oben', 'por definir', 'da definire', 'do uzupełnienia', 'nader te bepalen', 'n.v.t.', 'k.A.', 'T\u200BBD', 'ＴＢＤ',
])('a placeholder in any prose: %s', (text) => {
  for (const field of prose) {
    expect({ field, ...analyse(text, field, noNames) }).toMatchObject({ field, verdict: 'fuzzy', confidence: 'certain', class: 'placeholder' })
  }
}) // biome-ignore format: lists read best in rows

test.each([
  'fix TBD-12', 'TODO-4411 regression', 'todo-app', 'Todo list sync for the nurse app', 'remove the TODO comments in the tariff module', 'Vec<T> and Option<T>',
  'the <canvas> fallback', 'p95 <200 ms and errors >1', 'n/a values in the export become null', 'none of the 12 runs failed', 'placeholder images', 'foo-bar-service',
  'As discussed in RFC-12, the parser moves to Rust', 'XXX-large labels', '[Pilot] Flat-rate agents', 's3://acme-agent-runs/ledger/', 'max-20x', 'Pro', '4 weeks', 'c++',
  'orders to be confirmed at the counter get a badge', 'to be or not to be',
])('none: %s', (text) => {
  for (const field of prose) expect({ field, class: analyse(text, field, noNames).class }).not.toMatchObject({ class: 'placeholder' })
}) // biome-ignore format: lists read best in rows

test('a registered name is a name', () => {
  expect(analyse('todo', 'name', noNames).class).toBe('placeholder')
  expect(analyse('todo', 'name', { has: (name) => name === 'todo' }).verdict).toBe('specific')
})

test('points at the very words', () => {
  const text = 'Find out whether <hypothesis> holds'
  expect(text.slice(...analyse(text, 'purpose', noNames).within)).toBe('<hypothesis>')
  expect(analyse('migrate TBD services', 'work', noNames).within).toEqual([8, 11])
})
