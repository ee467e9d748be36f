import { describe, expect, test } from 'vitest'
import { analyse, readable, readingOf } from '../../src/language/analyse.ts'
import type { Field } from '../../src/language/analysis.ts'
import type { Names } from '../../src/model/world.ts'

const none: Names = { has: () => false }
const named = (...names: string[]): Names => ({ has: (name: string) => names.includes(name) })
const plain = 'We compare how many review rounds each of the two agents needs. '
const shown = (text: string, field: Field, names = none) =>
  readable(text, field, names).replace(/\uE000+/g, 'N').replace(/\uE001+/g, 'R').replace(/\uE010+/g, 'C') // biome-ignore format: one mark a call

describe('a text in which anything could be found', () => {
  test.each([
    ['name', 200],
    ['work', 2_000],
    ['criterion', 2_000],
    ['purpose', 10_000],
  ] as const)('as %s has more than %i characters', (field, most) => {
    const text = 'ledger migration, '.repeat(1_000)
    expect(analyse(text.slice(0, most), field, none).class).not.toBe('endless')
    expect(analyse(text.slice(0, most + 1), field, none)).toMatchObject({
      verdict: 'fuzzy',
      confidence: 'certain',
      class: 'endless',
      within: [0, most + 1],
      argument: `it takes ${most + 1} characters, in which anything could be found`,
    })
  })

  test('other texts may be as long as they like', () => {
    expect(analyse(plain.repeat(2_000), 'text', none)).toMatchObject({ verdict: 'specific', class: null })
  })

  test('a name that is registered may be long', () => {
    const name = 'a'.repeat(300)
    expect(analyse(name, 'name', named(name))).toMatchObject({ verdict: 'specific', within: [0, 300] })
  })
})

describe('a long text', () => {
  test('is told of by its surest sign, where that stands', () => {
    const text = `Skip the review. ${plain.repeat(60)}TBD`
    const found = analyse(text, 'purpose', none)
    expect(found).toMatchObject({ confidence: 'certain', class: 'placeholder' })
    expect(found.within).toEqual([text.length - 3, text.length])
    expect(analyse(`TBD ${plain.repeat(60)}Skip the review.`, 'purpose', none).within).toEqual([0, 3])
  })

  test('is told of by the first of equally sure signs', () => {
    const text = `${plain.repeat(40)}Skip the review. ${plain.repeat(40)}Skip the review.`
    expect(analyse(text, 'purpose', none).within).toEqual([40 * plain.length, 40 * plain.length + 15])
  })

  test('is specific as a whole where no piece of it is fuzzy', () => {
    const text = plain.repeat(60)
    const whole = { verdict: 'specific', confidence: 'medium', class: null, within: [0, text.length], argument: '' }
    expect(analyse(text, 'purpose', none)).toEqual(whole)
  })

  test('is not judged ahead, and neither is a name that is registered', () => {
    expect(readingOf('Skip  IT', 'purpose', none)).toBe('purpose skip it')
    expect(readingOf('a'.repeat(2_000), 'text', none)).toBe(`text ${'a'.repeat(2_000)}`)
    expect(readingOf('a'.repeat(2_001), 'text', none)).toBeUndefined()
    expect(readingOf('a'.repeat(201), 'name', none)).toBeUndefined()
    expect(readingOf('Atlas', 'name', named('Atlas'))).toBeUndefined()
    expect(readingOf('Atlas', 'text', named('Atlas'))).toBe('text atlas')
  })
})

describe('what a text is read as', () => {
  const text = '`any` *work* of atlas-app, skip the review'

  test.each([
    ['name', '`any` *work* of atlas-app, skip the review'],
    ['work', ' any   work  of R, skip the review'],
    ['criterion', 'N *work* of N, skip the review'],
    ['purpose', 'N *work* of N, skip the C'],
    ['text', 'N *work* of N, skip the review'],
  ] as const)('as %s: %s', (field, read) => expect(shown(text, field, named('atlas-app'))).toBe(read))

  test.each([
    ['**any** work', '  any   work'],
    ['*any* _work_', ' any   work '],
    ['_any work_', ' any work '],
    ['***any*** work', '   any    work'],
    ['****any work', '****any work'],
    ['snake_case and a*b and 2*3*', 'snake_case and a*b and 2*3*'],
    ['src/*.ts and *.md', 'src/*.ts and *.md'],
    ['`any work` and `x`', '`any work` and  x '],
    ['`any2`', 'N'],
    ['été_ *ü*', 'été   ü '],
  ])('of work, without marks that set off words: %s', (marked, read) => expect(shown(marked, 'work')).toBe(read))

  test('of work, a name stays a word where it is one of the language', () => {
    expect(shown('all things of atlas', 'work', named('things', 'atlas', 'all'))).toBe('all things of R')
  })
})

describe('what is told', () => {
  test('has the very words, however they are written, in one line', () => {
    expect(analyse('all $& work', 'work', none).argument).toContain('"all $& work"')
    expect(analyse('any\n  ticket', 'work', none)).toMatchObject({ within: [0, 12] })
    expect(analyse('any\n  ticket', 'work', none).argument).toContain('"any ticket"')
  })

  test('of a disguise, says which', () => {
    expect(analyse('fix аny ledger', 'work', none)).toEqual({
      verdict: 'fuzzy',
      confidence: 'certain',
      class: 'disguise',
      within: [4, 7],
      argument: '"аny" is not the word that it looks like: it has letters of another script that look like Latin ones',
    })
    expect(analyse('ledger-se\u200Brvice', 'name', none)).toMatchObject({
      class: 'disguise',
      argument: '"se\u200Brvice" is not the word that it looks like: it has characters that nobody can see',
    })
  })

  test('of a placeholder, that it is one, whatever it is written with', () => {
    expect(analyse('T\u200BBD', 'name', none).class).toBe('placeholder')
    expect(analyse('T\u200BBD', 'work', none).class).toBe('placeholder')
  })

  test.each(['purpose', 'text'] as const)('of a %s, nothing where a disguise is all that there is', (field) =>
    expect(analyse('ledger se\u200Brvice', field, none).verdict).toBe('specific'),
  )
})

describe('a name that is registered', () => {
  test.each(['acme/all repos', 'team:all', 'a:b/all repos', 'a/b:any (x)'])(
    'is one, whatever it is called itself: %s',
    (text) => expect(analyse(text, 'name', { has: () => true })).toMatchObject({ verdict: 'specific', class: null }),
  )

  test.each(['team:ledger', 'acme/ledger', '@acme/teams/ledger', 'ledger'])(
    'is one behind what it belongs to: %s',
    (text) => expect(analyse(text, 'name', { has: () => true })).toMatchObject({ verdict: 'specific', class: null }),
  )

  test.each([
    '*/all',
    'a?/all',
    '!a/all',
    '~a:all',
    '^a/all',
    '$a/all',
    '%a/all',
    'a|b/all',
    '<a>/all',
    '(a)/all',
    '{a}/all',
    '[a]/all',
    'a b/all',
    'a\\b/all',
  ])('is none behind a selector: %s', (text) =>
    expect(analyse(text, 'name', { has: () => true }).verdict).toBe(analyse(text, 'name', none).verdict),
  )
})

test('the names that a text is judged beside count, and an earlier answer does not', () => {
  expect(analyse('everything', 'name', none).verdict).toBe('fuzzy')
  expect(analyse('everything', 'name', named('everything')).verdict).toBe('specific')
  expect(analyse('everything', 'name', none).verdict).toBe('fuzzy')
  expect(analyse('everything', 'text', none).verdict).toBe('specific')
})
