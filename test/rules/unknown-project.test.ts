import { expect, test } from 'vitest'
import { found } from './support.ts'

const rule = 'unknown-project'
const scope = (projects: string) => `scope: { projects: ${projects}, squads: [ledger], work: [schema migrations] }`
const registry = (projects: string) => `kind: Portfolio\nprojects: ${projects}`

test('a misspelt project, with the nearest name', () => {
  expect(found(rule, scope('[settlement-batch, ledger-servce]'))).toEqual([
    {
      at: 'ledger-servce',
      message: 'portfolio "core-engineering" has no project "ledger-servce"; did you mean "ledger-service"?',
      help: 'write "ledger-service"',
      severity: 'error',
      pointer: '/scope/projects/1',
      related: [],
    },
  ])
})

test('a project that resembles none', () => {
  expect(found(rule, scope('[pricing-oracle]'))).toMatchObject([
    {
      message: 'portfolio "core-engineering" has no project "pricing-oracle"',
      help: expect.stringContaining('register this one'),
    },
  ])
})

test('each entry is reported for itself, a repeated one too', () => {
  expect(
    found(rule, scope('[pricing-oracle, ledger-service, tax-engine, pricing-oracle]')).map(({ at }) => at),
  ).toEqual(['pricing-oracle', 'tax-engine', 'pricing-oracle'])
})

test('the suggestion is in the spelling of the registry', () => {
  const [finding] = found(rule, `${registry('["@acme/Ledger_Service"]')}\n---\n${scope('[ledger-servce]')}`)
  expect(finding?.help).toBe('write "@acme/Ledger_Service"')
})

test('another spelling of the same name is known', () => {
  expect(found(rule, scope('["@acme/Ledger_Service", "repo:settlement batch", WEB-CHECKOUT]'))).toEqual([])
})

test('a squad is no project', () => {
  expect(found(rule, scope('[ledger]'))).toHaveLength(1)
})

test('says nothing without a registry', () => {
  for (const portfolio of [registry(''), registry('[]'), registry('[""]'), 'kind: Portfolio\nid: other']) {
    expect(found(rule, `${portfolio}\n---\n${scope('[pricing-oracle]')}`)).toEqual([])
  }
})

test('says nothing where the portfolio or the projects are absent', () => {
  expect(found(rule, `${scope('[pricing-oracle]')}\nportfolio:`)).toEqual([])
  for (const absent of ['scope:', scope(''), scope('[]')]) expect(found(rule, absent)).toEqual([])
})

test('leaves what is fuzzy to fuzzy-scope', () => {
  expect(found(rule, scope('["ledger-*", pricing-oracle]')).map(({ at }) => at)).toEqual(['pricing-oracle'])
})

test('passes over a closed carve-out, up to the day it closes', () => {
  const closed = (on: string) => `${scope('[pricing-oracle]')}\nclosed: { on: ${on}, result: retired }`
  expect(found(rule, closed('2026-11-23'))).toEqual([])
  expect(found(rule, closed('2026-11-24'))).toHaveLength(1)
})
