import { expect, test } from 'vitest'
import { analyse } from '../../src/language/analyse.ts'
import { piecesOf } from '../../src/language/pieces.ts'

const noNames = { has: () => false }
const plain = 'We compare how many review rounds each of the two agents needs on the same twelve migrations. '

test('a short text is one piece', () => expect(piecesOf('a b', 10)).toEqual([{ start: 0, text: 'a b' }]))

test('pieces overlap, cover the text, and are cut between words', () => {
  const text = plain.repeat(40)
  const pieces = piecesOf(text, 1_000)
  let reached = 0
  for (const { start, text: piece } of pieces) {
    expect(text.slice(start, start + piece.length)).toBe(piece)
    expect(start).toBeLessThanOrEqual(reached)
    expect(piece.length).toBeLessThanOrEqual(1_000)
    expect(text.charAt(start + piece.length - 1)).not.toBe('')
    reached = start + piece.length
  }
  expect(reached).toBe(text.length)
  expect(pieces.slice(0, -1).every(({ start, text: piece }) => text.charAt(start + piece.length) === ' ')).toBe(true)
})

test('a text without a space is cut all the same', () => {
  expect(piecesOf('x'.repeat(2_500), 1_000).map(({ start }) => start)).toEqual([0, 700, 1_400, 2_100])
})

test.each([0, 13, 20, 40, 60])('an offence after %i sentences is found where it stands', (before) => {
  const offence = 'The point is to skip the cost review.'
  const text = `${plain.repeat(before)}${offence} ${plain.repeat(30)}`
  const { verdict, within } = analyse(text, 'purpose', noNames)
  expect(verdict).toBe('fuzzy')
  expect(offence).toContain(text.slice(...within))
})

test('a purpose that nobody reads to its end hides what it is about', () => {
  expect(analyse(plain.repeat(200), 'purpose', noNames)).toMatchObject({ verdict: 'fuzzy', class: 'endless' })
})

test.each(['work', 'criterion', 'purpose', 'name'] as const)('what is suggested for an endless %s passes', (field) => {
  const { rewrite = '' } = analyse(plain.repeat(200), field, noNames)
  expect(analyse(rewrite, field, noNames)).toMatchObject({ verdict: 'specific' })
})
