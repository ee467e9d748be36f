import type { Document } from 'yaml'
import type { Remedy } from '../model/change.ts'
import type { JsonSchema } from '../model/json-schema.ts'
import { asSeen, disguise } from '../model/lookalikes.ts'
import { machinery } from '../model/machinery.ts'
import type { Path } from '../model/source.ts'
import { isBothForms, nearestKey, parentOf, type SchemaError } from './schema-error.ts'
import { renameKey } from './schema-remedies.ts'
import { thousandsAt } from './thousands.ts'
import { keyText } from './values.ts'
import { cut, list, nameOf } from './words.ts'

/** What is said of a fault, the way out where it is plain, and where it stands if its path does not tell. */
export interface Saying {
  readonly message: string
  readonly help: string
  readonly fix?: Remedy
  readonly at?: { readonly start: number; readonly end: number }
}

/** An error with what there is to know of the value that it is about. */
export interface Wrong {
  readonly error: SchemaError
  /** The path of the value in its document. */
  readonly path: Path
  /** Its path in what was checked, with the places of items as they are written. */
  readonly written: Path
  readonly actual: unknown
  readonly schema: JsonSchema
  readonly document: Document.Parsed
}

/** Says that a key is none of those that a map has, and why it may be there. */
export function unknownKey(wrong: Wrong): Saying {
  const { error, actual, written, schema } = wrong
  const key = String(error.params.additionalProperty)
  if (parentOf(error, schema).title === 'Rules') return unknownRule(key, nearestKey(error, schema))
  if (isBothForms(actual)) return bothForms(nameOf(written))
  if (key === '<<') return { message: '`<<` does not merge in YAML 1.2', help: 'write the keys out' }
  const owner = written.length === 0 ? `a ${schema.title?.toLowerCase()}` : nameOf(written)
  if (key === '') return { message: `${owner} has a value without a key`, help: 'put a key before the colon' }
  const hasValue = (actual as Record<string, unknown>)[key] !== undefined
  return (hasValue ? undefined : (brokenNumber(wrong, key) ?? brokenPair(wrong, key))) ?? noKey(wrong, key, owner)
}

function unknownRule(id: string, near: string | undefined): Saying {
  if (machinery.some((own) => own.id === id))
    return {
      message: `\`${id}\` can't be switched off`,
      help: 'it is no rule but a finding of carveout itself',
    }
  if (near !== undefined)
    return { message: `there is no rule \`${cut(id)}\`; did you mean \`${near}\`?`, help: `write \`${near}\`` }
  return { message: `there is no rule \`${cut(id)}\``, help: '`carveout rules` lists them' }
}

function bothForms(name: string): Saying {
  return { message: `${name} has both a \`metric\` and an \`event\``, help: 'make two criteria of it' }
}

/** `amount: 1,090` in brackets reads as the amount 1 and a key `090`. */
function brokenNumber({ path, document }: Wrong, key: string): Saying | undefined {
  const found = thousandsAt(document, path, key)
  if (found === undefined) return undefined
  const { of, groups, start, end } = found
  return {
    message: `the comma ends the number: \`${keyText(document, of)}\` is read as ${groups[0]}, and \`${key}\` as a key`,
    help: `write ${cut(groups.join(''))}, without the comma`,
    at: { start, end },
  }
}

/** A key and its value with no colon, or no space, between them read as one long key. */
function brokenPair({ error, schema }: Wrong, key: string): Saying | undefined {
  const [, name = '', joint = '', value = ''] = /^([\w-]+)(:|\s+)(\S.*)$/s.exec(key) ?? []
  if (!Object.hasOwn(parentOf(error, schema).properties ?? {}, name)) return undefined
  return {
    message: joint === ':' ? `there is no space after the colon of \`${name}\`` : `there is no colon after \`${name}\``,
    help: `write \`${name}: ${cut(value)}\``,
  }
}

function noKey(wrong: Wrong, key: string, owner: string): Saying {
  const { error, schema, written } = wrong
  const parent = parentOf(error, schema)
  const near = nearestKey(error, schema)
  if (near === key) return keyOfOtherForm(key, parent === schema.definitions?.event, nameOf(written))
  if (near !== undefined && asSeen(key) === near)
    return {
      message: `this \`${near}\` holds ${disguise(key)}`,
      help: `write \`${near}\` anew`,
      fix: renameKey(wrong, near),
    }
  const message = `\`${cut(key)}\` is not a key of ${owner}`
  if (near !== undefined)
    return {
      message: `${message}; did you mean \`${near}\`?`,
      help: `write \`${near}\``,
      fix: renameKey(wrong, near),
    }
  const isFree = parent.patternProperties !== undefined
  return {
    message,
    help: `its keys are ${list(Object.keys(parent.properties ?? {}))}${isFree ? '; begin one of your own with `x-`' : ''}`,
  }
}

function keyOfOtherForm(key: string, isEvent: boolean, name: string): Saying {
  const [own, other] = isEvent ? ['an `event`', 'a `metric`'] : ['a `metric`', 'an `event`']
  return {
    message: `\`${key}\` goes with ${other}, and ${name} is ${own}`,
    help: 'drop it, or make two criteria of it',
  }
}

/** Says which keys a map has to have and does not. */
export function missingKeys({ error, written }: Wrong): Saying {
  const keys = [error.params.missingProperty].flat().map(String)
  if (written.length === 0) return { message: `there is no ${list(keys, 'and no')}`, help: `add ${list(keys)}` }
  if (keys.includes('metric'))
    return {
      message: `${nameOf(written)} has neither a \`metric\` nor an \`event\``,
      help: 'say what is measured, or what has to happen',
    }
  return { message: `${nameOf(written)} has no ${list(keys, 'and no')}`, help: `add ${list(keys)}` }
}
