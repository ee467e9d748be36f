import { Ajv } from 'ajv'
import { Chalk } from 'chalk'
import { expect, test } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import type { LintResult } from '../../src/model/result.ts'
import { json } from '../../src/report/json.ts'
import { pretty } from '../../src/report/pretty.ts'
import { reportSchema } from '../../src/report/report-schema.ts'
import { widthOf } from '../../src/report/width.ts'
import { sample } from './sample.ts'

const style = { chalk: new Chalk({ level: 0 }), width: 60 }
const [, , endless, , unknown] = sample.findings as readonly [Finding, Finding, Finding, Finding, Finding]
const because = 'the repo is split in December, see ADR 41, and until then nobody can list what is in it'
const comment = { ...unknown.place, line: unknown.place.line - 1, column: 3, endLine: unknown.place.line - 1 }
const entry = {
  rule: 'fuzzy-scope',
  declaration: 'gone',
  digest: '0123456789abcdef',
  until: '2026-12-31',
  because,
  count: 1,
}
const result: LintResult = {
  ...sample,
  findings: sample.findings.filter((finding) => finding !== endless && finding !== unknown),
  ignored: [{ finding: unknown, until: '2026-12-31', because, comment }],
  baselined: [endless],
  stale: [entry],
  showIgnored: true,
}

test('people see what was ignored, and what is in the baseline', () => {
  const text = pretty(result, style)
  expect(text).toContain('\n  1 error in the baseline: missing-expiry\n')
  expect(text).toContain(`
ignored

  policy/ledger.yaml:9:30: error unknown-project:
    "settlement-batches" is no project of portfolio
    "core-engineering"; did you mean "settlement-batch"?
    policy/ledger.yaml:8:3: until 2026-12-31: the repo is
      split in December, see ADR 41, and until then nobody
      can list what is in it

`)
  expect(text.replace(/\s+/g, ' ')).toContain('in 6 files; 1 ignored, 1 in the baseline')
  expect(Math.max(...text.split('\n').map(widthOf))).toBeLessThanOrEqual(60)
})

test('they see no more than the count where they did not ask', () => {
  const text = pretty({ ...result, showIgnored: false }, style)
  expect(text).not.toContain('\nignored\n')
  expect(text.replace(/\s+/g, ' ')).toContain('; 1 ignored, 1 in the baseline')
})

test('machines get both by the schema', () => {
  const report = JSON.parse(json(result, style))
  const validate = new Ajv({ strict: false, allErrors: true }).compile(reportSchema)
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
  expect(report.summary).toMatchObject({ ignored: 1, baselined: 1 })
  expect(report.ignored).toMatchObject([
    { rule: 'unknown-project', until: '2026-12-31', because, comment: { line: 8, column: 3 } },
  ])
  expect(report.stale).toEqual([entry])
})
