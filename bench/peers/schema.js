import { readFileSync } from 'node:fs'

/** One schema for both kinds of declaration, since the peers take one for all files. */
export function schema() {
  const [portfolio, carveOut] = ['portfolio', 'carve-out'].map(part)
  const definitions = { ...portfolio.definitions, ...carveOut.definitions }
  return {
    definitions,
    type: 'object',
    if: { properties: { kind: { const: 'Portfolio' } } },
    // biome-ignore lint/suspicious/noThenProperty: it is the keyword of JSON Schema
    then: portfolio,
    else: carveOut,
  }
}

/**
 * The same for ajv-cli, which reads YAML with js-yaml 3: an unquoted date is an object there and no string, so that dates
 * are not checked.
 */
export function schemaWithoutDates() {
  return JSON.parse(JSON.stringify(schema(), (_, value) => (value?.format === 'date' ? {} : value)))
}

function part(name) {
  const { $schema, $id, ...rest } = JSON.parse(
    readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'),
  )
  return rest
}
