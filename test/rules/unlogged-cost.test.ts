import { expect, test } from 'vitest'
import { found } from './support.ts'

const rule = 'unlogged-cost'
const ids = ['hand-kept-log', 'unlogged-outcome', 'short-retention']

function logging(changes: Record<string, string>): string {
  const sound = {
    mode: 'automatic',
    granularity: 'run',
    records: '[cost, usage, outcome, workflow]',
    sink: 's3://runs/',
  }
  return `logging: ${flow({ ...sound, ...changes })}`
}

function flow(entries: Record<string, string>): string {
  return `{ ${Object.entries(entries)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ')} }`
}

test.each(['logging:', 'logging: {}', 'logging: { sink: "" }', 'logging: { x-note: later }'])(
  'nothing logged: %s',
  (fragment) => {
    expect(found(rule, fragment)).toEqual([
      {
        at: 'ledger-migration',
        message: 'carve-out "ledger-migration" logs nothing',
        help: 'add `logging`, with the cost of each run among its records',
        severity: 'error',
        pointer: '/id',
        related: [],
      },
    ])
    expect(ids.flatMap((id) => found(id, fragment))).toEqual([])
  },
)

test.each(['[]', ''])('no records: %s', (records) => {
  const fragment = logging({ records })
  expect(found(rule, fragment)).toMatchObject([
    { at: 'logging', pointer: '/logging', message: expect.stringContaining('no records') },
  ])
  expect(found('unlogged-outcome', fragment)).toEqual([])
})

test('cost is not among the records', () => {
  expect(found(rule, logging({ records: '[usage, outcome]' }))).toMatchObject([
    { at: 'records', message: '`cost` is not recorded, only usage, outcome' },
  ])
  expect(found(rule, logging({ records: '[cost]' }))).toEqual([])
})

test('granularity absent, or coarser than a run', () => {
  expect(found(rule, logging({ granularity: '' }))).toMatchObject([
    { at: 'logging', message: expect.stringContaining('one by one') },
  ])
  for (const granularity of ['day', 'week', 'month']) {
    expect(found(rule, logging({ granularity }))).toMatchObject([
      { at: granularity, message: `runs are summed up by the ${granularity}, so what one of them costs can't be seen` },
    ])
  }
  expect(found(rule, logging({ granularity: 'none' }))).toMatchObject([
    { at: 'none', message: expect.stringContaining('(`none`)') },
  ])
})

test('no sink', () => {
  expect(found(rule, logging({ sink: '' }))).toMatchObject([
    { at: 'logging', message: 'nothing says where the records go' },
  ])
})

test.each([
  '/dev/null',
  '" /dev/null "',
  '/dev//null/',
  '//dev/./null',
  '/var/../dev/null',
  'file:///dev/null',
  'file://localhost/dev/null',
  'file:/dev/null',
  '"> /dev/null"',
  '/DEV/NULL',
  'dev/null',
  '/dev/zero',
  'NUL',
  '"NUL:"',
  "'\\\\.\\NUL'",
  "'C:\\NUL'",
  '"null"',
  'None',
  '"off"',
  'discard',
  'blackhole://',
  'black-hole',
  'no-op',
  '/dev/nυll',
])('a sink that keeps nothing: %s', (sink) => {
  expect(found(rule, logging({ sink }))).toMatchObject([
    { pointer: '/logging/sink', message: expect.stringMatching(/^records sent to ".*" are discarded$/s) },
  ])
})

test.each([
  's3://runs/dev/null/2026',
  's3://dev/null',
  '/dev/nullable',
  '/var/log/null.jsonl',
  '/mydev/null',
  'nullify',
  'none-of-your-business',
  'https://discard.example',
  'stdout',
  '/dev/stdout',
  'n/a',
])('a sink that may well keep records: %s', (sink) => {
  expect(found(rule, logging({ sink }))).toEqual([])
})

test('each part is judged, whichever others are absent', () => {
  const found3 = found(rule, 'logging: { granularity: month, sink: /dev/null }')
  expect(found3.map(({ at }) => at)).toEqual(['logging', 'month', '/dev/null'])
})

test('a closed carve-out is judged, and the minimal preset keeps the rule', () => {
  expect(found(rule, 'logging:\nclosed: { on: 2026-11-20, result: retired }')).toHaveLength(1)
  expect(found(rule, 'logging:', { preset: 'minimal' })).toHaveLength(1)
  expect(found(rule, logging({}))).toEqual([])
})
