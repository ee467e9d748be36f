import { describe, expect, test } from 'vitest'
import type { Pattern } from '../../src/language/pattern.ts'
import { searchFor } from './support.ts'

const pattern = (own: Partial<Pattern>): Pattern => ({
  class: 'sign',
  fields: ['text'],
  confidence: 'high',
  match: 'skip',
  argument: '',
  rewrite: '',
  bad: [],
  good: [],
  source: '',
  ...own,
})
const placesOf = (own: Partial<Pattern>, text: string) =>
  [...searchFor([pattern(own)]).hits(text, 'text')].map(({ start, end }) => [start, end])
const wordsOf = (own: Partial<Pattern>, text: string) =>
  placesOf(own, text).map(([start, end]) => text.slice(start, end))
const isHit = (own: Partial<Pattern>, text: string) => placesOf(own, text).length > 0

describe('where a pattern hits', () => {
  test('the words that it matches, or those of its group, of which the first are told', () => {
    expect(placesOf({ match: 'skips? it' }, 'we skip it, they skips it')).toEqual([[3, 10]])
    expect(wordsOf({ match: 'skip (?<at>all|it)' }, 'we skip it')).toEqual(['it'])
    expect(isHit({}, 'skipping is no skip-day')).toBe(false)
    expect(isHit({}, '')).toBe(false)
  })

  test('the first of its ways comes first, wherever it stands', () => {
    expect(wordsOf({ match: ['drop', 'skip'] }, 'skip or drop')).toEqual(['drop'])
    expect(wordsOf({ match: ['drop', 'skip'] }, 'skip or lift')).toEqual(['skip'])
  })

  test('only in its own fields', () => {
    const search = searchFor([pattern({ fields: ['work', 'name'] })])
    const isHitIn = (field: 'work' | 'name' | 'text') => [...search.hits('skip', field)].length > 0
    expect([isHitIn('work'), isHitIn('name'), isHitIn('text')]).toEqual([true, true, false])
  })

  test('each pattern once, in their order', () => {
    const search = searchFor(['gate', 'skip', 'none', 'it'].map((match) => pattern({ class: match, match })))
    const hits = (text: string) => [...search.hits(text, 'text')].map((hit) => hit.pattern.class)
    expect(hits('it is to skip the gate, it is')).toEqual(['gate', 'skip', 'it'])
    expect(hits('nothing')).toEqual([])
    expect(hits('skip')).toEqual(['skip'])
  })

  test('a word that is asked for may stand anywhere in the match, and more than once in the text', () => {
    const far = { match: '\\w+(?: \\w+)* gate' }
    expect(wordsOf(far, 'go on to the next gate now')).toEqual(['go on to the next gate'])
    const near = { match: '(?:no |any )?gate shut' }
    expect(wordsOf(near, 'gate gate, any gate open, no gate shut, a gate')).toEqual(['no gate shut'])
    expect(wordsOf({ match: '\\w+ing' }, 'at the end, skipping')).toEqual(['skipping'])
  })
})

describe('a whole text', () => {
  const whole = { whole: true, match: ['skip(?: it)?', 'no gate'] } as const

  test('save for what is around it', () => {
    expect(placesOf(whole, 'skip it')).toEqual([[0, 7]])
    expect(placesOf(whole, '- "skip it".')).toEqual([[3, 10]])
    expect(placesOf(whole, '(no gate)')).toEqual([[1, 8]])
  })

  test.each(['skip it now', 'to skip it', 'skip it, skip it', 'skips', ''])('is not: %s', (text) =>
    expect(isHit(whole, text)).toBe(false),
  )
})

describe('what makes words innocent', () => {
  test('before them, in the same clause', () => {
    const own = { unless: { before: ['not', 'never'] } }
    expect(isHit(own, 'we do not skip')).toBe(false)
    expect(isHit(own, 'we never ever skip')).toBe(false)
    expect(isHit(own, 'we skip and not')).toBe(true)
    expect(isHit({ unless: { before: 'not' } }, 'not to skip')).toBe(false)
  })

  test('after them, in the same clause', () => {
    const own = { unless: { after: 'never' } }
    expect(isHit(own, 'we skip it never')).toBe(false)
    expect(isHit(own, 'we never skip')).toBe(true)
  })

  test('anywhere', () => {
    const own = { unless: { anywhere: 'never' } }
    expect(isHit(own, 'we skip it. never')).toBe(false)
    expect(isHit(own, 'never; we skip it')).toBe(false)
    expect(isHit(own, 'we skip it')).toBe(true)
  })

  test.each([
    'not; skip',
    'not! skip',
    'not? skip',
    'not. skip',
    'not but skip',
    'not while we skip',
    'not whereas skip',
  ])('not in another clause: %s', (text) => expect(isHit({ unless: { before: 'not' } }, text)).toBe(true))

  test.each(['skip; not', 'skip it! not', 'skip? not', 'skip. not', 'skip but not', 'skip while not'])(
    'nor in the next: %s',
    (text) => expect(isHit({ unless: { after: 'not' } }, text)).toBe(true),
  )

  test.each([
    'not e.g. skip',
    'not, i.e. skip',
    'not etc. skip',
    'not 3.5 skip',
    'not a.b skip',
    'not: skip',
    'not butter skip',
  ])('what ends no clause: %s', (text) => expect(isHit({ unless: { before: 'not' } }, text)).toBe(false))

  test('in the clause of the words, of several', () => {
    const own = { unless: { before: 'not' } }
    expect(isHit(own, 'a; b; not skip; c; d')).toBe(false)
    expect(isHit(own, 'a; not b; skip; not c; d')).toBe(true)
    expect(isHit({ unless: { after: 'not' } }, 'a not; b; skip c; not d')).toBe(true)
  })

  test('in each clause that the words reach into', () => {
    const own = { match: 'skip it; all', unless: { before: 'not', after: 'never' } }
    expect(isHit(own, 'skip it; all of it')).toBe(true)
    expect(isHit(own, 'not skip it; all')).toBe(false)
    expect(isHit(own, 'skip it; all never')).toBe(false)
    expect(isHit(own, 'not; skip it; all; never')).toBe(true)
  })

  test('only near the words', () => {
    const room = (words: number) => 'on '.repeat(words)
    expect(isHit({ unless: { before: 'not' } }, `not ${room(90)}skip`)).toBe(false)
    expect(isHit({ unless: { before: 'not' } }, `not ${room(100)}skip`)).toBe(true)
    expect(isHit({ unless: { after: 'not' } }, `skip ${room(90)}not`)).toBe(false)
    expect(isHit({ unless: { after: 'not' } }, `skip ${room(100)}not`)).toBe(true)
  })

  test('the next words are tried where the first are innocent', () => {
    const own = { unless: { before: 'not' } }
    expect(placesOf(own, 'not skip; skip')).toEqual([[10, 14]])
    expect(placesOf({ ...own, match: ['drop', 'skip'] }, 'not drop; skip')).toEqual([[10, 14]])
  })
})

describe('what else may be said beside the words', () => {
  const rest = { over: 'clause', words: 'the|now|please' } as const

  test.each([
    'skip',
    'skip the now',
    'please, skip now',
    '"skip" (now)!',
    'now skip; the gate',
    'gate. skip',
    'skip  the',
  ])('they are meant: %s', (text) => expect(isHit({ rest }, text)).toBe(true))

  test.each([
    'skip the gate',
    'gate, skip',
    'please skip 12',
    'skip then',
    'skip nowhere',
    'skip the_gate',
    'skip thé',
  ])('a word says more: %s', (text) => expect(isHit({ rest }, text)).toBe(false))

  test('in the whole text', () => {
    const own = { rest: { ...rest, over: 'text' } } as const
    expect(isHit(own, 'now. skip; please')).toBe(true)
    expect(isHit(own, 'gate. skip')).toBe(false)
    expect(isHit(own, 'skip; gate')).toBe(false)
  })

  test('beside all words that match, and not only those that offend', () => {
    const own = { match: 'skip (?<at>gates)', rest } as const
    expect(isHit(own, 'please skip gates now')).toBe(true)
    expect(isHit(own, 'drop, skip gates now')).toBe(false)
  })

  test.each(['skip gate', 'gate skip', 'gate, the skip, now', 'skip the gate now', 'please skip gate'])(
    'one plain word may pass: %s',
    (text) => expect(isHit({ rest: { ...rest, save: 1 } }, text)).toBe(true),
  )

  test.each([
    'skip gate form',
    'gate skip form',
    'gate form skip',
    'skip 12',
    'skip x-ray',
    'skip a.b',
    'skip \uE000',
    'skip gate2',
  ])('but no more than one, and no name: %s', (text) => expect(isHit({ rest: { ...rest, save: 1 } }, text)).toBe(false))

  test('of a whole text its own words must be so too', () => {
    const own = { whole: true, match: '\\w+ \\w+', rest: { over: 'text', words: 'the|skip' } } as const
    expect(isHit(own, 'skip the')).toBe(true)
    expect(isHit(own, 'skip gate')).toBe(false)
    expect(isHit({ ...own, rest: { ...own.rest, save: 1 } }, 'skip gate')).toBe(true)
    expect(isHit({ ...own, rest: { ...own.rest, save: 1 } }, 'drop gate')).toBe(false)
  })
})
