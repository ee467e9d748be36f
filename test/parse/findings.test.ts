import { describe, expect, test } from 'vitest'
import { parse } from '../../src/parse/parse.ts'
import { carveOut, findings, said } from './support.ts'

const bare = (...lines: string[]) => `${lines.join('\n')}\n`

test.each([
  [
    'a misspelt key',
    carveOut('expries: 2026-01-01'),
    '4:1 expries | `expries` is not a key of a carve-out; did you mean `expires`?',
  ],
  ['a key of our own', carveOut('deadline: 2026-01-01'), '4:1 deadline | `deadline` is not a key of a carve-out'],
  ['an upper-case x-', carveOut('scope: {x-note: 1, X-note: 2}'), '4:20 X-note | `X-note` is not a key of `scope`'],
  ['a merge key', carveOut('scope:', '  <<: { projects: [x] }'), '5:3 << | `<<` does not merge in YAML 1.2'],
  [
    'a number for an id',
    bare('apiVersion: carveout/v1', 'kind: CarveOut', 'id: 0123'),
    '3:5 0123 | `id: 0123` is read as the number 123; quote it',
  ],
  ['no id', bare('apiVersion: carveout/v1', 'kind: CarveOut'), '1:1 apiVersion | there is no `id`'],
  [
    'a misspelt id',
    bare('apiVersion: carveout/v1', 'kind: CarveOut', 'Id: a'),
    '3:1 Id | `Id` is not a key of a carve-out; did you mean `id`?',
  ],
  [
    'an id with a space',
    bare('apiVersion: carveout/v1', 'kind: CarveOut', 'id: a b'),
    '3:5 a b | `id` is "a b", not an id',
  ],
  [
    'another version',
    bare('apiVersion: carveout/v2', 'kind: CarveOut', 'id: a'),
    '1:13 carveout/v2 | `apiVersion` is "carveout/v2", a version that is not known here',
  ],
  [
    'another kind',
    bare('apiVersion: carveout/v1', 'kind: Budget', 'id: a'),
    '2:7 Budget | `kind` is "Budget", not `Portfolio` or `CarveOut`',
  ],
  [
    'a misspelt kind',
    bare('apiVersion: carveout/v1', 'kind: Carveout', 'id: a'),
    '2:7 Carveout | `kind` is "Carveout"; did you mean `CarveOut`?',
  ],
  ['no kind', bare('apiVersion: carveout/v1', 'id: a'), '2:5 a | there is no `kind`'],
  [
    'a day that is none',
    carveOut('starts: 2026-02-30'),
    '4:9 2026-02-30 | `starts` is 2026-02-30, and there is no such day',
  ],
  [
    'a leap day in a year without',
    carveOut('starts: 2100-02-29'),
    '4:9 2100-02-29 | `starts` is 2100-02-29, and there is no such day',
  ],
  [
    'a number for a day',
    carveOut('starts: 20260230'),
    '4:9 20260230 | `starts` is the number 20260230, not a calendar day, written `YYYY-MM-DD`',
  ],
  [
    'a duration in words',
    carveOut('review: { every: two weeks }'),
    '4:18 two weeks | `review.every` is "two weeks", not a duration such as `2 weeks`',
  ],
  [
    'no duration at all',
    carveOut('review: { every: 0 days }'),
    '4:18 0 days | `review.every` is "0 days", not a duration such as `2 weeks`',
  ],
  [
    'a text for a number',
    carveOut('budget: { amount: "3600" }'),
    '4:19 "3600" | `budget.amount` is the text "3600", not a number',
  ],
  ['a negative amount', carveOut('budget: { amount: -3 }'), '4:19 -3 | `budget.amount` is -3, less than 0'],
  ['an infinite amount', carveOut('budget: { amount: .inf }'), '4:19 .inf | `budget.amount` is .inf'],
  [
    'a misspelt currency',
    carveOut('budget: { currency: UDS }'),
    '4:21 UDS | `budget.currency` is "UDS"; did you mean `USD`?',
  ],
  ['another period', carveOut('budget: { per: sprint }'), '4:16 sprint | `budget.per` is "sprint", none of its values'],
  [
    'a misspelt record',
    carveOut('logging: { records: [usage, costs] }'),
    '4:29 costs | item 2 of `logging.records` is "costs"; did you mean `cost`?',
  ],
  [
    'a text for a list',
    carveOut('scope: { squads: ledger }'),
    '4:18 ledger | `scope.squads` is the text "ledger", not a list',
  ],
  ['a map for a list', carveOut('agents: { name: a }'), '4:1 agents | `agents` is a map, not a list'],
  [
    'a number for a name',
    carveOut('scope: { projects: [123] }'),
    '4:21 123 | `123` is read as the number 123; quote it',
  ],
  ['a boolean for a name', carveOut('owner: true'), '4:8 true | `owner: true` is read as the boolean true; quote it'],
  [
    'a criterion that says nothing',
    carveOut('success: [{}]'),
    '4:11 {} | item 1 of `success` has neither a `metric` nor an `event`',
  ],
  [
    'a metric without a target',
    carveOut('success: [{ metric: x }]'),
    '4:11 { metric: x } | item 1 of `success` says no target',
  ],
  [
    'a misspelt target',
    carveOut('success: [{ metric: x, atleast: 3 }]'),
    '4:24 atleast | `atleast` is not a key of item 1 of `success`; did you mean `atLeast`?',
  ],
  [
    'a target in words',
    carveOut('success: [{ metric: x, atLeast: lots }]'),
    '4:33 lots | `atLeast` of item 1 of `success` is "lots", not a number, with or without a unit',
  ],
  [
    'an event with a metric',
    carveOut('success: [{ event: x, metric: y, atMost: 2 }]'),
    '4:11 { event: x, metric: y, atMost: 2 } | item 1 of `success` has both a `metric` and an `event`',
  ],
  [
    'a number for a criterion',
    carveOut('graduation: { criteria: [5] }'),
    '4:26 5 | `5` is read as the number 5; quote it',
  ],
  [
    'a workflow that is both',
    carveOut('workflows: [{ id: a, variantOf: b, proposes: c }]'),
    '4:13 { id: a, variantOf: b, proposes: c } | item 1 of `workflows` has both `variantOf` and `proposes`',
  ],
  ['a closing without its result', carveOut('closed: { on: 2026-01-01 }'), '4:1 closed | `closed` has no `result`'],
  [
    'keys that objects have by birth',
    carveOut('__proto__: 1', 'title: x'),
    '4:1 __proto__ | `__proto__` is not a key of a carve-out',
  ],
  [
    'a version in another case',
    bare('apiVersion: Carveout/v1', 'kind: CarveOut'),
    '1:13 Carveout/v1 | `apiVersion` is "Carveout/v1", which nearly is "carveout/v1"',
  ],
  [
    'a version spelt otherwise',
    bare('apiVersion: carve-out/v1', 'kind: CarveOut'),
    '1:13 carve-out/v1 | `apiVersion` is "carve-out/v1", which nearly is "carveout/v1"',
  ],
  [
    'a version with a look-alike letter',
    bare('apiVersion: cаrveout/v1', 'id: a'),
    '1:13 cаrveout/v1 | `apiVersion` is "cаrveout/v1", which nearly is "carveout/v1" but holds U+0430, which looks like "a"',
  ],
  ['our kind without a version', bare('kind: Portfolio', 'id: a'), '1:1 kind | this Portfolio has no `apiVersion`'],
  [
    'our kind with a version that is no text',
    bare('apiVersion: 1', 'kind: CarveOut'),
    '2:1 kind | this CarveOut has an `apiVersion` that is not a text',
  ],
  [
    'a misspelt apiVersion',
    bare('apiversion: carveout/v1', 'id: a'),
    '1:1 apiversion | `apiversion` is no key of a declaration; did you mean `apiVersion`?',
  ],
])('the shape: %s', (_, text, expected) => {
  const [at, message] = expected.split(' | ')
  expect(findings(text)).toEqual([`${at} | schema | ${message}`])
})

test.each([
  ['a flow that never ends', carveOut('scope: [a', 'title: b'), '4:8 [ | this `[` is not closed'],
  ['a quote that never ends', carveOut('title: "abc'), '4:8 " | this quote is never closed'],
  ['a tab for indentation', carveOut('scope:', '\tprojects: [a]'), '5:1 \t | tabs are not allowed as indentation'],
  [
    'an operator',
    carveOut('success:', '  - { metric: a, atLeast: >= 20% }'),
    '5:27 >= 20% | `>= 20%` begins with `>`, which in YAML begins a text on the lines below',
  ],
  ['a key given twice', carveOut('title: a', 'title: b'), '5:1 title | `title` is given twice'],
  [
    'a tag that nobody knows',
    carveOut('title: !secret a'),
    '4:8 !secret | `!secret` reads as a tag, and nobody knows it',
  ],
  ['another YAML', `%YAML 1.1\n---\n${carveOut()}`, '1:1 %YAML 1.1 | YAML 1.1 is asked for'],
  ['an alias to nothing', carveOut('title: *nope'), '4:8 *nope | `*nope` names nothing above it'],
  ['an alias inside itself', carveOut('x-a: &a [*a]'), '4:10 *a | an alias stands inside the very value that it names'],
  ['brackets 200 deep', carveOut(`x-a: ${'['.repeat(200)}`), '4:106 [ | nested more than 100 levels deep'],
  ['lists 200 deep', carveOut('x-a:', `  ${'- '.repeat(200)}a`), '5:201 - | nested more than 100 levels deep'],
])('the syntax: %s', (_, text, expected) => {
  const [at, message] = expected.split(' | ')
  expect(findings(text)).toEqual([`${at} | yaml-syntax | ${message}`])
})

test('aliases that explode', () => {
  const level = (name: string, of: string) => `x-${name}: &${name} [${Array(10).fill(of).join(', ')}]`
  const bomb = carveOut(
    level('a', 'x'),
    level('b', '*a'),
    level('c', '*b'),
    level('d', '*c'),
    level('e', '*d'),
    level('f', '*e'),
  )
  expect(findings(bomb)).toEqual([expect.stringContaining('yaml-syntax | aliases expand to more than 10000 values')])
})

describe('what is not ours is passed over', () => {
  test.each([
    ['another tool', 'apiVersion: apps/v1\nkind: Deployment\n'],
    ["another tool's Portfolio", 'apiVersion: invest/v1\nkind: Portfolio\n'],
    ['a template', '{{ if .Values.x }}\nkind: Deployment\n{{ end }}\n'],
    ['broken YAML', 'kind: [a\n'],
    ['a list', '- kind: CarveOut\n'],
    ['a text', 'kind CarveOut apiVersion\n'],
    ['nothing', ''],
    ['comments', '# apiVersion: carveout/v1\n---\n# kind: CarveOut\n'],
    ['deep JSON', '['.repeat(5000)],
    ['an unknown YAML version', '%YAML 1.1\n---\nkind: Deployment\napiVersion: v1\n'],
  ])('%s', (_, text) => {
    const parsed = parse({ path: 'a.yaml', text })
    expect(parsed).toEqual({ declarations: [], findings: [] })
  })
})

test('a broken document stops no other', () => {
  const text = `${carveOut('title: "abc')}---\n${carveOut('title: ok')}---\n${carveOut('scope: [')}...\n${carveOut('title: ok')}`
  const parsed = parse({ path: 'a.yaml', text })
  expect(parsed.declarations.map(({ declaration }) => declaration !== null)).toEqual([false, true, false, true])
  expect(parsed.findings.map(({ rule, place }) => [rule, place.line])).toEqual([
    ['yaml-syntax', 4],
    ['yaml-syntax', 14],
  ])
})

test('a file that is not UTF-8 is told of where it seems to be ours', () => {
  const problem = 'is not UTF-8'
  expect(parse({ path: 'a', text: 'apiVersion: carveout/v1', problem }).findings).toMatchObject([
    { rule: 'yaml-syntax', message: 'this file is not UTF-8' },
  ])
  expect(
    parse({ path: 'a', text: Array.from('apiVersion: carveout/v1', (letter) => `${letter}\0`).join(''), problem })
      .findings,
  ).toHaveLength(1)
  expect(parse({ path: 'a', text: 'PNG', problem }).findings).toEqual([])
})

test('a declaration that fails its schema is there, unjudged, with its id', () => {
  const { declarations } = parse({ path: 'a.yaml', text: carveOut('expries: 2026-01-01') })
  expect(declarations).toMatchObject([{ id: 'pilot', kind: 'CarveOut', declaration: null }])
})

test('what is further down lends a declaration neither id nor kind', () => {
  const text = bare('apiVersion: carveout/v1', 'workflows:', '  - id: ours', '    kind: Portfolio')
  expect(parse({ path: 'a.yaml', text }).declarations).toMatchObject([{ id: null, kind: null }])
})

describe('faults of shape', () => {
  test('are told with what to do', () => {
    expect(said(carveOut('success: [{ metric: m }]'), true)).toEqual([
      '4:11 { metric: m } | item 1 of `success` says no target | add `atLeast`, `atMost`, or both for a range',
    ])
    expect(said(carveOut('workflows: [{ id: a, variantOf: b, proposes: c }]'), true)).toEqual([
      '4:13 { id: a, variantOf: b, proposes: c } | item 1 of `workflows` has both `variantOf` and `proposes` | keep `variantOf` where it varies a catalog workflow, `proposes` where it is a new one',
    ])
  })

  test('come in their order in the text', () => {
    const text = carveOut('review: { by: 1 }', 'bad: 1', 'budget: { amount: x }')
    expect(said(text).map((line) => line.split(' | ')[0])).toEqual(['4:15 1', '5:1 bad', '6:19 x'])
  })

  test('are a hundred of one document, and then a count', () => {
    const keys = (count: number) => carveOut(...Array.from({ length: count }, (_, i) => `key${i}: 1`))
    expect(said(keys(100))).toHaveLength(100)
    expect(said(keys(101), true).slice(100)).toEqual([
      '104:1 key100 | here and below, the shape has 1 more fault | mend those above first',
    ])
    expect(said(keys(103), true).slice(100)).toEqual([
      '104:1 key100 | here and below, the shape has 3 more faults | mend those above first',
    ])
  })
})
