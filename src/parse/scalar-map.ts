import type { CST, Scalar } from 'yaml'

/** A run of characters of a scalar's value and the stretch of the source that it was written as. */
interface Piece {
  readonly text: string
  readonly start: number
  readonly length: number
}

/**
 * For each UTF-16 unit of a text scalar's value, where it begins and ends in the source: through folded lines,
 * indentation, quotes and escapes. Undefined where the source can't be followed to exactly this value.
 */
export function sourceOffsets(scalar: Scalar): { starts: number[]; ends: number[] } | undefined {
  const token = scalar.srcToken as CST.FlowScalar | CST.BlockScalar | undefined
  if (token === undefined || typeof scalar.value !== 'string') return undefined
  return align(scalar.value, piecesOf(token))
}

function piecesOf(token: CST.FlowScalar | CST.BlockScalar): Piece[] {
  switch (token.type) {
    case 'block-scalar': {
      const header = token.props.reduce((length, prop) => length + (prop as CST.SourceToken).source.length, 0)
      const first = token.props[0]
      return linePieces(token.source, (first?.offset ?? token.offset) + header)
    }
    case 'double-quoted-scalar':
      return doubleQuoted(token.source.slice(1, -1), token.offset + 1)
    case 'single-quoted-scalar':
      return linePieces(token.source.slice(1, -1), token.offset + 1).flatMap(splitDoubledQuotes)
    default:
      return linePieces(token.source, token.offset)
  }
}

/** The content of each line, without its indentation and the white space at its end. */
function linePieces(source: string, offset: number): Piece[] {
  const pieces: Piece[] = []
  for (const line of source.matchAll(/[^\r\n]+/g)) {
    const text = line[0].trim()
    const start = offset + line.index + line[0].indexOf(text)
    if (text !== '') pieces.push({ text, start, length: text.length })
  }
  return pieces
}

function splitDoubledQuotes({ text, start }: Piece): Piece[] {
  const pieces: Piece[] = []
  for (const part of text.matchAll(/''|[^']+/g)) {
    const value = part[0] === "''" ? "'" : part[0]
    pieces.push({ text: value, start: start + part.index, length: part[0].length })
  }
  return pieces
}

// Escapes of YAML 1.2.2, section 5.7; those of a number of digits are read by their digits.
// biome-ignore format: a table reads best in rows
const escapes: Readonly<Record<string, string>> = {
  '0': '\0', a: '\x07', b: '\b', t: '\t', '\t': '\t', n: '\n', v: '\v', f: '\f', r: '\r', e: '\x1b', ' ': ' ',
  '"': '"', '/': '/', '\\': '\\', N: '\x85', _: '\xa0', L: '\u2028', P: '\u2029',
}

function doubleQuoted(source: string, offset: number): Piece[] {
  const pieces: Piece[] = []
  const token =
    /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|\r?\n[ \t]*|[\s\S])|[ \t]+(?:\r?\n\s*)?|\r?\n\s*|[^\\\r\n]/gu
  for (const { 0: raw, 1: x, 2: u, 3: U, index } of source.matchAll(token)) {
    const digits = x ?? u ?? U
    const text =
      digits !== undefined
        ? fromCodePoint(digits)
        : raw.startsWith('\\')
          ? (escapes[raw.slice(1)] ?? '')
          : raw.includes('\n')
            ? ''
            : raw
    if (text !== '') pieces.push({ text, start: offset + index, length: raw.length })
  }
  return pieces
}

function fromCodePoint(digits: string): string {
  const point = Number.parseInt(digits, 16)
  return point > 0x10ffff ? '' : String.fromCodePoint(point)
}

/** Lays the pieces along the value; what lies between two of them came from the line breaks between them. */
function align(value: string, pieces: readonly Piece[]): { starts: number[]; ends: number[] } | undefined {
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  let last = pieces[0]?.start ?? 0
  for (const piece of pieces) {
    while (!value.startsWith(piece.text, at)) {
      if (at >= value.length || !/\s/.test(value.charAt(at))) return undefined
      starts.push(last)
      ends.push(last)
      at++
    }
    const whole = piece.text.length !== piece.length
    for (let i = 0; i < piece.text.length; i++) {
      starts.push(whole ? piece.start : piece.start + i)
      ends.push(whole ? piece.start + piece.length : piece.start + i + 1)
    }
    at += piece.text.length
    last = piece.start + piece.length
  }
  if (value.slice(at).trim() !== '') return undefined
  for (; at < value.length; at++) {
    starts.push(last)
    ends.push(last)
  }
  return { starts, ends }
}
