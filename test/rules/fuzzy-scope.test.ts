import { describe, expect, test } from 'vitest'
import { found, lintFragment } from './support.ts'

const rule = 'fuzzy-scope'
const scope = ({ projects = '[ledger-service]', squads = '[ledger]', work = '[schema migrations]', more = '' }) =>
  `scope: { projects: ${projects}, squads: ${squads}, work: ${work}${more} }`

test('no scope', () => {
  expect(found(rule, 'scope:')).toEqual([
    {
      at: 'ledger-migration',
      message: 'carve-out "ledger-migration" has no scope',
      help: 'add `scope`, with `projects`, `squads` and `work`',
      severity: 'error',
      pointer: '/id',
      related: [],
    },
  ])
})

test('what is absent or empty is told in one finding', () => {
  expect(found(rule, scope({ projects: '[]', work: '[ "  " ]' }))).toMatchObject([
    {
      pointer: '/scope',
      message: 'the scope names no projects or work',
      help: expect.stringContaining('`projects` and `work`'),
    },
  ])
  expect(found(rule, 'scope: { squads: [ledger], projects: [ledger-service] }')).toMatchObject([
    { message: 'the scope names no work' },
  ])
  expect(found(rule, 'scope: { exclude: [production deploys] }')).toMatchObject([
    { message: 'the scope names no projects, squads or work' },
  ])
})

test('what is there is judged beside what is absent', () => {
  expect(found(rule, 'scope: { projects: ["*"], work: [refactoring] }').map(({ at }) => at)).toEqual([
    'scope',
    '*',
    'refactoring',
  ])
})

test('an entry that matches names, with those that it matches today', () => {
  expect(found(rule, scope({ projects: '[web-checkout, "ledger-*"]' }))).toEqual([
    {
      at: 'ledger-*',
      message: '"ledger-*" covers names that nobody has listed, and projects that do not exist yet',
      help: 'list the projects that are meant, each by its name; today it matches "ledger-service"',
      severity: 'error',
      pointer: '/scope/projects/1',
      related: [],
    },
  ])
  expect(found(rule, scope({ projects: '["*t*a*"]' }))[0]?.help).toContain(
    'today it matches "settlement-batch", "data-lake", "notifications"',
  )
  expect(found(rule, scope({ squads: '["*"]' }))[0]?.help).toMatch(/today it matches "ledger", .*"data" and 2 more$/)
  expect(found(rule, scope({ projects: '["gone-*"]' }))[0]?.help).toContain('it matches none that is registered')
  expect(found(rule, `kind: Portfolio\nprojects:\n---\n${scope({ projects: '["ledger-*"]' })}`)[0]?.help).toMatch(
    /by its name$/,
  )
})

test('each fuzzy entry gives one finding, and unknown-project none', () => {
  const entries = scope({
    projects: '["svc-[a-z]+", all projects, "!legacy", "{{ repo }}"]',
    squads: '[everyone, "team:all", ledger]',
  })
  expect(found(rule, entries)).toHaveLength(6)
  expect([...found('unknown-project', entries), ...found('unknown-squad', entries)]).toEqual([])
})

test('a registered or accepted name is a name', () => {
  const everything = scope({ projects: '[everything, misc]' })
  expect(found(rule, everything)).toHaveLength(2)
  expect(found(rule, `kind: Portfolio\nprojects: [Everything]\n---\n${everything}`).map(({ at }) => at)).toEqual([
    'misc',
  ])
  expect(found(rule, everything, { accept: ['everything', 'MISC'] })).toEqual([])
})

test('a fuzzy line of work, at its words', () => {
  expect(found(rule, scope({ work: '[schema migrations, "dependency bumps, and so on"]' }))).toEqual([
    {
      at: 'and so on',
      message: 'the list is left open by "and so on", so that what is not on it can claim a place',
      help: expect.stringMatching(/^say what is worked on, such as "/),
      severity: 'error',
      pointer: '/scope/work/1',
      related: [],
    },
  ])
})

test('exclude makes no line of work narrower', () => {
  expect(
    found(rule, scope({ work: '[refactoring]', more: ', exclude: [anything but the ledger tables]' })),
  ).toHaveLength(1)
})

test('a name of the portfolio does not narrow work', () => {
  expect(found(rule, scope({ work: '[improvements to settlement-batch]' }))).toHaveLength(1)
  expect(found(rule, scope({ work: '[improvements to the seat map of web-checkout]' }))).toEqual([])
})

test('letters that are not what they seem', () => {
  const [entry, line] = found(
    rule,
    scope({ projects: '[lеdger-service]', work: '["backfill scripts for the lеdger tables"]' }),
  )
  expect(entry).toMatchObject({ at: 'lеdger', message: expect.stringContaining('letters of another script') })
  expect(line).toMatchObject({ at: 'lеdger', help: 'write the word in plain letters' })
})

test('says nothing on a placeholder, which has a rule of its own', () => {
  const blanks = scope({ projects: '[TBD]', squads: '["<squad>"]', work: '[to be defined]' })
  expect(found(rule, blanks)).toEqual([])
  expect(found('placeholder-text', blanks)).toHaveLength(3)
})

test('a closed carve-out is judged, too', () => {
  expect(found(rule, 'scope:\nclosed: { on: 2026-11-20, result: retired }')).toHaveLength(1)
})

test('the minimal preset keeps it', () => {
  expect(found(rule, scope({ work: '[refactoring]' }), { preset: 'minimal' })).toHaveLength(1)
})

describe('a wildcard', () => {
  const registered = (names: string) => `kind: Portfolio\nprojects: [${names}]\n---\n`
  const covered = (pattern: string, names: string) => {
    const [finding] = found(rule, `${registered(names)}${scope({ projects: `["${pattern}"]` })}`)
    return /today it matches (.*)$/.exec(finding?.help ?? '')?.[1] ?? ''
  }

  test.each([
    ['ab*', 'ab, abc, cab, b', '"ab", "abc"'],
    ['*ab', 'ab, abc, cab', '"ab", "cab"'],
    ['a*b', 'ab, acb, a, b, abc', '"ab", "acb"'],
    ['a**b', 'ab, acb, a', '"ab", "acb"'],
    ['ab*bc', 'abc, abbc, ab-bc', '"abbc", "ab-bc"'],
    ['a*b*c', 'abc, acb, a-b-c, axc, cba', '"abc", "a-b-c"'],
    ['*aa*aa*', 'aaa, aaaa, aa-aa', '"aaaa", "aa-aa"'],
    ['A*', 'abc, ABD, b', '"abc", "ABD"'],
    ['*', 'a, b, c, d, e, f', '"a", "b", "c", "d", "e", "f"'],
    ['*', 'a, b, c, d, e, f, g', '"a", "b", "c", "d", "e", "f" and 1 more'],
  ])('%s covers of %s: %s', (pattern, names, expected) => {
    expect(covered(pattern, names)).toBe(expected)
  })

  const fixes = (projects: string, names: string) =>
    lintFragment(`${registered(names)}${scope({ projects })}`, { only: rule }).result.findings.map(({ fix }) => [
      fix?.message,
      fix?.edits.map(({ text }) => text).join(),
    ])

  test('is to give way to what it covers, without what stands beside it', () => {
    const [[message, text] = []] = fixes('[ab, "a*"]', 'AB, ac, ad, b')
    expect(message).toBe('write "ac", "ad" in its place')
    expect(text).toMatch(/ac.*ad/s)
    expect(text).not.toMatch(/ab/i)
  })

  test('stays where it covers nothing, or nothing more', () => {
    expect(fixes('["z*"]', 'ab, ac')).toEqual([[undefined, undefined]])
    expect(fixes('[ab, "a*"]', 'ab, b')).toEqual([[undefined, undefined]])
  })
})
