import { expect, test } from 'vitest'
import { found } from './support.ts'

const rule = 'hand-kept-log'

test('a log kept by hand', () => {
  expect(found(rule, 'logging: { mode: manual, granularity: run, records: [cost], sink: s3://runs/ }')).toEqual([
    {
      at: 'manual',
      message: 'the log is kept by hand: its `mode` is manual',
      help: 'have the agent or its proxy write the log, and say `mode: automatic`',
      severity: 'error',
      pointer: '/logging/mode',
      related: [],
    },
  ])
})

test.each([
  'logging: { records: [cost] }',
  'logging: { mode: "", sink: s3://runs/ }',
  'logging: { retention: 6 months }',
])('a log that does not say how it is kept: %s', (fragment) => {
  expect(found(rule, fragment)).toMatchObject([{ at: 'logging', pointer: '/logging' }])
})

test('says nothing where nothing is logged, or a machine logs', () => {
  expect(found(rule, 'logging:')).toEqual([])
  expect(found(rule, 'logging: {}')).toEqual([])
  expect(found(rule, 'logging: { mode: automatic }')).toEqual([])
})

test('a closed carve-out is judged', () => {
  expect(found(rule, 'logging: { mode: manual }\nclosed: { on: 2026-11-20, result: retired }')).toHaveLength(1)
})
