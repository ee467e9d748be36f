import { expect, test } from 'vitest'
import { found } from './support.ts'

const rule = 'unlogged-outcome'

test('names what is left out', () => {
  expect(found(rule, 'logging: { records: [cost, workflow] }')).toEqual([
    {
      at: 'records',
      message: '`outcome` and `usage` are not recorded, only cost and workflow',
      help: 'add `outcome` and `usage` to the records; a summary of each run is enough',
      severity: 'error',
      pointer: '/logging/records',
      related: [],
    },
  ])
  expect(found(rule, 'logging: { records: [usage] }')).toMatchObject([
    { message: '`outcome` is not recorded, only usage' },
  ])
  expect(found(rule, 'logging: { records: [outcome] }')).toMatchObject([
    { message: '`usage` is not recorded, only outcome' },
  ])
})

test('says nothing where both are recorded, whatever else is', () => {
  expect(found(rule, 'logging: { records: [outcome, usage] }')).toEqual([])
})

test.each([
  'logging:',
  'logging: {}',
  'logging: { mode: automatic }',
  'logging: { records: [] }',
  'logging: { records: [""] }',
])('leaves it to unlogged-cost that there are no records: %s', (fragment) => {
  expect(found(rule, fragment)).toEqual([])
  expect(found('unlogged-cost', fragment)).not.toEqual([])
})
