import { Chalk } from 'chalk'
import { expect, test } from 'vitest'
import type { Finding, Severity } from '../../src/model/finding.ts'
import { formats } from '../../src/report/formats.ts'
import { finding, sample } from './sample.ts'

const style = { chalk: new Chalk({ level: 0 }), width: 80 }
const place = { file: 'a.yaml', line: 2, column: 5, endLine: 2, endColumn: 9 }

function annotations(findings: readonly Finding[]): string[] {
  return formats
    .github({ ...sample, findings }, style)
    .trimEnd()
    .split('\n')
    .slice(1)
}

function many(count: number, severity: Severity): Finding[] {
  return Array.from({ length: count }, (_, index) =>
    finding({
      rule: index % 2 === 0 ? 'fuzzy-scope' : 'missing-expiry',
      severity,
      message: `fault ${index}`,
      place: { ...place, file: `${index < 12 ? 'a' : 'b'}.yaml` },
    }),
  )
}

test('ten of a kind are shown one by one', () => {
  expect(annotations([...many(10, 'error'), ...many(10, 'warning')])).toHaveLength(20)
})

test('with more, the last one counts all that are left by file and rule', () => {
  const lines = annotations([...many(15, 'error'), ...many(10, 'warning')])
  expect(lines).toHaveLength(20)
  expect(lines[8]).toMatch(/^::error file=a\.yaml,.*::fault 8$/)
  expect(lines[9]).toBe(
    '::error title=6 more errors::Too many to show one by one; the job summary lists each.' +
      '%0Aa.yaml: 2 missing-expiry and 1 fuzzy-scope%0Ab.yaml: 2 fuzzy-scope and 1 missing-expiry',
  )
  expect(lines[10]).toMatch(/^::warning file=a\.yaml,.*::fault 0$/)
})

test('files over twenty are counted', () => {
  const findings = many(40, 'warning').map((other, index) => ({ ...other, place: { ...place, file: `${index}.yaml` } }))
  expect(annotations(findings)[9]).toMatch(/%0A28\.yaml: 1 fuzzy-scope%0Aand 11 more files$/)
})

test('columns are told within one line alone, the last one included', () => {
  const at = (more: object) => annotations([finding({ rule: 'r', message: 'm', place: { ...place, ...more } })])[0]
  expect(at({})).toBe('::error file=a.yaml,line=2,endLine=2,col=5,endColumn=8,title=r::m')
  expect(at({ endColumn: 5 })).toContain('col=5,endColumn=5,')
  expect(at({ endLine: 3, endColumn: 4 })).toBe('::error file=a.yaml,line=2,endLine=3,title=r::m')
  expect(at({ endLine: 3, endColumn: 1 })).toBe('::error file=a.yaml,line=2,endLine=2,title=r::m')
})

test('long messages and titles are cut', () => {
  const [line = ''] = annotations([
    finding({ rule: 'r', message: `${'x'.repeat(2999)}🚀`, declaration: 'y'.repeat(500), place }),
  ])
  expect(line).toMatch(/y…::x{2999}…$/)
  expect(line).not.toMatch(/\p{Cs}/u)
})

test('nothing is said where there is nothing', () => {
  expect(formats.github({ ...sample, files: [], findings: [], verdicts: [] }, style)).toBe('')
})
