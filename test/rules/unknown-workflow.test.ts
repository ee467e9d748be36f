import { expect, test } from 'vitest'
import { found } from './support.ts'

const rule = 'unknown-workflow'
const variantOf = (name: string) => `workflows: [{ id: one, variantOf: ${name} }]`

test('no such workflow, with the nearest id', () => {
  expect(
    found(rule, 'workflows: [{ id: one, variantOf: triage-and-fix }, { id: two, variantOf: refactor-with-test }]'),
  ).toEqual([
    {
      at: 'refactor-with-test',
      message:
        'the catalog of "core-engineering" has no workflow "refactor-with-test"; did you mean "refactor-with-tests"?',
      help: 'write "refactor-with-tests"',
      severity: 'error',
      pointer: '/workflows/1/variantOf',
      related: [],
    },
  ])
})

test('no such workflow, and none like it', () => {
  expect(found(rule, variantOf('pair-with-designer'))).toMatchObject([
    {
      message: 'the catalog of "core-engineering" has no workflow "pair-with-designer"',
      help: expect.stringContaining('`proposes`'),
    },
  ])
})

test('a retired workflow, which is not suggested either', () => {
  expect(found(rule, variantOf('Schema-Diff'))).toMatchObject([
    {
      at: 'Schema-Diff',
      message: 'workflow "schema-diff" of the catalog of "core-engineering" is retired',
      related: ['{ id: schema-diff, status: retired }'],
    },
  ])
  expect(found(rule, variantOf('schema-dif'))).toMatchObject([{ message: expect.not.stringContaining('did you mean') }])
})

test('ids and aliases are names of the catalog, without regard to case', () => {
  for (const name of ['triage-and-fix', 'Triage-And-Fix', 'bug-triage', 'BUG-triage']) {
    expect(found(rule, variantOf(name))).toEqual([])
  }
})

test('an experimental workflow is on offer', () => {
  const catalog = 'kind: Portfolio\nworkflows: [{ id: trial, status: experimental }]\n---\n'
  expect(found(rule, catalog + variantOf('trial'))).toEqual([])
})

test('an id comes before an alias, and the first of two before the second', () => {
  const catalog = (workflows: string) => `kind: Portfolio\nworkflows: [${workflows}]\n---\n`
  const alias = '{ id: old, status: retired, aliases: [shared] }'
  expect(found(rule, catalog(`${alias}, { id: shared }`) + variantOf('shared'))).toEqual([])
  expect(found(rule, catalog(`{ id: twin }, { id: twin, status: retired }`) + variantOf('twin'))).toEqual([])
})

test('where every workflow is retired, it is retired', () => {
  const catalog = 'kind: Portfolio\nworkflows: [{ id: schema-diff, status: retired }]\n---\n'
  expect(found(rule, catalog + variantOf('schema-diff'))).toHaveLength(1)
})

test('says nothing without a portfolio, a catalog or workflows', () => {
  expect(found(rule, `${variantOf('unheard-of')}\nportfolio: unheard-of`)).toEqual([])
  expect(found(rule, `${variantOf('unheard-of')}\nportfolio:`)).toEqual([])
  expect(found(rule, `kind: Portfolio\nworkflows:\n---\n${variantOf('unheard-of')}`)).toEqual([])
  expect(found(rule, `kind: Portfolio\nworkflows: []\n---\n${variantOf('unheard-of')}`)).toEqual([])
  expect(found(rule, 'workflows:')).toEqual([])
  expect(found(rule, 'workflows: [{ id: one, proposes: unheard-of }, { id: two }]')).toEqual([])
})

test('passes over a closed carve-out', () => {
  expect(found(rule, `${variantOf('schema-diff')}\nclosed: { on: 2026-11-23, result: retired }`)).toEqual([])
  expect(found(rule, `${variantOf('schema-diff')}\nclosed: { on: 2026-11-24, result: retired }`)).toHaveLength(1)
})
