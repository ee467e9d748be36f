import { expect, test } from 'vitest'
import { found } from './support.ts'

const rule = 'unproven-criterion'
const success = (...criteria: string[]) => `success: [${criteria.join(', ')}]`

test('prose with neither a threshold nor an event', () => {
  expect(found(rule, success('parity with the legacy fee engine'))).toEqual([
    {
      at: 'parity with the legacy fee engine',
      message: 'the criterion shows neither a threshold nor an event that has or has not happened',
      help: 'name an event that anybody can see, or measure it, such as `{ metric: median cost per run, atMost: 4 USD, over: 4 weeks }`',
      severity: 'warning',
      pointer: '/success/0',
      related: [],
    },
  ])
})

test('a doubtful word is pointed at', () => {
  expect(found(rule, success('the dialog opens and closes correctly'))).toMatchObject([
    { at: 'closes correctly', message: expect.stringContaining('"closes correctly"') },
  ])
})

test('the measured form is suggested with the metric of the text', () => {
  expect(found(rule, success('review effort of the settlement squad'))).toMatchObject([
    { help: 'measure it, such as `{ metric: review effort, baseline: <today>, atMost: <target>, over: 4 weeks }`' },
  ])
})

test('graduation too', () => {
  const criteria = 'graduation: { criteria: [parity with the legacy fee engine], decide: 2026-12-15, by: finops }'
  expect(found(rule, criteria)).toMatchObject([{ pointer: '/graduation/criteria/0' }])
})

test('says nothing of thresholds, events, and what is at fault already', () => {
  expect(found(rule, success('at most 3 rollbacks', 'runbook merged'))).toEqual([])
  expect(found(rule, success('{ event: parity with the legacy fee engine }'))).toEqual([])
  expect(found(rule, success('{ metric: parity, atMost: 3 }'))).toEqual([])
  expect(found(rule, success('the team is happy'))).toEqual([])
  expect(found(rule, success('TBD'))).toEqual([])
  expect(found(rule, 'success:\ngraduation:')).toEqual([])
})
