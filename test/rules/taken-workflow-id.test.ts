import { expect, test } from 'vitest'
import { found } from './support.ts'

const rule = 'taken-workflow-id'
const proposes = (id: string) => `workflows: [{ id: one, proposes: ${id} }]`

function rivals(first: string, second: string): string {
  return `id: alpha\n${proposes('data-backfill')}\n${first}\n---\nid: beta\n${proposes('Data-Backfill')}\n${second}`
}

test('an id of the catalog', () => {
  expect(found(rule, proposes('Triage-And-Fix'))).toEqual([
    {
      at: 'Triage-And-Fix',
      message: 'the catalog of "core-engineering" has the workflow ID "Triage-And-Fix" already',
      help: 'propose an id that is free, or write `variantOf: triage-and-fix` if it is a variant of that workflow',
      severity: 'error',
      pointer: '/workflows/0/proposes',
      related: ['{ id: triage-and-fix, title: Triage a bug and fix it, aliases: [bug-triage] }'],
    },
  ])
})

test('an alias of the catalog', () => {
  expect(found(rule, proposes('bug-triage'))).toMatchObject([
    {
      message:
        'the catalog of "core-engineering" has the workflow ID "bug-triage" already, as an alias of "triage-and-fix"',
    },
  ])
})

test('a retired workflow keeps its id', () => {
  expect(found(rule, proposes('schema-diff'))).toMatchObject([
    {
      help: 'propose an id that is free: the log of a retired workflow keeps its id',
      related: ['{ id: schema-diff, status: retired }'],
    },
  ])
})

test('an id that is free', () => {
  expect(found(rule, proposes('data-backfill'))).toEqual([])
})

test('the workflow that it graduated into itself', () => {
  const catalog = (from: string) => `kind: Portfolio\nworkflows: [{ id: data-backfill, graduatedFrom: ${from} }]\n---\n`
  expect(found(rule, catalog('Ledger-Migration') + proposes('data-backfill'))).toEqual([])
  expect(found(rule, catalog('mobile-trial') + proposes('data-backfill'))).toHaveLength(1)
})

test('the catalog is that of the destination', () => {
  const other = 'kind: Portfolio\n---\nkind: Portfolio\nid: other\nworkflows: [{ id: data-backfill }]\n---\n'
  expect(found(rule, `${other}${proposes('data-backfill')}\ngraduation: { into: other }`)).toMatchObject([
    { message: 'the catalog of "other" has the workflow ID "data-backfill" already' },
  ])
  expect(found(rule, `${other}${proposes('triage-and-fix')}\ngraduation: { into: other }`)).toEqual([])
  expect(found(rule, `${other}${proposes('triage-and-fix')}\ngraduation: { by: finops }`)).toHaveLength(1)
})

test('an id that another live carve-out proposes, on the later start', () => {
  expect(found(rule, rivals('starts: 2026-10-06', 'starts: 2026-10-05'))).toEqual([
    {
      at: 'data-backfill',
      message: 'carve-out "beta" proposes the workflow ID "data-backfill" already',
      help: 'propose another id, or run both as one experiment',
      severity: 'error',
      pointer: '/workflows/0/proposes',
      related: ['Data-Backfill'],
    },
  ])
  expect(found(rule, rivals('starts: 2026-10-05', 'starts: 2026-10-06'))).toMatchObject([{ at: 'Data-Backfill' }])
})

test('on the same start, on the greater id', () => {
  expect(found(rule, rivals('', ''))).toMatchObject([{ at: 'Data-Backfill', related: ['data-backfill'] }])
  expect(found(rule, rivals('', '').replace('id: alpha', 'id: Gamma'))).toMatchObject([{ at: 'data-backfill' }])
})

test('of many, each after the first points to the first', () => {
  const third = `id: gamma\nworkflows: [{ id: two, variantOf: triage-and-fix }, { id: one, proposes: data-backfill }]`
  expect(found(rule, `${rivals('starts: 2026-10-04', '')}\n---\n${third}`)).toMatchObject([
    { at: 'Data-Backfill', message: expect.stringContaining('"alpha"') },
    { at: 'data-backfill', message: expect.stringContaining('"alpha"'), pointer: '/workflows/1/proposes' },
  ])
})

test('both must be live, and of the same portfolio', () => {
  for (const apart of [
    'starts: 2026-11-24',
    'expires: 2026-11-22',
    'closed: { on: 2026-11-23, result: retired }',
    'portfolio: unheard-of',
  ]) {
    expect(found(rule, rivals('', apart))).toEqual([])
    expect(found(rule, rivals(apart, ''))).toEqual([])
  }
  expect(found(rule, rivals('', 'starts: 2026-11-23'))).toHaveLength(1)
  expect(found(rule, rivals('', 'expires: 2026-11-23'))).toHaveLength(1)
})

test('one finding where the catalog and another carve-out have it', () => {
  expect(found(rule, rivals('', '').replaceAll(/data-backfill/gi, 'triage-and-fix'))).toMatchObject([
    { message: expect.stringContaining('the catalog') },
    { message: expect.stringContaining('the catalog') },
  ])
})

test('says nothing of the catalog where the portfolio is unknown, and passes over what is absent', () => {
  expect(found(rule, `${proposes('triage-and-fix')}\nportfolio: unheard-of`)).toEqual([])
  expect(found(rule, `kind: Portfolio\nworkflows:\n---\n${proposes('triage-and-fix')}`)).toEqual([])
  expect(found(rule, 'workflows:')).toEqual([])
  expect(found(rule, 'workflows: [{ id: triage-and-fix }]')).toEqual([])
})

test('passes over a closed carve-out', () => {
  expect(found(rule, `${proposes('triage-and-fix')}\nclosed: { on: 2026-11-23, result: retired }`)).toEqual([])
})
