import type { Document } from 'yaml'
import type { JsonSchema } from '../model/json-schema.ts'
import { Lines } from '../model/lines.ts'
import type { Path, Place, SourceFile } from '../model/source.ts'
import { check } from './check.ts'
import { locate } from './locate.ts'
import { readDocument } from './read.ts'
import { schemaFaults } from './schema-findings.ts'
import { splitDocuments } from './split.ts'
import { type Fault, syntaxFault } from './syntax.ts'
import { dropAbsent, readValue, tooDeep } from './values.ts'

/** Something wrong with a data file. */
export interface DataFault {
  readonly place: Place
  readonly message: string
  /** What to do about it, where there is more to say. */
  readonly help?: string
}

/** A fault in a sentence, with its place. */
export function faultText({ place: { file, line, column }, message, help }: DataFault): string {
  // A message that asks "did you mean" has said what to write.
  const more = help === undefined || message.endsWith('?') ? '' : `: ${help}`
  return `${file}:${line}:${column}: ${message}${more}`
}

/** What a data file holds: plain values, and where each of them stands. */
export interface Data {
  /** With absent values left out; null where the file holds nothing. Maps have no prototype. */
  readonly value: unknown
  /** Where a value stands, or the nearest parent of one that does not. */
  place(path: Path): Place
  /** Where the key of a value stands. */
  keyPlace(path: Path): Place
}

/** More than any configuration or baseline needs, in characters: to read it takes a second. */
export const maxDataSize = 2_000_000

/**
 * Reads a data file, such as a configuration, as one document of YAML 1.2 (JSON is YAML), and checks it by a schema.
 * `top` is the key under which it stands, where a file of another kind holds it, as package.json does.
 */
export function readData(
  file: SourceFile,
  schema: JsonSchema,
  top: Path = [],
): { data: Data } | { faults: readonly DataFault[] } {
  const problem = file.problem ?? (file.text.length > maxDataSize ? 'is larger than 2 MB' : undefined)
  if (problem !== undefined)
    return { faults: [{ place: new Lines('').place(file.path, 0, 1), message: `this file ${problem}` }] }
  const lines = new Lines(file.text)
  const [chunk = { start: 0, text: '' }, second] = splitDocuments(file.text)
  const place = ({ start, end }: Stretch) => lines.place(file.path, chunk.start + start, chunk.start + end)
  const failed = (message: string, start = 0, end = start + 1) => ({
    faults: [{ place: place({ start, end }), message }],
  })

  if (second !== undefined) return failed('this is a second document; keep one', second.start - chunk.start)
  const reading = readDocument(chunk.text)
  if (reading === undefined)
    return { data: { value: null, place: () => place(nowhere), keyPlace: () => place(nowhere) } }
  if ('tooDeepAt' in reading) return failed(tooDeep.message, reading.tooDeepAt)
  const { document } = reading
  const { value: whole, faults } = readValue(document)
  const syntax = syntaxFault(document, chunk.text) ?? faults[0]
  if (syntax !== undefined) return failed(syntax.message, syntax.start, syntax.end)
  if (!document.hasIn(top)) return failed(`there is no key \`${top.join('.')}\``)

  const value = under(whole, top)
  const wrong = shapeFaults(value, schema, document, top)
  if (wrong.length > 0)
    return { faults: wrong.map(({ message, help, ...at }) => ({ place: place(at), message, help })) }
  dropAbsent(value)
  const at = (path: Path, aim = {}) => place(locate(document, [...top, ...path], aim))
  return { data: { value, place: at, keyPlace: (path) => at(path, { key: true }) } }
}

interface Stretch {
  readonly start: number
  readonly end: number
}

const nowhere: Stretch = { start: 0, end: 0 }

/** What a value holds under some keys, or null. */
function under(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | null)?.[key] ?? null, value)
}

function shapeFaults(value: unknown, schema: JsonSchema, document: Document.Parsed, top: Path): readonly Fault[] {
  return value === null ? [] : schemaFaults(check(schema, value), schema, value, document, top)
}
