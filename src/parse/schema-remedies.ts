import type { Remedy } from '../model/change.ts'
import type { JsonSchema } from '../model/json-schema.ts'
import { nearestName, onlyNearName } from '../model/names.ts'
import type { Path } from '../model/source.ts'
import type { Saying, Wrong } from './key-sayings.ts'
import { knownKeys, parentOf } from './schema-error.ts'
import { dayMeant, durationMeant, spelledOtherwise } from './spellings.ts'

/** A saying with the way out, where there is one. */
export function mended(saying: Saying, fix: Remedy | undefined): Saying {
  return fix === undefined ? saying : { ...saying, fix }
}

/** The way to make a declaration of what nearly is one, `key` being what keeps it from that. */
export function recogniseRemedy(key: string, value: Readonly<Record<string, unknown>>): Remedy | undefined {
  if (key === 'apiVersion') return pickValue([key], value[key], ['carveout/v1'])
  if (key === 'kind') return undefined
  return { ...renameRemedy(key, 'apiVersion'), safe: true }
}

/** Suggests another name for a key of a declaration. */
export function renameRemedy(key: string, name: string): Remedy {
  return { message: `write \`${name}\``, changes: [{ at: [key], key: name }] }
}

/**
 * Gives a misspelt key the name that it is near to; safely where no other can be meant, nothing else may be meant for it
 * and its value is of the kind asked for.
 */
export function renameKey({ error, path, actual, schema }: Wrong, near: string): Remedy {
  const key = String(error.params.additionalProperty)
  const owner = actual as Readonly<Record<string, unknown>>
  const parent = parentOf(error, schema)
  const wanted = Object.hasOwn(parent.properties ?? {}, near) ? parent.properties?.[near] : undefined
  const safe =
    wanted !== undefined &&
    onlyNearName(key, knownKeys(parent, schema)) === near &&
    fits(owner[key], wanted, schema) &&
    !Object.keys(owner).some((other) => other !== key && isMeantFor(other, near, parent))
  return { message: `write \`${near}\``, safe, changes: [{ at: [...path, key], key: near }] }
}

/** Whether another key of a map is none, and may be a misspelling of a name. */
function isMeantFor(other: string, name: string, { properties = {} }: JsonSchema): boolean {
  return !other.startsWith('x-') && !Object.hasOwn(properties, other) && nearestName(other, [name]) !== undefined
}

function fits(value: unknown, wanted: JsonSchema, { definitions }: JsonSchema): boolean {
  const { type, format } = definitions?.[wanted.$ref?.replace('#/definitions/', '') ?? ''] ?? wanted
  if (value === undefined) return false
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
export function writeDay(at: Path, actual: unknown): Remedy | undefined {
  const value = typeof actual === 'string' || typeof actual === 'number' ? dayMeant(actual) : undefined
  return value === undefined ? undefined : { message: `write \`${value}\``, safe: true, changes: [{ at, value }] }
}

/** Suggests a duration in the one spelling that there is. */
export function writeDuration(at: Path, actual: unknown): Remedy | undefined {
  const value = typeof actual === 'string' ? durationMeant(actual) : undefined
  return value === undefined ? undefined : { message: `write \`${value}\``, changes: [{ at, value }] }
}

/** Suggests to quote what reads as a number or as true or false, `source` being how it is written. */
export function quote(at: Path, source: string): Remedy {
  return { message: `write "${source}"`, changes: [{ at, value: source }] }
}

/** Suggests a number without its quotes. */
export function unquote(at: Path, actual: unknown): Remedy | undefined {
  if (typeof actual !== 'string' || !/^(0|[1-9]\d{0,14})(\.\d{1,6})?$/.test(actual)) return undefined
  return { message: 'write a plain number, without quotes', changes: [{ at, value: Number(actual) }] }
}
