import { expect, test } from 'vitest'
import { lint } from '../../src/lint/lint.ts'
import type { Severity } from '../../src/model/finding.ts'
import { defineRule } from '../../src/model/rule.ts'
import type { Facet } from '../../src/model/verdict.ts'

const fires = (id: string, facet: Facet, severity: Severity) =>
  defineRule({
    id,
    facet,
    severity,
    summary: 'It is found wherever a title names it.',
    *carveOut({ title }) {
      if (title?.includes(id)) yield { at: ['title'], message: id }
    },
  })
const rules = [
  fires('wide-scope', 'scope', 'error'),
  fires('long-box', 'time-box', 'error'),
  fires('odd-scope', 'scope', 'warning'),
  fires('odd-review', 'review', 'warning'),
]

const carveOut = (...lines: string[]) =>
  ['apiVersion: carveout/v1', 'kind: CarveOut', 'id: a', 'portfolio: p', ...lines, ''].join('\n')
const verdictsOf = (text: string) => lint([{ path: 'a.yaml', text }], { rules, today: '2026-11-23' }).verdicts
const sound = {
  scope: 'sound',
  'time-box': 'sound',
  budget: 'sound',
  cost: 'sound',
  mapping: 'sound',
  review: 'sound',
  graduation: 'sound',
  signal: 'sound',
}

test('a carve-out with no finding is a pressure valve, sound in all', () => {
  expect(verdictsOf(carveOut('title: Pilot'))).toEqual([
    {
      carveOut: 'a',
      title: 'Pilot',
      portfolio: 'p',
      origin: { file: 'a.yaml', document: 0, path: [] },
      place: { file: 'a.yaml', line: 3, column: 5, endLine: 3, endColumn: 6 },
      kind: 'pressure-valve',
      because: [],
      waived: 0,
      facets: sound,
    },
  ])
})

test('an error decides, and a warning does not', () => {
  const [verdict] = verdictsOf(carveOut('title: wide-scope odd-review'))
  expect(verdict).toMatchObject({
    kind: 'erosive',
    because: [{ rule: 'wide-scope' }],
    facets: { ...sound, scope: 'broken', review: 'weak' },
  })
  expect(verdict?.because).toHaveLength(1)
  expect(verdictsOf(carveOut('title: odd-scope'))).toMatchObject([
    { kind: 'pressure-valve', because: [], facets: { ...sound, scope: 'weak' } },
  ])
})

test('every error is told, and a facet with an error and a warning is broken', () => {
  expect(verdictsOf(carveOut('title: odd-scope wide-scope long-box'))).toMatchObject([
    {
      kind: 'erosive',
      because: [{ rule: 'long-box' }, { rule: 'wide-scope' }],
      facets: { ...sound, scope: 'broken', 'time-box': 'broken' },
    },
  ])
})

test('what the machinery finds decides nothing', () => {
  const text = carveOut('title: Pilot # carveout-ignore wide-scope: for now')
  expect(lint([{ path: 'a.yaml', text }], { rules, today: '2026-11-23' }).findings).toMatchObject([
    { rule: 'bare-ignore', severity: 'error', declaration: 'a' },
  ])
  expect(verdictsOf(text)).toMatchObject([{ kind: 'pressure-valve', because: [], facets: sound }])
})

test('what fails its schema is not judged, and only that is told as why', () => {
  const [verdict, ...more] = verdictsOf(carveOut('title: [wide-scope] # carveout-ignore wide-scope: for now'))
  expect(more).toEqual([])
  expect(verdict).toMatchObject({ carveOut: 'a', kind: null, because: [{ rule: 'schema' }], facets: null })
  expect(verdict?.because).toHaveLength(1)
})
