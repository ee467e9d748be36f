import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/language/analyse.ts'
import type { Field } from '../../src/language/analysis.ts'
import { patterns } from '../../src/language/catalog.ts'
import { lintFragment } from '../rules/support.ts'

// The same text in another dress is the same text. The seed is fixed, so that a failure is the same failure tomorrow.
const runs = { seed: 20261123, numRuns: 400 }
const noNames = { has: () => false }

const judged = (text: string, field: Field) => {
  const { verdict, confidence, class: sign } = analyse(text, field, noNames)
  return { verdict, confidence, sign }
}

const samples = patterns.flatMap(({ fields, bad, good }) =>
  fields.flatMap((field) => [...bad.slice(0, 2), ...good.slice(0, 2)].map((text) => ({ text, field }))),
)
const sample = fc.constantFrom(...samples)

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const wide = (text: string) => text.replace(/[!-~]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))

const dresses: Readonly<Record<string, (text: string) => string>> = {
  'in capitals': (text) => text.toUpperCase(),
  'in small letters': (text) => text.toLowerCase(),
  'with a capital': capital,
  'with capitals': (text) => text.split(' ').map(capital).join(' '),
  composed: (text) => text.normalize('NFC'),
  decomposed: (text) => text.normalize('NFD'),
  'in wide letters': wide,
  'over two lines': (text) => text.replace(' ', '\n'),
  'over many lines': (text) => text.replace(/ /g, '\n  '),
  'with wide gaps': (text) => text.replace(/ /g, '   '),
  'with room around': (text) => `  ${text}\n`,
  'with tabs': (text) => text.replace(/ /g, '\t'),
}

test('there is something to dress', () => expect(samples.length).toBeGreaterThan(400))

test.each(Object.entries(dresses))('a text %s is judged alike', (_, dress) => {
  fc.assert(
    fc.property(sample, ({ text, field }) => {
      expect(judged(dress(text), field)).toEqual(judged(text, field))
    }),
    runs,
  )
})

test('a text in several dresses at once is judged alike', () => {
  const several = fc.array(fc.constantFrom(...Object.values(dresses)), { minLength: 2, maxLength: 4 })
  fc.assert(
    fc.property(sample, several, ({ text, field }, dressing) => {
      const dressed = dressing.reduce((result, dress) => dress(result), text)
      expect(judged(dressed, field)).toEqual(judged(text, field))
    }),
    runs,
  )
})

describe('one or several', () => {
  test.each<[Field, string, string]>([
    ['purpose', 'skip the approval', 'skip the approvals'],
    ['purpose', 'without the monthly review', 'without the monthly reviews'],
    ['purpose', 'no sign-off needed', 'no sign-offs needed'],
    ['purpose', 'Unlimited agent for the squad', 'Unlimited agents for the squad'],
    ['purpose', 'a way round the cost report', 'ways round the cost reports'],
    ['purpose', 'Find out whether an approval can be skipped', 'Find out whether approvals can be skipped'],
    ['work', 'any task', 'any tasks'],
    ['work', 'every ticket of the squad', 'all tickets of the squad'],
    ['work', 'schema migration of the ledger', 'schema migrations of the ledger'],
  ])('%s: %s, %s', (field, one, several) => expect(judged(several, field)).toEqual(judged(one, field)))
})

const prose = fc.constantFrom(
  ...samples.filter(({ field, text }) => field === 'purpose' && /^[\p{L} ,.;'-]+$/u.test(text)).map(({ text }) => text),
)

const folded = (text: string, mark: string) =>
  `${mark}\n${text.replace(/(?:\S+ ){1,4}/g, (line) => `    ${line.trimEnd()}\n`)}`
const lastLine = (block: string) => block.replace(/\n(?! {4})(.+)$/, '\n    $1')

const quotes: Readonly<Record<string, (text: string) => string>> = {
  'in double quotes': (text) => JSON.stringify(text),
  'in single quotes': (text) => `'${text.replace(/'/g, "''")}'`,
  folded: (text) => lastLine(folded(text, '>-')),
  'folded, with its last line end': (text) => lastLine(folded(text, '>')),
  'line by line': (text) => lastLine(folded(text, '|-')),
  'with escapes': (text) =>
    JSON.stringify(text).replace(/[a-z]/, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`),
}

const said = (fragment: string) =>
  lintFragment(fragment).result.findings.map(({ rule, severity, message }) => ({ rule, severity, message }))

test.each(Object.entries(quotes))('a purpose %s gives the same findings', (_, quote) => {
  fc.assert(
    fc.property(prose, (text) => {
      expect(said(`purpose: ${quote(text)}`)).toEqual(said(`purpose: ${JSON.stringify(text)}`))
    }),
    { ...runs, numRuns: 60 },
  )
})

test('in a purpose too, what a text is written in does not matter', () => {
  fc.assert(
    fc.property(prose, fc.constantFrom(...Object.values(dresses)), (text, dress) => {
      const rules = (fragment: string) => said(fragment).map(({ rule }) => rule)
      expect(rules(`purpose: ${JSON.stringify(dress(text))}`)).toEqual(rules(`purpose: ${JSON.stringify(text)}`))
    }),
    { ...runs, numRuns: 120 },
  )
})

test('the order of a list gives the same findings in another order', () => {
  const work = ['any task', 'schema migrations that touch more than one service', 'misc', 'whatever the squad picks up']
  const sorted = (lines: readonly string[]) =>
    said(`scope:\n  projects: [ledger-service]\n  squads: [ledger]\n  work: ${JSON.stringify(lines)}\n`)
      .map((finding) => JSON.stringify(finding))
      .sort()
  const expected = sorted(work)
  expect(expected.length).toBeGreaterThanOrEqual(3)
  fc.assert(
    fc.property(fc.shuffledSubarray(work, { minLength: work.length }), (shuffled) => {
      expect(sorted(shuffled)).toEqual(expected)
    }),
    { ...runs, numRuns: 24 },
  )
})
