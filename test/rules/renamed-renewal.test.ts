import { describe, expect, test } from 'vitest'
import { found } from './support.ts'

const rule = 'renamed-renewal'

/** The base's carve-out, started on 2026-10-05, and another one before it. */
const beside = (earlier: string, later = '') =>
  found(rule, `id: ledger-migration\n${later}\n---\nid: ledger-pilot\n${earlier}`)

const pilot = 'starts: 2026-06-01\n'

test('starts just after another ends: on the later, related to the earlier', () => {
  expect(beside(`${pilot}expires: 2026-09-25`)).toMatchObject([
    {
      at: '2026-10-05',
      severity: 'error',
      message:
        'it starts 10 days after the end of "ledger-pilot", for the same project "ledger-service" and squad "ledger"',
      related: ['2026-09-25'],
    },
  ])
})

describe('how near', () => {
  test.each([
    ['2026-08-20', 'starts 46 days after', 0],
    ['2026-08-21', 'starts 45 days after', 1],
    ['2026-10-04', 'starts 1 day after', 1],
    ['2026-10-05', 'starts on the day of', 1],
    ['2026-10-19', 'starts 14 days before', 1],
    ['2026-10-20', 'starts 15 days before', 0],
  ])('an end on %s: %s', (expires, words, count) => {
    const findings = beside(`${pilot}expires: ${expires}`)
    expect(findings).toHaveLength(count)
    for (const { message } of findings) expect(message).toContain(words)
  })

  test('a closed one ended when it was closed', () => {
    const closed = (on: string, result = 'retired') =>
      beside(`${pilot}expires: 2026-12-18\nclosed: { on: ${on}, result: ${result} }`)
    expect(closed('2026-08-21')).toMatchObject([{ related: ['2026-08-21'] }])
    expect(closed('2026-08-20')).toEqual([])
    expect(closed('2026-08-21', 'graduated')).toEqual([])
  })

  test('the ends of what calendars hold', () => {
    expect(beside('starts: 0000-01-01\nexpires: 9999-12-31', 'starts: 0000-01-01\nexpires: 9999-12-31')).toEqual([])
  })
})

describe('which is earlier', () => {
  test('the one that starts first, though it ends later', () => {
    expect(beside('starts: 2026-10-06\nexpires: 2026-10-10')).toEqual([])
    expect(beside('starts: 2026-10-04\nexpires: 2026-10-10')).toMatchObject([{ at: '2026-10-05' }])
  })

  test('on the same day, or with no start, the one that has ended by then or whose id sorts first', () => {
    const twins = (id: string) =>
      found(rule, `starts: 2026-10-05\nexpires: 2026-10-12\n---\nid: ${id}\nstarts: 2026-10-05\nexpires: 2026-10-12`)
    expect(twins('A-pilot')).toMatchObject([{ message: expect.stringContaining('"A-pilot"') }])
    expect(twins('Zeta')).toMatchObject([{ message: expect.stringContaining('"ledger-migration"') }])
    expect(twins('Ledger-Migration')).toEqual([])
    expect(found(rule, 'expires: 2026-12-18\n---\nid: zeta\nstarts:\nexpires: 2026-10-04')).toHaveLength(1)
    expect(found(rule, 'expires: 2026-12-18\n---\nid: zeta\nstarts:\nexpires: 2026-10-05')).toEqual([])
  })

  test('never itself', () => {
    expect(found(rule, 'starts: 2026-10-05\nexpires: 2026-09-30')).toEqual([])
    expect(found(rule, 'starts: 2026-10-05\nexpires: 2026-10-06')).toEqual([])
  })
})

describe('what is in common', () => {
  const scope = (projects: string, squads: string) =>
    `${pilot}expires: 2026-09-25\nscope: { projects: ${projects}, squads: ${squads} }`

  test('a project and a squad, in any spelling', () => {
    expect(beside(scope('[data-lake, Settlement_Batch]', '["team:Settlements"]'))).toMatchObject([
      { message: expect.stringContaining('project "settlement-batch" and squad "settlements"') },
    ])
  })

  test('in the spelling of the later one', () => {
    const later = 'scope: { projects: [Ledger_Service], squads: ["@acme/ledger"] }'
    expect(beside(`${pilot}expires: 2026-09-25`, later)).toMatchObject([
      { message: expect.stringContaining('project "Ledger_Service" and squad "@acme/ledger"') },
    ])
  })

  test('one of them is not enough', () => {
    expect(beside(scope('[ledger-service]', '[data]'))).toEqual([])
    expect(beside(scope('[data-lake]', '[ledger]'))).toEqual([])
    expect(beside(scope('[]', '[]'))).toEqual([])
    expect(beside(`${pilot}expires: 2026-09-25\nscope:`)).toEqual([])
    expect(beside(`${pilot}expires: 2026-09-25`, 'scope:')).toEqual([])
  })

  test('the portfolio, which need not be known', () => {
    const ended = `${pilot}expires: 2026-09-25\n`
    expect(beside(`${ended}portfolio: other`)).toEqual([])
    expect(beside(`${ended}portfolio: Core-Engineering`)).toHaveLength(1)
    expect(beside(`${ended}portfolio: other`, 'portfolio: other')).toHaveLength(1)
    expect(beside(`${ended}portfolio:`, 'portfolio:')).toEqual([])
  })
})

test('several: the nearest is named, the latest end first, at most ten', () => {
  const ended = (id: string, expires: string) => `id: ${id}\n${pilot}expires: ${expires}\n`
  const two = found(rule, `id: ledger-migration\n---\n${ended('a', '2026-09-01')}---\n${ended('b', '2026-09-25')}`)
  expect(two).toMatchObject([{ message: expect.stringContaining('"b"'), related: ['2026-09-25', '2026-09-01'] }])
  const many = Array.from({ length: 12 }, (_, i) => ended(`pilot-${i}`, '2026-09-25'))
  expect(found(rule, ['id: ledger-migration\n', ...many].join('---\n'))[0]?.related).toHaveLength(10)
})

test('a closed one was no less a renewal', () => {
  expect(beside(`${pilot}expires: 2026-09-25`, 'closed: { on: 2026-11-20, result: graduated }')).toHaveLength(1)
})

test('says nothing where there is no start or no end to measure from', () => {
  expect(beside(`${pilot}expires: 2026-09-25`, 'starts:')).toEqual([])
  expect(beside(`${pilot}expires:`)).toEqual([])
})
