import { expect, test } from 'vitest'
import { parse as parseYaml, stringify } from 'yaml'
import type { Path } from '../../src/model/source.ts'
import { parse } from '../../src/parse/parse.ts'
import { examples } from './example.ts'

const values = { map: { a: 'b' }, list: ['x'], null: null, number: 5, boolean: true, text: 'text', template: {} }

function pathsOf(value: unknown, path: Path = []): Path[] {
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries((value ?? {}) as object)
  const below = typeof value === 'object' ? entries.flatMap(([key, each]) => pathsOf(each, [...path, key])) : []
  return path.length === 0 ? below : [path, ...below]
}

function withValue(example: string, path: Path, value: unknown): string {
  const top = parseYaml(example)
  const owner = path.slice(0, -1).reduce((at, key) => at[key], top)
  owner[path.at(-1) as string] = value
  return stringify(top)
}

test.each(Object.entries(examples))('the example of a %s is sound', (_, text) => {
  expect(parse({ path: 'a.yaml', text }).findings).toEqual([])
})

test.each(
  Object.entries(examples).flatMap(([kind, text]) =>
    pathsOf(parseYaml(text)).map((path) => [`${kind}: ${path.join('.')}`, text, path] as const),
  ),
)('any value for %s is a value, or one finding', (_, example, path) => {
  for (const value of Object.values(values)) {
    const { declarations, findings } = parse({ path: 'a.yaml', text: withValue(example, path, value) })
    expect(findings.length, JSON.stringify(value)).toBeLessThanOrEqual(1)
    for (const { declaration } of declarations) expect(declaration === null).toBe(findings.length === 1)
    for (const { message, help } of findings) expect(`${message} ${help}`).not.toMatch(/undefined|\[object|NaN/)
  }
})

test.each(['kind: {{ .Values.kind }}', 'kind: { a: b }', 'kind: [CarveOut]', 'kind: !!set { CarveOut }', 'kind: 5'])(
  'a declaration of %s is told of',
  (line) => {
    expect(parse({ path: 'a.yaml', text: `apiVersion: carveout/v1\n${line}\nid: a\n` }).findings).toHaveLength(1)
  },
)

test.each([
  'api_version: { major: 1 }\nkind: Thing\n',
  'apiversion: { a: b }\nkind: CarveOuts\n',
  'apiversion: [{ a: b }]\nkind: Portfolios\n',
  'apiVersion: { a: b }\nkind: { a: CarveOut }\n',
])('a map in a document of another tool is passed over: %j', (text) => {
  expect(parse({ path: 'a.yaml', text })).toEqual({ declarations: [], findings: [] })
})
