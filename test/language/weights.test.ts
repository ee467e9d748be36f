import { expect, test } from 'vitest'
import { linesOf, weigherOf } from '../../src/language/weights.ts'

// Made in the tests, so that they notice what making it does.
const stored = () =>
  linesOf({
    '': -0.5,
    skip: 1.5,
    'skip the': 2,
    'skip _ review': 0.25,
    skipper: -1,
    '^ skip': 3,
    constructor: 4,
  })

test('weights are stored by the first character, as a line for each first word', () => {
  expect(stored()).toEqual({
    '': '\n\t\t-0.5\n',
    s: '\nskip\t\t1.5\t the\t2\t _ review\t0.25\nskipper\t\t-1\n',
    '^': '\n^\t skip\t3\n',
    c: '\nconstructor\t\t4\n',
  })
})

test('weights are found by the first word and what goes with it', () => {
  const weigh = weigherOf(stored())
  expect([...(weigh('skip') ?? [])]).toEqual([
    ['', 1.5],
    [' the', 2],
    [' _ review', 0.25],
  ])
  expect([...(weigh('') ?? [])]).toEqual([['', -0.5]])
  expect([...(weigh('^') ?? [])]).toEqual([[' skip', 3]])
  expect([...(weigh('constructor') ?? [])]).toEqual([['', 4]])
})

test('a word that was never seen first weighs nothing, each time', () => {
  const weigh = weigherOf(stored())
  for (const word of ['ski', 'the', 'kip', 'toString', '1.5', 'ski', 'the']) expect(weigh(word)).toBeUndefined()
})

test('more words than are remembered are weighed all the same', () => {
  const weigh = weigherOf(stored())
  for (let i = 0; i < 5_001; i++) expect(weigh(`word${i}`)).toBeUndefined()
  expect(weigh('skip')?.get('')).toBe(1.5)
})
