import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { configSchema } from '../../src/lint/config-schema.ts'
import { rules } from '../../src/rules/index.ts'

test('the schema that a configuration is read by is the one that is published', () => {
  const published = JSON.parse(readFileSync('schemas/config.schema.json', 'utf8'))
  expect(JSON.parse(JSON.stringify(configSchema(rules)))).toEqual(published)
})
