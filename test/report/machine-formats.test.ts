import { rdformatSchema } from '@umbrelladocs/rdformat-validator'
import { Ajv } from 'ajv'
import { Chalk } from 'chalk'
import { describe, expect, test } from 'vitest'
import { lint } from '../../src/lint/lint.ts'
import { machinery } from '../../src/model/machinery.ts'
import { type FormatName, formats } from '../../src/report/formats.ts'
import { rules } from '../../src/rules/index.ts'
import { attackedBy, attacks } from './hostile.ts'
import { finding, sample } from './sample.ts'

const style = { chalk: new Chalk({ level: 0 }), width: 80 }
const report = (name: FormatName, result = sample) => JSON.parse(formats[name](result, style))

const nothing = { ...sample, files: [], findings: [], verdicts: [], portfolios: 0 }
const results = [sample, nothing, ...attacks.map(attackedBy)]

/** The fields that GitLab documents for a Code Quality report, and no others. */
const codeQuality = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    additionalProperties: false,
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        additionalProperties: false,
        properties: {
          path: { type: 'string', pattern: '^(?!\\./)' },
          lines: {
            type: 'object',
            required: ['begin'],
            additionalProperties: false,
            properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
}

test.each([
  ['gitlab', codeQuality],
  ['rdjson', rdformatSchema],
] as const)('%s keeps to its schema', (name, schema) => {
  const validate = new Ajv({ strict: false, allErrors: true }).compile(schema)
  for (const result of results) {
    validate(report(name, result))
    expect(validate.errors).toBeNull()
  }
  const { diagnostics = [] } = report('rdjson')
  expect(validate(name === 'gitlab' ? [{}] : { diagnostics: [{ ...diagnostics[0], severity: 'BAD' }] })).toBe(false)
})

describe('fingerprints', () => {
  const text = (more = '') => `apiVersion: carveout/v1\nkind: CarveOut\nid: bare\n${more}`
  const of = (source: string, name: 'sarif' | 'gitlab'): string[] => {
    const found = report(name, lint([{ path: 'a.yaml', text: source }], { rules, today: sample.today }))
    return name === 'gitlab'
      ? found.map(({ fingerprint }: { fingerprint: string }) => fingerprint)
      : found.runs[0].results.map(({ partialFingerprints }: { partialFingerprints: object }) =>
          Object.values(partialFingerprints).join(),
        )
  }

  test.each(['sarif', 'gitlab'] as const)('of %s are each its own, and survive edits elsewhere in the file', (name) => {
    const before = of(text(), name)
    expect(before.length).toBeGreaterThan(5)
    expect(new Set(before).size).toBe(before.length)
    expect(of(`# A note.\n\n${text('title: Bare\n---\nother: tool\n')}`, name)).toEqual(before)
  })

  test.each(['sarif', 'gitlab'] as const)('of %s tell the same fault at two places apart', (name) => {
    const twice = of(`${text()}---\n${text()}`, name)
    expect(new Set(twice).size).toBe(twice.length)
  })
})

describe('sarif', () => {
  test('describes every rule and all the machinery, whatever was found', () => {
    const [{ tool }] = report('sarif', { ...nothing, rules }).runs
    const ids = tool.driver.rules.map(({ id }: { id: string }) => id)
    expect(ids).toEqual([...rules, ...machinery].map(({ id }) => id))
    for (const { shortDescription, fullDescription, help, helpUri } of tool.driver.rules) {
      expect([shortDescription.text, fullDescription.text, help.text, help.markdown]).toEqual(
        Array.from({ length: 4 }, () => expect.stringMatching(/^[A-Z`].{10,1023}$/)),
      )
      expect(helpUri).toMatch(/^https:\/\//)
    }
  })

  test('points at the rule of each result', () => {
    const [{ tool, results }] = report('sarif').runs
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId)
  })

  test('a path is a relative URI', () => {
    const at = (file: string) => {
      const place = { file, line: 1, column: 1, endLine: 1, endColumn: 1 }
      const [{ results }] = report('sarif', { ...sample, findings: [finding({ rule: 'r', message: 'm', place })] }).runs
      return results[0].locations[0].physicalLocation.artifactLocation.uri
    }
    expect(at('a b/c#d?e%20.yaml')).toBe('a%20b/c%23d%3Fe%2520.yaml')
    expect(at('C:x.yaml')).toBe('C%3Ax.yaml')
    expect(at('../x.yaml')).toBe('../x.yaml')
    expect(at('<stdin>')).toBe('%3Cstdin%3E')
  })
})

describe('rdjson', () => {
  const text = '\ufeffa: é🚀x\nb: 漢y\nc: z\n'
  const place = { file: 'a.yaml', line: 1, column: 7, endLine: 2, endColumn: 6 }
  const edit = (words: string, by: string, file = 'a.yaml') => {
    const start = text.indexOf(words)
    return { file, start, end: start + words.length, text: by }
  }
  const diagnostic = (edits: ReturnType<typeof edit>[]) => {
    const fix = { message: 'mend it', safe: true, edits }
    const findings = [finding({ rule: 'r', message: 'm', place, fix })]
    return report('rdjson', { ...sample, files: [{ path: 'a.yaml', text }], findings }).diagnostics[0]
  }

  test('columns are bytes of UTF-8, a byte order mark among them', () => {
    const { range } = diagnostic([]).location
    const bytes = text.split('\n').map((line) => Buffer.from(line))
    expect(range.start.line).toBe(1)
    expect(bytes[0]?.subarray(range.start.column - 1).toString()).toBe('x')
    expect(bytes[1]?.subarray(0, range.end.column - 1).toString()).toBe('b: 漢y')
  })

  test('the edits of a fix are one suggestion', () => {
    const { suggestions } = diagnostic([edit('z', 'Z'), edit('漢', 'kan')])
    expect(suggestions).toEqual([
      { range: { start: { line: 2, column: 4 }, end: { line: 3, column: 5 } }, text: 'kany\nc: Z' },
    ])
  })

  test('a fix that reaches into other files is none', () => {
    expect(diagnostic([edit('z', 'Z'), edit('y', 'Y', 'b.yaml')]).suggestions).toEqual([])
  })
})
