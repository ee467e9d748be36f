import type { Document } from 'yaml'
import type { Remedy } from '../model/change.ts'
import type { CarveOut, Declaration, Portfolio } from '../model/declaration.ts'
import type { Finding, Fix, Severity } from '../model/finding.ts'
import { Lines } from '../model/lines.ts'
import type { Origin, Path, Place, SourceFile } from '../model/source.ts'
import { fixOf } from './fix-of.ts'
import { type Ignores, ignoresOf, noIgnores } from './ignores.ts'
import { type Aim, locate } from './locate.ts'
import { readDocument } from './read.ts'
import {
  type DocumentFault,
  nowhere,
  type Reading,
  type ReadOptions,
  readDeclarations,
  withLineFeeds,
} from './reading.ts'
import { Shelf } from './shelf.ts'

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

/** What finds places in texts. It is made from the text when it is asked for, and the latest few are kept. */
export class Finders {
  readonly trees = new Shelf<Reading, Document.Parsed | undefined>()
  readonly lines = new Shelf<SourceFile, Lines>()
}

export interface ParseOptions extends ReadOptions {
  /** Shared by the files of one run; by default a file has its own. */
  readonly finders?: Finders
}

/** Reads a file's declarations, and what keeps a document from being one. Documents of other tools are passed over. */
export function parse(file: SourceFile, options: ParseOptions = {}): Parsed {
  const { finders = new Finders() } = options
  const readings = readDeclarations(file, options, (reading, tree) => finders.trees.take(reading, () => tree))
  const found = readings.map((reading) => {
    const declaration = new DeclarationOfReading(file, reading, finders)
    return { declaration, findings: reading.faults.map((fault) => declaration.finding(fault)) }
  })
  return {
    declarations: found.map(({ declaration }) => declaration),
    findings: found.flatMap(({ findings }) => findings),
  }
}

/** A declaration made of what was read of it. It keeps values, and what finds places only as long as they are wanted. */
class DeclarationOfReading implements ParsedDeclaration {
  readonly origin: Origin
  readonly declaration: Declaration | null
  readonly ignores: Ignores
  readonly #file: SourceFile
  readonly #reading: Reading
  readonly #finders: Finders

  constructor(file: SourceFile, reading: Reading, finders: Finders) {
    this.#file = file
    this.#reading = reading
    this.#finders = finders
    const { top, index, start, comments, isSound } = reading
    const origin = { file: file.path, document: index, path: [] }
    this.origin = origin
    const surroundings = { file, start, lines: () => this.#lines, document: () => this.#tree }
    this.ignores = comments.length === 0 ? noIgnores : ignoresOf(comments, surroundings)
    const ignores = this.ignores.wellFormed
    this.declaration = isSound ? ({ ...top, origin, ignores } as unknown as CarveOut | Portfolio) : null
  }

  get id(): string | null {
    return this.#reading.id
  }

  get kind(): Declaration['kind'] | null {
    return this.#reading.kind
  }

  get title(): string | undefined {
    const { title } = this.#reading.top
    return typeof title === 'string' ? title : undefined
  }

  get portfolio(): string | null {
    const { portfolio } = this.#reading.top
    return typeof portfolio === 'string' ? portfolio : null
  }

  locate(path: Path, aim?: Aim): { place: Place; pointer: string; words: string } {
    const { pointer, ...range } = this.ignores.locate(path, aim) ?? this.#find(path, aim)
    return { ...this.#stretch(range), pointer }
  }

  mend(remedy: Remedy): Fix | undefined {
    const tree = this.#tree
    return tree && fixOf(remedy, tree, this.#file.path, { start: this.#reading.start, text: this.#text })
  }

  /** A finding of the machinery itself: always an error, never switched off. */
  finding({ rule, message, help, pointer, fix, ...range }: DocumentFault): ParseFinding {
    const mended = fix && this.mend(fix)
    const severity: Severity = 'error'
    const said = { rule, severity, message, help, declaration: this.id, origin: this.origin }
    return { ...said, ...this.#stretch(range), pointer, related: [], ...(mended && { fix: mended }) }
  }

  #find(path: Path, aim?: Aim) {
    if (path.length === 0) return this.#reading.head
    const tree = this.#tree
    return tree ? locate(tree, path, aim) : nowhere
  }

  /** The place of a stretch of a document, and the text there. */
  #stretch({ start, end }: { start: number; end: number }) {
    const { start: base } = this.#reading
    const place = this.#lines.place(this.#file.path, base + start, base + end)
    return { place, words: this.#text.slice(start, end) }
  }

  get #text(): string {
    const { start, length } = this.#reading
    return withLineFeeds(this.#file.text.slice(start, start + length))
  }

  get #lines(): Lines {
    return this.#finders.lines.take(this.#file, () => new Lines(this.#file.text))
  }

  get #tree(): Document.Parsed | undefined {
    return this.#finders.trees.take(this.#reading, () => {
      const found = this.#reading.hasTree ? readDocument(this.#text) : undefined
      return found && 'document' in found ? found.document : undefined
    })
  }
}
