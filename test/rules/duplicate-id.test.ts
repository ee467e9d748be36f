import { expect, test } from 'vitest'
import { lint } from '../../src/lint/lint.ts'
import { rules } from '../../src/rules/index.ts'
import { found, today } from './support.ts'

const rule = 'duplicate-id'
const help = 'give one of the two another id'

test('two carve-outs', () => {
  expect(found(rule, 'id: ledger\n---\nid: other\n---\nid: Ledger')).toEqual([
    {
      at: 'Ledger',
      message: 'another carve-out has the id "ledger" already',
      help,
      severity: 'error',
      pointer: '/id',
      related: ['ledger'],
    },
  ])
})

test('two portfolios', () => {
  expect(found(rule, 'kind: Portfolio\nid: core\n---\nkind: Portfolio\nid: CORE')).toMatchObject([
    { at: 'CORE', message: 'another portfolio has the id "core" already', pointer: '/id', related: ['core'] },
  ])
})

test('each after the first points to the first', () => {
  expect(found(rule, 'id: one\n---\nid: ONE\n---\nid: One').map(({ at, related }) => [at, ...related])).toEqual([
    ['ONE', 'one'],
    ['One', 'one'],
  ])
})

test('the first is the first by file, however they come', () => {
  const text = 'apiVersion: carveout/v1\nkind: CarveOut\nid: ledger\n'
  const files = ['b.yaml', 'a.yaml'].map((path) => ({ path, text }))
  const { findings } = lint(files, { rules, today })
  expect(findings.filter((finding) => finding.rule === rule)).toMatchObject([
    { place: { file: 'b.yaml', line: 3 }, related: [{ place: { file: 'a.yaml', line: 3 } }] },
  ])
})

test('a portfolio and a carve-out may share an id', () => {
  expect(found(rule, 'id: core-engineering')).toEqual([])
})

test('two workflows of one catalog', () => {
  expect(found(rule, 'kind: Portfolio\nworkflows: [{ id: one }, { id: two }, { id: One, status: retired }]')).toEqual([
    {
      at: 'One',
      message: 'another workflow of the catalog has the id "one" already',
      help,
      severity: 'error',
      pointer: '/workflows/2/id',
      related: ['one'],
    },
  ])
})

test('workflows of two catalogs, and of carve-outs, may share an id', () => {
  expect(found(rule, 'kind: Portfolio\n---\nkind: Portfolio\nid: other')).toEqual([])
  expect(found(rule, 'workflows: [{ id: triage-and-fix, variantOf: triage-and-fix }, { id: triage-and-fix }]')).toEqual(
    [],
  )
})

test('a portfolio without workflows', () => {
  expect(found(rule, 'kind: Portfolio\nworkflows:')).toEqual([])
})

test('a closed carve-out keeps its id', () => {
  const closed = 'closed: { on: 2026-11-20, result: retired }'
  expect(found(rule, `id: one\n${closed}\n---\nid: one`)).toHaveLength(1)
  expect(found(rule, `id: one\n---\nid: one\n${closed}`)).toHaveLength(1)
})
