import { expect, test } from 'vitest'
import { found } from './support.ts'

const rule = 'placeholder-text'
const pointers = (fragment: string) => found(rule, fragment).map(({ pointer }) => pointer)

test('a text that is still to be written, at its words', () => {
  expect(found(rule, 'purpose: "Find out whether <hypothesis> holds for the ledger"')).toEqual([
    {
      at: '<hypothesis>',
      message: '`purpose` is not filled in: "<hypothesis>" stands in for a text that is still to be written',
      help: 'write what is meant, or leave the key out',
      severity: 'error',
      pointer: '/purpose',
      related: [],
    },
  ])
})

test('one finding for each text, however many blanks it has', () => {
  expect(found(rule, 'title: "<what> for <whom>, TBD"')).toHaveLength(1)
})

test('every text of a carve-out is read', () => {
  const texts = `
title: TBD
owner: TBD
purpose: TBD
approved: { by: TBD, on: 2026-09-28 }
scope: { projects: [TBD], squads: [TBD], work: [TBD], exclude: [TBD] }
renewals: [{ on: 2026-11-02, from: 2026-11-27, until: 2026-12-18, by: TBD, because: TBD }]
agents: [{ name: TBD, plan: TBD }]
logging: { sink: TBD }
workflows: [{ id: tbd, title: TBD, proposes: TBD, aliases: [TBD] }]
review: { by: [TBD] }
success: [{ metric: TBD, atMost: 2, over: TBD, source: TBD }, { event: TBD }, TBD]
graduation: { criteria: [TBD], by: TBD }
closed: { on: 2026-11-20, result: retired, learned: TBD }
`
  expect(pointers(texts)).toEqual([
    '/title', '/owner', '/purpose', '/approved/by', '/scope/projects/0', '/scope/squads/0', '/scope/work/0', '/scope/exclude/0', '/renewals/0/by', '/renewals/0/because',
    '/agents/0/name', '/agents/0/plan', '/logging/sink', '/workflows/0/title', '/workflows/0/proposes', '/workflows/0/aliases/0', '/review/by/0', '/success/0/metric',
    '/success/0/over', '/success/0/source', '/success/1/event', '/success/2', '/graduation/criteria/0', '/graduation/by', '/closed/learned',
  ]) // biome-ignore format: lists read best in rows
})

test('every text of a portfolio is read, its registries too', () => {
  const texts = `
kind: Portfolio
title: n/a
purpose: see above
owner: to be defined
logging: { sink: "s3://<bucket>/runs" }
review: { by: ["?"] }
projects: [TBD, ledger-service]
squads: ["<squad>"]
workflows: [{ id: refactor-with-tests, title: placeholder, aliases: [tbc] }]
`
  expect(pointers(texts)).toEqual([
    '/title',
    '/purpose',
    '/owner',
    '/logging/sink',
    '/review/by/0',
    '/projects/0',
    '/squads/0',
    '/workflows/0/title',
    '/workflows/0/aliases/0',
  ])
})

test('the help tells an entry from a key', () => {
  const [finding] = found(rule, 'success: [TBD]')
  expect(finding).toMatchObject({
    message: expect.stringMatching(/^`success` is not filled in/),
    help: 'write what is meant, or leave the entry out',
  })
})

test('registered and accepted names are names, in a scope', () => {
  const scope = 'scope: { projects: [todo], squads: [example], work: [schema migrations] }'
  expect(found(rule, scope)).toHaveLength(2)
  expect(found(rule, scope, { accept: ['todo', 'example'] })).toEqual([])
  expect(found(rule, `kind: Portfolio\nsquads: [example]\n---\n${scope}`).map(({ pointer }) => pointer)).toEqual([
    '/squads/0',
    '/scope/projects/0',
  ])
})

test('issue numbers, code and ordinary texts are none', () => {
  expect(
    found(
      rule,
      'title: Vec<T> in the parser, TBD-12\npurpose: Find out whether "n/a" cells in the export can be typed',
    ),
  ).toEqual([])
  expect(found(rule, '')).toEqual([])
})
