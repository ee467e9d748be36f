import fc from 'fast-check'
import { format } from 'prettier'
import { describe, expect, test } from 'vitest'
import { lint } from '../../src/lint/lint.ts'
import type { Config } from '../../src/model/config.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { LintResult } from '../../src/model/result.ts'
import { defineRule } from '../../src/model/rule.ts'
import { rules as allRules } from '../../src/rules/index.ts'

const today = '2026-11-23'
const rules = [
  rule('wild-name', 'scope', function* ({ scope }) {
    for (const list of ['projects', 'squads'] as const)
      for (const [i, name] of (scope?.[list] ?? []).entries())
        if (name.includes('*')) yield { at: ['scope', list, i], message: `${name} is wild` }
  }),
  rule('no-title', 'signal', function* ({ title }) {
    if (title === undefined) yield { message: 'no title' }
  }),
  rule('half-budget', 'budget', function* ({ budget }) {
    if (budget && budget.per === undefined) yield { at: ['budget', 'per'], message: 'no period' }
  }),
  defineRule({
    ...rule('odd-owner', 'review', () => []),
    severity: 'warning',
    carveOut: ({ owner }) => (owner === 'odd' ? [{ at: ['owner'], message: 'odd' }] : []),
  }),
]

function rule(
  id: string,
  facet: 'scope' | 'signal' | 'budget' | 'review',
  carveOut: NonNullable<(typeof allRules)[number]['carveOut']>,
) {
  return defineRule({ id, facet, summary: 'A rule of the test.', severity: 'error', carveOut })
}

interface More extends Config {
  readonly ignores?: boolean
}

function judge(body: string, { ignores, ...config }: More = {}): LintResult {
  const text = `apiVersion: carveout/v1\nkind: CarveOut\n${/^id:/m.test(body) ? '' : 'id: pilot\n'}${body}`
  return lint([{ path: 'a.yaml', text }], { rules, today, config, ...(ignores === undefined ? {} : { ignores }) })
}

const said = ({ rule, place, message }: Finding) => `${place.line}:${place.column} ${rule}: ${message}`
const comment = (names: string, until = '2026-12-31') => `# carveout-ignore ${names} until ${until}: split in December`

describe('what a comment suppresses', () => {
  const wild = 'title: t\nscope:\n  projects: [a-*]\n  squads: [b-*, c]\n'

  test.each([
    ['a value below it', wild.replace('  projects', `  ${comment('wild-name')}\n  projects`), ['a-*']],
    ['a value on its line', wild.replace('[a-*]', `[a-*] ${comment('wild-name')}`), ['a-*']],
    ['all that is in a map below it', wild.replace('scope', `${comment('wild-name')}\nscope`), ['a-*', 'b-*']],
    ['one of several rules', wild.replace('  squads', `  ${comment('wild-name, no-title')}\n  squads`), ['b-*']],
    ['an item', wild.replace('[b-*, c]', `\n    ${comment('wild-name')}\n    - b-*\n    - c`), ['b-*']],
    ['an item in brackets', wild.replace('[b-*, c]', `[b-*, ${comment('wild-name')}\n    c]`), ['b-*']],
    ['nothing of other rules', wild.replace('  projects', `  ${comment('no-title')}\n  projects`), []],
    ['nothing elsewhere', wild.replace('title', `${comment('wild-name')}\ntitle`), []],
  ])('is %s', (_, body, gone) => {
    const { ignored, findings, verdicts } = judge(body)
    expect(ignored.map(({ finding }) => finding.message)).toEqual(gone.map((name) => `${name} is wild`))
    const left = ['a-*', 'b-*'].filter((name) => !gone.includes(name))
    expect(findings.filter(({ rule }) => rule === 'wild-name').map(({ message }) => message)).toEqual(
      left.map((name) => `${name} is wild`),
    )
    expect(verdicts).toMatchObject([{ waived: gone.length, kind: left.length > 0 ? 'erosive' : 'pressure-valve' }])
  })

  test('is told with its end, its reason and its place', () => {
    const { ignored } = judge(`${comment('no-title')}\nid: pilot\n`)
    expect(ignored).toMatchObject([
      {
        finding: { rule: 'no-title', place: { line: 4, column: 5 } },
        until: '2026-12-31',
        because: 'split in December',
        comment: { file: 'a.yaml', line: 3, column: 1, endLine: 3, endColumn: 63 },
      },
    ])
  })

  test('is what is absent, where it stands at the id, or at the parent that is there', () => {
    expect(judge(`id: pilot ${comment('no-title')}\n`)).toMatchObject({ ignored: [{}], findings: [] })
    expect(judge(`title: t\nbudget: { amount: 1 } ${comment('half-budget')}\n`)).toMatchObject({
      ignored: [{}],
      findings: [],
    })
    expect(judge(`${comment('no-title')}\nowner: o\n`)).toMatchObject({ ignored: [] })
  })

  test('is what an alias stands for, from either place', () => {
    const body = (a: string, b: string) => `title: t\nx-names: &n [a-*] ${a}\nscope:\n  projects: *n ${b}\n`
    expect(judge(body('', '')).findings).toHaveLength(1)
    expect(judge(body(comment('wild-name'), ''))).toMatchObject({ ignored: [{}], findings: [] })
    expect(judge(body('', comment('wild-name')))).toMatchObject({ ignored: [{}], findings: [] })
  })

  test('may be a warning, which is no error waived', () => {
    const { ignored, verdicts } = judge(`title: t\nowner: odd ${comment('odd-owner')}\n`)
    expect(ignored).toHaveLength(1)
    expect(verdicts).toMatchObject([{ waived: 0, facets: { review: 'sound' } }])
  })

  test('is nothing of another document', () => {
    const other = 'apiVersion: carveout/v1\nkind: CarveOut\nid: other\n'
    const { findings, ignored } = judge(`id: pilot ${comment('no-title')}\n---\n${other}`)
    expect(ignored).toMatchObject([{ finding: { declaration: 'pilot' } }])
    expect(findings).toMatchObject([{ rule: 'no-title', declaration: 'other' }])
  })

  test('is nothing through a comment in a block of text, or in quotes', () => {
    const body = `title: |\n  ${comment('wild-name')}\n  t\npurpose: "${comment('wild-name')}"\nscope: { projects: [a-*] }\n`
    expect(judge(body)).toMatchObject({ ignored: [], findings: [{ rule: 'wild-name' }] })
  })
})

describe('what is wrong with a comment', () => {
  const at = (line: string) => judge(`title: t\n${line}\nscope: { projects: [a-*] }\n`)

  test.each([
    [comment('wild-name', '2026-11-23'), []],
    [comment('wild-name', '2027-05-22'), []],
    [
      comment('wild-name', '2026-11-22'),
      ['5:35 expired-ignore: this ignore comment ended on 2026-11-22, 1 day ago, and has no effect'],
    ],
    [
      comment('wild-name', '2027-05-23'),
      [
        '5:35 distant-ignore: this ignore comment ends 181 days from now; at most 180 days are allowed, so it has no effect',
      ],
    ],
    [
      '# carveout-ignore wild-name',
      ['5:1 bare-ignore: this ignore comment has no end and gives no reason, so it has no effect'],
    ],
    [
      '# carveout-ignore wild-name until 2026-13-31: why',
      ['5:1 bare-ignore: this ignore comment has an end that is no calendar day, `2026-13-31`, so it has no effect'],
    ],
    [
      '# carveout-disable wild-name until 2026-12-31: why',
      [
        '5:1 bare-ignore: this ignore comment begins with `carveout-disable` instead of `carveout-ignore`, so it has no effect',
      ],
    ],
    [comment('wildname'), ['5:19 bare-ignore: there is no rule "wildname" to ignore; did you mean "wild-name"?']],
    [comment('*'), ['5:19 bare-ignore: there is no rule "*" to ignore']],
    [
      comment('schema'),
      ["5:19 bare-ignore: `schema` is no rule but a finding of carveout itself, and can't be ignored"],
    ],
    [
      comment('unused-ignore'),
      ["5:19 bare-ignore: `unused-ignore` is no rule but a finding of carveout itself, and can't be ignored"],
    ],
  ])('%s', (line, expected) => {
    const { findings, ignored, verdicts } = at(line)
    const own = findings.filter(({ rule }) => rule !== 'wild-name')
    expect(own.map(said)).toEqual(expected)
    expect(ignored).toHaveLength(expected.length === 0 ? 1 : 0)
    for (const { severity, declaration, pointer, help } of own) {
      expect({ severity, declaration, pointer }).toEqual({ severity: 'error', declaration: 'pilot', pointer: '/scope' })
      expect(help).not.toBe('')
    }
    expect(verdicts[0]?.because.map(({ rule }) => rule)).toEqual(expected.length === 0 ? [] : ['wild-name'])
  })

  test('its help is an example, with what it says already', () => {
    const [finding] = at('# carveout-ignore wild-name until 2026-12-31').findings
    expect(finding?.help).toBe(
      'write it as `# carveout-ignore wild-name until 2026-12-31: the repo is split by then, see ADR 41`',
    )
  })

  test('of one bad name the others hold', () => {
    const { findings, ignored } = at(comment('wild-nam, wild-name'))
    expect(findings.map(said)).toEqual([
      '5:19 bare-ignore: there is no rule "wild-nam" to ignore; did you mean "wild-name"?',
    ])
    expect(ignored).toHaveLength(1)
  })

  test('a rule that is locked', () => {
    const { findings, ignored } = judge(`title: t\n${comment('wild-name')}\nscope: { projects: [a-*] }\n`, {
      locked: new Map([['wild-name', 'carveout.config.yaml:4']]),
    })
    expect(ignored).toEqual([])
    expect(findings.map(said)).toEqual([
      '5:19 bare-ignore: the configuration locks `wild-name`, so no comment can ignore it',
      '6:21 wild-name: a-* is wild',
    ])
  })

  test('says nothing where the YAML is broken', () => {
    const { findings, ignored, verdicts } = judge(`scope:\n  ${comment('wild-nam')}\n  projects: ["*"\n`)
    expect(findings.map(({ rule }) => rule)).toEqual(['yaml-syntax'])
    expect(ignored).toEqual([])
    expect(verdicts).toMatchObject([{ kind: null, carveOut: 'pilot', because: [] }])
  })

  test('holds for a key that an alias names', () => {
    const { findings, ignored } = judge(`title: a\nx-k: &k scope\n*k :\n  ${comment('wild-name')}\n  projects: ["*"]\n`)
    expect(findings).toEqual([])
    expect(ignored).toHaveLength(1)
  })

  test('is no reason to judge a broken declaration, and is said of it', () => {
    const { findings, verdicts } = judge(`tittle: t\n# carveout-ignore\nx-a: 1 ${comment('wild-name')}\n`)
    expect(findings.map(({ rule }) => rule)).toEqual(['schema', 'bare-ignore'])
    expect(verdicts).toMatchObject([{ kind: null, because: [{ rule: 'schema' }] }])
  })
})

describe('a comment that suppresses nothing', () => {
  test('is a warning at the whole of it', () => {
    const { findings, verdicts } = judge(`title: t ${comment('no-title, wild-name')}\n`)
    expect(findings.map(said)).toEqual([
      '4:10 unused-ignore: there is no `no-title` or `wild-name` to ignore in `title`',
    ])
    expect(findings).toMatchObject([{ severity: 'warning' }])
    expect(verdicts).toMatchObject([{ kind: 'pressure-valve' }])
  })

  test('has nothing to follow it', () => {
    const { findings } = judge(`title: t\n${comment('no-title')}\n`)
    expect(findings.map(said)).toEqual([
      '5:1 unused-ignore: nothing follows this ignore comment, so it suppresses nothing',
    ])
  })

  test('above an item', () => {
    const { findings } = judge(`title: t\nscope:\n  projects:\n    - a ${comment('wild-name')}\n`)
    expect(findings.map(said)).toEqual([
      '7:9 unused-ignore: there is no `wild-name` to ignore in this item of `projects`',
    ])
  })

  test('may do so for one of its rules', () => {
    const { findings } = judge(`title: t\nscope: { projects: [a-*] } ${comment('no-title, wild-name')}\n`)
    expect(findings.map(said)).toEqual(['5:46 unused-ignore: there is no `no-title` to ignore in `scope`'])
  })

  test('stands above another that does, or outside of it', () => {
    const twice = judge(`title: t\n${comment('wild-name')}\n${comment('wild-name')}\nscope: { projects: [a-*] }\n`)
    expect(twice).toMatchObject({
      ignored: [{ comment: { line: 6 } }],
      findings: [{ rule: 'unused-ignore', place: { line: 5 } }],
    })
    const around = judge(`title: t\n${comment('wild-name')}\nscope:\n  projects: [a-*] ${comment('wild-name')}\n`)
    expect(around).toMatchObject({
      ignored: [{ comment: { line: 7 } }],
      findings: [{ rule: 'unused-ignore', place: { line: 5 } }],
    })
  })

  test('of a rule that is off may have been of use', () => {
    const body = `title: t ${comment('wild-name')}\n`
    expect(judge(body, { rules: { 'wild-name': 'off' } }).findings).toEqual([])
    expect(judge(body).findings).toHaveLength(1)
  })

  test('has the severity that the configuration gives it', () => {
    const body = `title: t ${comment('wild-name')}\n`
    expect(judge(body, { rules: { 'unused-ignore': 'off' } }).findings).toEqual([])
    expect(judge(body, { rules: { 'unused-ignore': 'error' } }).findings).toMatchObject([{ severity: 'error' }])
    expect(judge(body, { preset: 'strict' }).findings).toMatchObject([{ severity: 'warning' }])
  })

  test.each([
    ['no-title', 'title: t\nscope: { projects: [a-*] }\n'],
    ['wild-name, no-title', `title: t\nscope: { projects: [a-*] } ${comment('wild-name')}\n`],
    ['no-title, wild-name', `title: t\nscope: { projects: [a-*] } ${comment('wild-name')}\n`],
    ['no-title, half-budget, wild-name, odd-owner', `title: t\nscope: { projects: [a-*] } ${comment('wild-name')}\n`],
    ['half-budget , wild-name ,odd-owner,no-title', `title: t\nscope: { projects: [a-*] } ${comment('wild-name')}\n`],
  ])('%s is mended by its fix', (names, after) => {
    const body = `title: t\nscope: { projects: [a-*] } ${comment(names)}\n`
    const head = 'apiVersion: carveout/v1\nkind: CarveOut\nid: pilot\n'
    const edits = judge(body).findings.flatMap(({ fix }) => fix?.edits ?? [])
    let text = head + body
    for (const { start, end } of edits.toSorted((a, b) => b.start - a.start))
      text = text.slice(0, start) + text.slice(end)
    expect(text).toBe(head + after)
  })
})

test('with comments left unread all is reported as if there were none', () => {
  const body = `title: t\n${comment('wild-name')}\nscope: { projects: [a-*] } # carveout-ignore\n`
  const { findings, ignored, verdicts } = judge(body, { ignores: false })
  expect(findings.map(({ rule }) => rule)).toEqual(['wild-name'])
  expect(ignored).toEqual([])
  expect(verdicts).toMatchObject([{ waived: 0, kind: 'erosive' }])
})

test('JSON has no comments', () => {
  const text = `{ "apiVersion": "carveout/v1", "kind": "CarveOut", "id": "pilot", "title": "${comment('wild-name')}" }`
  expect(lint([{ path: 'a.json', text }], { rules, today }).findings).toEqual([])
})

describe('the reason', () => {
  const text = (because: string) =>
    `apiVersion: carveout/v1\nkind: CarveOut\nid: pilot\n# carveout-ignore missing-owner, missing-purpose, placeholder-text, rule-dodging until 2026-12-31: ${because}\nid2: 1\n`.replace(
      'id2: 1',
      'title: A try',
    )
  const found = (because: string) =>
    lint([{ path: 'a.yaml', text: text(because) }], { rules: allRules, today }).findings.filter(({ rule }) =>
      /placeholder|dodging/.test(rule),
    )

  test('is judged as a text, at its words, and not to be excused by itself', () => {
    expect(found('TBD')).toMatchObject([
      { rule: 'placeholder-text', words: 'TBD', pointer: '/title', severity: 'error' },
    ])
    expect(found('so that nobody has to go through the review')).toMatchObject([
      { rule: 'rule-dodging', place: { line: 4 } },
    ])
    expect(found('the repo is split in December, see ADR 41')).toEqual([])
  })

  test('of a portfolio, too', () => {
    const result = lint([{ path: 'a.yaml', text: text('TBD').replace('CarveOut', 'Portfolio') }], {
      rules: allRules,
      today,
    })
    expect(result.findings.filter(({ rule }) => rule === 'placeholder-text')).toHaveLength(1)
  })
})

describe('properties', () => {
  const names = ['a-*', 'b', 'c-*', 'd']
  const bodies = fc.record({
    projects: fc.subarray(names, { minLength: 1 }),
    squads: fc.subarray(names, { minLength: 1 }),
    title: fc.boolean(),
    budget: fc.boolean(),
    flow: fc.boolean(),
  })
  const write = ({
    projects,
    squads,
    title,
    budget,
    flow,
  }: typeof bodies extends fc.Arbitrary<infer T> ? T : never) => [
    'id: pilot',
    ...(title ? ['title: t'] : []),
    'scope:',
    ...Object.entries({ projects, squads }).flatMap(([key, list]) =>
      flow
        ? [`  ${key}: [`, ...list.map((name) => `    ${name},`), '  ]']
        : [`  ${key}:`, ...list.map((name) => `    - ${name}`)],
    ),
    ...(budget ? ['budget: { amount: 1 }'] : []),
  ]
  const commented = (lines: readonly string[], marks: readonly (string | null)[], trailing: boolean) =>
    lines
      .flatMap((line, i) => {
        const rule = marks[i % marks.length]
        if (!rule) return [line]
        return trailing ? [`${line} ${comment(rule)}`] : [`${/^ */.exec(line)}${comment(rule)}`, line]
      })
      .join('\n')
  const marks = fc.array(fc.option(fc.constantFrom(...rules.map(({ id }) => id))), { minLength: 1, maxLength: 8 })

  test('every finding is reported or ignored, and without its comments the report is what it was', () => {
    fc.assert(
      fc.property(bodies, marks, fc.boolean(), (body, rules, trailing) => {
        const lines = write(body)
        const plain = judge(`${lines.join('\n')}\n`)
        const { findings, ignored } = judge(`${commented(lines, rules, trailing)}\n`)
        const kept = findings.filter(({ rule }) => rule !== 'unused-ignore')
        const all = [...kept, ...ignored.map(({ finding }) => finding)].map(({ digest }) => digest).sort()
        expect(all).toEqual(plain.findings.map(({ digest }) => digest).sort())
        const unread = judge(`${commented(lines, rules, trailing)}\n`, { ignores: false })
        expect(unread.findings.map(({ digest }) => digest)).toEqual(plain.findings.map(({ digest }) => digest))
      }),
    )
  })

  test('taking away what is unused changes nothing else', () => {
    fc.assert(
      fc.property(bodies, marks, fc.boolean(), (body, rules, trailing) => {
        const text = `${commented(write(body), rules, trailing)}\n`
        const before = judge(text)
        const offset = 'apiVersion: carveout/v1\nkind: CarveOut\n'.length
        const edits = before.findings.flatMap(({ fix }) => fix?.edits ?? []).sort((a, b) => b.start - a.start)
        const mended = edits.reduce(
          (text, { start, end }) => text.slice(0, start - offset) + text.slice(end - offset),
          text,
        )
        const after = judge(mended)
        const digests = (result: LintResult) => result.ignored.map(({ finding }) => finding.digest)
        expect(after.findings.map(({ rule }) => rule)).not.toContain('unused-ignore')
        expect(digests(after)).toEqual(digests(before))
      }),
    )
  })

  test('a formatter changes nothing of it', async () => {
    await fc.assert(
      fc.asyncProperty(
        bodies,
        marks,
        fc.boolean(),
        fc.constantFrom(20, 80, 300),
        async (body, rules, trailing, printWidth) => {
          const text = `${commented(write(body), rules, trailing)}\n`
          const formatted = await format(text, { parser: 'yaml', printWidth })
          const shown = (text: string) => {
            const { findings, ignored } = judge(text)
            return [
              ...findings.map(({ rule, message }) => `${rule} ${message}`),
              ...ignored.map(({ finding }) => finding.digest),
            ]
          }
          expect(shown(formatted), formatted).toEqual(shown(text))
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('the finding of a comment', () => {
  const faults = (body: string, more: More = {}) =>
    judge(body, more).findings.filter(({ rule }) => rule.endsWith('-ignore'))

  test('is told with the comment as it should be, in its own words where it has them', () => {
    const help = (text: string) => faults(`title: t ${text}\n`)[0]?.help
    const longest = '2027-05-22'
    expect(help('# carveout-ignore')).toBe(
      `write it as \`# carveout-ignore fuzzy-scope until ${longest}: the repo is split by then, see ADR 41\``,
    )
    expect(help('# carveout-ignore wild-name, no-title: split in December')).toBe(
      `write it as \`# carveout-ignore wild-name, no-title until ${longest}: split in December\``,
    )
  })

  test('is mended by taking the comment away, or the name', () => {
    const [whole] = faults(`title: t ${comment('no-title')}\n`)
    expect(whole).toMatchObject({
      message: 'there is no `no-title` to ignore in `title`',
      help: 'remove the ignore comment',
      fix: { message: 'remove the ignore comment', safe: true },
    })
    const body = `title: t\nscope: # x\n  ${comment('no-title, wild-name')}\n  projects: [a-*]\n`
    const [name] = faults(body)
    expect(name).toMatchObject({
      help: 'remove `no-title` from the ignore comment',
      fix: { message: 'remove `no-title` from the ignore comment', safe: true, edits: [{ text: '' }] },
      related: [],
    })
    const last = faults(body.replace('no-title, wild-name', 'wild-name, no-title'))
    expect(last.map(({ fix }) => fix?.edits.map(({ start, end }) => end - start))).toEqual([[', no-title'.length]])
  })

  test('names the key that it stands for, as it is written', () => {
    const where = (body: string) => faults(body).map(({ message }) => /to ignore (.*)$/.exec(message)?.[1])
    expect(where(`title: t\nx-a/b~c: 1 ${comment('wild-name')}\n`)).toEqual(['in `x-a/b~c`'])
    expect(where(`title: t\nscope:\n  projects:\n    - a ${comment('wild-name')}\n`)).toEqual([
      'in this item of `projects`',
    ])
    const many = Array.from({ length: 12 }, (_, i) => `    - a${i}${i === 11 ? ` ${comment('wild-name')}` : ''}\n`)
    expect(where(`title: t\nscope:\n  projects:\n${many.join('')}`)).toEqual(['in this item of `projects`'])
  })

  test('counts as the configuration says', () => {
    const body = `title: t ${comment('no-title')}\n`
    expect(faults(body)).toMatchObject([{ severity: 'warning' }])
    expect(faults(body, { rules: { 'unused-ignore': 'error' } })).toMatchObject([{ severity: 'error' }])
    expect(faults(body, { rules: { 'unused-ignore': 'off' } })).toEqual([])
  })

  test('suggests a rule for a name that is not too long, and for not too many', () => {
    const near = (name: string) => faults(`title: t ${comment(name)}\n`)[0]?.help
    expect(near('no-titel')).toBe('write `no-title`')
    expect(near(`no-title${'e'.repeat(60)}`)).toMatch(/^name each rule by its id/)
  })
})
