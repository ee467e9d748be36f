import type { Remedy } from '../model/change.ts'
import type { JsonSchema } from '../model/json-schema.ts'
import { nearestName, onlyNearName } from '../model/names.ts'
import type { Path } from '../model/source.ts'
import { isBothForms, nearestKey, parentOf, pathOf, type SchemaError, valueAt } from './schema-error.ts'
import { dayMeant, durationMeant, spelledOtherwise } from './spellings.ts'

/** The way out of an error, where it is plain. */
export function remedyFor(
  error: SchemaError,
  own: readonly SchemaError[],
  schema: JsonSchema,
  value: unknown,
  sourceOf: (path: Path) => string,
): Remedy | undefined {
  const path = pathOf(error.instancePath)
  const actual = valueAt(value, path)
  const { keyword, params } = error
  if (keyword === 'const') return pickValue(path, actual, [String(params.allowedValue)])
  if (keyword === 'enum') return pickValue(path, actual, params.allowedValues as string[])
  if (keyword === 'additionalProperties') return isBothForms(actual) ? undefined : respell(error, own, schema, actual)
  const { format, type = [] } = parentOf(error, schema)
  if (format === 'date') return writeDay(path, actual)
  if (keyword === 'pattern') return writeDuration(path, actual)
  if (keyword !== 'type') return undefined
  if ([type].flat().includes('string')) return isBare(actual) ? quote(path, sourceOf(path)) : undefined
  return [type].flat().includes('number') ? unquote(path, actual) : undefined
}

function respell(error: SchemaError, own: readonly SchemaError[], schema: JsonSchema, owner: unknown) {
  const near = nearestKey(error, schema)
  const rivals = own.filter((other) => other.instancePath === error.instancePath && nearestKey(other, schema) === near)
  const key = String(error.params.additionalProperty)
  return renameKey({
    key,
    path: pathOf(error.instancePath),
    value: (owner as Record<string, unknown>)[key],
    properties: parentOf(error, schema).properties ?? {},
    definitions: schema.definitions,
    hasRival: rivals.length > 1,
  })
}

function isBare(actual: unknown): boolean {
  return typeof actual === 'number' || typeof actual === 'boolean'
}

/** The way to make a declaration of what nearly is one, `key` being what keeps it from that. */
export function recogniseRemedy(key: string, value: Readonly<Record<string, unknown>>): Remedy | undefined {
  if (key === 'apiVersion') return pickValue([key], value[key], ['carveout/v1'])
  if (key === 'kind') return undefined
  return { message: 'write `apiVersion`', safe: true, changes: [{ at: [key], key: 'apiVersion' }] }
}

/** A key that is none, with the keys that it may be meant for. */
interface UnknownKey {
  readonly key: string
  /** The map that it is in. */
  readonly path: Path
  readonly value: unknown
  readonly properties: Readonly<Record<string, JsonSchema>>
  readonly definitions: JsonSchema['definitions']
  /** Whether another unknown key of the map may be meant for the same one. */
  readonly hasRival: boolean
}

/** Gives a misspelt key the nearest name; safely where no other can be meant and its value is of the kind asked for. */
function renameKey(unknown: UnknownKey): Remedy | undefined {
  const { key, path, properties } = unknown
  const near = nearestName(key, Object.keys(properties))
  if (near === undefined) return undefined
  const isPlain = onlyNearName(key, Object.keys(properties)) === near && !unknown.hasRival && fits(unknown, near)
  return { message: `write \`${near}\``, safe: isPlain, changes: [{ at: [...path, key], key: near }] }
}

function fits({ value, properties, definitions }: UnknownKey, near: string): boolean {
  const schema = properties[near]
  const { type, format } = definitions?.[schema?.$ref?.replace('#/definitions/', '') ?? ''] ?? schema ?? {}
  if (format === 'date' && typeof value === 'number') return dayMeant(value) !== undefined
  return type === undefined || [type].flat().includes(typeOf(value))
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value
}

/** Writes one of the values allowed: safely where it is there in another spelling, otherwise the nearest. */
export function pickValue(at: Path, actual: unknown, allowed: readonly string[]): Remedy | undefined {
  if (typeof actual !== 'string') return undefined
  const same = spelledOtherwise(actual, allowed)
  const value = same ?? nearestName(actual, allowed)
  if (value === undefined) return undefined
  return { message: `write \`${value}\``, safe: same !== undefined, changes: [{ at, value }] }
}

/** Writes a day in the one spelling that there is, where it can only mean one. */
function writeDay(at: Path, actual: unknown): Remedy | undefined {
  const value = typeof actual === 'string' || typeof actual === 'number' ? dayMeant(actual) : undefined
  return value === undefined ? undefined : { message: `write \`${value}\``, safe: true, changes: [{ at, value }] }
}

/** Suggests a duration in the one spelling that there is. */
function writeDuration(at: Path, actual: unknown): Remedy | undefined {
  const value = typeof actual === 'string' ? durationMeant(actual) : undefined
  return value === undefined ? undefined : { message: `write \`${value}\``, changes: [{ at, value }] }
}

/** Suggests to quote what reads as a number or as true or false, `source` being how it is written. */
function quote(at: Path, source: string): Remedy {
  return { message: `write "${source}"`, changes: [{ at, value: source }] }
}

/** Suggests a number without its quotes. */
function unquote(at: Path, actual: unknown): Remedy | undefined {
  if (typeof actual !== 'string' || !/^(0|[1-9]\d{0,14})(\.\d{1,6})?$/.test(actual)) return undefined
  return { message: 'write a plain number, without quotes', changes: [{ at, value: Number(actual) }] }
}
