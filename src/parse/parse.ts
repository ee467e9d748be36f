import type { Remedy } from '../model/change.ts'
import type { CarveOut, Declaration, Portfolio } from '../model/declaration.ts'
import type { Finding, Fix, Severity } from '../model/finding.ts'
import { Lines } from '../model/lines.ts'
import type { Origin, Path, Place, SourceFile } from '../model/source.ts'
import { type Content, contentOf, unreadContent } from './content.ts'
import { fixOf } from './fix-of.ts'
import { isIgnoreText } from './ignore-text.ts'
import { type Ignores, readIgnores } from './ignores.ts'
import { type Aim, locate } from './locate.ts'
import { type Comment, readDocument } from './read.ts'
import { recognise } from './recognise.ts'
import { recogniseRemedy } from './schema-remedies.ts'
import { shapeFaults } from './shape.ts'
import { type Chunk, splitDocuments } from './split.ts'
import { type Fault, loneReturn, syntaxFault } from './syntax.ts'
import { mayDeclare, seemsOurs } from './traces.ts'
import { dropAbsent, readValue, tooDeep } from './values.ts'

/** One document that is a declaration, whether or not it is a good one. */
export interface ParsedDeclaration {
  readonly origin: Origin
  /** The id, where one could be read. */
  readonly id: string | null
  /** Where it could not be judged, the kind that it seems to mean. */
  readonly kind: Declaration['kind'] | null
  readonly title: string | undefined
  readonly portfolio: string | null
  /** Null where it could not be read, or failed its schema. */
  readonly declaration: Declaration | null
  readonly ignores: Ignores
  /** The place of a value, of words in it, or of its nearest parent, and the pointer to it as it is written. */
  locate(path: Path, aim?: Aim): { place: Place; pointer: string; words: string }
  /** The edits of a remedy; undefined where one of them can't be made with certainty. */
  mend(remedy: Remedy): Fix | undefined
}

/** A finding, before it is told from its like. */
export type ParseFinding = Omit<Finding, 'digest'>

export interface Parsed {
  readonly declarations: readonly ParsedDeclaration[]
  readonly findings: readonly ParseFinding[]
}

const nothing: Parsed = { declarations: [], findings: [] }

export interface ParseOptions {
  /** Whether ignore comments are read; by default they are. */
  readonly ignores?: boolean
}

/** Reads a file's declarations, and what keeps a document from being one. Documents of other tools are passed over. */
export function parse(file: SourceFile, { ignores = true }: ParseOptions = {}): Parsed {
  if (file.problem !== undefined) return parseProblem(file, file.problem, 0)
  const nul = file.text.indexOf('\0')
  if (nul !== -1) return parseProblem(file, 'is not UTF-8 text: it holds NUL characters', nul)
  if (!mayDeclare(file.text)) return nothing
  const context = { file, lines: new Lines(file.text), isWanted: ignores ? isIgnoreText : () => false }
  const declarations: ParsedDeclaration[] = []
  const findings: ParseFinding[] = []
  // A lone carriage return ends a line, as YAML has it, so that it hides nothing behind a comment; offsets stay.
  for (const [index, chunk] of splitDocuments(file.text.replace(/\r(?!\n)/g, '\n')).entries()) {
    if (!mayDeclare(chunk.text)) continue
    const parsed = parseDocument({ ...context, chunk, origin: { file: file.path, document: index, path: [] } })
    declarations.push(...parsed.declarations)
    findings.push(...parsed.findings)
  }
  return { declarations, findings }
}

function parseProblem(file: SourceFile, problem: string, at: number): Parsed {
  const ours = splitDocuments(file.text.replaceAll('\0', '')).filter(({ text }) => seemsOurs(text))
  const fault = {
    start: at,
    end: at,
    pointer: '',
    message: `this file ${problem}`,
    help: 'declarations are UTF-8 texts of at most 10 MB',
  }
  const lines = new Lines(at === 0 ? '' : file.text)
  const context = { file, lines, chunk: { start: 0, text: file.text }, isWanted: () => false }
  const parsed = ours.map(({ text }, document) => {
    const origin = { file: file.path, document, path: [] }
    return declare({ ...context, origin }, unreadContent(text), 'yaml-syntax', [fault])
  })
  // The fault is the file's, and said once.
  return { declarations: parsed.flatMap(({ declarations }) => declarations), findings: parsed[0]?.findings ?? [] }
}

interface Context {
  readonly file: SourceFile
  readonly lines: Lines
  readonly chunk: Chunk
  readonly origin: Origin
  /** Whether a comment is to be read. */
  readonly isWanted: (comment: string) => boolean
}

function parseDocument(context: Context): Parsed {
  const { chunk, file } = context
  const reading = readDocument(chunk.text, context.isWanted)
  if (reading === undefined) return nothing
  if ('tooDeepAt' in reading) {
    const fault = { start: reading.tooDeepAt, end: reading.tooDeepAt + 1, pointer: '', ...tooDeep }
    return seemsOurs(chunk.text) ? declare(context, unreadContent(chunk.text), 'yaml-syntax', [fault]) : nothing
  }
  const { document, comments } = reading
  const { value, faults } = readValue(document)
  const recognition = recognise(value)
  const lone = loneReturn(file.text.slice(chunk.start, chunk.start + chunk.text.length), 0)
  const syntax = lone ?? syntaxFault(document, chunk.text) ?? faults[0]
  if (syntax !== undefined) {
    const isOurs = recognition !== undefined || seemsOurs(chunk.text)
    return isOurs ? declare(context, contentOf(value, document, chunk.text), 'yaml-syntax', [syntax]) : nothing
  }
  if (recognition === undefined) return nothing
  const content = contentOf(value, document, chunk.text)
  if (recognition.is === 'declaration')
    return declare(context, content, 'schema', shapeFaults(content.top, document), comments)
  const at = locate(document, [recognition.key], recognition.key === 'apiVersion' ? {} : { key: true })
  const help = 'write `apiVersion: carveout/v1` if this is a declaration; as it stands it would be passed over'
  const fix = recogniseRemedy(recognition.key, content.top)
  const fault = { ...at, message: recognition.message, help, ...(fix && { fix }) }
  return declare(context, content, 'schema', [fault], comments)
}

/**
 * A declaration, and the findings for the faults that keep it from being judged. Comments that were wanted count where
 * the YAML is sound.
 */
function declare(
  context: Context,
  { top, id, kind, document }: Content,
  rule: string,
  faults: readonly Fault[],
  comments: readonly Comment[] = [],
): Parsed {
  const { origin, file, chunk } = context
  const ignores = readIgnores(comments, document, context)
  if (faults.length === 0) dropAbsent(top)
  const declaration: ParsedDeclaration = {
    origin,
    id,
    kind,
    title: typeof top.title === 'string' ? top.title : undefined,
    portfolio: typeof top.portfolio === 'string' ? top.portfolio : null,
    declaration:
      faults.length === 0 ? ({ ...top, origin, ignores: ignores.wellFormed } as unknown as CarveOut | Portfolio) : null,
    ignores,
    locate: (path, aim) => {
      const { pointer, ...range } = ignores.locate(path, aim) ?? (document ? locate(document, path, aim) : nowhere)
      return { ...stretch(context, range), pointer }
    },
    mend: (remedy) => document && fixOf(remedy, document, file.path, chunk),
  }
  const findings = faults.map((fault) => {
    const fix = fault.fix && declaration.mend(fault.fix)
    const finding = machineryFinding(rule, id, origin, stretch(context, fault), fault)
    return fix === undefined ? finding : { ...finding, fix }
  })
  return { declarations: [declaration], findings }
}

const nowhere = { start: 0, end: 0, pointer: '' }

/** A finding of the machinery itself: always an error, never switched off. */
function machineryFinding(
  rule: string,
  declaration: string | null,
  origin: Origin,
  at: Pick<Finding, 'place' | 'words'>,
  { message, help, pointer }: Pick<Fault, 'message' | 'help' | 'pointer'>,
): ParseFinding {
  const severity: Severity = 'error'
  return { rule, severity, message, help, declaration, origin, ...at, pointer, related: [] }
}

/** The place of a stretch of a document, and the text there. */
function stretch({ file, lines, chunk }: Context, { start, end }: { start: number; end: number }) {
  return { place: lines.place(file.path, chunk.start + start, chunk.start + end), words: chunk.text.slice(start, end) }
}
