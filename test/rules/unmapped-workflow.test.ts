import { expect, test } from 'vitest'
import { found } from './support.ts'

const rule = 'unmapped-workflow'
const records = (list: string) => `logging: { mode: automatic, granularity: run, records: ${list}, sink: s3://acme/ }`

test('no workflows', () => {
  const finding = {
    at: 'ledger-migration',
    message: 'carve-out "ledger-migration" maps nothing to a workflow ID',
    help: 'list its `workflows`, each with an `id` and either `variantOf` or `proposes`',
    severity: 'error',
    pointer: '/id',
    related: [],
  }
  expect(found(rule, 'workflows:')).toEqual([finding])
  expect(found(rule, 'workflows: []')).toEqual([{ ...finding, at: '[]', pointer: '/workflows' }])
})

test('a workflow that is mapped to nothing', () => {
  expect(found(rule, 'workflows: [{ id: one, variantOf: refactor-with-tests }, { id: two }]')).toMatchObject([
    { at: '{ id: two }', message: 'workflow "two" has neither `variantOf` nor `proposes`', pointer: '/workflows/1' },
  ])
})

test('a workflow that logs can not name', () => {
  expect(found(rule, 'workflows: [{ title: Bulk moves, proposes: bulk-move }]')).toMatchObject([
    { message: 'workflow "Bulk moves" has no `id`', pointer: '/workflows/0' },
  ])
})

test('what one workflow lacks is one finding', () => {
  expect(found(rule, 'workflows: [{ aliases: [bulk] }]')).toMatchObject([
    { message: 'workflow 1 has no `id` and neither `variantOf` nor `proposes`' },
  ])
})

test('either way of mapping is one', () => {
  expect(found(rule, 'workflows: [{ id: one, variantOf: unheard-of }, { id: two, proposes: triage-and-fix }]')).toEqual(
    [],
  )
})

test('workflow is not recorded', () => {
  expect(found(rule, records('[cost, usage, outcome]'))).toMatchObject([
    {
      at: 'records',
      message: 'runs are logged without their workflow: only cost, usage and outcome are recorded',
      pointer: '/logging/records',
    },
  ])
  expect(found(rule, records('[workflow]'))).toEqual([])
})

test('absent or empty logging and records are for unlogged-cost', () => {
  for (const logging of ['logging:', 'logging: {}', records(''), records('[]')]) {
    expect(found(rule, logging)).toEqual([])
    expect(found('unlogged-cost', logging)).not.toEqual([])
  }
})

test('two faults are two findings', () => {
  expect(found(rule, `workflows: []\n${records('[cost]')}`)).toHaveLength(2)
})

test('a closed carve-out is judged on what it declared', () => {
  expect(found(rule, 'workflows: []\nclosed: { on: 2026-11-20, result: retired }')).toHaveLength(1)
})

test('the minimal preset keeps it', () => {
  expect(found(rule, 'workflows:', { preset: 'minimal' })).toMatchObject([{ severity: 'error' }])
})
