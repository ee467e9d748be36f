import type { Place } from './source.ts'

/** Turns offsets in one text into lines and columns. */
export class Lines {
  readonly #starts: Uint32Array

  constructor(text: string) {
    let count = 1
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++
    // Of numbers that come one by one a list of millions would take room many times over.
    this.#starts = new Uint32Array(count)
    // An editor does not count a byte order mark as a column.
    this.#starts[0] = text.startsWith('\uFEFF') ? 1 : 0
    for (let at = text.indexOf('\n'), i = 1; at !== -1; at = text.indexOf('\n', at + 1)) this.#starts[i++] = at + 1
  }

  /** The place between two offsets, in UTF-16 units, of the file of that name. */
  place(file: string, start: number, end: number): Place {
    const [line, column] = this.#position(start)
    const [endLine, endColumn] = this.#position(Math.max(start, end))
    return { file, line, column, endLine, endColumn }
  }

  /** The offset at which a place begins. */
  offset({ line, column }: Place): number {
    return (this.#starts[line - 1] ?? 0) + column - 1
  }

  #position(offset: number): [line: number, column: number] {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return [low + 1, Math.max(0, offset - (this.#starts[low] ?? 0)) + 1]
  }
}

/** Where a stretch of text ends without the blanks at its end. */
export function inkEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && /[ \t]/.test(text.charAt(at - 1))) at--
  return at
}
