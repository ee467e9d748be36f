import type { Document } from 'yaml'
import type { Remedy } from '../model/change.ts'
import type { JsonSchema } from '../model/json-schema.ts'
import { machinery } from '../model/machinery.ts'
import { nearestName } from '../model/names.ts'
import { type Path, pointerOf } from '../model/source.ts'
import { type Located, locate } from './locate.ts'
import { patternMeanings } from './schema/shared.ts'
import { isBothForms, nearestKey, parentOf, pathOf, type SchemaError, source, valueAt } from './schema-error.ts'
import { remedyFor } from './schema-remedies.ts'

/** What a schema error comes to, as a person would say it. */
export interface SchemaFault extends Located {
  readonly message: string
  readonly help: string
  readonly fix?: Remedy
}

interface Saying {
  readonly message: string
  readonly help: string
  readonly path: Path
  readonly aim?: { readonly key: true }
}

/**
 * Says each error of a validator once, at the narrowest place, without what merely follows from another. `top` is the
 * path of the value in its document.
 */
export function schemaFaults(
  errors: readonly SchemaError[],
  schema: JsonSchema,
  value: unknown,
  document: Document.Parsed,
  top: Path = [],
): SchemaFault[] {
  // The branches of a condition repeat what the branch that applies says better.
  const own = errors.filter(({ keyword, schemaPath }) => keyword !== 'if' && !/\/(anyOf|not)\/./.test(schemaPath))
  const misspelt = new Set(
    own.filter((error) => nearestKey(error, schema) !== undefined).map(({ instancePath }) => instancePath),
  )
  const sourceOf = (path: Path) => source(document, [...top, ...path])
  const faults = new Map<string, SchemaFault>()
  for (const error of own.sort((a, b) => rank(a) - rank(b))) {
    // A key that is misspelt is not missing as well.
    if (absence.has(error.keyword) && misspelt.has(error.instancePath)) continue
    const { message, help, path, aim } = say(error, schema, value, sourceOf)
    const key = pointerOf(path)
    const fix = remedyFor(error, own, schema, value, sourceOf)
    const place = locate(document, [...top, ...path], aim)
    if (!faults.has(key)) faults.set(key, { message, help, ...(fix && { fix }), ...place })
  }
  return [...faults.values()]
}

const absence: ReadonlySet<string> = new Set(['required', 'anyOf'])

/** Of two faults of one value, the first of these is the one to mend. */
const order = ['type', 'required', 'anyOf', 'not']

function rank({ keyword }: SchemaError): number {
  const place = order.indexOf(keyword)
  return place === -1 ? order.length : place
}

function say(error: SchemaError, schema: JsonSchema, value: unknown, sourceOf: (path: Path) => string): Saying {
  const path = pathOf(error.instancePath)
  const name = path.length === 0 ? `this ${schema.title?.toLowerCase()}` : nameOf(path)
  const actual = valueAt(value, path)
  const { params } = error
  switch (error.keyword) {
    case 'additionalProperties':
      if (isBothForms(actual)) return { ...twoForms(name), path }
      return unknownKey(
        String(params.additionalProperty),
        path,
        nearestKey(error, schema),
        parentOf(error, schema),
        schema,
      )
    case 'required':
      return { ...missingKey(String(params.missingProperty), path, actual), path }
    case 'anyOf':
      return { message: `${name} says no target`, help: 'add `atLeast`, `atMost`, or both for a range', path }
    case 'not':
      return {
        message: `${name} has both \`variantOf\` and \`proposes\``,
        help: 'keep `variantOf` where it varies a catalog workflow, `proposes` where it is a new one',
        path,
      }
    case 'type': {
      const owner = parentOf(error, schema)
      // A value that is one of a few words, or a map, was most likely meant to be a word.
      if (owner.then?.enum) return { ...oneOf(owner.then.enum as string[], name, actual, owner), path }
      return { ...wrongType([params.type].flat().map(String), owner, name, actual, path, sourceOf), path }
    }
    case 'const':
      return { ...oneOf([String(params.allowedValue)], name, actual, parentOf(error, schema)), path }
    case 'enum':
      return { ...oneOf(params.allowedValues as string[], name, actual, parentOf(error, schema)), path }
    case 'minimum':
      return {
        message: `${name} is ${show(actual)}, less than ${params.limit}`,
        help: `give ${params.limit} or more`,
        path,
      }
    case 'pattern':
      return wrongPattern(parentOf(error, schema), name, actual, path)
    default:
      throw new Error(`no sentence for the schema keyword ${error.keyword}`)
  }
}

function twoForms(name: string): { message: string; help: string } {
  return { message: `${name} has both a \`metric\` and an \`event\``, help: 'make two criteria of it' }
}

function unknownKey(
  key: string,
  path: Path,
  near: string | undefined,
  { title, properties = {}, patternProperties }: JsonSchema,
  schema: JsonSchema,
): Saying {
  const at = { path: [...path, key], aim: { key: true as const } }
  if (title === 'Rules') return { ...at, ...unknownRule(key, near) }
  const owner = path.length === 0 ? `a ${schema.title?.toLowerCase()}` : nameOf(path)
  if (key === '<<') return { ...at, message: '`<<` does not merge in YAML 1.2', help: 'write the keys out' }
  if (near !== undefined)
    return {
      ...at,
      message: `\`${key}\` is not a key of ${owner}; did you mean \`${near}\`?`,
      help: `write \`${near}\``,
    }
  return {
    ...at,
    message: `\`${key}\` is not a key of ${owner}`,
    help: `its keys are ${list(Object.keys(properties))}${patternProperties ? '; begin one of your own with `x-`' : ''}`,
  }
}

function unknownRule(id: string, near: string | undefined): { message: string; help: string } {
  if (machinery.some((own) => own.id === id))
    return {
      message: `\`${id}\` can't be switched off`,
      help: 'it is no rule but a finding of carveout itself',
    }
  if (near !== undefined)
    return { message: `there is no rule \`${id}\`; did you mean \`${near}\`?`, help: `write \`${near}\`` }
  return { message: `there is no rule \`${id}\``, help: '`carveout rules` lists them' }
}

function missingKey(key: string, path: Path, actual: unknown): { message: string; help: string } {
  if (path.length === 0) return { message: `there is no \`${key}\``, help: `add \`${key}\`` }
  if (key === 'metric' && typeof actual === 'object') {
    return {
      message: `${nameOf(path)} has neither a \`metric\` nor an \`event\``,
      help: 'say what is measured, or what has to happen',
    }
  }
  return { message: `${nameOf(path)} has no \`${key}\``, help: `add \`${key}\`` }
}

function wrongType(
  wanted: readonly string[],
  schema: JsonSchema,
  name: string,
  actual: unknown,
  path: Path,
  sourceOf: (path: Path) => string,
) {
  const type = typeof actual
  const { pattern = '', format } = schema
  if (format === 'date')
    return {
      message: `${name} is ${describe(actual)}, not ${patternMeanings[pattern]}`,
      help: 'write a day such as 2026-12-18',
    }
  if (wanted.includes('string') && (type === 'number' || type === 'boolean')) {
    const written = sourceOf(path)
    if (pattern !== '' && !new RegExp(pattern, 'u').test(written)) return wrongPattern(schema, name, actual, path)
    const label = typeof path.at(-1) === 'number' ? `\`${written}\`` : `\`${String(path.at(-1))}: ${written}\``
    return { message: `${label} is read as the ${type} ${String(actual)}; quote it`, help: `write "${written}"` }
  }
  if (wanted.includes('number') && type === 'number')
    return { message: `${name} is ${show(actual)}`, help: 'give a finite number' }
  return {
    message: `${name} is ${describe(actual)}, not ${list(wanted.map(typeName), 'or')}`,
    help: typeHelp(wanted, actual),
  }
}

function typeHelp(wanted: readonly string[], actual: unknown): string {
  if (wanted.includes('array'))
    return typeof actual === 'object' ? 'write one item a line, each after a `-`' : `write [${show(actual)}]`
  if (wanted.includes('number')) return 'write a plain number, without quotes'
  return `give ${list(wanted.map(typeName), 'or')}`
}

function wrongPattern({ pattern = '', examples = [] }: JsonSchema, name: string, actual: unknown, path: Path): Saying {
  const meaning = patternMeanings[pattern]
  if (meaning === undefined)
    return { message: `${name} is ${show(actual)}`, help: `write it as in ${list(examples.map(String), 'or')}`, path }
  const [what, ...how] = meaning.split(': ')
  return {
    message: `${name} is ${show(actual)}, not ${what}`,
    help: how.length > 0 ? how.join(': ') : `give ${what}`,
    path,
  }
}

function oneOf(
  allowed: readonly string[],
  name: string,
  actual: unknown,
  { title }: JsonSchema,
): { message: string; help: string } {
  const near = nearestName(String(actual), allowed)
  const message = `${name} is ${show(actual)}${near === undefined ? '' : `; did you mean \`${near}\`?`}`
  if (near !== undefined) return { message, help: `write \`${near}\`` }
  if (title === 'Rule') return { message: `${message}, which is no rule`, help: '`carveout rules` lists them' }
  if (allowed.length > 20)
    return { message: `${message}, which is no ISO 4217 code`, help: 'write a code such as `USD` or `EUR`' }
  return {
    message: allowed.length === 1 ? message : `${message}, none of its values`,
    help: `write ${list(allowed, 'or')}`,
  }
}

/** A value's name in a sentence: `budget.amount`, or item 2 of `success`. */
function nameOf(path: Path): string {
  const item = path.findLastIndex((key) => typeof key === 'number')
  const keys = path.slice(item + 1).join('.')
  if (item === -1) return `\`${keys}\``
  const owner = `item ${Number(path[item]) + 1} of ${nameOf(path.slice(0, item))}`
  return keys === '' ? owner : `\`${keys}\` of ${owner}`
}

function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value)
  return Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'a map' : String(value)
}

function describe(value: unknown): string {
  return typeof value === 'string'
    ? `the text ${show(value)}`
    : typeof value === 'object'
      ? show(value)
      : `the ${typeof value} ${value}`
}

function typeName(type: string): string {
  return (
    { string: 'a text', object: 'a map', array: 'a list', number: 'a number', integer: 'a whole number' }[type] ?? type
  )
}

function list(items: readonly string[], joint = 'and'): string {
  const quoted = items.map((item) => (/^(a|an) /.test(item) ? item : `\`${item}\``))
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} ${joint} ${quoted.at(-1)}`
}
