import type { Place } from '../model/source.ts'

/** A place between two characters. Line and column count from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Where an offset of a text is, columns in UTF-16 units. As in an editor, a byte order mark takes no column. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset)
  const start = before.lastIndexOf('\n') + 1
  const mark = start === 0 && before.startsWith('\uFEFF') ? 1 : 0
  return { line: before.split('\n').length, column: offset - start - mark + 1 }
}

const encoder = new TextEncoder()

/** The same position with its column in bytes of UTF-8, which do count a byte order mark. `lines` keep their breaks. */
export function inBytes(lines: readonly string[], { line, column }: Position): Position {
  const text = lines[line - 1] ?? ''
  const mark = line === 1 && text.startsWith('\uFEFF') ? 1 : 0
  return { line, column: encoder.encode(text.slice(0, column - 1 + mark)).length + 1 }
}

/** The last line of which a place covers something. */
export function lastLineOf({ line, endLine, endColumn }: Place): number {
  return Math.max(line, endColumn === 1 ? endLine - 1 : endLine)
}
