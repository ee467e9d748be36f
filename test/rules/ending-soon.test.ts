import { expect, test } from 'vitest'
import { found } from './support.ts'

const rule = 'ending-soon'

test('14 days ahead are soon, 15 are not', () => {
  expect(found(rule, 'expires: 2026-12-08')).toEqual([])
  expect(found(rule, 'expires: 2026-12-07')).toMatchObject([
    { at: '2026-12-07', severity: 'warning', message: '"ledger-migration" ends in 14 days, on 2026-12-07' },
  ])
})

test('today is the last day; what has passed is for another rule', () => {
  expect(found(rule, 'expires: 2026-11-23')).toMatchObject([
    { message: '"ledger-migration" ends today, on 2026-11-23' },
  ])
  expect(found(rule, 'expires: 2026-11-22')).toEqual([])
})

test('also before it has started', () => {
  expect(found(rule, 'starts: 2026-11-30\nexpires: 2026-12-04')).toHaveLength(1)
})

test('says nothing where it is closed or there is no end', () => {
  expect(found(rule, 'expires: 2026-12-04\nclosed: { on: 2026-11-20, result: retired }')).toEqual([])
  expect(found(rule, 'expires: 2026-12-04\nclosed: { on: 2026-11-24, result: retired }')).toHaveLength(1)
  expect(found(rule, 'expires:')).toEqual([])
})
