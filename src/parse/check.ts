import type { JsonSchema } from '../model/json-schema.ts'
import { type Path, pointerOf } from '../model/source.ts'
import type { SchemaError } from './schema-error.ts'

/**
 * Checks a value by a schema that is only known at run time, as where rules of one's own bring options: by the keywords
 * that the schema of configurations uses, with the errors that a compiled validator would give.
 */
export function check(schema: JsonSchema, value: unknown): SchemaError[] {
  return [...errorsOf({ schema, value, path: [], at: '#' })]
}

/** A value, the schema that it is held to, and where the two stand. */
interface Step {
  readonly schema: JsonSchema
  readonly value: unknown
  readonly path: Path
  readonly at: string
}

function* errorsOf(step: Step): Generator<SchemaError> {
  const { schema, value } = step
  const types = [schema.type ?? []].flat()
  if (types.length > 0 && !types.some((type) => isOf(type, value))) yield error(step, 'type', { type: schema.type })
  yield* scalarErrors(step)
  if (Array.isArray(value)) yield* itemErrors(step, value)
  else if (isMap(value)) yield* keyErrors(step, value)
  yield* branchErrors(step)
}

function isOf(type: string, value: unknown): boolean {
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return isMap(value)
  return type === 'integer' ? Number.isInteger(value) : typeof value === type
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function* scalarErrors(step: Step): Generator<SchemaError> {
  const { schema, value } = step
  if (schema.enum?.includes(value) === false) yield error(step, 'enum', { allowedValues: schema.enum })
  const { minimum, pattern } = schema
  if (typeof value === 'number' && minimum !== undefined && value < minimum)
    yield error(step, 'minimum', { limit: minimum })
  if (typeof value === 'string' && pattern !== undefined && !new RegExp(pattern, 'u').test(value))
    yield error(step, 'pattern', { pattern })
}

function* itemErrors({ schema: { items }, path, at }: Step, list: readonly unknown[]): Generator<SchemaError> {
  if (items === undefined) return
  for (const [i, value] of list.entries())
    yield* errorsOf({ schema: items, value, path: [...path, i], at: `${at}/items` })
}

function* keyErrors(step: Step, map: Readonly<Record<string, unknown>>): Generator<SchemaError> {
  const { properties = {}, required = [], additionalProperties } = step.schema
  for (const missingProperty of required)
    if (!Object.hasOwn(map, missingProperty) || map[missingProperty] === undefined)
      yield error(step, 'required', { missingProperty })
  for (const [key, value] of Object.entries(map)) {
    const schema = Object.hasOwn(properties, key) ? properties[key] : undefined
    if (schema !== undefined && value !== undefined)
      yield* errorsOf({ schema, value, path: [...step.path, key], at: `${step.at}/properties/${key}` })
    else if (schema === undefined && additionalProperties === false)
      yield error(step, 'additionalProperties', { additionalProperty: key })
  }
}

function* branchErrors(step: Step): Generator<SchemaError> {
  const { if: condition, then, else: otherwise } = step.schema
  if (condition === undefined) return
  const holds = check(condition, step.value).length === 0
  const schema = holds ? then : otherwise
  if (schema !== undefined) yield* errorsOf({ ...step, schema, at: `${step.at}/${holds ? 'then' : 'else'}` })
}

function error({ path, at }: Step, keyword: string, params: SchemaError['params']): SchemaError {
  return { instancePath: pointerOf(path), schemaPath: `${at}/${keyword}`, keyword, params }
}
