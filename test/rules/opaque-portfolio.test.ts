import { expect, test } from 'vitest'
import { found } from './support.ts'

const rule = 'opaque-portfolio'
const logging = (keys: string) => `kind: Portfolio\nlogging: { ${keys} }`

test('billing that is not pay-as-you-go', () => {
  expect(found(rule, 'kind: Portfolio\nbilling: flat-rate')).toEqual([
    {
      at: 'flat-rate',
      message: 'portfolio "core-engineering" does not show what runs cost: `billing` is flat-rate, not pay-as-you-go',
      help: 'write `billing: pay-as-you-go`',
      severity: 'error',
      pointer: '/billing',
      related: [],
    },
  ])
  expect(found(rule, 'kind: Portfolio\nbilling: hybrid')).toMatchObject([{ at: 'hybrid' }])
})

test('billing that is not stated', () => {
  expect(found(rule, 'kind: Portfolio\nbilling:')).toMatchObject([
    { at: 'core-engineering', message: expect.stringContaining('`billing` is not stated') },
  ])
})

test('no logging', () => {
  const nothing = { message: expect.stringContaining('cost: nothing is logged') }
  expect(found(rule, 'kind: Portfolio\nlogging:')).toMatchObject([
    { ...nothing, at: 'core-engineering', pointer: '/id' },
  ])
  expect(found(rule, logging('x-note: later'))).toMatchObject([{ ...nothing, at: 'logging', pointer: '/logging' }])
  expect(found(rule, logging(''))).toMatchObject([{ ...nothing, pointer: '/logging' }])
})

test('cost is not recorded', () => {
  expect(found(rule, logging('granularity: run, records: [usage, outcome]'))).toMatchObject([
    {
      at: 'records',
      message: expect.stringContaining('`cost` is not recorded'),
      pointer: '/logging/records',
    },
  ])
  expect(found(rule, logging('granularity: run'))).toMatchObject([
    { at: 'logging', message: expect.stringContaining('no `records` are named'), pointer: '/logging' },
  ])
  expect(found(rule, logging('granularity: run, records: [cost]'))).toEqual([])
})

test('a granularity coarser than the run', () => {
  expect(found(rule, logging('granularity: day, records: [cost]'))).toMatchObject([
    { at: 'day', message: expect.stringContaining('`granularity` is day, not run'), pointer: '/logging/granularity' },
  ])
  expect(found(rule, logging('records: [cost]'))).toMatchObject([
    { at: 'logging', message: expect.stringContaining('`granularity` is not stated') },
  ])
})

test('all that is wrong is one finding, at the first of it', () => {
  expect(found(rule, `${logging('granularity: month, records: [usage]')}\nbilling: hybrid`)).toMatchObject([
    {
      at: 'hybrid',
      message:
        'portfolio "core-engineering" does not show what runs cost: `billing` is hybrid, not pay-as-you-go; ' +
        '`cost` is not recorded; `granularity` is month, not run',
    },
  ])
})

test('says nothing of carve-outs', () => {
  expect(found(rule, 'logging:')).toEqual([])
})
