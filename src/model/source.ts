/** Keys from the top of a document to one of its values. */
export type Path = readonly (string | number)[]

/** A text to judge. `path` is what reports show: relative to the current directory, with `/`. */
export interface SourceFile {
  readonly path: string
  readonly text: string
  /** Why the text is not whole or not to be trusted, as the end of a sentence: "is not UTF-8". */
  readonly problem?: string
}

/** Where a declaration, or a value in it, was declared. `document` counts from 0 within the file. */
export interface Origin {
  readonly file: string
  readonly document: number
  readonly path: Path
}

/** A stretch of a file. Lines and columns count from 1, columns in UTF-16 units; the end is the first place after. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** Orders strings by UTF-16 code unit, so that no locale has a say in results. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A path as a JSON pointer (RFC 6901): `/scope/work/0`. The whole document is the empty string. */
export function pointerOf(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
