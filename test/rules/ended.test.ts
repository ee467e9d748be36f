import { expect, test } from 'vitest'
import { found } from './support.ts'

const rule = 'ended'

test('ended yesterday, and not on its last day', () => {
  expect(found(rule, 'expires: 2026-11-23')).toEqual([])
  expect(found(rule, 'expires: 2026-11-22')).toMatchObject([
    {
      at: '2026-11-22',
      severity: 'error',
      message: '"ledger-migration" ended on 2026-11-22 and has been running on for 1 day',
      help: expect.stringContaining('`closed`'),
    },
  ])
})

test('counts the days since', () => {
  expect(found(rule, 'expires: 2026-10-31')).toMatchObject([{ message: expect.stringMatching(/for 23 days$/) }])
})

test('a closed one has not run on, one that is yet to be closed has', () => {
  expect(found(rule, 'expires: 2026-11-13\nclosed: { on: 2026-11-23, result: retired }')).toEqual([])
  expect(found(rule, 'expires: 2026-11-13\nclosed: { on: 2026-11-24, result: retired }')).toHaveLength(1)
})

test('says nothing where there is no end', () => {
  expect(found(rule, 'expires:')).toEqual([])
})
