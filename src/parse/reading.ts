import type { Document } from 'yaml'
import type { SourceFile } from '../model/source.ts'
import type { TextMemory } from '../model/text-memory.ts'
import { readingBound, tooMuch } from './bound.ts'
import { type Content, contentOf, unreadContent } from './content.ts'
import { readEveryday } from './everyday-reading.ts'
import { isForeignJson } from './foreign-json.ts'
import { isIgnoreText } from './ignore-text.ts'
import { type IgnoreComment, readIgnores } from './ignores.ts'
import { type Located, locate } from './locate.ts'
import { readDocument } from './read.ts'
import { recognise } from './recognise.ts'
import { recogniseRemedy } from './schema-remedies.ts'
import { shapeFaults, type Top } from './shape.ts'
import { type Chunk, splitDocuments } from './split.ts'
import { type Fault, loneReturn, syntaxFault } from './syntax.ts'
import { mayDeclare, seemsOurs } from './traces.ts'
import { dropAbsent, readValue, tooDeep } from './values.ts'

/** What was read of a document that is a declaration, or was to be one: plain data, from which it is made again. */
export interface Reading extends Content {
  /** Its place among the documents of its file, from 0. */
  readonly index: number
  /** Where its text begins in the file, and how long it is. */
  readonly start: number
  readonly length: number
  /** The value at its top. */
  readonly top: Top
  /** Whether it can be judged. */
  readonly isSound: boolean
  /** Whether its text has a syntax tree, by which places in it are found. */
  readonly hasTree: boolean
  /** What stands for the whole of it. */
  readonly head: Located
  readonly comments: readonly IgnoreComment[]
  readonly faults: readonly DocumentFault[]
}

/** Something wrong with a document, with the rule that tells of it. */
export interface DocumentFault extends Fault {
  readonly rule: 'yaml-syntax' | 'schema'
}

/** What was read of texts before. */
export type Memory = TextMemory<readonly Reading[]>

/** How files are read. */
export interface ReadOptions {
  /** Whether ignore comments are read; by default they are. */
  readonly ignores?: boolean
  /** Whether everyday documents are read for their values alone; by default they are. The findings are the same. */
  readonly fastPath?: boolean
  /** Asked before a text is read, where all of it is to be read. */
  readonly memory?: Memory | undefined
}

/** Takes the syntax tree of a document that was just read, which may be of use soon. */
export type KeepTree = (reading: Reading, tree: Document.Parsed) => void

/** Reads what is ours in a file. Documents of other tools are passed over. */
export function readDeclarations(file: SourceFile, options: ReadOptions, keep: KeepTree): readonly Reading[] {
  if (file.problem !== undefined) return readProblem(file.text, file.problem, 0)
  const nul = file.text.indexOf('\0')
  if (nul !== -1) return readProblem(file.text, 'is not UTF-8 text: it holds NUL characters', nul)
  if (!mayDeclare(file.text)) return []
  const { ignores = true, memory } = options
  if (!ignores || memory === undefined) return readText(file, options, keep)
  const known = memory.recall(file.text)
  if (known !== undefined) return known
  const readings = readText(file, options, keep)
  // Only what was found sound is data that a memory can give back as it was.
  if (readings.every(({ isSound }) => isSound)) memory.keep(file.text, readings)
  return readings
}

function readText(file: SourceFile, options: ReadOptions, keep: KeepTree): Reading[] {
  const text = withLineFeeds(file.text)
  const isFast = options.fastPath !== false
  if (isFast && isForeignJson(text)) return []
  const isTooMuch = readingBound()
  const readings: Reading[] = []
  for (const [index, chunk] of splitDocuments(text).entries()) {
    if (chunk.text !== file.text && !mayDeclare(chunk.text)) continue
    const fast = text === file.text ? readFast(chunk, index) : undefined
    if (isTooMuch(chunk.text, fast !== undefined) && seemsOurs(chunk.text))
      return [...readings, unread(chunk, index, unreadContent(chunk.text), said('yaml-syntax', [tooMuch]))]
    const reading = (isFast ? fast : undefined) ?? readByTree({ file, chunk, index }, options, keep)
    if (reading !== undefined) readings.push(reading)
  }
  return readings
}

/** A text as YAML has it: a lone carriage return ends a line, so that it hides nothing behind a comment. Offsets stay. */
export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text
}

function readProblem(text: string, problem: string, at: number): Reading[] {
  const fault: DocumentFault = {
    rule: 'yaml-syntax',
    start: at,
    end: at,
    pointer: '',
    message: `this file ${problem}`,
    help: 'declarations are UTF-8 texts of at most 10 MB',
  }
  const ours = splitDocuments(text.replaceAll('\0', '')).filter(({ text }) => seemsOurs(text))
  // The fault is the file's, and said once.
  return ours.map((chunk, index) =>
    unread({ start: 0, text }, index, unreadContent(chunk.text), index === 0 ? [fault] : []),
  )
}

/** A longer document is none of every day, in UTF-16 units; to tell that of it would take long. */
const maxEveryday = 100_000

function readFast(chunk: Chunk, index: number): Reading | undefined {
  if (chunk.text.length > maxEveryday) return undefined
  const everyday = readEveryday(chunk.text)
  if (everyday === undefined) return undefined
  const { top, head } = everyday
  const kind = top.kind as Reading['kind']
  return {
    ...placeOf(chunk, index),
    top,
    id: String(top.id),
    kind,
    head,
    isSound: true,
    hasTree: true,
    comments: [],
    faults: [],
  }
}

function placeOf({ start, text }: Chunk, index: number) {
  return { index, start, length: text.length }
}

function unread(chunk: Chunk, index: number, content: Content, faults: readonly DocumentFault[]): Reading {
  return { ...placeOf(chunk, index), ...content, isSound: false, hasTree: false, head: nowhere, comments: [], faults }
}

/** What stands for a document that has no tree. */
export const nowhere: Located = { start: 0, end: 0, pointer: '' }

interface Source {
  readonly file: SourceFile
  readonly chunk: Chunk
  readonly index: number
}

function readByTree(
  { file, chunk, index }: Source,
  { ignores = true }: ReadOptions,
  keep: KeepTree,
): Reading | undefined {
  const found = readDocument(chunk.text, ignores ? isIgnoreText : undefined)
  if (found === undefined) return undefined
  if ('tooDeepAt' in found) {
    const fault = { start: found.tooDeepAt, end: found.tooDeepAt + 1, pointer: '', ...tooDeep }
    return seemsOurs(chunk.text)
      ? unread(chunk, index, unreadContent(chunk.text), said('yaml-syntax', [fault]))
      : undefined
  }
  const { document, comments } = found
  const { value, faults } = readValue(document)
  const lone = loneReturn(file.text.slice(chunk.start, chunk.start + chunk.text.length), 0)
  const syntax = lone ?? syntaxFault(document, chunk.text) ?? faults[0]
  const wrong = syntax ? syntaxWrong(syntax, value, chunk.text) : shapeWrong(value, document)
  if (wrong === undefined) return undefined
  if (wrong.length === 0) dropAbsent(value)
  const reading = {
    ...placeOf(chunk, index),
    ...contentOf(value, document, chunk.text),
    head: locate(document, []),
    isSound: wrong.length === 0,
    hasTree: true,
    // Comments count where the YAML is sound.
    comments: syntax ? [] : readIgnores(comments, document, chunk),
    faults: wrong,
  }
  keep(reading, document)
  return reading
}

/** The fault of what is no YAML; undefined where it is none of ours. */
function syntaxWrong(fault: Fault, value: unknown, text: string): DocumentFault[] | undefined {
  return recognise(value) !== undefined || seemsOurs(text) ? said('yaml-syntax', [fault]) : undefined
}

/** What is wrong with the value of a document; undefined where it is none of ours. */
function shapeWrong(value: unknown, document: Document.Parsed): DocumentFault[] | undefined {
  const recognition = recognise(value)
  if (recognition === undefined) return undefined
  if (recognition.is === 'declaration') return said('schema', shapeFaults(value as Top, document))
  const at = locate(document, [recognition.key], recognition.key === 'apiVersion' ? {} : { key: true })
  const help = 'write `apiVersion: carveout/v1` if this is a declaration; as it stands it would be passed over'
  const fix = recogniseRemedy(recognition.key, value as Top)
  return said('schema', [{ ...at, message: recognition.message, help, ...(fix && { fix }) }])
}

function said(rule: DocumentFault['rule'], faults: readonly Fault[]): DocumentFault[] {
  return faults.map((fault) => ({ rule, ...fault }))
}
