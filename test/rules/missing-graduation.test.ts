import { expect, test } from 'vitest'
import { found } from './support.ts'

const rule = 'missing-graduation'

test('no graduation', () => {
  expect(found(rule, 'graduation:')).toEqual([
    {
      at: 'ledger-migration',
      message: 'carve-out "ledger-migration" has no way back into the catalog: no `graduation`',
      help: 'add `graduation`, with `criteria` (what has to hold), `decide` (the day) and `by` (who decides)',
      severity: 'error',
      pointer: '/id',
      related: [],
    },
  ])
})

test.each([
  ['{ decide: 2026-12-15, by: finops }', '`criteria`'],
  ['{ criteria: [], decide: 2026-12-15, by: finops }', '`criteria`'],
  ['{ criteria: [p95 below 2 s], by: finops }', '`decide`'],
  ['{ criteria: [p95 below 2 s], decide: 2026-12-15, by: " " }', '`by`'],
  ['{ criteria: [p95 below 2 s] }', '`decide` or `by`'],
  ['{ into: core-engineering }', '`criteria`, `decide` or `by`'],
  ['{}', '`criteria`, `decide` or `by`'],
])('names what is absent: %s', (graduation, absent) => {
  expect(found(rule, `graduation: ${graduation}`)).toMatchObject([
    {
      pointer: '/graduation',
      message: `the graduation has no ${absent}`,
      help: `add ${absent.replace(' or ', ' and ')}`,
    },
  ])
})

test('a closed carve-out is judged; the destination has a default', () => {
  expect(found(rule, 'graduation:\nclosed: { on: 2026-11-20, result: retired }')).toHaveLength(1)
  expect(found(rule, 'graduation: { criteria: [p95 below 2 s], decide: 2026-12-15, by: finops }')).toEqual([])
})
