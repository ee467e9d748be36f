import { expect, test } from 'vitest'
import { found } from './support.ts'

const rule = 'overdue-decision'
const decided = (day: string, more = '') => found(rule, `graduation: { decide: ${day} }\n${more}`)

test('the day after', () => {
  expect(decided('2026-11-23')).toEqual([])
  expect(decided('2026-11-22')).toEqual([
    {
      at: '2026-11-22',
      message: 'the decision was due on 2026-11-22, 1 day ago, and the carve-out runs on',
      help: 'decide, and add `closed` with the result; or agree on another day with whoever decides',
      severity: 'error',
      pointer: '/graduation/decide',
      related: [],
    },
  ])
})

test('not once it has ended', () => {
  expect(decided('2026-11-20', 'expires: 2026-11-22')).toEqual([])
  expect(decided('2026-11-20', 'expires: 2026-11-23')).toHaveLength(1)
  expect(decided('2026-11-20', 'expires:')).toHaveLength(1)
})

test('not once it is closed', () => {
  expect(decided('2026-11-20', 'closed: { on: 2026-11-23, result: retired }')).toEqual([])
  expect(decided('2026-11-20', 'closed: { on: 2026-11-24, result: retired }')).toHaveLength(1)
})

test('says nothing without a day', () => {
  expect(found(rule, 'graduation:')).toEqual([])
  expect(found(rule, 'graduation: { by: finops }')).toEqual([])
})
