import { Ajv } from 'ajv'
import { Chalk } from 'chalk'
import { describe, expect, test } from 'vitest'
import { lint } from '../../src/lint/lint.ts'
import type { JsonSchema } from '../../src/model/json-schema.ts'
import { json } from '../../src/report/json.ts'
import { reportSchema } from '../../src/report/report-schema.ts'
import { sample } from './sample.ts'

const style = { chalk: new Chalk({ level: 0 }), width: 80 }

/** The schema with no key allowed but those that it names, so that a key that it leaves out is seen. */
function closed(schema: JsonSchema): JsonSchema {
  const properties = schema.properties ?? {}
  return {
    ...schema,
    ...(schema.items && { items: closed(schema.items) }),
    ...(schema.properties && {
      additionalProperties: false,
      properties: Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, closed(value)])),
    }),
  }
}

const validate = new Ajv({ strict: false, allErrors: true }).compile(closed(reportSchema))

function faults(text: string): unknown[] {
  validate(JSON.parse(text))
  return validate.errors ?? []
}

const lintText = (text: string) => lint([{ path: 'policy.yaml', text }], { rules: sample.rules, today: sample.today })

describe('a report keeps to its schema:', () => {
  test.each([
    ['of the sample', sample],
    ['of nothing', { ...sample, files: [], findings: [], verdicts: [], portfolios: 0 }],
    ['of a carve-out with nothing but its id', lintText('apiVersion: carveout/v1\nkind: CarveOut\nid: bare\n')],
    ['of a carve-out without an id', lintText('apiVersion: carveout/v1\nkind: CarveOut\n')],
    ['of a portfolio', lintText('apiVersion: carveout/v1\nkind: Portfolio\nid: core\n')],
    ['of broken YAML', lintText('apiVersion: carveout/v1\nkind: CarveOut\nid: [\n')],
  ])('%s', (_, result) => {
    expect(faults(json(result, style))).toEqual([])
  })
})

test.each([
  ['version', 2],
  ['today', 'yesterday'],
  ['findings', [{}]],
  ['carveOuts', [{ id: 'a' }]],
])('a report with another `%s` does not', (key, value) => {
  expect(faults(JSON.stringify({ ...JSON.parse(json(sample, style)), [key]: value }))).not.toEqual([])
})

test('a verdict is one of three', () => {
  const report = JSON.parse(json(sample, style))
  report.carveOuts[0].verdict = 'fine'
  expect(faults(JSON.stringify(report))).toHaveLength(1)
})

/** Every property of a schema, by its path. */
function propertiesOf({ properties = {}, items }: JsonSchema, path = ''): [string, JsonSchema][] {
  const own = Object.entries(properties).map(([key, value]): [string, JsonSchema] => [`${path}/${key}`, value])
  const inner = items ? propertiesOf(items, `${path}/*`) : []
  return [...own, ...inner, ...own.flatMap(([key, value]) => propertiesOf(value, key))]
}

test('every property has a title, a description and examples that it allows', () => {
  const properties = propertiesOf(reportSchema)
  expect(properties.length).toBeGreaterThan(40)
  const ajv = new Ajv({ strict: false })
  for (const [path, { title, description, examples = [], ...schema }] of properties) {
    expect([path, title, description], path).toEqual([path, expect.stringMatching(/^\S/), expect.stringMatching(/\.$/)])
    expect(examples, path).not.toEqual([])
    // Examples of objects may show a part of one.
    for (const example of schema.properties ? [] : examples) expect(ajv.validate(schema, example), path).toBe(true)
  }
})
