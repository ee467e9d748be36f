import { Chalk } from 'chalk'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import type { LintResult } from '../../src/model/result.ts'
import { formats } from '../../src/report/formats.ts'
import { widthOf } from '../../src/report/width.ts'
import { finding, sample } from './sample.ts'

const nothing: LintResult = { ...sample, files: [], findings: [], verdicts: [], portfolios: 0 }

function pretty(result: LintResult, width = 80): string {
  return formats.pretty(result, { chalk: new Chalk({ level: 0 }), width })
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length
}

function shortRules(text: string): string {
  return text.replace(/─{2,}/g, '──')
}

const text = 'kind: CarveOut\nid: bare\ntitle: Bare\n'
const files = [{ path: 'a.yaml', text }]
const place = { file: 'a.yaml', line: 2, column: 5, endLine: 2, endColumn: 9 }
const [erosive] = sample.verdicts
if (erosive === undefined) throw new Error('the sample has no verdict')
const bare = {
  ...erosive,
  carveOut: 'bare',
  title: undefined,
  origin: { file: 'a.yaml', document: 0, path: [] },
  place,
}
const missing = finding({
  rule: 'missing-expiry',
  message: 'it has no end',
  help: 'add one',
  declaration: 'bare',
  place,
})

function about(findings: readonly Finding[], more: Partial<LintResult> = {}): LintResult {
  return { ...nothing, files, findings, verdicts: [bare], ...more }
}

test('where there is nothing to say, there is one line', () => {
  expect(pretty(nothing)).toBe('no declarations\n')
  expect(pretty({ ...nothing, files, portfolios: 1 })).toBe('no carve-outs; no findings in 1 file\n')
})

test('a sound carve-out takes two lines, and so do its neighbours', () => {
  const verdicts = sample.verdicts.slice(2, 4)
  expect(shortRules(pretty({ ...nothing, files, verdicts }, 100))).toBe(
    [
      '✓ pressure valve  search-reindex  Batch agents for reindexing ── policy/search.yaml:3:5',
      '  ✓scope  ✓time-box  ✓budget  ✓cost  ✓mapping  ✓review  ✓graduation  ✓signal',
      '✓ pressure valve  fraud-eval ── policy/search.yaml:9:5',
      '  ✓scope  ✓time-box  ✓budget  ✓cost  ✓mapping  ✓review  ✓graduation  ✓signal',
      '',
      '2 pressure valves; no findings in 1 file',
      '',
    ].join('\n'),
  )
})

test('one finding', () => {
  expect(shortRules(pretty(about([missing])))).toBe(
    [
      '✗ erosive  bare ── a.yaml:2:5',
      '  ✗scope  ✗time-box  ✓budget  ✓cost  ✓mapping  ✓review  !graduation  !signal',
      '',
      '  error missing-expiry: it has no end',
      '      ╭─ a.yaml:2:5',
      '    1 │ kind: CarveOut',
      '    2 │ id: bare',
      '      │     ^^^^',
      '    3 │ title: Bare',
      '      ╰─ help: add one',
      '',
      '1 erosive; 1 error in 1 file',
      '`carveout explain missing-expiry` tells why it matters, and what to do',
      '',
    ].join('\n'),
  )
})

test('findings at the same place share one frame, and the same help is given once', () => {
  const report = pretty(about(Array.from({ length: 10 }, () => missing)))
  expect(count(report, /it has no end/g)).toBe(10)
  expect(count(report, /a\.yaml:2:5$/gm)).toBe(11)
  expect(count(report, /\^\^\^\^/g)).toBe(1)
  expect(count(report, /help: add one/g)).toBe(1)
})

test('up to 50 findings have frames', () => {
  const findings = Array.from({ length: 51 }, (_, index) => ({
    ...missing,
    place: { ...place, column: 1 + (index % 2) },
  }))
  expect(count(pretty(about(findings.slice(1))), /^ +│ +\^+$/gm)).toBe(50)
  const report = pretty(about(findings))
  expect(report).not.toContain('^')
  expect(count(report, /^ {2}a\.yaml:2:\d: error missing-expiry: it has no end$/gm)).toBe(51)
  expect(count(report, /help: add one/g)).toBe(1)
  expect(report).toContain('code frames are shown for up to 50 findings\n')
})

test('of many related places five are shown', () => {
  const related = Array.from({ length: 12 }, (_, index) => ({ message: `the other ${index}`, place }))
  const report = pretty(about([{ ...missing, related }]))
  expect(count(report, /├─ a\.yaml:2:5: the other \d/g)).toBe(5)
  expect(report).toContain('├─ and 7 more\n      ╰─ help: add one\n')
})

test('a place whose text is not at hand is named all the same', () => {
  expect(pretty(about([missing], { files: [] }))).toContain('\n      ╭─ a.yaml:2:5\n      ╰─ help: add one\n')
})

test('the suggestion is a rule with a page, an error where there is one', () => {
  const schema = { ...missing, rule: 'schema' }
  expect(pretty(about([schema]))).not.toContain('explain')
  const warning = finding({ ...missing, rule: 'missing-purpose', severity: 'warning' })
  expect(pretty(about([schema, warning]))).toContain('`carveout explain missing-purpose`')
  expect(pretty(about([schema, warning, missing]))).toContain('`carveout explain missing-expiry`')
})

test('findings of several documents without an id are grouped by file', () => {
  const broken = (document: number) =>
    finding({ ...missing, rule: 'yaml-syntax', declaration: null, origin: { ...missing.origin, document } })
  const report = pretty({ ...nothing, files, findings: [broken(0), broken(1)] })
  expect(count(report, /^✗ broken ─+ a\.yaml$/gm)).toBe(1)
})

test('documents of one file are told apart', () => {
  const second = { ...bare, carveOut: 'second', origin: { ...bare.origin, document: 1 } }
  const findings = [missing, finding({ ...missing, message: 'nor has this', origin: second.origin })]
  const report = pretty(about(findings, { verdicts: [bare, second] }))
  expect(report.indexOf('nor has this')).toBeGreaterThan(report.indexOf('✗ erosive  second'))
})

test('a carve-out without an id has its place for a name', () => {
  expect(pretty(about([], { verdicts: [{ ...bare, carveOut: null, kind: null, facets: null }] }))).toMatch(
    /^\? not judged ─+ a\.yaml:2:5\n/,
  )
})

test('counts are singular and plural', () => {
  const line = (result: LintResult) =>
    pretty(result)
      .split('\n')
      .find((row) => row.includes(' in ')) ?? ''
  const warning = finding({ ...missing, severity: 'warning' })
  const valve = { ...bare, kind: 'pressure-valve' } as const
  const unread = { ...bare, kind: null, facets: null }
  const two = <T>(one: T) => [one, one]
  expect(line(about([missing, warning], { verdicts: [valve, bare, unread] }))).toBe(
    '1 pressure valve, 1 erosive, 1 not judged; 1 error, 1 warning in 1 file',
  )
  const plural = {
    files: two(files[0] ?? { path: '', text: '' }),
    verdicts: [...two(valve), ...two(bare), ...two(unread)],
  }
  expect(line(about([...two(missing), ...two(warning)], plural))).toBe(
    '2 pressure valves, 2 erosive, 2 not judged; 2 errors, 2 warnings in 2 files',
  )
})

const harmful = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u
const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom('\u001b[31m', '\n', '\r', '\u202e', '\u200b', '\ud800', '漢', ' ', 'a'),
    fc.string({ unit: 'binary', maxLength: 1 }),
  ),
  maxLength: 30,
})

test('nothing of a declaration or a file name reaches a terminal as a control', () => {
  fc.assert(
    fc.property(hostile, hostile, hostile, hostile, hostile, (file, id, title, message, code) => {
      const at = { ...place, file }
      const origin = { file, document: 0, path: [] }
      const verdict = { ...bare, carveOut: id, title, place: at, origin }
      const related = [{ message, place: at }]
      const findings = [1, 2].map((document) =>
        finding({
          ...missing,
          message,
          help: title,
          declaration: id,
          place: at,
          origin: { ...origin, document: document - 1 },
          related,
        }),
      )
      const result = {
        ...nothing,
        files: [{ path: file, text: `a\n${code}${code}\n${code}` }],
        findings,
        verdicts: [verdict],
      }
      const long = { ...result, findings: Array.from({ length: 60 }, () => findings).flat() }
      for (const format of Object.values(formats)) {
        for (const some of [result, long]) {
          expect(format(some, { chalk: new Chalk({ level: 0 }), width: 80 }).replaceAll('\n', '')).not.toMatch(harmful)
        }
      }
      expect(formats.concise(result, { chalk: new Chalk({ level: 0 }), width: 80 }).split('\n')).toHaveLength(3)
    }),
  )
})

test('lines keep to the width of the terminal, and to 100 columns', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'é', '漢', '🚀', '\t', '\u0007'), minLength: 1, maxLength: 3 })
  const prose = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(prose, prose, prose, fc.integer({ min: 40, max: 140 }), (id, message, code, width) => {
      const related = [{ message, place }]
      const findings = [finding({ ...missing, message, help: message, related })]
      const verdicts = [{ ...bare, carveOut: id, title: message, waived: 2 }]
      const result = about(findings, {
        verdicts,
        files: [{ path: 'a.yaml', text: `${code}\n${code} ${code}\n${code}` }],
      })
      for (const some of [result, { ...result, findings: Array.from({ length: 51 }, () => findings).flat() }]) {
        for (const line of pretty(some, width).split('\n'))
          expect(widthOf(line), line).toBeLessThanOrEqual(Math.min(100, width))
      }
    }),
  )
})

test('a message that quotes a text without end is cut', () => {
  const endless = about([finding({ rule: 'schema', message: `"${'word '.repeat(20_000)}" is no day`, place })])
  expect(pretty(endless).length).toBeLessThan(2_000)
  expect(formats.concise(endless, { chalk: new Chalk({ level: 0 }), width: 80 })).toMatch(/^.{500,600}…\n$/)
})
