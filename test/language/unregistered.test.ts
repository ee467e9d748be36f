import { expect, test } from 'vitest'
import { unregistered } from '../../src/language/unregistered.ts'
import type { CarveOut, Portfolio, Scope } from '../../src/model/declaration.ts'
import { worldOf } from '../../src/model/world.ts'

const origin = { file: 'policy.yaml', document: 0 } as unknown as CarveOut['origin']
const core: Portfolio = { kind: 'Portfolio', origin, id: 'core', projects: ['Ledger-Core', 'atlas'], squads: [] }
const world = worldOf({ carveOuts: [], portfolios: [core], accept: ['any-tool'], unreadable: [] }, '2026-11-23')
const missing = (scope: Scope | undefined, list: 'projects' | 'squads' = 'projects', portfolio = 'core') =>
  unregistered({ kind: 'CarveOut', origin, id: 'trial', portfolio, ...(scope && { scope }) }, list, world)

test('what the registry lacks is told with its place, and with the name that was meant', () => {
  expect(missing({ projects: ['ledger_core', 'ledger-cor', 'zebra'] })).toEqual([
    { name: 'ledger-cor', index: 1, portfolio: core, near: 'Ledger-Core' },
    { name: 'zebra', index: 2, portfolio: core, near: undefined },
  ])
})

test('what names no project at all is for other rules', () => {
  expect(missing({ projects: ['all repos', 'atlas', '*', 'TBD'] })).toEqual([])
})

test('nothing is lacking where there is no registry, no scope or no portfolio', () => {
  expect(missing({ squads: ['zebra'] }, 'squads')).toEqual([])
  expect(missing({ projects: ['zebra'] }, 'projects', 'other')).toEqual([])
  expect(missing(undefined)).toEqual([])
  expect(missing({ squads: ['zebra'] })).toEqual([])
})
