import { commandsIn, escapeText, writtenOut } from './escape.ts'

/** What takes a column for each code unit, and can be measured without a closer look. */
const simple =
  /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf✓✗─-╿]*$/

/** What takes two columns: East Asian wide and full-width characters, and emoji that are drawn as pictures by themselves. */
const wide =
  /^(?:[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u3247\u3250-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1d300}-\u{1d376}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]|(?!\p{Regional_Indicator})\p{Emoji_Presentation})$/u

/** What is drawn onto the character before it: marks, and the later letters of a Hangul syllable. */
const joined = /^[\p{M}\p{Emoji_Modifier}\u1160-\u11ff\ud7b0-\ud7ff]$/u

let segmenter: Intl.Segmenter | undefined

/** What is drawn as one. What tells it takes long to make, and most texts need none. */
function graphemesOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return segmenter.segment(text)
}

/** What is drawn as one, with the stretch of text (UTF-16 offsets) that it stands for. */
export interface Cell {
  readonly text: string
  readonly width: number
  readonly start: number
  readonly end: number
}

const colours = /\u001b\[[\d;]*m/g

/** How many columns of a terminal a text takes, nothing in it being harmful. Our own colours take none. */
export function widthOf(text: string): number {
  const bare = text.includes('\u001b') ? text.replace(colours, '') : text
  if (simple.test(bare)) return bare.length
  let width = 0
  for (const { segment } of graphemesOf(bare)) width += graphemeWidth(segment)
  return width
}

function graphemeWidth(grapheme: string): number {
  if (grapheme.includes('\uFE0F')) return 2
  let width = 0
  for (const character of grapheme) {
    if (width === 0 || !joined.test(character)) width += characterWidth(character)
  }
  return width
}

function characterWidth(character: string): number {
  return /^\p{M}$/u.test(character) ? 0 : wide.test(character) ? 2 : 1
}

const tabStop = 4

/** A line of a file as cells: harmful characters written out, tabs as spaces up to the next stop. */
export function cellsOf(line: string): Cell[] {
  const cells: Cell[] = []
  const commands = commandsIn(line)
  let column = 0
  const add = (source: string, start: number) => {
    const tab = source === '\t' && ' '.repeat(tabStop - (column % tabStop))
    const text = tab || (commands.has(start) ? writtenOut(source) : escapeText(source))
    cells.push({ text, width: widthOf(text), start, end: start + source.length })
    column += widthOf(text)
  }
  for (const { segment, index } of graphemesOf(line)) {
    if (escapeText(segment) === segment) add(segment, index)
    // What holds something harmful falls apart, so that a thousand joiners don't make one cell.
    else for (const { 0: character, index: offset } of segment.matchAll(/./gsu)) add(character, index + offset)
  }
  return cells
}

/** A text on at most `columns` columns, cut at its end with an ellipsis. */
export function shorten(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text
  let room = columns - 1
  let shown = ''
  for (const { segment } of graphemesOf(text)) {
    room -= graphemeWidth(segment)
    if (room < 0) break
    shown += segment
  }
  return `${shown.trimEnd()}…`
}

/**
 * Breaks a text into lines: the first of at most `first` columns, the others of at most `rest`. It breaks at spaces and
 * beside characters that are written without any; a single word that is longer stays whole.
 */
export function wrap(text: string, first: number, rest: number): string[] {
  if (widthOf(text) <= first) return [text]
  const lines: string[] = []
  let line = ''
  let room = first
  for (const piece of text.match(pieces) ?? []) {
    const width = widthOf(piece)
    if (width > room && (line !== '' || room < rest)) {
      lines.push(line)
      line = ''
      room = rest
    }
    const added = line === '' && lines.length > 0 ? piece.trimStart() : piece
    line += added
    room -= widthOf(added)
  }
  return [...lines, line]
}

// Japanese and Chinese, which may break beside any character, though never before a closing mark.
const unspaced = '\\u2e80-\\u303e\\u3041-\\ua4cf\\uf900-\\ufaff\\uff01-\\uff60'
const pieces = new RegExp(`(?<! ) *(?:[${unspaced}]\\p{M}*[、。，．：；！？）」』】〉》]*|[^ ${unspaced}]+)`, 'gu')
