import { type Document, isScalar } from 'yaml'
import type { JsonSchema } from '../model/json-schema.ts'
import { nearestName } from '../model/names.ts'
import type { Path } from '../model/source.ts'
import { walk } from './locate.ts'
import { resolve } from './values.ts'

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
  return nearestName(String(error.params.additionalProperty), knownKeys(parentOf(error, schema), schema))
}

/** The keys that a map may have. A criterion may yet turn out to be of its other form. */
export function knownKeys(parent: JsonSchema, schema: JsonSchema): string[] {
  return [...new Set([parent, otherForm(parent, schema)].flatMap((form) => Object.keys(form?.properties ?? {})))]
}

/** The other form of a criterion: the event of a measured one, and the reverse. */
export function otherForm(parent: JsonSchema, { definitions = {} }: JsonSchema): JsonSchema | undefined {
  const { event, measured } = definitions
  return parent === event ? measured : parent === measured ? event : undefined
}

/** A criterion is a measure or an event; with both, each key of the other form would be called unknown. */
export function isBothForms(actual: unknown): boolean {
  if (typeof actual !== 'object' || actual === null) return false
  const { event, metric } = actual as Record<string, unknown>
  return event !== undefined && metric !== undefined
}

/**
 * The schema whose keyword an error comes from; ajv gives its place in the document that was compiled. Where a shared
 * schema was compiled by itself, that is a place in it, and the path of the value tells which it is.
 */
export function parentOf({ schemaPath, instancePath }: SchemaError, schema: JsonSchema): JsonSchema {
  const keys = schemaPath
    .replace(/^[^#]*#\//, '')
    .split('/')
    .slice(0, -1)
  if (keys.length === 0) return schemaOf(pathOf(instancePath), schema)
  return keys.reduce<unknown>(
    (at, key) => (at as Record<string, unknown>)[decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~')],
    schema,
  ) as JsonSchema
}

function schemaOf(path: Path, schema: JsonSchema): JsonSchema {
  return path.reduce((at, key) => {
    const next = (typeof key === 'number' ? at.items : at.properties?.[key]) ?? {}
    return schema.definitions?.[next.$ref?.replace('#/definitions/', '') ?? ''] ?? next
  }, schema)
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

/** How a scalar is written, without its quotes. */
export function source(document: Document.Parsed, path: Path): string {
  const node = scalarAt(document, path)
  return node === undefined ? '' : (node.source ?? String(node.value))
}

/** Whether a text is written in quotes. */
export function isQuoted(document: Document.Parsed, path: Path): boolean {
  return /^QUOTE/.test(scalarAt(document, path)?.type ?? '')
}

function scalarAt(document: Document.Parsed, path: Path) {
  const steps = walk(document, path)
  const node = steps.length === path.length ? resolve(document, steps.at(-1)?.node) : undefined
  return isScalar(node) ? node : undefined
}
