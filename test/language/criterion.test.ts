import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/language/analyse.ts'
import { criterionPatterns } from '../../src/language/patterns/criterion.ts'
import { searchFor } from './support.ts'

const none = { has: () => false }
const judge = (text: string) => analyse(text, 'criterion', none)
const isError = (text: string) => judge(text).verdict === 'fuzzy' && judge(text).confidence !== 'medium'

/** Criteria with the words that offend between brackets. */
const fuzzy: Readonly<Record<string, readonly string[]>> = {
  'change-without-quantity': [
    '[improves cycle time]',
    '[fewer incidents]',
    '[faster onboarding]',
    'the squad moves [noticeably faster]',
    'review [burden drops]',
  ],
  'unbounded-evidence': [
    '[gather feedback from users]',
    '[observe real-world usage]',
    '[demonstrate value] to leadership',
    '[learnings shared] with the wider org',
  ],
  'subjective-predicate': [
    'the adapter is [stable]',
    'response times are [good]',
    'the team is [happy]',
    '[stable in] daily use',
  ],
  'subjective-quality': ['[sufficient coverage]', '[adequate test] signals', '[clear win] on at least 3 repos'],
  sentiment: ['devs [like it]', '12 engineers [see a benefit]', '[confidence in] agent-written SQL'],
  manner: ['the importer [works well] for 30 days', 'cutover [goes smoothly]', 'runs [as expected]'],
  'qualified-zero': ['[no major issues]', '[no significant regressions]', 'ran [without problems]'],
  'amount-without-number': ['[several cycles] of bake time', '[a handful of teams] adopt it', '[enough users]'],
  discretion: ['[we will decide] in the retro', '[management agrees]', '[if we feel] that it pays'],
  circular: ['the [pilot succeeds]', '[graduation criteria are met]'],
  hedge: ['suggestions implemented [as feasible]'],
  idiom: ['the agents [pull their weight]'],
  unharmed: ['code quality [does not suffer]'],
  'vague-time': ['used in production [for a while]'],
  'likeness-without-tolerance': ['cost is [comparable to] the catalog'],
}

describe.each(Object.entries(fuzzy))('%s', (_, texts) => {
  test.each(texts)('%s', (marked) => {
    const text = marked.replace(/[[\]]/g, '')
    const start = marked.indexOf('[')
    const end = marked.indexOf(']') - 1
    const { within } = judge(text)
    expect(isError(text)).toBe(true)
    expect(within[0] < end && start < within[1]).toBe(true)
  })
})

test('only a number in the same clause excuses a change', () => {
  expect(isError('p95 improves by 20%')).toBe(false)
  expect(isError('improves lead time; at most 3 rollbacks')).toBe(true)
  expect(isError('improves lead time by December')).toBe(true)
  expect(isError('improves lead time within 3 months')).toBe(true)
})

test('a number excuses a judgement only where it defines it', () => {
  expect(isError('works well for 30 days')).toBe(true)
  expect(isError('good adoption, 40 seats')).toBe(true)
  expect(isError('test coverage is adequate (at least 80%)')).toBe(false)
})

test('words that only look vague', () => {
  const innocent = [
    'staging as well as production runs v2',
    'the workflow runs on the stable channel',
    'at most 3 rollbacks',
    'the most recent backup restores in staging',
    'appropriate-use banner is displayed on login',
    'documentation describes the appropriate use of warnings',
    'replaced with the server-side dry-run to improve correctness',
    'false positive rate below 1%',
    'one or more drivers publish the attribute',
    'best-effort pods are evicted first',
    'all tests of the `good-enough` suite pass',
    '12 of 14 objectives met',
  ]
  expect(innocent.filter(isError)).toEqual([])
})

test('case, folding, quotes and Unicode form change nothing', () => {
  const texts = [
    'the importer works well',
    'reduces toil',
    "the team's morale is up",
    'e2e tests added',
    'cost below 4 USD',
  ]
  for (const text of texts) {
    const wanted = { verdict: judge(text).verdict, class: judge(text).class }
    for (const other of [
      text.toUpperCase(),
      text.replaceAll(' ', '\n  '),
      text.replaceAll("'", '’'),
      text.normalize('NFD'),
    ]) {
      expect({ text: other, ...judge(other) }).toMatchObject(wanted)
    }
  }
})

describe.each(criterionPatterns.map((pattern) => [`${pattern.class}: ${pattern.bad[0]}`, pattern] as const))(
  '%s',
  (_, pattern) => {
    test('its rewrite passes', () => expect(judge(pattern.rewrite).verdict).toBe('specific'))
    test('has three examples for and against', () => {
      expect(pattern.bad.length).toBeGreaterThanOrEqual(3)
      expect(pattern.good.length).toBeGreaterThanOrEqual(3)
    })
  },
)

test('a long text takes time in proportion to its length', () => {
  const search = searchFor(criterionPatterns)
  const hard = [
    'is very so much really more ',
    'as good as ',
    'no open known new ',
    'a b-c d ',
    'improve the ',
    '(12 of ',
    'gather the first real ',
    'fewer than 3 ',
    'our the its all ',
  ]
  for (const words of hard) {
    const text = words.repeat(Math.ceil(2_000 / words.length))
    const start = performance.now()
    for (const _ of search.hits(text, 'criterion')) void _
    judge(text)
    expect(performance.now() - start, words).toBeLessThan(2_000)
  }
})

test('words of equally sure signs that touch are pointed at together', () => {
  const line = 'Significantly fewer review comments'
  expect(line.slice(...judge(line).within)).toBe('Significantly fewer review comments')
})

test.each([
  'latency is lower than on 1 October',
  'median lead time is shorter than in September',
  "review time is shorter than that of the catalog's workflow",
  'all success criteria hold in the final review',
])('what is compared with something that stands fast is no judgement: %s', (text) => {
  expect(judge(text).verdict).not.toBe('fuzzy')
})
