import { expect, test } from 'vitest'
import { found } from './support.ts'

const rule = 'unknown-squad'
const scope = (squads: string) => `scope: { projects: [ledger-service], squads: ${squads}, work: [schema migrations] }`

test('a misspelt squad, with the nearest name', () => {
  expect(found(rule, scope('[ledger, "team:setlements"]'))).toEqual([
    {
      at: '"team:setlements"',
      message: 'portfolio "core-engineering" has no squad "team:setlements"; did you mean "settlements"?',
      help: 'write "settlements"',
      severity: 'error',
      pointer: '/scope/squads/1',
      related: [],
    },
  ])
})

test('a squad that resembles none', () => {
  expect(found(rule, scope('[contractors-east]'))).toMatchObject([
    {
      message: 'portfolio "core-engineering" has no squad "contractors-east"',
      help: expect.stringContaining('register this one'),
    },
  ])
})

test('another spelling of the same squad is known', () => {
  expect(found(rule, scope('["team:Ledger", "@acme/settlements"]'))).toEqual([])
})

test('a project is no squad', () => {
  expect(found(rule, scope('[ledger-service]'))).toHaveLength(1)
})

test('says nothing without a registry, a portfolio or squads', () => {
  expect(found(rule, `kind: Portfolio\nsquads: []\n---\n${scope('[contractors-east]')}`)).toEqual([])
  expect(found(rule, `kind: Portfolio\nsquads:\n---\n${scope('[contractors-east]')}`)).toEqual([])
  expect(found(rule, `${scope('[contractors-east]')}\nportfolio: unheard-of`)).toEqual([])
  expect(found(rule, scope(''))).toEqual([])
})

test('leaves what is fuzzy to fuzzy-scope', () => {
  expect(found(rule, scope('["ledger-*", contractors-east]')).map(({ at }) => at)).toEqual(['contractors-east'])
})

test('passes over a closed carve-out', () => {
  expect(found(rule, `${scope('[contractors-east]')}\nclosed: { on: 2026-11-20, result: retired }`)).toEqual([])
})
