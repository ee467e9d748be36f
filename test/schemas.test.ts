import Ajv from 'ajv'
import { describe, expect, test } from 'vitest'
import { configSchema } from '../src/lint/config-schema.ts'
import type { JsonSchema } from '../src/model/json-schema.ts'
import { carveOutSchema } from '../src/parse/schema/carve-out.ts'
import { portfolioSchema } from '../src/parse/schema/portfolio.ts'
import { reportSchema } from '../src/report/report-schema.ts'
import { rules } from '../src/rules/index.ts'

const schemas: Record<string, JsonSchema> = {
  portfolio: portfolioSchema,
  'carve-out': carveOutSchema,
  config: configSchema(rules),
  report: reportSchema,
}

test.each(Object.entries(schemas))('schemas/%s.schema.json is what the source says', async (name, schema) => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../schemas/${name}.schema.json`)
})

describe.each(Object.entries(schemas))('schemas/%s.schema.json', (_, schema) => {
  const properties = propertiesOf(schema)

  test('is draft-07 that any validator takes', () => {
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#')
    expect(new Ajv.default({ strict: false, validateFormats: false }).validateSchema(schema)).toBe(true)
  })

  test('tells an editor of every property what it is, with an example that it allows', () => {
    expect(properties.length).toBeGreaterThan(5)
    const ajv = new Ajv.default({ strict: false, validateFormats: false })
    for (const { path, property } of properties) {
      expect({ path, title: property.title, description: property.description }).toEqual({
        path,
        title: expect.stringMatching(/./),
        description: expect.stringMatching(/\.$/),
      })
      expect(property.examples?.length, path).toBeGreaterThan(0)
      const validate = ajv.compile({ ...property, definitions: schema.definitions ?? {} })
      const shown = [...(property.examples ?? []), ...('default' in property ? [property.default] : [])]
      for (const example of shown) expect(validate(example), `${path}: ${JSON.stringify(example)}`).toBe(true)
    }
  })
})

/** Every property at every depth, with references followed. */
function propertiesOf(root: JsonSchema): { path: string; property: JsonSchema }[] {
  const found: { path: string; property: JsonSchema }[] = []
  const visit = (path: string, schema: JsonSchema | undefined) => {
    if (schema === undefined) return
    if (schema.$ref !== undefined) return visit(path, root.definitions?.[schema.$ref.replace('#/definitions/', '')])
    for (const [key, property] of Object.entries(schema.properties ?? {})) {
      const own = `${path}/${key}`
      const resolved =
        property.$ref === undefined ? property : root.definitions?.[property.$ref.replace('#/definitions/', '')]
      if (resolved !== undefined) found.push({ path: own, property: resolved })
      visit(own, property)
    }
    for (const part of [schema.items, schema.then, schema.else]) visit(path, part)
  }
  visit('', root)
  return found
}
