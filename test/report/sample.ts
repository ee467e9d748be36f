import type { Finding, Fix, RelatedPlace } from '../../src/model/finding.ts'
import type { LintResult } from '../../src/model/result.ts'
import { defineRule, type Rule } from '../../src/model/rule.ts'
import type { Place, SourceFile } from '../../src/model/source.ts'
import { type Facet, type Facets, facets, type Verdict } from '../../src/model/verdict.ts'

const portfolio = `apiVersion: carveout/v1
kind: Portfolio
id: core-engineering
owner: developer-platform
billing: pay-as-you-go
budget: { amount: 60000, exploration: 24000, currency: USD, per: month }
projects: [ledger-service, settlement-batch, web-checkout, fraud-scoring]
squads: [ledger, settlements, checkout, fraud]
`

const ledger = `# Agents on a flat-rate plan for the move to the new ledger schema.
apiVersion: carveout/v1
kind: CarveOut
id: ledger-migration
title: Flat-rate agents for the ledger schema migration
portfolio: core-engineering
owner: payments-platform
scope:
  projects: [ledger-service, settlement-batches]
  squads: [ledger]
  work:
    - schema migrations that touch more than one service, and whatever else the squad thinks is worth a try in that sprint
    - backfill scripts
starts: 2026-10-05
logging: { mode: automatic, granularity: run, records: [cost, usage, outcome, workflow], sink: s3://acme-agent-runs/ledger-migration/ }
graduation:
  criteria:
    - >
      The team is happy with what the agents
      have delivered and would like to keep
      them in the standard catalog.
  decide: 2026-12-15
  by: developer-platform
`

const search = `apiVersion: carveout/v1
kind: CarveOut
id: search-reindex
title: Batch agents for reindexing
portfolio: core-engineering
---
apiVersion: carveout/v1
kind: CarveOut
id: fraud-eval
portfolio: core-engineering
`

const data = `apiVersion: carveout/v1
kind: CarveOut
id: データ移行-2026
title: データレイク移行のための定額エージェント 🚀
purpose: "検証: 移行エージェントでレビュー回数が減るか cafe\u0301 👩🏽‍💻"
approved:\t{ by: データ基盤 }\t# nobody asked
`

const mobile = `apiVersion: carveout/v1
kind: CarveOut
id: mobile-prototype
expries: 2026-12-18
`

const broken = `apiVersion: carveout/v1
kind: CarveOut
id: checkout
success:
  - { metric: conversion, atLeast: >= 20% }
`

const files: readonly SourceFile[] = Object.entries({
  'policy/broken.yaml': broken,
  'policy/core.yaml': portfolio,
  'policy/ledger.yaml': ledger,
  'policy/mobile.yaml': mobile,
  'policy/search.yaml': search,
  'policy/データ.yaml': data,
}).map(([path, text]) => ({ path, text }))

const facetOf: Readonly<Record<string, Facet>> = {
  'fuzzy-scope': 'scope',
  'missing-expiry': 'time-box',
  'missing-approval': 'review',
  'missing-purpose': 'signal',
  'oversized-exploration': 'budget',
  'unknown-project': 'scope',
  'unproven-criterion': 'graduation',
}

const rules: readonly Rule[] = Object.entries(facetOf).map(([id, facet]) =>
  defineRule({ id, facet, summary: 'A rule of the sample.', severity: 'error' }),
)

/** The place of some words in a file of the sample. */
function at(file: string, words: string): Place {
  const text = files.find(({ path }) => path === file)?.text ?? ''
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`${file} does not say ${words}`)
  const [line, column] = position(text, start)
  const [endLine, endColumn] = position(text, start + words.length)
  return { file, line, column, endLine, endColumn }
}

function position(text: string, offset: number): [line: number, column: number] {
  const before = text.slice(0, offset).split('\n')
  return [before.length, (before.at(-1) ?? '').length + 1]
}

interface Sketch extends Partial<Finding> {
  readonly rule: string
  readonly message: string
  readonly place: Place
}

/** A finding, with what most findings have in common. */
export function finding({
  place,
  severity = 'error',
  declaration = null,
  pointer = '',
  related = [],
  ...sketch
}: Sketch): Finding {
  const origin = { file: place.file, document: 0, path: [] }
  const said = { words: '', digest: '0123456789abcdef' }
  return { severity, declaration, pointer, related, origin, place, ...said, ...sketch }
}

const related: RelatedPlace = {
  message: 'the registry of "core-engineering", which has "settlement-batch"',
  place: at('policy/core.yaml', 'projects'),
}

/** A fix that writes something in the place of some words in a file of the sample, or after them. */
function fix(message: string, safe: boolean, file: string, words: string, text: string, after = false): Fix {
  const start = files.find(({ path }) => path === file)?.text.indexOf(words) ?? 0
  const end = start + words.length
  return { message, safe, edits: [{ file, start: after ? end : start, end, text }] }
}

const findings: readonly Finding[] = [
  finding({
    rule: 'yaml-syntax',
    message: 'plain value cannot start with reserved character >',
    help: 'mend the YAML; until then nothing of this document is judged',
    declaration: 'checkout',
    place: at('policy/broken.yaml', '>= 20%'),
  }),
  finding({
    rule: 'oversized-exploration',
    message: 'the exploration budget is 24,000 USD a month, 40% of the budget of 60,000 USD; at most 20% are allowed',
    help: 'lower `exploration` to at most 12000',
    declaration: 'core-engineering',
    pointer: '/budget/exploration',
    place: at('policy/core.yaml', '24000'),
  }),
  finding({
    rule: 'missing-expiry',
    message: 'carve-out "ledger-migration" has no end',
    help: 'add `expires`, a day at most 180 days after `starts`',
    declaration: 'ledger-migration',
    place: at('policy/ledger.yaml', 'ledger-migration'),
  }),
  finding({
    rule: 'missing-purpose',
    severity: 'warning',
    message: 'carve-out "ledger-migration" has no purpose',
    help: 'add `purpose`, the question that the experiment is to answer',
    declaration: 'ledger-migration',
    place: at('policy/ledger.yaml', 'ledger-migration'),
    fix: fix(
      'add `purpose` at the end, and fill it in',
      false,
      'policy/ledger.yaml',
      '  by: developer-platform\n',
      'purpose: <the question that it is to answer>\n',
      true,
    ),
  }),
  finding({
    rule: 'unknown-project',
    message: '"settlement-batches" is no project of portfolio "core-engineering"; did you mean "settlement-batch"?',
    help: 'name a project of the registry, or have this one registered',
    declaration: 'ledger-migration',
    pointer: '/scope/projects/1',
    place: at('policy/ledger.yaml', 'settlement-batches'),
    related: [related],
  }),
  finding({
    rule: 'fuzzy-scope',
    message: 'almost any work could claim to be "whatever else the squad thinks is worth a try"',
    help: 'name the kinds of work, so that most of a backlog is outside',
    declaration: 'ledger-migration',
    pointer: '/scope/work/0',
    place: at('policy/ledger.yaml', 'whatever else the squad thinks is worth a try'),
  }),
  finding({
    rule: 'unproven-criterion',
    severity: 'warning',
    message: 'this criterion shows neither a threshold nor an event that can be observed',
    help: 'say it as a measure, such as `{ metric: median cost per run, atMost: 4 USD, over: 4 weeks }`, or as an event that two reviewers would agree has or has not happened',
    declaration: 'ledger-migration',
    pointer: '/graduation/criteria/0',
    place: at(
      'policy/ledger.yaml',
      'The team is happy with what the agents\n      have delivered and would like to keep\n      them in the standard catalog.',
    ),
  }),
  finding({
    rule: 'schema',
    message: 'there is no key `expries`; did you mean `expires`?',
    help: 'write `expires`',
    declaration: 'mobile-prototype',
    pointer: '/expries',
    place: at('policy/mobile.yaml', 'expries'),
    fix: fix('write `expires`', true, 'policy/mobile.yaml', 'expries', 'expires'),
  }),
  finding({
    rule: 'unproven-criterion',
    severity: 'warning',
    message:
      '"レビュー回数が減るか" は、二人のレビュアーが同じ結論に達することのできる、しきい値も観察可能な出来事も示していません',
    declaration: 'データ移行-2026',
    pointer: '/purpose',
    place: at('policy/データ.yaml', 'レビュー回数が減るか'),
  }),
  finding({
    rule: 'missing-approval',
    severity: 'warning',
    message: 'the approval by "データ基盤\u202e" has no day',
    declaration: 'データ移行-2026',
    pointer: '/approved',
    place: at('policy/データ.yaml', 'データ基盤'),
  }),
]

function facetsWith(states: Partial<Facets>): Facets {
  return { ...(Object.fromEntries(facets.map((facet) => [facet, 'sound'])) as Facets), ...states }
}

function verdict(place: Place, sketch: Partial<Verdict>, document = 0): Verdict {
  const about = findings.filter(({ origin }) => origin.file === place.file && origin.document === document)
  return {
    carveOut: null,
    title: undefined,
    portfolio: 'core-engineering',
    origin: { file: place.file, document, path: [] },
    place,
    kind: 'pressure-valve',
    because: about.filter(({ severity }) => severity === 'error'),
    waived: 0,
    facets: facetsWith({}),
    ...sketch,
  }
}

const verdicts: readonly Verdict[] = [
  verdict(at('policy/ledger.yaml', 'ledger-migration'), {
    carveOut: 'ledger-migration',
    title: 'Flat-rate agents for the ledger schema migration',
    kind: 'erosive',
    facets: facetsWith({ scope: 'broken', 'time-box': 'broken', graduation: 'weak', signal: 'weak' }),
  }),
  verdict(at('policy/mobile.yaml', 'mobile-prototype'), {
    carveOut: 'mobile-prototype',
    portfolio: null,
    kind: null,
    facets: null,
  }),
  verdict(at('policy/search.yaml', 'search-reindex'), {
    carveOut: 'search-reindex',
    title: 'Batch agents for reindexing',
  }),
  verdict(at('policy/search.yaml', 'fraud-eval'), { carveOut: 'fraud-eval' }, 1),
  verdict(at('policy/データ.yaml', 'データ移行-2026'), {
    carveOut: 'データ移行-2026',
    title: 'データレイク移行のための定額エージェント 🚀',
    portfolio: null,
    waived: 1,
    facets: facetsWith({ graduation: 'weak', review: 'weak' }),
  }),
]

/** One of everything: erosive, sound, weak and not judged carve-outs, a portfolio with a fault, a file that is broken. */
export const sample: LintResult = {
  today: '2026-11-23',
  files,
  rules,
  findings,
  ignored: [],
  baselined: [],
  stale: [],
  verdicts,
  portfolios: 1,
}
