/** A part of a text, and where it begins. */
export interface Piece {
  readonly start: number
  readonly text: string
}

// More than a pattern spans, so that nothing is lost where pieces meet.
const overlap = 300

/** A text in pieces of at most `length` characters that overlap, cut between words where there are some. */
export function piecesOf(text: string, length: number): readonly Piece[] {
  const pieces: Piece[] = []
  for (let start = 0; ; ) {
    const end = start + length >= text.length ? text.length : spaceBefore(text, start + length)
    pieces.push({ start, text: text.slice(start, end) })
    if (end === text.length) return pieces
    start = spaceBefore(text, end - overlap)
    if (text[start] === ' ') start++
  }
}

/** The last space among the characters before a place; the place itself where there is none. */
function spaceBefore(text: string, place: number): number {
  const space = text.slice(place - overlap, place).lastIndexOf(' ')
  return space < 0 ? place : place - overlap + space
}
