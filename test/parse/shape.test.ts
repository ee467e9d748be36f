import { describe, expect, test } from 'vitest'
import { parse } from '../../src/parse/parse.ts'
import { carveOut, said } from './support.ts'

describe('a key that has no value is a key', () => {
  test.each([
    [
      'misspelt',
      carveOut('expries:'),
      ['4:1 expries | `expries` is not a key of a carve-out; did you mean `expires`?'],
    ],
    ['of our own', carveOut('foo: ""'), ['4:1 foo | `foo` is not a key of a carve-out']],
    ['merged', carveOut('scope:', '  <<:'), ['5:3 << | `<<` does not merge in YAML 1.2']],
    ['known', carveOut('expires:', 'x-a:', 'scope: { work: }'), []],
    ['twice', carveOut('expires:', 'expires: 2026-01-01'), ['5:1 expires | `expires` is given twice']],
    [
      'a part of a number',
      carveOut('budget: { amount: 1,090, currency: USD }'),
      ['4:19 1,090 | the comma ends the number: `amount` is read as 1, and `090` as a key'],
    ],
    [
      'parts of a number',
      carveOut('agents: [{ price: { amount: 1,000,000.50 } }]'),
      ['4:29 1,000,000.50 | the comma ends the number: `amount` is read as 1, and `000` as a key'],
    ],
    [
      'without a colon',
      carveOut('budget: { amount: 1, currency EUR }'),
      ['4:22 currency EUR | there is no colon after `currency`'],
    ],
    [
      'without a space',
      carveOut('budget: { amount: 1, per:month }'),
      ['4:22 per:month | there is no space after the colon of `per`'],
    ],
    ['nothing', carveOut('budget: { amount: 1, : 5 }'), ['4:22 : | `budget` has a value without a key']],
    [
      'with an invisible character',
      carveOut('ex\u200Bpires: 2026-01-01'),
      ['4:1 ex\u200Bpires | this `expires` holds U+200B, which is invisible'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected)
  })

  test('and of a sound declaration it leaves nothing', () => {
    const [parsed] = parse({
      path: 'a',
      text: carveOut('expires:', 'success: [{ metric: x, atMost: 1, over: }]'),
    }).declarations
    expect(Object.keys(parsed?.declaration ?? {})).not.toContain('expires')
    expect(parsed?.declaration).toMatchObject({ success: [{ metric: 'x', atMost: 1 }] })
  })
})

test.each(['\u200B', '\u2060', '\u2800', '\u3164', '\u00AD', '\u{E0001}', ' \u200B\t'])(
  'a text that shows nothing is none: %j',
  (blank) => {
    const text = carveOut(`owner: ${JSON.stringify(blank)}`, `review: { by: [${JSON.stringify(blank)}, a] }`)
    const [parsed] = parse({ path: 'a', text }).declarations
    expect(parsed?.declaration).toMatchObject({ review: { by: ['a'] } })
    expect(parsed?.declaration).not.toHaveProperty('owner')
  },
)

const help = (line: string) => said(carveOut(line), true)

test.each([
  [
    'scope: { projects: ["", 007, ~, 0x10, true] }',
    '4:25 007 | `007` is read as the number 7; quote it | write "007"',
    '4:33 0x10 | `0x10` is read as the number 16; quote it | write "0x10"',
    '4:39 true | `true` is read as the boolean true; quote it | write "true"',
  ],
  [
    'workflows: [~, { id: [] }]',
    '4:22 [] | `id` of item 2 of `workflows` is a list, not an id | letters, digits, `.`, `_`, `/` and `-`, a letter or digit first, at most 128 characters',
  ],
  ['x-n: { a: &n 5, b: [*n] }'],
])('quotes what is written, whatever has no value before it: %s', (line, ...expected) => {
  expect(help(line)).toEqual(expected)
})

test('quotes what an alias stands for', () => {
  expect(said(carveOut('x-n: &n 0x5', 'title: *n'))).toEqual([
    '5:8 *n | `title: 0x5` is read as the number 5; quote it',
  ])
})

test('a list that is the value of two keys has its faults once', () => {
  expect(said(carveOut('scope: { squads: &s [12], exclude: *s }'))).toHaveLength(1)
})

test.each([
  [
    'budget: { currency: 5 }',
    '4:21 5 | `budget.currency` is 5, which is no ISO 4217 code | write a code such as `USD` or `EUR`',
  ],
  [
    'budget: { per: 1 }',
    '4:16 1 | `budget.per` is 1, none of its values | write `total`, `week`, `month`, `quarter` or `year`',
  ],
  [
    'review: { every: 14 }',
    '4:18 14 | `review.every` is 14, not a duration such as `2 weeks` | a whole number, a space, then day(s), week(s) or month(s)',
  ],
  [
    'success: [{ metric: x, atMost: .inf }]',
    '4:32 .inf | `atMost` of item 1 of `success` is .inf, not a number, with or without a unit | write it as in `2`, `20%`, `4 USD` or `2 days`',
  ],
  [
    'budget: { amount: 1_000 }',
    '4:19 1_000 | `budget.amount` is the text "1_000", not a number | write 1000, in digits alone',
  ],
  [
    'budget: { amount: "1,000.50" }',
    '4:19 "1,000.50" | `budget.amount` is the text "1,000.50", not a number | write 1000.50, in digits alone',
  ],
  [
    'budget: { amount: "10" }',
    '4:19 "10" | `budget.amount` is the text "10", not a number | write a plain number, without quotes',
  ],
  [
    'budget: { amount: 200 USD }',
    '4:19 200 USD | `budget.amount` is the text "200 USD", not a number | give a number alone, without a unit',
  ],
  [
    'budget: { amount: many }',
    '4:19 many | `budget.amount` is the text "many", not a number | give a number, in digits',
  ],
  ['review: { by: 5 }', '4:15 5 | `review.by` is the number 5, not a list | write ["5"]'],
  ['review: { by: "a, b" }', '4:15 "a, b" | `review.by` is the text "a, b", not a list | write ["a", "b"]'],
  [
    'success: it works',
    '4:10 it works | `success` is the text "it works", not a list | write one item a line, each after a `-`',
  ],
  [
    'starts: 2026-02-30',
    '4:9 2026-02-30 | `starts` is 2026-02-30, and there is no such day | February 2026 has 28 days',
  ],
  ['starts: 2028-04-31', '4:9 2028-04-31 | `starts` is 2028-04-31, and there is no such day | April 2028 has 30 days'],
  ['starts: 2026-13-01', '4:9 2026-13-01 | `starts` is 2026-13-01, and there is no such day | months go from 01 to 12'],
  [
    'starts: 1/2/26',
    '4:9 1/2/26 | `starts` is "1/2/26", not a calendar day, written `YYYY-MM-DD` | write a day such as 2026-12-18',
  ],
  ['budget: 3600', '4:9 3600 | `budget` is the number 3600, not a map | give a map: { amount, currency, per }'],
  [
    'agents: [x]',
    '4:10 x | item 1 of `agents` is the text "x", not a map | give a map: { name, plan, billing, seats, price }',
  ],
  [
    'workflows: [x]',
    '4:13 x | item 1 of `workflows` is the text "x", not a map | give a map: { id, title, variantOf, proposes, aliases }',
  ],
  [
    'budget: { currency: { a: b } }',
    '4:11 currency | `budget.currency` is a map, which is no ISO 4217 code | write a code such as `USD` or `EUR`',
  ],
  ['closed: {}', '4:9 {} | `closed` has no `on` and no `result` | add `on` and `result`'],
])('says of %s what does not lead to the next fault', (line, expected) => {
  expect(help(line)).toEqual([expected])
})

test.each([
  ['{ foo: 1 }', '5:5 { foo: 1 } | item 1 of `success` has neither a `metric` nor an `event`'],
  ['{ events: x }', '5:7 events | `events` is not a key of item 1 of `success`; did you mean `event`?'],
  ['{ metrics: x, atMost: 5 }', '5:7 metrics | `metrics` is not a key of item 1 of `success`; did you mean `metric`?'],
  ['{ metric: x, min: 5 }', '5:18 min | `min` is not a key of item 1 of `success`'],
  ['{ metric: x, by: 2026-01-01 }', '5:18 by | `by` goes with an `event`, and item 1 of `success` is a `metric`'],
  ['{ event: x, atLeast: 5 }', '5:17 atLeast | `atLeast` goes with a `metric`, and item 1 of `success` is an `event`'],
  ['{ metric: , event: x }'],
])('one fault of a criterion is one finding: %s', (criterion, ...expected) => {
  expect(said(carveOut('success:', `  - ${criterion}`))).toEqual(expected)
})

test('two faults of one map are two findings', () => {
  expect(said(carveOut('closed: { on: 2026-01-01, foo: 1 }'))).toEqual([
    '4:1 closed | `closed` has no `result`',
    '4:27 foo | `foo` is not a key of `closed`',
  ])
})

test('an id that reads as a number is shown as it is written', () => {
  const text = 'apiVersion: carveout/v1\nkind: CarveOut\nid: 0123\n'
  const { declarations, findings } = parse({ path: 'a', text })
  expect([declarations[0]?.id, findings[0]?.declaration]).toEqual(['0123', '0123'])
})

describe('a way out is suggested where it is plain', () => {
  test.each([
    ['a key that has no value', carveOut('expries:'), 'write `expires`'],
    ['a key for the kind', 'apiVersion: carveout/v1\nknd: CarveOut\nid: a\n', 'write `kind`'],
    ['another version', 'apiVersion: carveout/v2\nkind: CarveOut\nid: a\n', 'write `carveout/v1`'],
    ['a near kind', 'apiVersion: carveout/v1\nkind: CarvOut\nid: a\n', 'write `CarveOut`'],
    ['a bare id', carveOut('portfolio: 0123'), 'write "0123"'],
  ])('%s', (_, text, message) => {
    expect(parse({ path: 'a', text }).findings.map(({ fix }) => fix)).toMatchObject([{ message, safe: false }])
  })

  test.each([
    ['a key and a value with no colon', carveOut('budget: { per month }')],
    ['a number with a comma', carveOut('budget: { amount: 1,090 }')],
    ['a number that is no duration', carveOut('review: { every: 14 }')],
    ['an alias', carveOut('x-k: &k expries', '*k : 2026-01-01')],
  ])('not for %s', (_, text) => {
    const { findings } = parse({ path: 'a', text })
    expect(findings).toHaveLength(1)
    expect(findings[0]?.fix).toBeUndefined()
  })
})
