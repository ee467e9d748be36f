import { describe, expect, test } from 'vitest'
import { pruned, recorded } from '../../src/lint/debt.ts'
import { lint } from '../../src/lint/lint.ts'
import type { BaselineEntry } from '../../src/model/baseline.ts'
import type { LintResult } from '../../src/model/result.ts'
import { defineRule } from '../../src/model/rule.ts'

const today = '2026-11-23'
const terms = { until: '2027-01-31', because: 'moved from the wiki' }
const rules = [
  defineRule({
    id: 'wild-name',
    summary: 'It names names.',
    facet: 'scope',
    severity: 'error',
    *carveOut({ scope }) {
      for (const [i, name] of (scope?.projects ?? []).entries())
        if (name.includes('*')) yield { at: ['scope', 'projects', i], message: `${name} is wild` }
    },
  }),
  defineRule({
    id: 'no-title',
    summary: 'It has a title.',
    facet: 'signal',
    severity: 'warning',
    carveOut: ({ title }) => (title === undefined ? [{ message: 'no title' }] : []),
  }),
]

const carveOut = (id: string, ...projects: string[]) =>
  `apiVersion: carveout/v1\nkind: CarveOut\nid: ${id}\nscope: { projects: [${projects.map((name) => JSON.stringify(name)).join()}] }\n`

function judge(files: Record<string, string>, baseline: readonly BaselineEntry[] = [], more: object = {}): LintResult {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }))
  return lint(sources, { rules, today, baseline, ...more })
}

const record = (files: Record<string, string>, more: object = {}) => recorded([], judge(files, [], more), terms)
const wild = ({ findings }: LintResult) =>
  findings.filter(({ rule }) => rule === 'wild-name').map(({ message }) => message)

describe('an error in the baseline', () => {
  const files = { 'a.yaml': carveOut('a', 'x-*') }
  const baseline = record(files)

  test('is recorded with its rule, declaration, digest, end and reason', () => {
    expect(baseline).toEqual([
      { rule: 'wild-name', declaration: 'a', digest: expect.stringMatching(/^[0-9a-f]{16}$/), count: 1, ...terms },
    ])
  })

  test('counts for the verdict and not for the gate', () => {
    const { findings, baselined, verdicts, stale } = judge(files, baseline)
    expect(findings).toMatchObject([{ rule: 'no-title' }])
    expect(baselined).toMatchObject([{ rule: 'wild-name', message: 'x-* is wild' }])
    expect(verdicts).toMatchObject([{ kind: 'erosive', because: [{ rule: 'wild-name' }], facets: { scope: 'broken' } }])
    expect(stale).toEqual([])
  })

  test('does so through its last day', () => {
    expect(wild(judge(files, baseline, { today: '2027-01-31' }))).toEqual([])
    const { findings, stale } = judge(files, baseline, { today: '2027-02-01' })
    expect(findings).toContainEqual(
      expect.objectContaining({ message: 'x-* is wild (the baseline forgave it until 2027-01-31)', severity: 'error' }),
    )
    expect(stale).toEqual([])
  })

  test('does so whatever is edited elsewhere, moved or spelt in another case', () => {
    expect(wild(judge({ 'b.yaml': `title: t\nx-a: 1\n${carveOut('A', 'y', 'x-*')}` }, baseline))).toEqual([])
  })

  test('is a fault again once it is another', () => {
    const { stale, ...result } = judge({ 'a.yaml': carveOut('a', 'y-*') }, baseline)
    expect(wild(result as LintResult)).toEqual(['y-* is wild'])
    expect(stale).toEqual(baseline)
  })

  test('does not stand for one more like it, nor for that of another declaration', () => {
    expect(wild(judge({ 'a.yaml': carveOut('a', 'x-*', 'x-*') }, baseline))).toEqual(['x-* is wild'])
    expect(wild(judge({ ...files, 'b.yaml': carveOut('b', 'x-*') }, baseline))).toEqual(['x-* is wild'])
  })

  test('is none where a comment suppresses it', () => {
    const text = files['a.yaml'].replace('scope', '# carveout-ignore wild-name until 2026-12-31: split\nscope')
    const { ignored, baselined, stale } = judge({ 'a.yaml': text }, baseline)
    expect([ignored.length, baselined.length, stale.length]).toEqual([1, 0, 1])
  })
})

test('warnings and findings of the machinery are never recorded', () => {
  const broken = 'apiVersion: carveout/v1\nkind: CarveOut\nid: b\ntittle: t\n# carveout-ignore\nx-a: 1\n'
  expect(record({ 'a.yaml': carveOut('a'), 'b.yaml': broken })).toEqual([])
  const strict = record({ 'a.yaml': carveOut('a') }, { config: { preset: 'strict' } })
  expect(strict).toMatchObject([{ rule: 'no-title' }])
  // It is no error here; but it is still there.
  expect(judge({ 'a.yaml': carveOut('a') }, strict)).toMatchObject({ findings: [{}], baselined: [], stale: [] })
})

test('equal faults are counted', () => {
  const files = { 'a.yaml': carveOut('a', 'x-*', 'x-*', 'y-*') }
  const baseline = record(files)
  expect(baseline.map(({ count }) => count).sort()).toEqual([1, 2])
  expect(wild(judge(files, baseline))).toEqual([])
  const fewer = judge({ 'a.yaml': carveOut('a', 'x-*', 'y-*') }, baseline)
  expect(fewer.stale).toMatchObject([{ count: 1 }])
  expect(pruned(baseline, fewer.stale).map(({ count }) => count)).toEqual([1, 1])
})

describe('an entry is stale', () => {
  const files = { 'a.yaml': carveOut('a', 'x-*'), 'b.yaml': carveOut('b', 'x-*') }
  const baseline = record(files)
  const mended = { 'a.yaml': carveOut('a', 'x'), 'b.yaml': carveOut('b', 'x') }
  const staleIn = (files: Record<string, string>, more: object = {}) =>
    judge(files, baseline, more).stale.map(({ declaration }) => declaration)

  test.each<[string, string[], Record<string, string>, object]>([
    ['where its fault is mended', ['a', 'b'], mended, {}],
    ['of a declaration that is reported on', ['a'], mended, { reported: new Set(['a.yaml']) }],
    ['of a declaration that is gone', ['b'], { 'a.yaml': carveOut('a', 'x-*') }, {}],
    [
      'of a declaration that is gone, whatever is reported on',
      ['b'],
      { 'a.yaml': carveOut('a', 'x') },
      { reported: new Set() },
    ],
    ['not where its rule is off', [], mended, { config: { rules: { 'wild-name': 'off' } } }],
    [
      'not where its declaration failed its schema',
      ['a'],
      { ...mended, 'b.yaml': `${carveOut('b', 'x')}tittle: t\n` },
      {},
    ],
    [
      'not where its declaration may be in a text that is broken',
      ['a'],
      { ...mended, 'b.yaml': `${carveOut('b', 'x')}a: [\n` },
      {},
    ],
    [
      'not where it may be what can no longer be read at all',
      ['a'],
      { 'a.yaml': mended['a.yaml'], 'b.yaml': 'apiVersion: carveout/v1\nkind: CarveOut\na: [}\n' },
      {},
    ],
    [
      'not while one of its name is not reported on',
      [],
      { ...mended, 'c.yaml': carveOut('a', 'x'), 'd.yaml': carveOut('b') },
      { reported: new Set(['a.yaml', 'b.yaml']) },
    ],
  ])('%s', (_, expected, files, more) => {
    expect(staleIn(files, more)).toEqual(expected)
  })

  test('of a rule that is not there', () => {
    expect(judge(files, [{ ...(baseline[0] as BaselineEntry), rule: 'gone' }]).stale).toHaveLength(1)
  })
})

describe('recording again', () => {
  const before = { 'a.yaml': carveOut('a', 'x-*') }
  const after = { 'a.yaml': carveOut('a', 'x-*', 'y-*') }
  const old = record(before)
  const later = { until: '2027-03-31', because: 'later' }

  test('adds what is new, and leaves the rest its end and reason', () => {
    const next = recorded(old, judge(after, old), later)
    expect(next).toContainEqual(old[0])
    expect(next).toHaveLength(2)
    expect(next.find(({ digest }) => digest !== old[0]?.digest)).toMatchObject(later)
    expect(recorded(next, judge(after, next), terms)).toEqual(next)
  })

  test('renews an entry whose end has passed, where its fault is still there', () => {
    const next = recorded(old, judge(before, old, { today: '2027-02-01' }), later)
    expect(next).toEqual([{ ...old[0], ...later }])
    const mended = { 'a.yaml': carveOut('a', 'x') }
    expect(recorded(old, judge(mended, old, { today: '2027-02-01' }), later)).toEqual(old)
  })

  test('is in one order, whatever that of the files', () => {
    const files = { 'a.yaml': carveOut('b', 'y-*', 'x-*'), 'b.yaml': carveOut('a', 'x-*') }
    const shuffled = { 'z.yaml': carveOut('a', 'x-*'), 'a.yaml': carveOut('b', 'x-*', 'y-*') }
    expect(record(shuffled)).toEqual(record(files))
    expect(record(files).map(({ declaration }) => declaration)).toEqual(['a', 'b', 'b'])
  })
})
