import { describe, expect, test } from 'vitest'
import { found } from './support.ts'

const rule = 'unmeasurable-criterion'
const success = (...criteria: string[]) => `success: [${criteria.join(', ')}]`
const graduation = (...criteria: string[]) =>
  `graduation: { criteria: [${criteria.join(', ')}], decide: 2026-12-15, by: finops }`
const target = '{ metric: review rounds, baseline: 3.4, atMost: 2 }'
const guardRail = '{ metric: escaped defects, baseline: 1, atMost: 2 }'

test('prose that two reviewers could read differently', () => {
  expect(found(rule, success('migration agents work well for the squad'))).toEqual([
    {
      at: 'work well',
      message: 'two reviewers could differ: "work well" says how it should feel, not what can be seen',
      help: 'write what anybody can look up, such as "the nightly job finishes before 05:00 on ten consecutive days"',
      severity: 'error',
      pointer: '/success/0',
      related: [],
    },
  ])
})

test('an event is judged by its words, and so is graduation', () => {
  expect(found(rule, success('{ event: the team is happy, by: 2026-12-11 }'))).toMatchObject([
    { at: 'happy', pointer: '/success/0/event' },
  ])
  expect(found(rule, graduation('no major issues'))).toMatchObject([{ pointer: '/graduation/criteria/0' }])
  expect(found(rule, success('{ event: the runbook is merged }'))).toEqual([])
})

test('the words are found in a folded text', () => {
  expect(found(rule, 'success:\n  - >\n    in week 8 the importer\n    works   well\n')).toMatchObject([
    { at: 'works   well' },
  ])
})

test('each criterion for itself', () => {
  expect(found(rule, `${success('the pilot succeeds', target)}\n${graduation('gather feedback')}`)).toHaveLength(2)
})

test('specific, unproven, placeholder and absent ones are left alone', () => {
  expect(found(rule, success('e2e tests added'))).toEqual([])
  expect(found(rule, success('parity with the legacy fee engine'))).toEqual([])
  expect(found(rule, success('TBD'))).toEqual([])
  expect(found(rule, 'success:\ngraduation:')).toEqual([])
  expect(found(rule, 'success: []\ngraduation: { criteria: [] }')).toEqual([])
})

test('the example of the format is clean', () => {
  const criteria = [
    '{ metric: median cost per run, atMost: 4 USD, over: 4 weeks }',
    'both success criteria hold in two consecutive reviews',
  ]
  const events = '{ event: the settlement-batch migration runs in staging without a rollback, by: 2026-12-11 }'
  expect(found(rule, `${success(target, events)}\n${graduation(...criteria)}`)).toEqual([])
  expect(found('unproven-criterion', `${success(target, events)}\n${graduation(...criteria)}`)).toEqual([])
})

describe('a measured criterion that is empty', () => {
  test('by a value that every outcome meets', () => {
    expect(found(rule, success('{ metric: pull requests merged, atLeast: 0 }'))).toMatchObject([
      {
        at: '0',
        message: 'the criterion settles nothing: every outcome of "pull requests merged" is at least 0',
        help: 'set a value that the experiment could miss',
        pointer: '/success/0/atLeast',
      },
    ])
  })

  test('by a window longer than the time-box of 75 days', () => {
    expect(found(rule, graduation('{ metric: rollbacks, atMost: 0, over: 75 days }'))).toEqual([])
    expect(found(rule, graduation('{ metric: rollbacks, atMost: 0, over: 76 days }'))).toMatchObject([
      {
        at: '76 days',
        message: expect.stringContaining('"76 days" comes to 76 days, and the time-box is over after 75'),
        pointer: '/graduation/criteria/0/over',
      },
    ])
    expect(found(rule, `starts:\n${graduation('{ metric: rollbacks, atMost: 0, over: 76 days }')}`)).toEqual([])
  })

  test('by its own baseline, where nothing else is to be won', () => {
    expect(found(rule, success(guardRail))).toMatchObject([
      {
        at: '1',
        message: expect.stringContaining('the baseline, 1, is at most 2 already'),
        pointer: '/success/0/baseline',
      },
    ])
    expect(found(rule, success(guardRail, guardRail))).toHaveLength(2)
    expect(found(rule, success(guardRail, 'the team is happy'))).toHaveLength(2)
    expect(found(rule, success(guardRail, '{ metric: crashes, atLeast: 0 }'))).toHaveLength(2)
  })

  test('but not as a guard-rail beside a target, nor in graduation', () => {
    expect(found(rule, success(guardRail, target))).toEqual([])
    expect(found(rule, success(guardRail, 'the old cron host is switched off'))).toEqual([])
    expect(found(rule, success(guardRail, '{ event: runbook merged }'))).toEqual([])
    expect(found(rule, graduation(guardRail))).toEqual([])
  })
})

test('names of the portfolio are names', () => {
  expect(found(rule, success('works-well passes its contract tests'))).toEqual([])
  expect(found(rule, success('better-checkout is live'), { accept: ['better-checkout'] })).toEqual([])
})

test('a closed carve-out is judged by what it declared', () => {
  expect(found(rule, `${success('the pilot succeeds')}\nclosed: { on: 2026-11-20, result: retired }`)).toHaveLength(1)
})

test('to graduate on success is not circular; to succeed on success is', () => {
  expect(found(rule, 'graduation: { criteria: [all success criteria hold], decide: 2026-12-15, by: finops }')).toEqual(
    [],
  )
  expect(found(rule, 'success: [all success criteria hold]')).toHaveLength(1)
})
