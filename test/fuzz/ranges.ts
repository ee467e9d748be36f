import assert from 'node:assert/strict'

/** A stretch of a text, as reports have it: from 1, in UTF-16 units, to the first place after. */
export interface Stretch {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** The lines of a text, each with its break, since an end may stand behind a carriage return. */
export function linesOf(text: string): string[] {
  return text.replace(/^\uFEFF/, '').split('\n')
}

/** Fails where a stretch is not one of the text with these lines. */
export function checkRange(range: Stretch, lines: readonly string[]): void {
  const isOrdered = range.line < range.endLine || (range.line === range.endLine && range.column <= range.endColumn)
  assert.ok(isOrdered, `a place ends before it begins: ${JSON.stringify(range)}`)
  for (const [line, column] of [
    [range.line, range.column],
    [range.endLine, range.endColumn],
  ] as const) {
    const text = lines[line - 1]
    assert.ok(text !== undefined, `there is no line ${line}: ${JSON.stringify(range)}`)
    assert.ok(column >= 1 && column <= text.length + 1, `there is no column ${column}: ${JSON.stringify(range)}`)
  }
}

/** What a stretch covers of the text with these lines. */
export function covered({ line, column, endLine, endColumn }: Stretch, lines: readonly string[]): string {
  const within = lines.slice(line - 1, endLine)
  const last = within.length - 1
  return within
    .map((text, i) => text.slice(i === 0 ? column - 1 : 0, i === last ? endColumn - 1 : undefined))
    .join('\n')
}
