import { expect, test } from 'vitest'
import { found } from './support.ts'

const rule = 'circular-graduation'

const list = (items: readonly string[]) => `[${items.join(', ')}]`
const own = (success: readonly string[], criteria: readonly string[], more = '') =>
  `success: ${list(success)}\ngraduation: { criteria: ${list(criteria)}, decide: 2026-12-15, by: finops }\n${more}`

const metric = '{ metric: p95 latency, baseline: 3, atMost: 2 s, over: 4 weeks }'
const event = '{ event: the batch runs in staging, by: 2026-12-11 }'
const text = 'no rollback in two releases'

test('graduation repeats success', () => {
  expect(found(rule, own([metric, event], [metric]))).toEqual([
    {
      at: 'criteria',
      message: 'the criteria for graduation only repeat those for success',
      help: 'add what has to hold for everyday use, such as the cost of a run, or who maintains the workflow',
      severity: 'warning',
      pointer: '/graduation/criteria',
      related: ['success'],
    },
  ])
  expect(found(rule, own([metric, event], [event, metric]))).toHaveLength(1)
  expect(found(rule, own([metric], [metric, metric]))).toHaveLength(1)
})

test('graduation asks for something more', () => {
  expect(found(rule, own([metric], [metric, text]))).toEqual([])
  expect(found(rule, own([metric, event], ['both success criteria hold in two consecutive reviews']))).toEqual([])
})

test.each([
  ['{ metric: "P95  latency.", baseline: 3, atMost: "2s", over: 4 Weeks }', metric],
  ['{ metric: runs, atLeast: "1,000" }', '{ metric: runs, atLeast: 1000 }'],
  ['{ event: The batch runs in staging!, by: 2026-12-11 }', event],
  ['"No rollback in\\n two releases ."', text],
  ['Nо rollback in two releases', text],
  ['{ event: no rollback in two releases }', text],
])('the same in another spelling: %s', (criterion, other) => {
  expect(found(rule, own([other], [criterion]))).toHaveLength(1)
})

test.each([
  ['{ metric: p95 latency, baseline: 3, atMost: 1 s, over: 4 weeks }', metric],
  ['{ metric: p95 latency, baseline: 3, atLeast: 2 s, over: 4 weeks }', metric],
  ['{ metric: p95 latency, baseline: 3, atMost: 2 s, over: 8 weeks }', metric],
  ['{ metric: p99 latency, baseline: 3, atMost: 2 s, over: 4 weeks }', metric],
  ['{ metric: error rate, atMost: 20% }', '{ metric: error rate, atMost: 20 }'],
  ['{ event: the batch runs in staging, by: 2026-12-12 }', event],
  ['{ event: the batch runs in production, by: 2026-12-11 }', event],
  ['one rollback in two releases', text],
])('not the same: %s', (criterion, other) => {
  expect(found(rule, own([other], [criterion]))).toEqual([])
})

test('the later of two with the same criteria is named', () => {
  const first = own([metric], [text, event], 'id: first\nstarts: 2026-10-05\n')
  const second = own([event], [event, text], 'id: second\nstarts: 2026-10-06\n')
  const copied = {
    message: 'the criteria for graduation are those of carve-out "first"',
    help: 'say what has to hold for this experiment to become standard',
    related: ['criteria'],
  }
  expect(found(rule, `${first}---\n${second}`)).toMatchObject([copied])
  expect(found(rule, `${second}---\n${first}`)).toMatchObject([copied])
})

test('on the same day the greater id is the later', () => {
  const [a, b] = ['alpha', 'Beta'].map((id) => own([metric], [text], `id: ${id}\n`))
  expect(found(rule, `${b}---\n${a}`)).toMatchObject([{ message: expect.stringContaining('"alpha"') }])
})

test('each after the first is named, and related to the first', () => {
  const copies = ['a', 'b', 'c'].map((id) => own([metric], [text], `id: ${id}\n`))
  expect(found(rule, copies.join('---\n')).map(({ message }) => message)).toEqual(
    Array(2).fill('the criteria for graduation are those of carve-out "a"'),
  )
})

test('a list that only overlaps another is no copy', () => {
  expect(found(rule, `${own([metric], [text], 'id: a\n')}---\n${own([metric], [text, event], 'id: b\n')}`)).toEqual([])
})

test('the same criteria under the same id are for duplicate-id', () => {
  expect(found(rule, `${own([metric], [text])}---\n${own([metric], [text], 'id: LEDGER-migration\n')}`)).toEqual([])
})

test('repeating success and another carve-out is one fault', () => {
  expect(found(rule, `${own([event], [text], 'id: a\n')}---\n${own([text], [text], 'id: b\n')}`)).toMatchObject([
    { message: 'the criteria for graduation only repeat those for success' },
  ])
})

test('says nothing where one of the two is absent', () => {
  expect(found(rule, own([], []))).toEqual([])
  expect(found(rule, own([], [text]))).toEqual([])
  expect(found(rule, 'graduation:\nid: a\n---\ngraduation: {}\nid: b')).toEqual([])
})

test('a closed carve-out is judged', () => {
  expect(found(rule, own([text], [text], 'closed: { on: 2026-11-20, result: retired }'))).toHaveLength(1)
})
