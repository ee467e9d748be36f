import { expect, test } from 'vitest'
import { found } from './support.ts'

const rule = 'unfolded-graduation'
const graduated = (into: string, on = '2026-11-20') => `closed: { on: ${on}, result: graduated, into: ${into} }`

test('graduated into nothing', () => {
  const finding = {
    at: 'closed',
    message: 'carve-out "ledger-migration" was closed as graduated, but names no catalog workflow that it became',
    help: 'list in `closed.into` the catalog workflows that it became, or write `result: retired`',
    severity: 'error',
    pointer: '/closed',
    related: [],
  }
  expect(found(rule, 'closed: { on: 2026-11-20, result: graduated }')).toEqual([finding])
  expect(found(rule, graduated(''))).toEqual([finding])
  expect(found(rule, graduated('[]'))).toEqual([{ ...finding, at: '[]', pointer: '/closed/into' }])
})

test('a workflow that the catalog lacks', () => {
  expect(found(rule, graduated('[triage-and-fix, refactor-with-test]'))).toMatchObject([
    {
      at: 'refactor-with-test',
      message:
        'it graduated into "refactor-with-test", which the catalog of "core-engineering" lacks; did you mean "refactor-with-tests"?',
      help: 'write "refactor-with-tests"',
      pointer: '/closed/into/1',
    },
  ])
  expect(found(rule, graduated('[data-backfill]'))).toMatchObject([
    { help: 'add "data-backfill" to the catalog, with what a run costs' },
  ])
})

test('a workflow that the catalog has retired', () => {
  expect(found(rule, graduated('[schema-diff]'))).toMatchObject([
    {
      at: 'schema-diff',
      message: 'it graduated into "schema-diff", which the catalog of "core-engineering" has retired',
      related: ['{ id: schema-diff, status: retired }'],
    },
  ])
})

test('each name is judged for itself', () => {
  expect(found(rule, graduated('[schema-diff, triage-and-fix, data-backfill]')).map(({ at }) => at)).toEqual([
    'schema-diff',
    'data-backfill',
  ])
})

test('ids and aliases of the catalog, without regard to case', () => {
  expect(found(rule, graduated('[Triage-And-Fix, bug-triage]'))).toEqual([])
})

test('the catalog is that of the destination', () => {
  const other = 'kind: Portfolio\n---\nkind: Portfolio\nid: other\nworkflows: [{ id: data-backfill }]\n---\n'
  expect(found(rule, `${other}graduation: { into: other }\n${graduated('[data-backfill]')}`)).toEqual([])
  expect(found(rule, `${other}graduation: { into: other }\n${graduated('[triage-and-fix]')}`)).toHaveLength(1)
  expect(found(rule, `${other}graduation:\n${graduated('[triage-and-fix]')}`)).toEqual([])
})

test('a catalog without workflows lacks every one', () => {
  expect(found(rule, `kind: Portfolio\nworkflows:\n---\n${graduated('[data-backfill]')}`)).toHaveLength(1)
})

test('of an unknown portfolio only the absence of names is reported', () => {
  expect(found(rule, `portfolio: unheard-of\n${graduated('[data-backfill]')}`)).toEqual([])
  expect(found(rule, `portfolio:\n${graduated('[data-backfill]')}`)).toEqual([])
  expect(found(rule, `graduation: { into: unheard-of }\n${graduated('[data-backfill]')}`)).toEqual([])
  expect(found(rule, `portfolio: unheard-of\n${graduated('[]')}`)).toHaveLength(1)
})

test('only what is closed by now, and as graduated', () => {
  expect(found(rule, graduated('[]', '2026-11-23'))).toHaveLength(1)
  expect(found(rule, graduated('[]', '2026-11-24'))).toEqual([])
  expect(found(rule, 'closed: { on: 2026-11-20, result: retired, into: [data-backfill] }')).toEqual([])
  expect(found(rule, 'closed:')).toEqual([])
})
