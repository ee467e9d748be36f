import type { Place } from '../model/source.ts'
import { lastLineOf } from './position.ts'
import { type Cell, cellsOf, widthOf } from './width.ts'

/** One row of a code frame: a line of the file, with `marked` the words pointed at, or the underline beneath them. */
export interface FrameRow {
  /** The line's number; empty for an underline; `⋮` where lines were left out. */
  readonly label: string
  readonly before: string
  readonly marked: string
  readonly after: string
}

/** A stretch of one line, in UTF-16 units. */
type Range = readonly [from: number, to: number]

/** A stretch over more lines than this is shown by its first two and its last. */
const mostLines = 4

/** The lines of a file, as places count them. */
export function linesOf(text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((line) => line.replace(/\r$/, ''))
}

/**
 * The frame of a place: its lines with the words underlined, between one line of context before and after. Every row is
 * at most `width` columns wide; lines that are longer are cut around the words. Empty where the file has no such line.
 */
export function frame(lines: readonly string[], place: Place, width: number): FrameRow[] {
  const first = place.line
  const last = Math.max(first, Math.min(lastLineOf(place), lines.length))
  if (lines[first - 1] === undefined) return []
  const within = numbers(first, last).flatMap((number) => {
    if (last - first >= mostLines && number > first + 1 && number < last) return number === last - 1 ? [leftOut] : []
    const line = lines[number - 1] ?? ''
    const range = rangeIn(line, number, place)
    return range ? markedRows(line, number, range, width) : [plainRow(line, number, width)]
  })
  return [...context(lines, first - 1, width), ...within, ...context(lines, last + 1, width)]
}

const leftOut: FrameRow = { label: '⋮', before: '', marked: '', after: '' }

function numbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

function context(lines: readonly string[], number: number, width: number): FrameRow[] {
  const line = lines[number - 1] ?? ''
  return line.trim() === '' ? [] : [plainRow(line, number, width)]
}

function plainRow(line: string, number: number, width: number): FrameRow {
  const { before, marked, after } = cut(line, [0, 0], width)
  return { label: String(number), before: `${before}${marked}${after}`.trimEnd(), marked: '', after: '' }
}

/**
 * The part of a line that a place covers; of a line that it runs on to, not the indentation, and nothing where no more
 * than that is covered.
 */
function rangeIn(text: string, number: number, { line, column, endLine, endColumn }: Place): Range | undefined {
  const to = number === endLine ? Math.min(endColumn - 1, text.length) : text.trimEnd().length
  if (number === line) return [Math.min(column - 1, text.length), Math.max(column - 1, to)]
  const from = text.length - text.trimStart().length
  return from < to ? [from, to] : undefined
}

function markedRows(line: string, number: number, range: Range, width: number): FrameRow[] {
  const row = { ...cut(line, range, width), label: String(number) }
  const underline = '^'.repeat(Math.max(1, widthOf(row.marked)))
  return [row, { label: '', before: ' '.repeat(widthOf(row.before)), marked: underline, after: '' }]
}

/**
 * A line in three parts, cut at both ends to stay within `width` columns with the range in sight. `ellipses` is for how
 * many of them columns are kept free: none at first, then as many as turn out to be needed.
 */
function cut(line: string, range: Range, width: number, ellipses = 0): Omit<FrameRow, 'label'> {
  const { cells, cutBefore, cutAfter } = nearby(line, range, width * 4)
  const [start, end] = touched(cells, range)
  // An underline at the very end of a line takes a column more than the line.
  const usable = start === cells.length ? width - 1 : width
  const [left, right] = view(cells, [start, end], usable - ellipses)
  const before = cutBefore || left > 0 ? '…' : ''
  const after = cutAfter || right < cells.length ? '…' : ''
  if (before.length + after.length > ellipses) return cut(line, range, width, ellipses + 1)
  const text = (from: number, to: number) => textOf(cells.slice(Math.max(from, left), Math.min(to, right)))
  return { before: before + text(left, start), marked: text(start, end), after: (text(end, right) + after).trimEnd() }
}

function textOf(cells: readonly Cell[]): string {
  return cells.map(({ text }) => text).join('')
}

/** The cells around a range; of a line that is very long no others are looked at. */
function nearby(line: string, [from, to]: Range, reach: number) {
  const start = from > reach ? from - reach : 0
  const end = Math.min(line.length, Math.min(to, from + reach) + reach)
  const cells = cellsOf(line.slice(start, end)).map((cell) => ({
    ...cell,
    start: cell.start + start,
    end: cell.end + start,
  }))
  return { cells, cutBefore: start > 0, cutAfter: end < line.length }
}

/** The places, in a list of cells, of those that a range touches; an empty range takes the cell that follows it. */
function touched(cells: readonly Cell[], [from, to]: Range): Range {
  const start = cells.findIndex(({ end }) => end > from)
  if (start === -1) return [cells.length, cells.length]
  const end = cells.findIndex((cell) => cell.start >= Math.max(to, from + 1))
  return [start, end === -1 ? cells.length : end]
}

/** The cells to show, as many as fit: the range first, then two parts of what is before it to one of what comes after. */
function view(cells: readonly Cell[], [start, end]: Range, width: number): Range {
  let [left, right, room] = [start, start, width]
  const growRight = (limit: number, least: number) => {
    for (let cell = cells[right]; right < limit && cell && room - cell.width >= least; cell = cells[++right])
      room -= cell.width
  }
  const growLeft = () => {
    for (let cell = cells[left - 1]; cell && room >= cell.width; cell = cells[--left - 1]) room -= cell.width
  }
  growRight(end, 0)
  growRight(cells.length, Math.ceil((room * 2) / 3))
  growLeft()
  growRight(cells.length, 0)
  return [left, right]
}
