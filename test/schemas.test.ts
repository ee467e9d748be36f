import { expect, test } from 'vitest'
import type { JsonSchema } from '../src/model/json-schema.ts'
import { carveOutSchema } from '../src/parse/schema/carve-out.ts'
import { portfolioSchema } from '../src/parse/schema/portfolio.ts'

const schemas: Record<string, JsonSchema> = {
  portfolio: portfolioSchema,
  'carve-out': carveOutSchema,
}

test.each(Object.entries(schemas))('schemas/%s.schema.json is what the source says', async (name, schema) => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../schemas/${name}.schema.json`)
})
