import { expect, test } from 'vitest'
import { found } from './support.ts'

const rule = 'late-approval'
const approved = (on: string, starts = 'starts: 2026-10-05') =>
  found(rule, `approved: { by: developer-platform, on: ${on} }\n${starts}`)

test('a day after the start', () => {
  expect(approved('2026-10-05')).toEqual([])
  expect(approved('2026-10-06')).toEqual([
    {
      at: '2026-10-06',
      message: 'approved on 2026-10-06, 1 day after the start on 2026-10-05',
      help: 'have the next one approved before it starts; if this one did not run before its approval, move `starts`',
      severity: 'warning',
      pointer: '/approved/on',
      related: [],
    },
  ])
})

test('says nothing without a start or a day of approval', () => {
  expect(approved('2026-10-06', 'starts:')).toEqual([])
  expect(found(rule, 'approved: { by: developer-platform }')).toEqual([])
  expect(found(rule, 'approved:')).toEqual([])
})

test('a closed carve-out is judged', () => {
  expect(approved('2026-10-06', 'starts: 2026-10-05\nclosed: { on: 2026-11-20, result: retired }')).toHaveLength(1)
})
