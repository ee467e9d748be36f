import { expect, test } from 'vitest'
import { found } from './support.ts'

const rule = 'missing-approval'

test('no approval', () => {
  expect(found(rule, 'approved:')).toEqual([
    {
      at: 'ledger-migration',
      message: 'carve-out "ledger-migration" is not approved',
      help: 'add `approved`, with `by` (who allowed it) and `on` (the day)',
      severity: 'warning',
      pointer: '/id',
      related: [],
    },
  ])
})

test.each([
  ['{ by: finops }', '`on`'],
  ['{ on: 2026-09-28 }', '`by`'],
  ['{ by: "", on: }', '`by` or `on`'],
  ['{}', '`by` or `on`'],
])('names what is absent: %s', (approved, absent) => {
  expect(found(rule, `approved: ${approved}`)).toMatchObject([
    { pointer: '/approved', message: `the approval has no ${absent}`, help: `add ${absent.replace(' or ', ' and ')}` },
  ])
})

test('a closed carve-out is judged; a whole approval is enough', () => {
  const closed = 'closed: { on: 2026-11-20, result: retired }'
  expect(found(rule, `approved:\n${closed}`)).toHaveLength(1)
  expect(found(rule, `approved: { by: finops, on: 2026-11-30 }\n${closed}`)).toEqual([])
})
