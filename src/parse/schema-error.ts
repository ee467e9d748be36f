import { type Document, isScalar } from 'yaml'
import type { JsonSchema } from '../model/json-schema.ts'
import { nearestName } from '../model/names.ts'
import type { Path } from '../model/source.ts'

/** An error of a compiled validator, of which we use what ajv documents. */
export interface SchemaError {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}

/** The key that was most likely meant by an unknown one. */
export function nearestKey(error: SchemaError, schema: JsonSchema): string | undefined {
  if (error.keyword !== 'additionalProperties') return undefined
  return nearestName(String(error.params.additionalProperty), Object.keys(parentOf(error, schema).properties ?? {}))
}

/** A criterion is a measure or an event; with both, each key of the other form would be called unknown. */
export function isBothForms(actual: unknown): boolean {
  return typeof actual === 'object' && actual !== null && 'event' in actual && 'metric' in actual
}

/** The schema whose keyword an error comes from; ajv gives its place in the document that was compiled. */
export function parentOf({ schemaPath }: SchemaError, schema: JsonSchema): JsonSchema {
  let at: unknown = schema
  for (const key of schemaPath
    .replace(/^[^#]*#\//, '')
    .split('/')
    .slice(0, -1)) {
    at = (at as Record<string, unknown>)[decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~')]
  }
  return at as JsonSchema
}

/** The path of a JSON pointer. */
export function pathOf(pointer: string): Path {
  const keys = pointer.split('/').slice(1)
  return keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key.replaceAll('~1', '/').replaceAll('~0', '~')))
}

/** The value at a path that is there. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], value)
}

/** How a scalar is written. */
export function source(document: Document.Parsed, path: Path): string {
  const node = document.getIn(path, true)
  return isScalar(node) ? (node.source ?? String(node.value)) : ''
}
