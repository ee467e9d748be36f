/** The stretch of one document in a file, its directives and its `---` included. */
export interface Chunk {
  readonly start: number
  readonly text: string
}

// A byte order mark before a marker is left from a file that was appended. `^` would also match behind U+2028, which
// ends no line in YAML.
const marker = /(?<![^\n])\uFEFF?(---|\.\.\.)(?![^ \t\r\n])/g

/**
 * Splits a file at its document markers, so that a document that is broken cannot swallow the ones after it. YAML
 * allows no scalar to hold a marker at the start of a line (YAML 1.2.2, section 9.1.2), so this never cuts into one.
 */
export function splitDocuments(text: string): Chunk[] {
  const chunks: Chunk[] = []
  let start = text.startsWith('\uFEFF') ? 1 : 0
  const cut = (end: number) => {
    if (end > start) chunks.push({ start, text: text.slice(start, end) })
    start = text.startsWith('\uFEFF', end) ? end + 1 : end
  }
  for (const { 0: whole, 1: kind, index } of text.matchAll(marker)) {
    // Directives and comments before a `---` belong to the document that it opens.
    if (kind === '---' && (whole !== kind || !isPreamble(text, start, index))) cut(index)
    if (kind === '...') cut(index + whole.length)
  }
  cut(text.length)
  return chunks.filter(({ text }) => !isPreamble(text, 0, text.length))
}

/** Whether a stretch holds nothing but directives, comments and blank lines. */
function isPreamble(text: string, start: number, end: number): boolean {
  // Line by line, since there may be millions of them.
  for (let at = start; at < end; ) {
    const next = text.indexOf('\n', at)
    const stop = next === -1 ? end : Math.min(next, end)
    // A `.` would end at a carriage return, or U+2028, in a comment.
    if (!/^\s*(#|$)|^%/.test(text.slice(at, stop))) return false
    at = stop + 1
  }
  return true
}
