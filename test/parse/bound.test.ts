import { describe, expect, test } from 'vitest'
import { readingBound } from '../../src/parse/bound.ts'

describe('of one file no more is read than', () => {
  /** How many of the same documents are read before one is not. */
  const read = (text: string, isEveryday: boolean) => {
    const isTooMuch = readingBound()
    let count = 0
    while (count < 20_000 && !isTooMuch(text, isEveryday)) count++
    return count
  }

  test('10,000 documents', () => expect(read('a'.repeat(1_000), true)).toBe(10_000))
  test('1,000 that are not everyday', () => expect(read('a', false)).toBe(1_000))
  test('1,000,000 characters of these', () => expect(read('a'.repeat(100_000), false)).toBe(10))

  test('all of them together', () => {
    const isTooMuch = readingBound()
    expect(isTooMuch('a'.repeat(600_000), false)).toBe(false)
    expect(isTooMuch('a'.repeat(600_000), true)).toBe(false)
    expect(isTooMuch('a'.repeat(400_000), false)).toBe(false)
    expect(isTooMuch('a', false)).toBe(true)
  })

  test('of each file anew', () => {
    expect(readingBound()('a'.repeat(1_000_001), false)).toBe(true)
    expect(readingBound()('a', false)).toBe(false)
  })
})
