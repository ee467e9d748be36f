import { readFileSync } from 'node:fs'
import { format } from 'prettier'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../src/model/calendar.ts'
import type { Config } from '../../src/model/config.ts'
import { rules } from '../../src/rules/index.ts'
import { lintFragment, today, topLevelKeys } from '../rules/support.ts'

const strict: Config = { rules: { 'ending-soon': 'error' } }

function digests(rule: string, fragment: string, day = today): string[] {
  const { findings } = lintFragment(fragment, { ...strict, today: day, only: rule }).result
  const found = findings.filter((finding) => finding.rule === rule).map(({ digest }) => digest)
  expect(found, fragment).not.toEqual([])
  return found.sort()
}

const metric = (name: string) => `{ metric: ${name}, atMost: 2, over: 4 weeks }`
const circular = (name: string) =>
  `success: [${metric(name)}]\ngraduation: { criteria: [${metric(name)}], decide: 2026-12-15, by: developer-platform }\n`
const graduation = (rest: string) => `graduation: { criteria: [${metric('x')}]${rest} }\n`
const scope = (rest: string) => `scope:\n  squads: [ledger, settlements]\n${rest}`
const work = 'work: [schema migrations that touch more than one service]'
const logging = (rest: string) => `logging: { mode: automatic, ${rest} }\n`
const flat = (rest: string) => `agents:\n  - { name: claude-code, billing: flat-rate, ${rest} }\n`
const renewal = (until: string, rest = ', by: x, because: two of five migrations are left') =>
  `\n  - { on: 2026-11-20, until: ${until}${rest} }`
const earlier = (id: string) =>
  `starts: 2026-10-05\n---\nid: ${id}\nstarts: 2026-07-01\nexpires: 2026-10-01\nclosed: { on: 2026-10-01, result: retired }\n`
const other = (billing: string) =>
  `graduation: { criteria: [${metric('x')}], decide: 2026-12-15, by: developer-platform, into: ${billing} }\n---\nkind: Portfolio\n---\nkind: Portfolio\nid: ${billing}\nbilling: ${billing}\n`
const workflows = (...items: string[]) => `workflows:\n${items.map((item) => `  - { ${item} }\n`).join('')}`
const criteria = (text: string) => `success:\n  - ${text}\n  - ${metric('review rounds')}\n`
const wide = (list: string) => `kind: Portfolio\n---\nid: one\n${list}\n`

/** For each rule, two faults of it that are not the same, though they may share rule, place and words. */
const swaps: [rule: string, before: string, after: string][] = [
  ['circular-graduation', circular('a'), circular('b')],
  [
    'duplicate-id',
    'kind: Portfolio\nworkflows: [{ id: a }, { id: a }]\n',
    'kind: Portfolio\nworkflows: [{ id: b }, { id: b }]\n',
  ],
  ['empty-catalog', 'kind: Portfolio\nworkflows:\n', 'kind: Portfolio\nworkflows: [{ id: a, status: retired }]\n'],
  ['ended', 'expires: 2026-11-01\n', 'expires: 2026-11-10\n'],
  ['ending-soon', 'expires: 2026-11-30\n', 'expires: 2026-12-01\n'],
  ['fuzzy-scope', scope(`  projects: [ledger-*]\n  ${work}\n`), scope(`  projects: [payments-*]\n  ${work}\n`)],
  ['fuzzy-scope', scope('  projects: [ledger-service]\n'), scope(`  ${work}\n`)],
  [
    'fuzzy-scope',
    scope('  projects: [data-lake]\n  work: [backfills and anything else]\n'),
    scope('  projects: [data-lake]\n  work: [bills and anything else]\n'),
  ],
  [
    'hand-kept-log',
    logging('sink: s3://a').replace('mode: automatic, ', ''),
    logging('sink: s3://a').replace('automatic', 'manual'),
  ],
  ['impossible-dates', 'expires: 2026-12-10\n', 'starts: 2026-12-16\n'],
  [
    'incomparable-budget',
    'budget: { amount: 1200, currency: EUR, per: total }\n',
    'budget: { amount: 1200, currency: GBP, per: total }\n',
  ],
  [
    'late-approval',
    'approved: { by: developer-platform, on: 2026-10-06 }\n',
    'approved: { by: developer-platform, on: 2026-10-07 }\n',
  ],
  ['lax-review', 'review: { every: 2 months, by: [finops] }\n', 'review: { every: 6 weeks, by: [finops] }\n'],
  ['missing-approval', 'approved: { by: developer-platform }\n', 'approved: { on: 2026-09-28 }\n'],
  ['missing-budget', 'budget: { amount: 1200, currency: USD }\n', 'budget: { amount: 1200, per: total }\n'],
  ['missing-expiry', 'id: a\nexpires:\n', 'id: b\nexpires:\n'],
  ['missing-graduation', graduation(', by: developer-platform'), graduation(', decide: 2026-12-15')],
  ['missing-owner', 'id: same\nowner:\n', 'kind: Portfolio\nid: same\nowner:\n'],
  ['missing-purpose', 'id: a\npurpose:\n', 'id: b\npurpose:\n'],
  ['missing-review', 'review: { every: 2 weeks }\n', 'review: { by: [finops] }\n'],
  ['missing-success', 'id: a\nsuccess:\n', 'id: b\nsuccess:\n'],
  ['opaque-destination', other('hybrid'), other('flat-rate')],
  ['opaque-portfolio', 'kind: Portfolio\nbilling: hybrid\n', 'kind: Portfolio\nbilling: flat-rate\n'],
  ['opaque-portfolio', 'kind: Portfolio\nbilling:\n', 'kind: Portfolio\nlogging:\n'],
  [
    'overdrawn-exploration',
    'kind: Portfolio\nbudget: { amount: 60000, exploration: 900, currency: USD, per: month }\n---\nid: one\n---\nid: two\n',
    'kind: Portfolio\nbudget: { amount: 60000, exploration: 800, currency: USD, per: month }\n---\nid: one\n---\nid: two\n',
  ],
  ['overdue-decision', graduation(', decide: 2026-11-01, by: finops'), graduation(', decide: 2026-11-02, by: finops')],
  [
    'overdue-review',
    'review: { every: 2 weeks, by: [finops], last: 2026-10-20 }\n',
    'review: { every: 2 weeks, by: [finops], last: 2026-10-21 }\n',
  ],
  ['overlong-time-box', 'starts: 2026-05-01\n', 'starts: 2026-01-01\n'],
  ['overlong-time-box', 'expires: 2027-06-01\n', 'expires: 2027-09-01\n'],
  ['overlong-time-box', 'starts:\n', 'starts: 2026-01-01\n'],
  [
    'oversized-budget',
    'budget: { amount: 60000, currency: USD, per: total }\n',
    'budget: { amount: 70000, currency: USD, per: total }\n',
  ],
  [
    'oversized-budget',
    'budget: { amount: 60000, currency: USD, per: total }\n',
    'budget: { amount: 60000, currency: USD, per: week }\n',
  ],
  [
    'oversized-exploration',
    'kind: Portfolio\nbudget: { amount: 60000, exploration: 20000, currency: USD, per: month }\n',
    'kind: Portfolio\nbudget: { amount: 50000, exploration: 20000, currency: USD, per: month }\n',
  ],
  [
    'parallel-regime',
    wide(
      'scope:\n  projects: [ledger-service, settlement-batch, web-checkout]\n  squads: [ledger]\n---\nid: two\nscope:\n  projects: [mobile-app, data-lake, search-index]\n  squads: [mobile]',
    ),
    wide(
      'scope:\n  projects: [ledger-service]\n  squads: [ledger, settlements, checkout]\n---\nid: two\nscope:\n  projects: [mobile-app]\n  squads: [mobile, data, search]',
    ),
  ],
  ['placeholder-text', 'title: TBD\n', 'purpose: TBD\n'],
  [
    'placeholder-text',
    workflows('id: a, variantOf: triage-and-fix, title: TBD'),
    workflows('id: b, variantOf: triage-and-fix, title: TBD'),
  ],
  ['renamed-renewal', earlier('first'), earlier('second')],
  [
    'rule-dodging',
    'purpose: So that nobody has to go through the review\n',
    'purpose: So that we can skip cost tracking\n',
  ],
  [
    'self-approved',
    'approved: { by: payments-platform, on: 2026-09-28 }\n',
    'approved: { by: ledger, on: 2026-09-28 }\n',
  ],
  [
    'self-approved',
    'approved: { by: payments-platform, on: 2026-09-28 }\n',
    graduation(', decide: 2026-12-15, by: payments-platform'),
  ],
  [
    'serial-renewal',
    `renewals:${renewal('2026-12-01')}${renewal('2026-12-18')}\n`,
    `renewals:${renewal('2026-12-01')}${renewal('2026-12-18')}${renewal('2026-12-28')}\n`,
  ],
  [
    'serial-renewal',
    `renewals:${renewal('2026-12-18', ', by: x')}\n`,
    `renewals:${renewal('2026-12-18', ', because: more is to be seen')}\n`,
  ],
  [
    'short-retention',
    logging('granularity: run, records: [cost], sink: s3://a, retention: 1 month'),
    logging('granularity: run, records: [cost], sink: s3://a, retention: 2 weeks'),
  ],
  [
    'sprawling-scope',
    'scope:\n  projects: [ledger-service, settlement-batch, web-checkout, fraud-scoring, mobile-app]\n  squads: [ledger]\n',
    'scope:\n  projects: [data-lake, settlement-batch, web-checkout, fraud-scoring, mobile-app]\n  squads: [ledger]\n',
  ],
  [
    'taken-workflow-id',
    workflows('id: a, proposes: triage-and-fix'),
    workflows('id: a, proposes: refactor-with-tests'),
  ],
  [
    'taken-workflow-id',
    workflows('id: a, proposes: triage-and-fix', 'id: b, proposes: x'),
    workflows('id: a, proposes: x', 'id: b, proposes: triage-and-fix'),
  ],
  [
    'understated-budget',
    flat('seats: 20, price: { amount: 200, currency: USD, per: seat-month }'),
    flat('seats: 90, price: { amount: 200, currency: USD, per: seat-month }'),
  ],
  [
    'unfolded-graduation',
    'closed: { on: 2026-11-20, result: graduated, into: [a] }\n',
    'closed: { on: 2026-11-20, result: graduated, into: [b] }\n',
  ],
  ['unknown-portfolio', 'portfolio: a\n', 'portfolio: b\n'],
  ['unknown-project', scope(`  projects: [abc]\n  ${work}\n`), scope(`  projects: [xyz]\n  ${work}\n`)],
  [
    'unknown-squad',
    'scope:\n  projects: [data-lake]\n  squads: [abc]\n',
    'scope:\n  projects: [data-lake]\n  squads: [xyz]\n',
  ],
  ['unknown-workflow', workflows('id: a, variantOf: x'), workflows('id: a, variantOf: y')],
  [
    'unknown-workflow',
    workflows('id: a, variantOf: x', 'id: b, variantOf: triage-and-fix'),
    workflows('id: a, variantOf: triage-and-fix', 'id: b, variantOf: x'),
  ],
  ['unlogged-cost', logging('records: [cost], granularity: run'), logging('records: [cost], sink: s3://a')],
  ['unlogged-cost', logging('granularity: run, sink: s3://a'), logging('records: [cost], granularity: run')],
  ['unlogged-outcome', logging('records: [cost, outcome]'), logging('records: [cost, usage]')],
  ['unmapped-workflow', workflows('id: a'), workflows('id: b')],
  ['unmapped-workflow', workflows('id: a'), workflows('title: a, variantOf: triage-and-fix')],
  ['unmapped-workflow', workflows('id: a'), logging('records: [cost]')],
  ['unmeasurable-criterion', criteria('the team is happy'), criteria('everybody likes it')],
  ['unmeasurable-criterion', criteria('{ metric: a, atLeast: 0 }'), criteria('{ metric: b, atLeast: 0 }')],
  ['unpriced-agent', flat('seats: 2'), flat('price: { amount: 20, currency: USD, per: seat-month }')],
  ['unproven-criterion', criteria('the pipeline behaves as planned'), criteria('the service behaves as planned')],
]

describe('a swap of one fault for another is seen:', () => {
  test('of every rule that was there when this was written', () => {
    const swapped = new Set(swaps.map(([rule]) => rule))
    expect(swapped.size).toBe(48)
    expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining([...swapped]))
  })

  test.each(swaps)('%s: %j for %j', (rule, before, after) => {
    const [old, fresh] = [digests(rule, before), digests(rule, after)]
    expect(fresh.filter((digest) => old.includes(digest))).toEqual([])
  })
})

/** Edits that leave a fault what it is, though they may touch the same part of the declaration. */
const same: [what: string, rule: string, before: string, after: string][] = [
  [
    'another project, where work is absent',
    'fuzzy-scope',
    scope('  projects: [data-lake]\n'),
    scope('  projects: [data-lake, mobile-app]\n'),
  ],
  [
    'a fault before it',
    'unknown-project',
    scope(`  projects: [abc, data-lake]\n  ${work}\n`),
    scope(`  projects: [data-lake, mobile-app, abc]\n  ${work}\n`),
  ],
  [
    'another order',
    'sprawling-scope',
    'scope:\n  projects: [ledger-service, settlement-batch, web-checkout, fraud-scoring, mobile-app]\n',
    'scope:\n  projects: [mobile-app, settlement-batch, web-checkout, fraud-scoring, ledger-service]\n',
  ],
  [
    'a longer retention, where the sink is absent',
    'unlogged-cost',
    logging('records: [cost], granularity: run'),
    logging('records: [cost, usage], granularity: run, retention: 1 year'.replace('1 year', '12 months')),
  ],
  [
    'another amount, where the period is absent',
    'missing-budget',
    'budget: { amount: 1200, currency: USD }\n',
    'budget: { amount: 1300, currency: EUR }\n',
  ],
  ['a title for a workflow', 'unmapped-workflow', workflows('id: a'), workflows('id: a, title: Something')],
  [
    'an agent before it',
    'unpriced-agent',
    flat('seats: 2'),
    flat('seats: 2').replace('agents:', 'agents:\n  - { name: other, billing: pay-as-you-go }'),
  ],
  [
    'quotes',
    'fuzzy-scope',
    scope(`  projects: [ledger-*]\n  ${work}\n`),
    scope(`  projects: ["ledger-*"]\n  ${work}\n`),
  ],
  [
    'a text on several lines',
    'rule-dodging',
    'purpose: So that nobody has to go through the review\n',
    'purpose: >\n  So that nobody has\n  to go through\n  the review\n',
  ],
  ['the id in another case', 'missing-expiry', 'id: Pilot\nexpires:\n', 'id: pilot\nexpires:\n'],
  ['a file of its own', 'missing-expiry', 'expires:\n', 'id: other\n---\nexpires:\n'],
]

test.each(same)('%s leaves a fault what it is: %s', (_, rule, before, after) => {
  expect(digests(rule, after)).toEqual(expect.arrayContaining(digests(rule, before)))
})

describe.each(rules.map(({ id }) => [id]))('%s is the same fault', (id) => {
  const page = readFileSync(`src/rules/${id}.md`, 'utf8')
  const [erosive = '', mended = ''] = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, example]) => example)
  const dropped = [...topLevelKeys(erosive), ...topLevelKeys(mended)].filter((key) => key !== 'kind' && key !== 'id')
  const found = (text: string, day = today) =>
    lintFragment(text, { dropped, today: day, only: id })
      .result.findings.filter(({ rule }) => rule === id)
      .map(({ digest }) => digest)
      .sort()

  test('however it is laid out', async () => {
    for (const printWidth of [40, 200]) {
      expect(found(await format(erosive, { parser: 'yaml', printWidth, proseWrap: 'always' }))).toEqual(found(erosive))
    }
    expect(found(erosive.replaceAll('\n', '\n\n'))).toEqual(found(erosive))
  })

  test('on the next day', () => {
    const next = found(erosive, addDays(today, 1))
    // Some faults are over by then.
    if (next.length > 0) expect(next).toEqual(found(erosive))
  })

  test('whatever else is edited', () => {
    expect(found(`${erosive}x-note: something\n`)).toEqual(found(erosive))
  })
})
