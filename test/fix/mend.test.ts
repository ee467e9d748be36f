import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mend } from '../../src/fix/mend.ts'
import { lint } from '../../src/lint/lint.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { SourceFile } from '../../src/model/source.ts'
import { carveOut } from '../parse/support.ts'

const judge = (files: readonly SourceFile[]) => lint(files, { rules: [], today: '2026-11-23' })

/** A text after its safe fixes, and how many those were. */
function mended(text: string): { text: string; fixes: number } {
  const { files, fixes } = mend([{ path: 'a.yaml', text }], judge, () => true)
  return { text: files[0]?.text ?? '', fixes: fixes.length }
}

/** The lines that follow an id, after their safe fixes. */
function lines(body: string): string {
  return mended(carveOut(body)).text.slice(carveOut().length, -1)
}

describe('safe:', () => {
  test.each([
    ['a date', "starts: '2026/10/05' # Monday", "starts: '2026-10-05' # Monday"],
    ['a date as a number', 'starts: 20261005', 'starts: 2026-10-05'],
    ['a date with a time', 'starts: 2026-10-05T00:00:00Z', 'starts: 2026-10-05'],
    ['an enum', 'logging: { mode: Automatic, records: [Cost, USAGE] }', 'logging: { mode: automatic, records: [cost, usage] }'],
    ['a currency', 'budget: {currency: usd}', 'budget: {currency: USD}'],
    ['a misspelt key', 'expries: 2026-12-18', 'expires: 2026-12-18'],
    ['a key with an invisible character', 'ex\u200Bpires: 2026-12-18', 'expires: 2026-12-18'],
    ['a key beside one of our own', 'expries: 2026-12-18\nx-expires: 1', 'expires: 2026-12-18\nx-expires: 1'],
    ['a key in another case', 'success: [{ metric: x, atleast: 3 }]', 'success: [{ metric: x, atLeast: 3 }]'],
    ['one that another hides', 'agents: [{ biling: Flat Rate }]', 'agents: [{ billing: flat-rate }]'],
    ['a misspelt key before a misspelt value', 'expries: 18 Dec 2026', 'expires: 2026-12-18'],
    ['a block scalar', 'starts: >-\n  2026/10/05\n', 'starts: >-\n  2026-10-05\n'],
  ])('%s', (_, before, after) => {
    expect(lines(before)).toBe(after)
  }) // biome-ignore format: before and after read best side by side

  test.each([
    ['kind: carve-out', 'kind: CarveOut'],
    ['kind: CARVEOUT', 'kind: CarveOut'],
  ])('the kind: %s', (before, after) => {
    expect(mended(`apiVersion: carveout/v1\n${before}\nid: a\n`).text).toBe(
      `apiVersion: carveout/v1\n${after}\nid: a\n`,
    )
  })

  test.each(['Carveout/v1', 'carveout/V1', 'carve-out/v1', 'cаrveout/v1'])('the version: %s', (version) => {
    expect(mended(`apiVersion: ${version}\nkind: CarveOut\nid: a\n`).text).toBe(carveOut().replace('pilot', 'a'))
  })

  test('the key of the version', () => {
    expect(mended('apiversion: carveout/v1\nkind: CarveOut\nid: a\n').text).toBe(carveOut().replace('pilot', 'a'))
  })
})

describe('left alone:', () => {
  test.each([
    ['a date that may be two', 'starts: 05/06/2026'],
    ['a date that is none', 'starts: 2026-02-30'],
    ['a value that is only near to one', 'budget: { currency: UDS }'],
    ['a value that is none', 'budget: { per: sprint }'],
    ['a key that is near to none', 'deadline: 2026-12-18'],
    ['a key whose right spelling is there', 'expries: 2026-12-18\nexpires: 2026-12-18'],
    ['a key whose right spelling is there as a blank', 'expries: 2026-12-18\nexpires:'],
    ['two keys that may both be meant for one', 'expries: 2026-12-18\nexpirse: 2026-12-19'],
    ['a key near to two', 'graduation: { b: x }'],
    ['a key whose value is of another kind', 'owners: [a, b]'],
    ['a key that has no value', 'expries:'],
    ['a key run together with its value', 'budget: { per month }'],
    ['a number with a comma', 'budget: { amount: 1,090 }'],
    ['a key of another form of criterion', 'success: [{ metric: x, atMost: 1, evnet: y }]'],
    ['a number for a duration', 'review: { every: 14 }'],
    ['a number for an id', 'portfolio: 0123'],
    ['a duration', 'review: { every: 2weeks }'],
    ['a number in quotes', 'budget: { amount: "3" }'],
    ['a value behind an alias', 'x-day: &d 2026/10/05\nstarts: *d\nexpires: *d'],
    ['a value that is used elsewhere', 'starts: &d 2026/10/05\nx-seen: *d'],
    ['broken YAML', 'starts: "2026/10/05'],
    ['keys of our own', 'x-starts: 2026/10/05'],
    ['another version', 'apiVersion: carveout/v2'],
  ])('%s', (_, body) => {
    expect(lines(body)).toBe(body)
  })

  test('a file that may not be changed', () => {
    const text = carveOut('expries: 2026-12-18')
    const files = [
      { path: 'a.yaml', text },
      { path: 'b.yaml', text: text.replace('pilot', 'other') },
    ]
    const { files: after, fixes } = mend(files, judge, (path) => path === 'b.yaml')
    expect(after.map((file) => file.text.includes('expires'))).toEqual([false, true])
    expect(fixes).toHaveLength(1)
  })

  test('what a text that is not UTF-8 may mean', () => {
    const file = { path: 'a.yaml', text: carveOut('expries: 2026-12-18'), problem: 'is not UTF-8' }
    expect(mend([file], judge, () => true).files).toEqual([file])
  })
})

test('other documents, of ours and of others, stay as they are', () => {
  const others = '# first\nkind: Deployment\nstarts: 2026/10/05\n---\n'
  const broken = `---\n${carveOut('title: "abc')}---\n`
  const text = `${others}${carveOut('starts: 2026/10/05')}${broken}${carveOut('starts:   20261005')}...\n# end`
  expect(mended(text)).toEqual({
    text: text
      .replace('id: pilot\nstarts: 2026/10/05', 'id: pilot\nstarts: 2026-10-05')
      .replace('20261005', '2026-10-05'),
    fixes: 2,
  })
})

/** A judge whose one finding has the fix given. */
const judgeWith =
  (edits: (text: string) => { start: number; end: number; text: string }[]) => (files: readonly SourceFile[]) => {
    const result = judge(files)
    const [{ text } = { text: '' }] = files
    const fix = { message: '', safe: true, edits: edits(text).map((edit) => ({ file: 'a.yaml', ...edit })) }
    const finding = {
      rule: 'x',
      severity: 'warning',
      message: '',
      declaration: null,
      related: [],
      words: '',
      digest: '',
      pointer: '',
      fix,
    } as unknown as Finding
    return { ...result, findings: fix.edits.length > 0 ? [finding] : [] }
  }

test('a fix that would break the YAML is not made, others of other files are', () => {
  const text = carveOut('title: a')
  const files = [{ path: 'a.yaml', text }]
  const unclosed = judgeWith(() => [{ start: text.length, end: text.length, text: 'owner: "' }])
  expect(mend(files, unclosed, () => true)).toMatchObject({ files, fixes: [] })
})

test('fixes without end are cut short', () => {
  const grow = judgeWith((text) => [{ start: text.length, end: text.length, text: '#' }])
  expect(mend([{ path: 'a.yaml', text: carveOut() }], grow, () => true).fixes).toHaveLength(20)
})

test('a fix that was not made by the parser, such as the removal of a comment', () => {
  const text = carveOut('# carveout-ignore x', 'title: a')
  const remove = judgeWith((now) =>
    now.includes('#') ? [{ start: now.indexOf('#'), end: now.indexOf('title'), text: '' }] : [],
  )
  expect(mend([{ path: 'a.yaml', text }], remove, () => true)).toMatchObject({
    files: [{ text: carveOut('title: a') }],
  })
})

// Each is a way to spell what stands in base.txt that only means what stands there.
const spellings: readonly (readonly [sound: string, ...others: string[]])[] = [
  ['expires: 2026-12-18', 'expries: 2026-12-18', 'Expires: 2026/12/18', 'expires: 20261218', 'expires: 18 Dec 2026'],
  ['starts: 2026-10-05', 'starts: 2026-10-5', 'start: 2026-10-05', 'starts: 5 October 2026'],
  ['billing: flat-rate', 'billing: Flat Rate', 'biling: FLAT_RATE'],
  ['per: total', 'per: Total', 'Per: total'],
  ['mode: automatic', 'mode: Automatic', 'mode: AUTOMATIC'],
  ['granularity: run', 'granularty: Run'],
  ['on: 2026-09-28', 'On: 2026.09.28'],
  ['last: 2026-11-16', 'last: 2026-11-16T00:00:00Z'],
  ['success:', 'sucess:'],
  ['atMost: 2', 'at-most: 2', 'atmost: 2'],
  ['decide: 2026-12-15', 'decides: 15-Dec-2026'],
  ['kind: CarveOut', 'kind: carveout'],
]

const [portfolio = '', sound = ''] = readFileSync('test/rules/base.txt', 'utf8').split(/^---\n/m)
const layouts: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => `\uFEFF# 🚀 agents\n${text}`,
  (text) => text.replaceAll('\n', '   # note: starts: 2026/10/05\n'),
  (text) => `${portfolio}---\n${text}---\nother: tool\nexpries: 1\n`,
  (text) => text.trimEnd(),
]

test('whatever is spelt otherwise is given back to the letter, and nothing is left to fix', () => {
  const choice = fc.record({
    layout: fc.constantFrom(...layouts),
    slips: fc.tuple(...spellings.map(([, ...others]) => fc.option(fc.constantFrom(...others)))),
  })
  fc.assert(
    fc.property(choice, ({ layout, slips }) => {
      const wrong = spellings.reduce((text, [right], i) => text.replace(right, slips[i] ?? right), sound)
      const { files, result } = mend([{ path: 'a.yaml', text: layout(wrong) }], judge, () => true)
      expect(files[0]?.text).toBe(layout(sound))
      expect(result.findings.filter(({ fix }) => fix?.safe)).toEqual([])
    }),
    { numRuns: 300 },
  )
})
