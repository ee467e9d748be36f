import type { Document } from 'yaml'
import type { Remedy } from '../model/change.ts'
import type { CarveOut, Declaration, Portfolio } from '../model/declaration.ts'
import type { Finding, Fix, Severity } from '../model/finding.ts'
import { Lines } from '../model/lines.ts'
import { nearestName } from '../model/names.ts'
import type { Origin, Path, Place, SourceFile } from '../model/source.ts'
import { fixOf } from './fix-of.ts'
import { isIgnoreText } from './ignore-text.ts'
import { type Ignores, readIgnores } from './ignores.ts'
import { type Aim, locate } from './locate.ts'
import { readDocument } from './read.ts'
import { mayDeclare, recognise, seemsOurs } from './recognise.ts'
import { carveOutSchema } from './schema/carve-out.ts'
import { portfolioSchema } from './schema/portfolio.ts'
import type { SchemaError } from './schema-error.ts'
import { schemaFaults } from './schema-findings.ts'
import { pickValue, recogniseRemedy } from './schema-remedies.ts'
import { type Chunk, splitDocuments } from './split.ts'
import { type Fault, syntaxFault } from './syntax.ts'
import { carveOut as validCarveOut, portfolio as validPortfolio } from './validators.generated.ts'
import { readValue, tooDeep } from './values.ts'

/** One document that is a declaration, whether or not it is a good one. */
export interface ParsedDeclaration {
  readonly origin: Origin
  /** The id, where one could be read. */
  readonly id: string | null
  readonly kind: Declaration['kind'] | null
  readonly title: string | undefined
  readonly portfolio: string | null
  /** Null where it failed its schema. */
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
  if (file.problem !== undefined) return parseProblem(file, file.problem)
  const context = { file, lines: new Lines(file.text), isWanted: ignores ? isIgnoreText : () => false }
  const declarations: ParsedDeclaration[] = []
  const findings: ParseFinding[] = []
  for (const [index, chunk] of splitDocuments(file.text).entries()) {
    if (!mayDeclare(chunk.text)) continue
    const parsed = parseDocument({ ...context, chunk, origin: { file: file.path, document: index, path: [] } })
    declarations.push(...parsed.declarations)
    findings.push(...parsed.findings)
  }
  return { declarations, findings }
}

function parseProblem({ path, text }: SourceFile, problem: string): Parsed {
  if (!seemsOurs(text)) return nothing
  const finding = machineryFinding(
    'yaml-syntax',
    null,
    { file: path, document: 0, path: [] },
    { place: new Lines('').place(path, 0, 0), words: '' },
    {
      message: `this file ${problem}`,
      help: 'declarations are UTF-8 texts of at most 10 MB',
      pointer: '',
    },
  )
  return { declarations: [], findings: [finding] }
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
  const { chunk } = context
  const reading = readDocument(chunk.text, context.isWanted)
  if (reading === undefined) return nothing
  if ('tooDeepAt' in reading) {
    const fault = { start: reading.tooDeepAt, end: reading.tooDeepAt + 1, pointer: '', ...tooDeep }
    return seemsOurs(chunk.text) ? broken(context, null, 'yaml-syntax', [fault]) : nothing
  }
  const { document, comments } = reading
  const { value, faults } = readValue(document)
  const recognition = recognise(value)
  const syntax = syntaxFault(document, chunk.text) ?? faults[0]
  if (syntax !== undefined) {
    const ours = recognition !== undefined || seemsOurs(chunk.text)
    return ours ? broken(context, idOf(value), 'yaml-syntax', [syntax]) : nothing
  }
  if (recognition === undefined) return nothing
  const ignores = readIgnores(comments, document, context)
  if (recognition.is === 'near') {
    const at = locate(document, [recognition.key], recognition.key === 'apiVersion' ? {} : { key: true })
    const help = 'write `apiVersion: carveout/v1` if this is a declaration; as it stands it would be passed over'
    const fix = recogniseRemedy(recognition.key, value as Record<string, unknown>)
    const fault = { ...at, message: recognition.message, help, ...(fix && { fix }) }
    return declare(context, document, ignores, value as Record<string, unknown>, [fault])
  }
  return declare(context, document, ignores, value as Record<string, unknown>)
}

/** A declaration of a value. `nearly` says what keeps it from being one, where it nearly is. */
function declare(
  context: Context,
  document: Document.Parsed,
  ignores: Ignores,
  value: Record<string, unknown>,
  nearly: readonly Fault[] = [],
): Parsed {
  const { origin } = context
  const kind = value.kind === 'CarveOut' || value.kind === 'Portfolio' ? value.kind : null
  const faults = nearly.length > 0 ? nearly : shapeFaults(kind, value, document)
  const sound = faults.length === 0 && kind !== null
  const declaration: ParsedDeclaration = {
    origin,
    id: idOf(value),
    kind,
    title: typeof value.title === 'string' ? value.title : undefined,
    portfolio: typeof value.portfolio === 'string' ? value.portfolio : null,
    declaration: sound ? ({ ...value, origin, ignores: ignores.wellFormed } as unknown as CarveOut | Portfolio) : null,
    ignores,
    locate: (path, aim) => {
      const { pointer, ...range } = ignores.locate(path, aim) ?? locate(document, path, aim)
      return { ...stretch(context, range), pointer }
    },
    mend: (remedy) => fixOf(remedy, document, context.file.path, context.chunk),
  }
  const { findings } = broken(context, declaration.id, 'schema', faults, declaration.mend)
  return { declarations: [declaration], findings }
}

function shapeFaults(
  kind: Declaration['kind'] | null,
  value: Record<string, unknown>,
  document: Document.Parsed,
): Fault[] {
  if (kind === null) {
    const near = nearestName(String(value.kind), ['CarveOut', 'Portfolio'])
    const hint = near === undefined ? 'not `Portfolio` or `CarveOut`' : `did you mean \`${near}\`?`
    const message =
      value.kind === undefined
        ? 'there is no `kind`'
        : `\`kind\` is ${JSON.stringify(value.kind)}${near ? ';' : ','} ${hint}`
    const fix = pickValue(['kind'], value.kind, ['CarveOut', 'Portfolio'])
    const help = 'write `kind: CarveOut` or `kind: Portfolio`'
    return [{ ...locate(document, ['kind']), message, help, ...(fix && { fix }) }]
  }
  const [validate, schema] = kind === 'CarveOut' ? [validCarveOut, carveOutSchema] : [validPortfolio, portfolioSchema]
  if (validate(value)) return []
  return schemaFaults((validate as unknown as { errors: SchemaError[] }).errors, schema, value, document)
}

function broken(
  context: Context,
  id: string | null,
  rule: string,
  faults: readonly Fault[],
  mend?: ParsedDeclaration['mend'],
): Parsed {
  const findings = faults.map((fault) => {
    const fix = fault.fix && mend?.(fault.fix)
    const finding = machineryFinding(rule, id, context.origin, stretch(context, fault), fault)
    return fix === undefined ? finding : { ...finding, fix }
  })
  return { declarations: [], findings }
}

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

function idOf(value: unknown): string | null {
  const id = typeof value === 'object' && value !== null ? (value as Record<string, unknown>).id : undefined
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null
}
