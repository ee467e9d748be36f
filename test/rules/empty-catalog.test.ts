import { expect, test } from 'vitest'
import { found } from './support.ts'

const rule = 'empty-catalog'
const help = 'list under `workflows` what the portfolio offers today'

test('no workflows', () => {
  const finding = {
    at: 'core-engineering',
    message: 'portfolio "core-engineering" has no workflows, so there is nothing to return to',
    help,
    severity: 'error',
    pointer: '/id',
    related: [],
  }
  expect(found(rule, 'kind: Portfolio\nworkflows:')).toEqual([finding])
  expect(found(rule, 'kind: Portfolio\nworkflows: []')).toEqual([{ ...finding, at: '[]', pointer: '/workflows' }])
})

test('only retired workflows', () => {
  const retired = 'kind: Portfolio\nworkflows: [{ id: one, status: retired }, { id: two, status: retired }]'
  expect(found(rule, retired)).toMatchObject([
    {
      at: 'workflows',
      message:
        'portfolio "core-engineering" has retired every workflow of its catalog, so there is nothing to return to',
    },
  ])
})

test('one workflow on offer is enough', () => {
  for (const status of ['standard', 'experimental', '']) {
    const workflows = `[{ id: one, status: retired }, { id: two, status: ${status} }]`
    expect(found(rule, `kind: Portfolio\nworkflows: ${workflows}`)).toEqual([])
  }
})
