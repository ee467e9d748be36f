import { dayNumber } from '../model/calendar.ts'
import type { JsonSchema } from '../model/json-schema.ts'
import { nearestName } from '../model/names.ts'
import type { Saying, Wrong } from './key-sayings.ts'
import { patternMeanings } from './schema/shared.ts'
import { isQuoted, parentOf, source } from './schema-error.ts'
import { mended, pickValue, quote, unquote, writeDay, writeDuration } from './schema-remedies.ts'
import { cut, describe, list, nameOf, show, typeName } from './words.ts'

/**
 * Says what is wrong with a value, whichever keyword noticed it: by the form that it should have, and by its type only
 * where any form of that type would do, so that the next run has nothing to add.
 */
export function wrongValue(wrong: Wrong): Saying {
  const { error, path, written, actual, schema, document } = wrong
  const wanted = parentOf(error, schema)
  const name = written.length === 0 ? `this ${schema.title?.toLowerCase()}` : nameOf(written)
  const value = { name, actual, source: source(document, path), key: path.at(-1) }
  const allowed = allowedBy(wanted)
  if (allowed !== undefined) return mended(oneOf(allowed, value, wanted), pickValue(path, actual, allowed))
  if (wanted.format === 'date') return mended(wrongDay(value), writeDay(path, actual))
  if (error.keyword === 'minimum')
    return {
      message: `${value.name} is ${value.source}, less than ${wanted.minimum}`,
      help: `give ${wanted.minimum} or more`,
    }
  const types = [wanted.type ?? []].flat().map(String)
  if (types.includes('string') && isBare(actual) && matches(wanted, value.source))
    return mended(unquoted(value), quote(path, value.source))
  if (wanted.pattern !== undefined) return mended(wrongPattern(wanted, value), writeDuration(path, actual))
  if (types.includes('number')) return mended(wrongNumber(value, isQuoted(document, path)), unquote(path, actual))
  return {
    message: `${value.name} is ${describe(actual, value.source)}, not ${list(types.map(typeName), 'or')}`,
    help: types.includes('array') ? listHelp(wanted.items, value) : shapeHelp(types, wanted),
  }
}

/** The values that there are. Where a map will do as well as one of a few words, a word was most likely meant. */
function allowedBy(wanted: JsonSchema): string[] | undefined {
  const values = wanted.enum ?? wanted.then?.enum ?? (wanted.const === undefined ? undefined : [wanted.const])
  return values?.map(String)
}

interface Value {
  readonly name: string
  readonly actual: unknown
  /** As it is written, where it is a scalar. */
  readonly source: string
  readonly key: string | number | undefined
}

function isBare(actual: unknown): boolean {
  return typeof actual === 'number' || typeof actual === 'boolean'
}

function matches({ pattern }: JsonSchema, source: string): boolean {
  return pattern === undefined || new RegExp(pattern, 'u').test(source)
}

function shown({ actual, source }: Value): string {
  return isBare(actual) ? cut(source) : show(actual)
}

function unquoted({ key, actual, source }: Value): Saying {
  const label = typeof key === 'number' ? `\`${source}\`` : `\`${key}: ${source}\``
  return { message: `${label} is read as the ${typeof actual} ${String(actual)}; quote it`, help: `write "${source}"` }
}

function oneOf(allowed: readonly string[], value: Value, { title }: JsonSchema): Saying {
  const near = typeof value.actual === 'string' ? nearestName(value.actual, allowed) : undefined
  const message = `${value.name} is ${shown(value)}`
  if (near !== undefined) return { message: `${message}; did you mean \`${near}\`?`, help: `write \`${near}\`` }
  if (title === 'Rule') return { message: `${message}, which is no rule`, help: '`carveout rules` lists them' }
  if (allowed.length > 20)
    return { message: `${message}, which is no ISO 4217 code`, help: 'write a code such as `USD` or `EUR`' }
  return {
    message: allowed.length === 1 ? message : `${message}, none of its values`,
    help: `write ${list(allowed, 'or')}`,
  }
}

const months = 'January February March April May June July August September October November December'.split(' ')

function wrongDay(value: Value): Saying {
  const [, year = '', month = ''] = /^(\d{4})-(\d\d)-\d\d$/.exec(value.source) ?? []
  if (year === '')
    return {
      message: `${value.name} is ${typeof value.actual === 'number' ? describe(value.actual, value.source) : shown(value)}, not a calendar day, written \`YYYY-MM-DD\``,
      help: 'write a day such as 2026-12-18',
    }
  const last = [31, 30, 29, 28].find((day) => dayNumber(`${year}-${month}-${day}`) !== undefined)
  return {
    message: `${value.name} is ${value.source}, and there is no such day`,
    help: last === undefined ? 'months go from 01 to 12' : `${months[Number(month) - 1]} ${year} has ${last} days`,
  }
}

function wrongPattern({ pattern = '', examples = [] }: JsonSchema, value: Value): Saying {
  const meaning = patternMeanings[pattern]
  if (meaning === undefined)
    return { message: `${value.name} is ${shown(value)}`, help: `write it as in ${list(examples.map(String), 'or')}` }
  const [what, ...how] = meaning.split(': ')
  return {
    message: `${value.name} is ${shown(value)}, not ${what}`,
    help: how.length > 0 ? how.join(': ') : `give ${what}`,
  }
}

function wrongNumber({ name, actual, source }: Value, isQuoted: boolean): Saying {
  if (typeof actual === 'number') return { message: `${name} is ${source}`, help: 'give a finite number' }
  return { message: `${name} is ${describe(actual, source)}, not a number`, help: numberHelp(source.trim(), isQuoted) }
}

function numberHelp(source: string, isQuoted: boolean): string {
  if (/^[+-]?\d+(\.\d+)?$/.test(source)) return `write a plain number${isQuoted ? ', without quotes' : ''}`
  if (/^[+-]?\d{1,3}([,_' ]\d{3})+(\.\d+)?$/.test(source))
    return `write ${source.replace(/[,_' ]/g, '')}, in digits alone`
  return /\d/.test(source) ? 'give a number alone, without a unit' : 'give a number, in digits'
}

function listHelp(items: JsonSchema | undefined, { actual }: Value): string {
  if (typeof actual === 'object' || items?.type !== 'string') return 'write one item a line, each after a `-`'
  const parts = String(actual)
    .split(/,\s*/)
    .filter((part) => part !== '')
  return `write [${cut(parts.map((part) => JSON.stringify(part)).join(', '))}]`
}

/** A map of more keys than this, as of all rules, is not laid out. */
const mostKeys = 20

function shapeHelp(types: readonly string[], { properties }: JsonSchema): string {
  const keys = Object.keys(properties ?? {})
  if (keys.length === 0 || keys.length > mostKeys || types.length > 1) return `give ${list(types.map(typeName), 'or')}`
  return `give a map: { ${keys.join(', ')} }`
}
