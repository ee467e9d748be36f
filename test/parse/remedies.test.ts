import { describe, expect, test } from 'vitest'
import { parse } from '../../src/parse/parse.ts'
import { carveOut } from './support.ts'

/** The lines of a carve-out as the fix of its first finding leaves them, and whether it is safe. */
function mended(lines: string): readonly [lines: string, isSafe: boolean] | undefined {
  const text = carveOut(...lines.split('\n'))
  const fix = parse({ path: 'a.yaml', text }).findings[0]?.fix
  if (fix === undefined) return undefined
  const edits = [...fix.edits].sort((a, b) => b.start - a.start)
  const changed = edits.reduce((all, { start, end, text }) => all.slice(0, start) + text + all.slice(end), text)
  return [changed.split('\n').slice(3, -1).join('\n'), fix.safe]
}

describe('the way out is safe where nothing else can be meant', () => {
  test.each([
    ['starts: 1 October 2026', 'starts: 2026-10-01'],
    ['starts: 2026/10/5', 'starts: 2026-10-05'],
    ['starts: 20261005', 'starts: 2026-10-05'],
    ["expires: '5 Oct 2026'", "expires: '2026-10-05'"],
    ['success: [{ event: a, by: 1 October 2026 }]', 'success: [{ event: a, by: 2026-10-01 }]'],
    ['logging: { mode: Automatic }', 'logging: { mode: automatic }'],
    ['logging: { records: [cost, Usage] }', 'logging: { records: [cost, usage] }'],
    ['agents: [{ name: a, billing: Flat rate }]', 'agents: [{ name: a, billing: flat-rate }]'],
    ['budget: { amount: 200, currency: usd }', 'budget: { amount: 200, currency: USD }'],
    ['success: [{ metric: a, atleast: 3 }]', 'success: [{ metric: a, atLeast: 3 }]'],
    ['titel: a', 'title: a'],
    ['expiry: 2026-10-05', 'expires: 2026-10-05'],
    ['expiry: 20261005', 'expires: 20261005'],
    ['x-title: b\ntitel: a', 'x-title: b\ntitle: a'],
  ])('%j', (lines, expected) => expect(mended(lines)).toEqual([expected, true]))
})

describe('it is suggested where it is likely', () => {
  test.each([
    ['logging: { mode: automatc }', 'logging: { mode: automatic }'],
    ['budget: { amount: 200, per: monthly }', 'budget: { amount: 200, per: month }'],
    ['review: { every: 2weeks }', 'review: { every: 2 weeks }'],
    ['budget: { amount: "200" }', 'budget: { amount: 200 }'],
    ['budget: { amount: "0.5" }', 'budget: { amount: 0.5 }'],
    ['title: 3', 'title: "3"'],
    ['title: true', 'title: "true"'],
    ['titel: [a]', 'title: [a]'],
    ['titel:\n  a: b', 'title:\n  a: b'],
    ['titel: a\ntitlle: b', 'title: a\ntitlle: b'],
    ['expiry: 5', 'expires: 5'],
    ['titel:', 'title:'],
  ])('%j', (lines, expected) => expect(mended(lines)).toEqual([expected, false]))
})

describe('there is none where it is not plain', () => {
  test.each([
    'starts: 01/02/2026',
    'starts: [2026-10-01]',
    'logging: { mode: true }',
    'review: { every: 14 }',
    'review: { every: monthly }',
    'budget: { amount: "1,200" }',
    'budget: { amount: "007" }',
    'budget: { amount: 200 USD }',
    'ends: 2026-10-05',
    'owner: [a]',
  ])('%j', (lines) => expect(mended(lines)).toBeUndefined())
})
