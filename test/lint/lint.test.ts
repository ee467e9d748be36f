import { describe, expect, test } from 'vitest'
import { lint } from '../../src/lint/lint.ts'
import { defineRule, type Rule } from '../../src/model/rule.ts'

const carveOut = (id: string, ...lines: string[]) =>
  ['apiVersion: carveout/v1', 'kind: CarveOut', `id: ${id}`, ...lines, ''].join('\n')
const portfolio = (id: string, ...lines: string[]) =>
  ['apiVersion: carveout/v1', 'kind: Portfolio', `id: ${id}`, ...lines, ''].join('\n')

const noTitle = defineRule({
  id: 'no-title',
  summary: 'It has a title.',
  facet: 'signal',
  severity: 'error',
  *carveOut({ title }) {
    if (title === undefined) yield { message: 'no title' }
  },
})
const shortTitle = defineRule({
  id: 'short-title',
  summary: 'Its title says something.',
  facet: 'scope',
  severity: 'warning',
  options: { max: { type: 'integer', description: 'The least length.', default: 3, strict: 5 } },
  *carveOut({ title }, { options }) {
    if (title !== undefined && title.length < Number(options.max))
      yield { at: ['title'], message: `"${title}" is short` }
  },
})
const today = '2026-11-23'
const judge = (files: Record<string, string>, rules: readonly Rule[] = [noTitle, shortTitle], more: object = {}) =>
  lint(
    Object.entries(files).map(([path, text]) => ({ path, text })),
    { rules, today, ...more },
  )

test('findings come by file, line, column and rule, whatever the order of the files', () => {
  const files = {
    'b.yaml': carveOut('b'),
    'a.yaml': `${carveOut('a', 'title: x')}---\n${carveOut('c')}`,
    'A.yaml': carveOut('d'),
  }
  const { findings } = judge(files)
  expect(findings.map(({ rule, place }) => `${place.file}:${place.line}:${place.column} ${rule}`)).toEqual([
    'A.yaml:3:5 no-title',
    'a.yaml:4:8 short-title',
    'a.yaml:8:5 no-title',
    'b.yaml:3:5 no-title',
  ])
  expect(judge(Object.fromEntries(Object.entries(files).reverse()))).toEqual(judge(files))
})

describe('the verdict', () => {
  test('is erosive by an error, a pressure valve by anything less, and null where the schema failed', () => {
    const { verdicts } = judge({
      'a.yaml': carveOut('erosive'),
      'b.yaml': carveOut('weak', 'title: x'),
      'c.yaml': carveOut('sound', 'title: long'),
      'd.yaml': carveOut('broken', 'tittle: x'),
    })
    expect(verdicts.map(({ carveOut, kind, because }) => [carveOut, kind, because.map(({ rule }) => rule)])).toEqual([
      ['erosive', 'erosive', ['no-title']],
      ['weak', 'pressure-valve', []],
      ['sound', 'pressure-valve', []],
      ['broken', null, ['schema']],
    ])
    expect(verdicts.map(({ facets }) => facets && [facets.signal, facets.scope])).toEqual([
      ['broken', 'sound'],
      ['sound', 'weak'],
      ['sound', 'sound'],
      null,
    ])
  })

  test('of two with one id is that of each', () => {
    const { verdicts } = judge({ 'a.yaml': `${carveOut('a')}---\n${carveOut('a', 'title: long')}` })
    expect(verdicts.map(({ kind }) => kind)).toEqual(['erosive', 'pressure-valve'])
  })
})

describe('what is in force', () => {
  const files = { 'a.yaml': carveOut('a', 'title: abcd') }
  test('strict makes errors of warnings and tightens bounds', () => {
    expect(judge(files).findings).toEqual([])
    expect(judge(files, [shortTitle], { config: { preset: 'strict' } }).findings).toMatchObject([{ severity: 'error' }])
  })
  test('minimal turns off what is not its own', () => {
    const kept = defineRule({ ...noTitle, minimal: true })
    const { findings } = judge(
      { 'a.yaml': carveOut('a') },
      [kept, { ...kept, id: 'other', minimal: undefined } as unknown as Rule],
      {
        config: { preset: 'minimal' },
      },
    )
    expect(findings.map(({ rule }) => rule)).toEqual(['no-title'])
  })
  test('a rule has its own severity, or options', () => {
    const rules = (setting: unknown) => ({ config: { rules: { 'short-title': setting } } })
    expect(judge(files, [shortTitle], rules({ max: 9 })).findings).toMatchObject([{ severity: 'warning' }])
    expect(judge(files, [shortTitle], rules({ max: 9, severity: 'error' })).findings).toMatchObject([
      { severity: 'error' },
    ])
    expect(
      judge({ 'a.yaml': carveOut('a') }, [noTitle], { config: { rules: { 'no-title': 'off' } } }).findings,
    ).toEqual([])
  })
})

describe('what is reported', () => {
  const counting = defineRule({
    id: 'counting',
    summary: 'It counts.',
    facet: 'signal',
    severity: 'warning',
    *carveOut({ portfolio: home }, { world }) {
      yield { message: `${world.carveOuts.length} in ${world.portfolio(home)?.id}, ${world.portfolios.length}` }
    },
  })
  const files = {
    'a.yaml': carveOut('a', 'portfolio: CORE'),
    'b.yaml': carveOut('b'),
    'p.yaml': portfolio('core'),
    'x.yaml': carveOut('x', 'bad: 1'),
  }

  test('are the named files alone, but rules see all', () => {
    const result = judge(files, [counting], { reported: new Set(['a.yaml']) })
    expect(result.findings.map(({ message }) => message)).toEqual(['2 in core, 1'])
    expect(result.verdicts.map(({ carveOut }) => carveOut)).toEqual(['a'])
    expect(result).toMatchObject({ portfolios: 0, files: [{ path: 'a.yaml' }] })
  })

  test('are files that hold something of ours', () => {
    const result = judge({ ...files, 'other.yaml': 'kind: Deployment\n' }, [])
    expect(result.files.map(({ path }) => path)).toEqual(['a.yaml', 'b.yaml', 'p.yaml', 'x.yaml'])
    expect(result.portfolios).toBe(1)
  })
})

test('a rule that is for what is open passes over what is closed', () => {
  const open = defineRule({ ...noTitle, openOnly: true })
  const closed = (on: string) => ({ 'a.yaml': carveOut('a', `closed: { on: ${on}, result: retired }`) })
  expect(judge(closed('2026-11-23'), [open]).findings).toEqual([])
  expect(judge(closed('2026-11-24'), [open]).findings).toHaveLength(1)
})

test('related places are those of the other declaration', () => {
  const pointing = defineRule({
    id: 'pointing',
    summary: 'It points.',
    facet: 'signal',
    severity: 'error',
    *portfolio(home, { world }) {
      for (const other of world.carveOuts)
        yield { message: home.id, related: [{ message: 'here', declaration: other, at: ['title'] }] }
    },
  })
  const { findings } = judge({ 'a.yaml': carveOut('a', 'title: t'), 'p.yaml': portfolio('p') }, [pointing])
  expect(findings).toMatchObject([
    {
      declaration: 'p',
      place: { file: 'p.yaml', line: 3, column: 5 },
      related: [{ message: 'here', place: { file: 'a.yaml', line: 4, column: 8, endLine: 4, endColumn: 9 } }],
    },
  ])
})

describe('what can not be read', () => {
  const homeless = defineRule({
    id: 'homeless',
    summary: 'Its portfolio is declared.',
    facet: 'mapping',
    severity: 'error',
    *carveOut({ portfolio: home = '' }, { world }) {
      if (!world.isDeclared(home)) yield { message: `there is no portfolio ${home}` }
    },
  })

  test.each(['projects: [a', 'bad: 1', 'kind2: "'])('is declared all the same: %s', (line) => {
    const { findings, verdicts } = judge(
      { 'a.yaml': carveOut('a', 'portfolio: core'), 'p.yaml': portfolio('core', line) },
      [homeless],
    )
    expect(findings.map(({ declaration }) => declaration)).toEqual(['core'])
    expect(verdicts).toMatchObject([{ carveOut: 'a', kind: 'pressure-valve' }])
  })

  test('is declared though its kind is misspelt', () => {
    const files = { 'a.yaml': carveOut('a', 'portfolio: core'), 'p.yaml': portfolio('core').replace('lio', 'iol') }
    expect(judge(files, [homeless]).findings).toMatchObject([{ rule: 'schema' }])
  })

  test('is listed, and not judged', () => {
    const { verdicts, portfolios } = judge({ 'a.yaml': carveOut('a', 'title: "'), 'p.yaml': portfolio('core', 'x: [') })
    expect(verdicts).toMatchObject([{ carveOut: 'a', kind: null, facets: null, place: { line: 3, column: 5 } }])
    expect(portfolios).toBe(1)
  })
})
