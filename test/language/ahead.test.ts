import { afterEach, beforeEach, expect, test } from 'vitest'
import { textsToJudge } from '../../src/language/ahead.ts'
import { analyse } from '../../src/language/analyse.ts'
import { giveBack, isKnown, judgeAll, judged, judgedSoFar, keyOf, takeOver } from '../../src/language/judged.ts'
import type { CarveOut, Declaration, Portfolio } from '../../src/model/declaration.ts'
import { worldOf } from '../../src/model/world.ts'

const origin = { file: 'policy.yaml', document: 0 } as unknown as CarveOut['origin']
const portfolio: Portfolio = {
  kind: 'Portfolio',
  origin,
  id: 'core',
  purpose: 'cost per workflow',
  projects: ['Everything'],
}
const carveOut: CarveOut = {
  kind: 'CarveOut',
  origin,
  id: 'trial',
  portfolio: 'core',
  title: 'Trial',
  purpose: 'Skip the cost review',
  scope: { projects: ['everything', 'all teams'], work: ['Any work', 'schema migrations', 'ANY  WORK'] },
}
const world = worldOf({ carveOuts: [carveOut], portfolios: [portfolio], accept: [], unreadable: [] }, '2026-11-23')
const keys = (...declarations: readonly Declaration[]) => textsToJudge(declarations, world)

beforeEach(() => giveBack(new Map()))
afterEach(() => giveBack(new Map()))

test('texts are told as patterns read them, each once, and names that are registered are not', () => {
  expect(keys(carveOut)).toEqual([
    'text trial',
    'purpose skip the \uE010\uE010\uE010\uE010\uE010\uE010\uE010\uE010\uE010\uE010\uE010',
    'name all teams',
    'work any work',
    'work schema migrations',
  ])
  expect(keys(portfolio)).toEqual(['purpose cost per workflow'])
})

test('of the names that a portfolio registers, those are names where it is the home', () => {
  expect(keys({ ...carveOut, portfolio: 'another' })).toContain('name everything')
  expect(keys(carveOut)).not.toContain('name everything')
})

test('of a portfolio, its own names are names', () => {
  const workflows = [{ id: 'a', aliases: ['EVERYTHING', 'all of it'] }]
  expect(keys({ ...portfolio, workflows })).toEqual(['purpose cost per workflow', 'name all of it'])
})

test('what is too long to be judged in one piece is not told', () => {
  const long = (letters: number, key: 'title' | 'owner' | 'purpose') =>
    keys({ kind: 'CarveOut', origin, id: 'long', [key]: 'a'.repeat(letters) }).length
  expect([long(2_000, 'title'), long(2_001, 'title')]).toEqual([1, 0])
  expect([long(2_000, 'purpose'), long(2_001, 'purpose')]).toEqual([1, 0])
  expect([long(200, 'owner'), long(201, 'owner')]).toEqual([1, 0])
})

test('what is judged elsewhere is what is judged here', () => {
  const told = keys(carveOut, portfolio)
  const elsewhere = judgeAll(told)
  expect([...elsewhere.keys()]).toEqual(told)
  expect(elsewhere.get('work any work')).toEqual(judged('any work', 'work'))
  expect(elsewhere.get('name all teams')?.verdict).toBe('fuzzy')
  expect(elsewhere.get('work schema migrations')).toEqual({ verdict: 'specific' })
})

test('what was judged elsewhere is not judged again', () => {
  const odd = { verdict: 'unproven' } as const
  takeOver(new Map([[keyOf('schema migrations', 'work'), odd]]))
  expect(judged('schema migrations', 'work')).toBe(odd)
  expect(judged('schema migrations', 'text').verdict).toBe('specific')
  expect(analyse('Schema  migrations', 'work', { has: () => false }).verdict).toBe('unproven')
})

test('what an earlier run judged is kept where it is asked for again, and forgotten where it is not', () => {
  const odd = { verdict: 'unproven' } as const
  const key = keyOf('schema migrations', 'work')
  giveBack(
    new Map([
      [key, odd],
      [keyOf('unasked', 'work'), odd],
    ]),
  )
  expect([isKnown(key), isKnown(keyOf('schema migrations', 'text'))]).toEqual([true, false])
  expect(judged('schema migrations', 'work')).toBe(odd)
  const fresh = judged('any work', 'work')
  expect([...judgedSoFar()]).toEqual([
    [key, odd],
    [keyOf('any work', 'work'), fresh],
  ])
  giveBack(new Map())
  expect(isKnown(key)).toBe(false)
  expect(judged('schema migrations', 'work').verdict).toBe('specific')
})

test('however many texts a run has, what it judged is there to be kept', () => {
  for (let i = 0; i < 2_100; i++) judged(`part ${i}`, 'text')
  expect(judgedSoFar().size).toBe(2_100)
})
