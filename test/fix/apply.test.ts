import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyFixes } from '../../src/fix/apply.ts'
import type { Edit } from '../../src/model/finding.ts'

const fix = (...edits: readonly (readonly [start: number, end: number, text: string, file?: string])[]) => ({
  message: '',
  safe: true,
  edits: edits.map(([start, end, text, file = 'a']): Edit => ({ file, start, end, text })),
})

/** The text `abcdef` after some fixes, and how many were applied. */
function applied(...fixes: ReturnType<typeof fix>[]): [string | undefined, number] {
  const { texts, fixes: done } = applyFixes(new Map([['a', 'abcdef']]), fixes)
  return [texts.get('a'), done.length]
}

test.each<[string, ReturnType<typeof fix>[], string | undefined, number]>([
  ['none', [], undefined, 0],
  ['a replacement', [fix([1, 3, 'X'])], 'aXdef', 1],
  ['an insertion', [fix([6, 6, 'X'])], 'abcdefX', 1],
  ['a deletion', [fix([0, 2, ''])], 'cdef', 1],
  ['several, in any order', [fix([4, 5, 'Y']), fix([0, 1, 'X'])], 'XbcdYf', 2],
  ['side by side', [fix([0, 2, 'X']), fix([2, 4, 'Y'])], 'XYef', 2],
  ['an insertion right after', [fix([0, 2, 'X']), fix([2, 2, 'Y'])], 'XYcdef', 2],
  ['the first of two that overlap', [fix([1, 4, 'X']), fix([3, 5, 'Y'])], 'aXef', 1],
  ['the first of two at one place', [fix([1, 1, 'X']), fix([1, 1, 'Y'])], 'aXbcdef', 1],
  ['all edits of one or none', [fix([1, 2, 'X']), fix([0, 1, 'Y'], [1, 2, 'Z'])], 'aXcdef', 1],
  ['none whose own edits overlap', [fix([0, 3, 'X'], [2, 4, 'Y'])], undefined, 0],
  ['none that changes nothing', [fix([0, 2, 'ab'])], undefined, 0],
  ['none of another file', [fix([0, 2, 'X', 'b'])], undefined, 0],
])('applies %s', (_, fixes, text, count) => {
  expect(applied(...fixes)).toEqual([text, count])
})

test('a fix of two files', () => {
  const texts = new Map([
    ['a', 'abc'],
    ['b', 'def'],
  ])
  const { texts: after } = applyFixes(texts, [fix([0, 1, 'X'], [2, 3, 'Y', 'b'])])
  expect([...after]).toEqual([
    ['a', 'Xbc'],
    ['b', 'deY'],
  ])
})

test('what is outside of the edits stays as it is', () => {
  const cuts = fc.uniqueArray(fc.nat(60), { maxLength: 12 }).map((all) => all.toSorted((a, b) => a - b))
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 61, maxLength: 61 }), cuts, fc.string(), (text, offsets, to) => {
      const pairs = offsets.flatMap((start, i) => (i % 2 === 0 ? [[start, offsets[i + 1] ?? start] as const] : []))
      const fixes = pairs.map(([start, end]) => fix([start, end, `<${to}>`]))
      const { texts } = applyFixes(new Map([['a', text]]), fixes.toReversed())
      const kept = [0, ...pairs.map(([, end]) => end)].map((from, i) => text.slice(from, pairs[i]?.[0]))
      expect(texts.get('a') ?? text).toBe(kept.join(`<${to}>`))
    }),
  )
})
