import { describe, expect, test } from 'vitest'
import type { Confidence, Field } from '../../src/language/analysis.ts'
import { byWeight } from '../../src/language/by-weight.ts'
import { judge, signIn } from '../../src/language/judge.ts'
import { weigh } from '../../src/language/weighing.ts'

/** A verdict, with the class and confidence of the sign that decided, and its words. */
const told = (text: string, field: Field) => {
  const { verdict, sign } = judge(text, field)
  return sign ? [verdict, sign.pattern.class, sign.pattern.confidence, text.slice(sign.start, sign.end)] : [verdict]
}
const hit = (confidence: Confidence) => ({
  pattern: { class: 'sign', fields: [], confidence, before: [], argument: '', rewrite: '' },
  start: 0,
  end: 1,
})

describe('a criterion', () => {
  test('with a sure sign is fuzzy, whatever it shows', () => {
    expect(told('all good', 'criterion')).toEqual(['fuzzy', 'subjective-predicate', 'high', 'good'])
    expect(told('tbd correctly', 'criterion')).toEqual(['fuzzy', 'placeholder', 'certain', 'tbd'])
    expect(told('works well for 30 days', 'criterion')[0]).toBe('fuzzy')
  })

  test('with a doubtful sign is fuzzy where it shows nothing, and unproven where it does', () => {
    expect(told('handovers correctly', 'criterion')).toEqual(['fuzzy', 'manner', 'high', 'handovers correctly'])
    expect(told('merged correctly', 'criterion')).toEqual(['unproven', 'manner', 'medium', 'merged correctly'])
  })

  test('without a sign is fuzzy by a judging word, unproven without, and specific where it shows something', () => {
    expect(told('happy team', 'criterion')).toEqual(['fuzzy', 'judgement-without-evidence', 'high', 'happy'])
    expect(told('parity with the legacy engine', 'criterion')).toEqual(['unproven'])
    expect(told('p95 improves by 20%', 'criterion')).toEqual(['specific'])
  })

  test('has signs that touch told together, and no others', () => {
    const words = (text: string) => told(text, 'criterion')[3]
    expect(words('significantly fewer review comments')).toBe('significantly fewer review comments')
    expect(words('fewer review comments')).toBe('fewer review comments')
    expect(words('the team is happy; fewer comments')).toBe('happy')
    expect(words('fewer comments; the team is happy')).toBe('happy')
    expect(words('tbd, fewer comments')).toBe('tbd')
  })
})

describe('the surest sign', () => {
  test('is told, and the first of equally sure ones', () => {
    expect(signIn('tbd correctly', 'criterion')?.pattern.class).toBe('placeholder')
    expect(signIn('any work', 'work')?.pattern.class).toBe('quantifier')
    expect(signIn('schema migrations', 'work')).toBeUndefined()
  })

  test('comes with nothing but what is told of it', () => {
    const { sign } = judge('any work', 'work')
    expect(Object.keys(sign?.pattern ?? {})).toEqual(['class', 'confidence', 'argument', 'rewrite'])
    expect(Object.keys(sign ?? {})).toEqual(['pattern', 'start', 'end'])
  })
})

describe('what words weigh', () => {
  const against = "renewed so we don't have to migrate onto something that has a price tag per run"
  const innocent = 'find out whether agents need fewer review rounds on schema changes'

  test('is a sign where no pattern is sure', () => {
    const expected = { pattern: { class: 'weighed', confidence: 'high' }, start: 0, end: 50 }
    expect(byWeight(undefined, against, 'purpose')).toMatchObject(expected)
    expect(byWeight(hit('medium'), against, 'purpose')).toMatchObject(expected)
    expect(told(against, 'purpose').slice(0, 2)).toEqual(['fuzzy', 'weighed'])
    expect(byWeight(undefined, 'big', 'work')).toMatchObject({
      pattern: { argument: 'most tickets could be argued to be inside "%s"' },
    })
    expect(byWeight(undefined, against, 'purpose')).toMatchObject({
      pattern: { argument: expect.stringContaining('"%s" is how getting round the rules is spoken of') },
    })
  })

  test('is none where they weigh little, and a title of work has to weigh more', () => {
    expect(byWeight(undefined, innocent, 'purpose')).toBeUndefined()
    expect(weigh('tickets', 'work')?.sum).toBeGreaterThan(1)
    expect(byWeight(undefined, 'tickets', 'work')).toBeUndefined()
    expect(byWeight(undefined, 'schema migrations', 'work')).toBeUndefined()
  })

  test('makes a purpose innocent of a sign that is not certain, where it is plain', () => {
    expect(byWeight(hit('high'), innocent, 'purpose')).toBe('innocent')
    expect(byWeight(hit('high'), against, 'purpose')).toBeUndefined()
    expect(byWeight(hit('certain'), innocent, 'purpose')).toBeUndefined()
    expect(byWeight(hit('certain'), against, 'purpose')).toBeUndefined()
    expect(byWeight(hit('high'), 'bug fixes in the invoice pdf renderer', 'work')).toBeUndefined()
  })

  test('counts for purposes and work alone', () => {
    for (const field of ['name', 'criterion', 'text'] as const)
      expect(byWeight(undefined, against, field)).toBeUndefined()
  })
})

describe('what is weighed', () => {
  test('a purpose of five words or more', () => {
    expect(weigh('find out whether agents', 'purpose')).toBeUndefined()
    expect(weigh('find out whether agents find out', 'purpose')).toBeUndefined()
    expect(weigh('find out whether agents need', 'purpose')).toBeDefined()
    expect(weigh('agents', 'work')).toBeDefined()
  })

  test('a text of whose words half are known, or more', () => {
    expect(weigh('schema qqqq', 'work')).toBeDefined()
    expect(weigh('schema qqqq zzzz', 'work')).toBeUndefined()
    expect(weigh('schema the qqqq zzzz', 'work')).toBeDefined()
  })

  test('a word adds what it weighs once, however often it stands there', () => {
    const sum = (text: string) => weigh(text, 'work')?.sum ?? Number.NaN
    const more = sum('the tickets tickets tickets tickets tickets') - sum('the tickets tickets tickets tickets')
    expect(more).toBeCloseTo(0)
    expect(sum('tickets of the squad')).not.toBeCloseTo(sum('tickets'))
  })

  test('words that weigh most are told with those that are near, and not with those far away', () => {
    const between = 'schema '.repeat(12)
    const words = (text: string) => {
      const { start, end } = weigh(text, 'work') ?? { start: 0, end: 0 }
      return text.slice(start, end)
    }
    expect(words('any work')).toBe('any work')
    expect(words(`any work ${between}`)).toBe('any work')
    expect(words(`${between}any work`)).toBe('any work')
    expect(words(`any ${between}work`).length).toBeLessThan(40)
  })
})
