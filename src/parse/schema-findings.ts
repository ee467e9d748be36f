import type { Document } from 'yaml'
import type { Remedy } from '../model/change.ts'
import type { JsonSchema } from '../model/json-schema.ts'
import { type Path, pointerOf } from '../model/source.ts'
import { faultsAlone } from './consequences.ts'
import { missingKeys, type Saying, unknownKey, type Wrong } from './key-sayings.ts'
import { type Aim, type Located, locate, walk } from './locate.ts'
import { isBothForms, pathOf, type SchemaError, valueAt } from './schema-error.ts'
import { wrongValue } from './value-sayings.ts'
import { nameOf } from './words.ts'

/** What a schema error comes to, as a person would say it. */
export interface SchemaFault extends Located {
  readonly message: string
  readonly help: string
  readonly fix?: Remedy
}

/** More faults of one document than this are counted, not said: whoever has so many mends the first ones first. */
const mostFaults = 100

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
  const placed = new Map<string, Placed>()
  for (const error of faultsAlone(errors, schema, value, document, top)) {
    const { path, aim } = aimOf(error, value)
    const key = `${pointerOf(path)} ${aspectOf(error)}`
    if (!placed.has(key)) placed.set(key, { error, at: locate(document, [...top, ...path], aim) })
  }
  const inOrder = [...placed.values()].sort((a, b) => a.at.start - b.at.start)
  const said = new Map<string, SchemaFault>()
  for (const { error, at } of inOrder.slice(0, mostFaults)) {
    const actual = valueAt(value, pathOf(error.instancePath))
    const path = [...top, ...pathOf(error.instancePath)]
    const steps = walk(document, path).slice(top.length)
    const written = steps.map((step) => step.written)
    const { at: narrower, ...saying } = say({ error, path, written, actual, schema, document })
    const fault = { ...saying, ...at, ...narrower }
    // Through an alias, the same words are the value of more than one key.
    const key = JSON.stringify([fault.start, fault.end, fault.message])
    if (!said.has(key)) said.set(key, fault)
  }
  return [...said.values(), ...countRest(inOrder.slice(mostFaults))]
}

interface Placed {
  readonly error: SchemaError
  readonly at: Located
}

function countRest([first, ...others]: readonly Placed[]): SchemaFault[] {
  if (first === undefined) return []
  const count = others.length + 1
  const message = `here and below, the shape has ${count} more ${count === 1 ? 'fault' : 'faults'}`
  return [{ ...first.at, message, help: 'mend those above first' }]
}

/** What of a value an error is about: of a value that is wrong in itself, one is enough. */
function aspectOf({ keyword }: SchemaError): string {
  return ['required', 'anyOf', 'not', 'additionalProperties'].includes(keyword) ? keyword : 'value'
}

function aimOf({ keyword, instancePath, params }: SchemaError, value: unknown): { path: Path; aim: Aim } {
  const path = pathOf(instancePath)
  if (keyword !== 'additionalProperties' || isBothForms(valueAt(value, path))) return { path, aim: {} }
  return { path: [...path, String(params.additionalProperty)], aim: { key: true } }
}

function say(wrong: Wrong): Saying {
  switch (wrong.error.keyword) {
    case 'additionalProperties':
      return unknownKey(wrong)
    case 'required':
      return missingKeys(wrong)
    case 'anyOf':
      return {
        message: `${nameOf(wrong.written)} says no target`,
        help: 'add `atLeast`, `atMost`, or both for a range',
      }
    case 'not':
      return {
        message: `${nameOf(wrong.written)} has both \`variantOf\` and \`proposes\``,
        help: 'keep `variantOf` where it varies a catalog workflow, `proposes` where it is a new one',
      }
    default:
      return wrongValue(wrong)
  }
}
