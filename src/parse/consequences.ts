import type { Document } from 'yaml'
import { groupBy } from '../model/group-by.ts'
import type { JsonSchema } from '../model/json-schema.ts'
import { nearestName } from '../model/names.ts'
import type { Path } from '../model/source.ts'
import { isBothForms, nearestKey, otherForm, parentOf, pathOf, type SchemaError, valueAt } from './schema-error.ts'
import { thousandsAt } from './thousands.ts'

/** The errors of a validator without what merely follows from another: one fault, one error. */
export function faultsAlone(
  errors: readonly SchemaError[],
  schema: JsonSchema,
  value: unknown,
  document: Document.Parsed,
  top: Path,
): SchemaError[] {
  // The branches of a condition repeat what the branch that applies says better.
  const own = errors.filter(({ keyword, schemaPath }) => keyword !== 'if' && !/\/(anyOf|not)\/./.test(schemaPath))
  const ofMaps = groupBy(own, ({ instancePath }) => instancePath)
  return [...ofMaps].flatMap(([pointer, ofOne]) => {
    const wrongType = ofOne.find(({ keyword }) => keyword === 'type')
    if (wrongType !== undefined) return [wrongType]
    const actual = valueAt(value, pathOf(pointer))
    const unknown = ofOne
      .filter(({ keyword }) => keyword === 'additionalProperties')
      .filter((error) => !isRepeat(error, document, top) && !isAbsent(error, schema, actual))
    const missing = missingTogether(ofOne.filter(({ keyword }) => keyword === 'required'))
    const others = ofOne.filter(({ keyword }) => !['additionalProperties', 'required'].includes(keyword))
    return [...withoutFollowing({ unknown, missing, others }, schema, actual)]
  })
}

interface OfOne {
  readonly unknown: readonly SchemaError[]
  readonly missing: SchemaError | undefined
  readonly others: readonly SchemaError[]
}

/** The errors of one map. */
function withoutFollowing({ unknown, missing, others }: OfOne, schema: JsonSchema, actual: unknown): SchemaError[] {
  const [first] = unknown
  if (first !== undefined && isBothForms(actual)) return [first]
  const keys = missingKeysOf(missing)
  const lacksForm = keys.includes('metric')
  // A criterion of no form can have no target either, and an unknown key may be what the target was to be.
  const rest = first === undefined && !lacksForm ? others : others.filter(({ keyword }) => keyword !== 'anyOf')
  if (missing === undefined || first === undefined) return [...unknown, ...(missing ? [missing] : []), ...rest]
  if (lacksForm) return [unknown.find((error) => isMeantFor(error, ['metric', 'event'], schema)) ?? missing, ...rest]
  const absent = keys.filter((key) => !unknown.some((error) => isMeantFor(error, [key], schema)))
  if (absent.length === 0) return [...unknown, ...rest]
  const absence = { ...missing, params: { missingProperty: absent } }
  return [absence, ...(isOfOtherKind(first, schema, actual) ? [] : unknown), ...rest]
}

/** Whether a map has no key that it should have: then it is enough to say what is missing. */
function isOfOtherKind(unknown: SchemaError, schema: JsonSchema, actual: unknown): boolean {
  const known = parentOf(unknown, schema).properties ?? {}
  return unknown.instancePath !== '' && !Object.keys(actual as object).some((key) => Object.hasOwn(known, key))
}

function missingKeysOf(missing: SchemaError | undefined): string[] {
  return [missing?.params.missingProperty ?? []].flat().map(String)
}

function missingTogether(errors: readonly SchemaError[]): SchemaError | undefined {
  const [first] = errors
  return first && { ...first, params: { missingProperty: errors.map(({ params }) => params.missingProperty) } }
}

/** Whether an unknown key is a misspelling of one of some keys. The cheap question comes first: keys may be many. */
function isMeantFor(error: SchemaError, keys: readonly string[], schema: JsonSchema): boolean {
  const key = String(error.params.additionalProperty)
  return nearestName(key, keys) !== undefined && keys.includes(nearestKey(error, schema) ?? '')
}

/** Whether a key is a later group of a number with commas, of which the first has been called a fault. */
function isRepeat({ instancePath, params }: SchemaError, document: Document.Parsed, top: Path): boolean {
  const key = String(params.additionalProperty)
  const found = /^\d{3}/.test(key) ? thousandsAt(document, [...top, ...pathOf(instancePath)], key) : undefined
  return found !== undefined && found.groups[1] !== key
}

/** Whether a key has no value, and would be none of its own only because its criterion is of the other form. */
function isAbsent(error: SchemaError, schema: JsonSchema, actual: unknown): boolean {
  const key = String(error.params.additionalProperty)
  const other = otherForm(parentOf(error, schema), schema)
  return (actual as Record<string, unknown>)[key] === undefined && Object.hasOwn(other?.properties ?? {}, key)
}
