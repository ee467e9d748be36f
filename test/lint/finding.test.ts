import { describe, expect, test } from 'vitest'
import { lint } from '../../src/lint/lint.ts'
import { defineRule, type Report, type Rule } from '../../src/model/rule.ts'

const carveOut = (...lines: string[]) => ['apiVersion: carveout/v1', 'kind: CarveOut', 'id: a', ...lines, ''].join('\n')
const reporting = (reports: readonly Report[], more: Partial<Rule> = {}) =>
  defineRule({
    id: 'reporting',
    summary: 'It reports what it is told to.',
    facet: 'signal',
    severity: 'warning',
    carveOut: () => reports,
    ...more,
  })
const judge = (text: string, ...rules: Rule[]) => lint([{ path: 'a.yaml', text }], { rules, today: '2026-11-23' })
const findings = (text: string, ...rules: Rule[]) => judge(text, ...rules).findings

test('a report of nothing but a message points at the id, and says nothing else', () => {
  expect(findings(carveOut('title: t'), reporting([{ message: 'odd' }]))).toEqual([
    {
      rule: 'reporting',
      severity: 'warning',
      message: 'odd',
      declaration: 'a',
      origin: { file: 'a.yaml', document: 0, path: [] },
      place: { file: 'a.yaml', line: 3, column: 5, endLine: 3, endColumn: 6 },
      pointer: '/id',
      related: [],
      words: 'a',
      digest: expect.stringMatching(/^[0-9a-f]{16}$/),
    },
  ])
})

test('a report with all that there is says it all', () => {
  const report: Report = {
    message: 'odd',
    help: 'make it even',
    at: ['title'],
    within: [2, 5],
    fix: { message: 'write `even`', changes: [{ at: ['title'], value: 'even' }] },
  }
  const text = carveOut('title: an odd one')
  expect(findings(text, reporting([report]))).toMatchObject([
    {
      message: 'odd',
      help: 'make it even',
      pointer: '/title',
      origin: { path: ['title'] },
      place: { line: 4, column: 10, endLine: 4, endColumn: 13 },
      words: ' od',
      fix: { message: 'write `even`', edits: [{ file: 'a.yaml', text: 'even' }] },
    },
  ])
})

describe('a fix is safe', () => {
  const fix = { message: 'write `even`', changes: [{ at: ['title'], value: 'even' }] }
  const isSafe = (safe: object, more: Partial<Rule>) =>
    findings(
      carveOut('title: odd'),
      reporting([{ message: 'odd', at: ['title'], fix: { ...fix, ...safe } }], more),
    ).map(({ fix }) => fix?.safe)

  test('where the rule says so of it and of itself', () => {
    expect(isSafe({ safe: true }, { fixable: true })).toEqual([true])
    expect(isSafe({ safe: true }, {})).toEqual([false])
    expect(isSafe({ safe: false }, { fixable: true })).toEqual([false])
    expect(isSafe({}, { fixable: true })).toEqual([false])
  })
})

describe('findings come in the order of', () => {
  const at = (message: string, ...path: string[]): Report => ({ message, at: path })

  test('their lines', () => {
    const text = carveOut('title: t', 'owner: o', 'purpose: p')
    const reports = [at('third', 'purpose'), at('first', 'title'), at('second', 'owner')]
    expect(findings(text, reporting(reports)).map(({ message }) => message)).toEqual(['first', 'second', 'third'])
  })

  test('their columns, on one line', () => {
    const text = carveOut('review: { by: [b], every: 1 week }')
    const reports = [at('second', 'review', 'every'), at('first', 'review', 'by')]
    expect(findings(text, reporting(reports)).map(({ message }) => message)).toEqual(['first', 'second'])
  })

  test('their rules and messages, at one place', () => {
    const [b, a] = [reporting([at('2', 'title'), at('1', 'title')]), reporting([at('3', 'title')], { id: 'a-rule' })]
    const found = findings(carveOut('title: t'), b, a)
    expect(found.map(({ rule, message }) => `${rule} ${message}`)).toEqual(['a-rule 3', 'reporting 1', 'reporting 2'])
  })

  test('their files, for what is ignored, too', () => {
    const text = `title: t # carveout-ignore reporting until 2026-12-31: split in December\n`
    const files = ['c', 'a', 'b'].map((id) => ({
      path: `${id}.yaml`,
      text: carveOut(`owner: o\n${text}`).replace('id: a', `id: ${id}`),
    }))
    const rules = [reporting([at('odd', 'title')])]
    const { ignored } = lint(files, { rules, today: '2026-11-23' })
    expect(ignored.map(({ finding }) => finding.place.file)).toEqual(['a.yaml', 'b.yaml', 'c.yaml'])
    const inOne = lint([{ path: 'a.yaml', text: files.map(({ text }) => text).join('---\n') }], {
      rules: [reporting([at('2', 'title'), at('1', 'title')])],
      today: '2026-11-23',
    })
    expect(inOne.ignored.map(({ finding }) => `${finding.place.line} ${finding.message}`)).toEqual([
      '5 1',
      '5 2',
      '12 1',
      '12 2',
      '19 1',
      '19 2',
    ])
  })
})

test('a rule that relates what it was not given is a bug', () => {
  const stranger = { kind: 'CarveOut', id: 'stranger' } as never
  const rule = reporting([{ message: 'odd', related: [{ message: 'there', declaration: stranger }] }])
  expect(() => judge(carveOut(), rule)).toThrow('a rule related a declaration that is not in the world: stranger')
})

test('what is related is its id, where no more is said', () => {
  const rule = defineRule({
    ...reporting([]),
    carveOut: (own) => [{ message: 'odd', related: [{ message: 'here', declaration: own }] }],
  })
  expect(findings(carveOut(), rule)).toMatchObject([{ related: [{ place: { line: 3, column: 5, endColumn: 6 } }] }])
})

describe('an id in a text that could not be read', () => {
  const homeless = defineRule({
    ...reporting([]),
    carveOut: ({ portfolio = '' }, { world }) => (world.isDeclared(portfolio) ? [] : [{ message: 'homeless' }]),
  })
  const other = (kind: string, fault: string) => `apiVersion: carveout/v1\nkind: ${kind}\nid: core\n${fault}\n`
  const found = (text: string) =>
    lint(
      [
        { path: 'a.yaml', text: carveOut('portfolio: core') },
        { path: 'b.yaml', text },
      ],
      { rules: [homeless], today: '2026-11-23' },
    ).findings.filter(({ rule }) => rule === 'reporting')

  test('stands for a portfolio, unless it is a carve-out', () => {
    expect(found(other('Portfolio', 'bad: 1'))).toEqual([])
    expect(found(other('CarveOut', 'bad: 1'))).toHaveLength(1)
  })
})

describe('the digest of what the machinery found', () => {
  const digest = (...lines: string[]) => findings(carveOut(...lines)).map(({ digest }) => digest)

  test('tells words, keys and declarations apart', () => {
    const one = digest('starts: soon')
    expect(one).toHaveLength(1)
    expect(digest('starts: later')).not.toEqual(one)
    expect(digest('expires: soon')).not.toEqual(one)
    expect(findings(carveOut('starts: soon').replace('id: a', 'id: b')).map(({ digest }) => digest)).not.toEqual(one)
  })

  test('says nothing of place and of the number of an item', () => {
    expect(digest('title: t', 'starts:  soon')).toEqual(digest('starts: soon'))
    expect(digest('review: { by: [b, c, 1] }')).toEqual(digest('review: { by: [b, 1] }'))
    expect(digest('review: { by: [b, 1] }')).toHaveLength(1)
    const many = Array.from({ length: 11 }, (_, i) => `b${i}`).join(', ')
    expect(digest(`review: { by: [${many}, 1] }`)).toEqual(digest('review: { by: [b, 1] }'))
  })
})

describe('the digest of what a rule found', () => {
  const digest = (text: string, report: Partial<Report>) => {
    const [found] = findings(text, reporting([{ message: 'odd', ...report }]))
    return found?.digest
  }
  const titled = (title: string) => carveOut(`title: ${title}`)
  const words = { at: ['title'], within: [0, 3] } as const

  test('goes by the words pointed at, and the text that they are in', () => {
    expect(digest(titled('odd one'), { at: ['title'], within: [4, 7] })).not.toBe(digest(titled('odd one'), words))
    expect(digest(titled('odd two'), words)).not.toBe(digest(titled('odd one'), words))
    expect(digest(titled('odd one'), { at: ['title'] })).not.toBe(digest(titled('odd one'), words))
    expect(digest(titled('"odd  one"'), words)).toBe(digest(titled('odd one'), words))
  })

  test('goes by the value there, whatever the order of its keys and of its items', () => {
    const of = (line: string) => digest(carveOut(line), { at: ['review'] })
    expect(of('review: { every: 1 week, by: [c, b] }')).toBe(of('review: { by: [b, c], every: 1 week }'))
    expect(of('review: { every: 1 week, by: [c, b] }')).not.toBe(of('review: { every: 2 weeks, by: [c, b] }'))
    expect(of('review: { by: ["b  d"] }')).toBe(of('review: { by: [b d] }'))
    expect(of('review: { by: [bd] }')).not.toBe(of('review: { by: [b d] }'))
  })

  test('is one of its own where nothing is there', () => {
    expect(digest(carveOut(), { at: ['owner'] })).not.toBe(digest(carveOut(), { at: ['purpose'] }))
    expect(digest(carveOut(), { at: ['owner'] })).toBe(digest(carveOut('title: t'), { at: ['owner'] }))
    expect(digest(carveOut('title: t'), { at: ['title', 'deeper', 'still'] })).toBeDefined()
    expect(digest(carveOut(), { at: ['budget', 'per'] })).toBe(digest(carveOut('title: t'), { at: ['budget', 'per'] }))
  })
})
