import { expect, test } from 'vitest'
import { found } from './support.ts'

const rule = 'sprawling-scope'
const help = 'narrow or close some of them: one scope cut into pieces is still one scope'

/** `[p1, p2, …]`, from the first to the last. */
function names(from: number, to: number, prefix = 'p'): string {
  const numbers = Array.from({ length: to - from + 1 }, (_, i) => from + i)
  return `[${numbers.map((number) => prefix + number).join(', ')}]`
}

function scope(projects: string, squads = '[]'): string {
  return `scope: { projects: ${projects}, squads: ${squads}, work: [schema migrations] }`
}

function portfolio(projects: number, squads = 0): string {
  return `kind: Portfolio\nprojects: ${names(1, projects)}\nsquads: ${names(1, squads, 's')}\n---\n`
}

function pieces(...fragments: string[]): string {
  return fragments.map((fragment, i) => `id: piece-${i + 1}\n${fragment}`).join('\n---\n')
}

test('more than half of the projects', () => {
  expect(found(rule, portfolio(8) + scope(names(1, 4)))).toEqual([])
  expect(found(rule, portfolio(8) + scope(names(1, 5)))).toEqual([
    {
      at: 'projects',
      message: 'its 5 projects are more than half of the 8 that portfolio "core-engineering" registers',
      help: 'name the few projects that the experiment needs, at most 4',
      severity: 'error',
      pointer: '/scope/projects',
      related: [],
    },
  ])
})

test('more than half of an odd number', () => {
  expect(found(rule, portfolio(7) + scope(names(1, 3)))).toEqual([])
  expect(found(rule, portfolio(7) + scope(names(1, 4)))).toHaveLength(1)
})

test('squads are judged like projects, each list for itself', () => {
  expect(found(rule, portfolio(0, 4) + scope('[p1]', names(1, 3, 's')))).toMatchObject([
    { at: 'squads', message: 'its 3 squads are more than half of the 4 that portfolio "core-engineering" registers' },
  ])
  expect(found(rule, portfolio(4, 4) + scope(names(1, 3), names(1, 3, 's')))).toHaveLength(2)
})

test('a registry of fewer than 4 is left alone', () => {
  expect(found(rule, portfolio(3) + scope(names(1, 3)))).toEqual([])
  expect(found(rule, portfolio(4) + scope(names(1, 4)))).toHaveLength(1)
})

test('names count where they resolve, and once', () => {
  expect(found(rule, portfolio(4) + scope('[p1, P1, "@acme/p1", p2, "p*", unheard-of]'))).toEqual([])
})

test('a name that is registered twice is one name', () => {
  const registry = 'kind: Portfolio\nprojects: [p1, p2, p3, P3]\n---\n'
  expect(found(rule, registry + scope(names(1, 3)))).toEqual([])
})

test('pieces of the same owner, each with the others', () => {
  const both = portfolio(8) + pieces(scope(names(1, 4)), scope(names(5, 7)))
  const message =
    'the 2 live carve-outs of "payments-platform" together cover 7 of 8 projects, more than three quarters'
  const finding = {
    at: 'projects',
    message,
    help,
    severity: 'error',
    pointer: '/scope/projects',
    related: ['projects'],
  }
  expect(found(rule, both)).toEqual([finding, finding])
  expect(found(rule, portfolio(8) + pieces(scope(names(1, 4)), scope(names(4, 6))))).toEqual([])
})

test('pieces of squads', () => {
  const both = pieces(scope('[p1]', names(1, 3, 's')), scope('[p1]', names(4, 5, 's')))
  expect(found(rule, portfolio(0, 6) + both).map(({ at }) => at)).toEqual(['squads', 'squads'])
})

test('together a registry of fewer than 6 is left alone', () => {
  const both = pieces(scope(names(1, 2)), scope(names(3, 5)))
  expect(found(rule, portfolio(5) + pieces(scope(names(1, 2)), scope(names(3, 4)), scope('[p5]')))).toEqual([])
  expect(found(rule, portfolio(6) + both)).toHaveLength(2)
})

test('the same owner in another spelling', () => {
  const other = `${scope(names(5, 7))}\nowner: "team:Payments_Platform"`
  expect(found(rule, portfolio(8) + pieces(scope(names(1, 4)), other))).toHaveLength(2)
})

test('only live carve-outs of the same owner and portfolio count', () => {
  const one = scope(names(1, 4))
  for (const apart of [
    'owner: mobile-platform',
    'portfolio: unheard-of',
    'closed: { on: 2026-11-20, result: retired }',
    'starts: 2026-11-24',
    'expires: 2026-11-22',
  ]) {
    expect(found(rule, portfolio(8) + pieces(one, `${scope(names(5, 7))}\n${apart}`))).toEqual([])
  }
  for (const live of ['starts: 2026-11-23', 'expires: 2026-11-23', 'expires:', 'starts:']) {
    expect(found(rule, portfolio(8) + pieces(one, `${scope(names(5, 7))}\n${live}`))).toHaveLength(2)
  }
})

test('nobody is the same owner as nobody', () => {
  const both = pieces(`${scope(names(1, 4))}\nowner:`, `${scope(names(5, 7))}\nowner:`)
  expect(found(rule, portfolio(8) + both)).toEqual([])
})

test('a piece without a registered name has no part in it', () => {
  const three = pieces(scope(names(1, 4)), scope(names(5, 7)), scope('[unheard-of]'))
  expect(found(rule, portfolio(8) + three).map(({ message }) => message.slice(0, 24))).toEqual([
    'the 2 live carve-outs of',
    'the 2 live carve-outs of',
  ])
})

test('one report a list: what sprawls alone is not reported as a piece', () => {
  const [alone, piece] = found(rule, portfolio(8) + pieces(scope(names(1, 5)), scope(names(6, 7))))
  expect(alone).toMatchObject({ message: expect.stringContaining('its 5 projects'), related: [] })
  expect(piece).toMatchObject({ message: expect.stringContaining('7 of 8'), related: ['projects'] })
})

test('at most 20 other pieces are listed', () => {
  const many = pieces(...Array.from({ length: 24 }, (_, i) => scope(`[p${i + 1}]`)))
  expect(new Set(found(rule, portfolio(24) + many).map(({ related }) => related.length))).toEqual(new Set([20]))
})

test('alone also before it is live, and never once it is closed', () => {
  const all = scope(names(1, 8))
  expect(found(rule, `${portfolio(8)}${all}\nstarts: 2026-12-01`)).toHaveLength(1)
  expect(found(rule, `${portfolio(8)}${all}\nclosed: { on: 2026-11-23, result: retired }`)).toEqual([])
})

test('says nothing without a scope, a registry or a portfolio', () => {
  expect(found(rule, `${portfolio(8)}scope:`)).toEqual([])
  expect(found(rule, portfolio(0) + scope(names(1, 8)))).toEqual([])
  expect(found(rule, `${portfolio(8)}${scope(names(1, 8))}\nportfolio:`)).toEqual([])
})
