import { isWord, plainEnd, valueEnd } from './everyday-values.ts'
import { Outline } from './outline.ts'

/**
 * Whether a document is written in everyday YAML alone, which every reader takes for the same: maps and lists in block
 * style with bare keys, values on one line, block scalars without headers of their own making, and plain texts that go
 * on below. It lists what is allowed; of all else nothing has to be known. Carriage returns have a line feed after them.
 */
export function isEveryday(text: string): boolean {
  if (hasOddCharacter(text) || ignoring.test(text)) return false
  const lines = text.split(/\r?\n/)
  const outline = new Outline()
  let at = markerEnd(lines)
  while (at !== -1 && at < lines.length) at = entryEnd(lines, at, outline)
  return at !== -1 && outline.isWhole
}

/** What may be an ignore comment, of which the place has to be known. */
const ignoring = /# *carve/i

function hasOddCharacter(text: string): boolean {
  return /[^\r\n -~]/.test(text) && /[^\r\n -~\p{L}\p{M}\p{N}\p{P}\p{S}]/u.test(text)
}

const idle = /^ *(?:#.*)?$/

/** The first line of the content: below `---`, if that stands there with nothing but comments above it. */
function markerEnd(lines: readonly string[]): number {
  const at = lines.findIndex((line) => !idle.test(line))
  return lines[at] === '---' ? at + 1 : 0
}

const key = /([A-Za-z][A-Za-z0-9-]*):(?: +|$)/y
const tail = /(?: +(?:#.*)?)?$/y

/** The line after an entry of a map or list, and its value if that is a scalar; -1 where it is not everyday. */
function entryEnd(lines: readonly string[], index: number, outline: Outline): number {
  const line = lines[index] ?? ''
  if (idle.test(line)) return index + 1
  const [, indent = '', dash = ''] = /^( *)(- +)?/.exec(line) ?? []
  let column = indent.length
  let at = column + dash.length
  if (dash !== '' && !outline.item(column)) return -1
  key.lastIndex = at
  const name = key.exec(line)?.[1]
  if (name !== undefined) {
    if (!isWord(name) || !outline.key(at)) return -1
    column = at
    at = key.lastIndex
    if (at === line.length || line.charAt(at) === '#') return index + 1
  } else if (dash === '') return -1
  outline.value()
  return scalarLinesEnd(lines, index, at, column)
}

/** The line after a value that begins at an offset of a line, and whose key or dash stands in a column. */
function scalarLinesEnd(lines: readonly string[], index: number, at: number, column: number): number {
  const line = lines[index] ?? ''
  if (/^[|>]-?$/.test(line.slice(at, at + 3))) return blockEnd(lines, index + 1, column, line.charAt(at) === '>')
  const end = valueEnd(line, at)
  tail.lastIndex = end
  if (end === -1 || !tail.test(line)) return -1
  const mayGoOn = line.length === end && !/["'[{]/.test(line.charAt(at))
  return mayGoOn ? plainLinesEnd(lines, index + 1, column) : index + 1
}

function plainLinesEnd(lines: readonly string[], index: number, column: number): number {
  let next = index
  for (;;) {
    const line = lines[next] ?? ''
    const indent = indentOf(line)
    if (indent <= column || plainEnd(line, indent) !== line.length) return next
    next++
  }
}

/** The line after a block scalar: its lines are indented alike, folded ones to the blank, none is only blanks. */
function blockEnd(lines: readonly string[], index: number, column: number, isFolded: boolean): number {
  const indent = indentOf(lines[index] ?? '')
  if (indent <= column) return -1
  let next = index
  for (; next < lines.length; next++) {
    const line = lines[next] ?? ''
    const here = indentOf(line)
    if (line === '') continue
    if (here < indent) return here <= column ? next : -1
    if (here === line.length || (isFolded && (here > indent || line.endsWith(' ')))) return -1
  }
  // Without a line break at the end of the text, readers do not agree whether there is one at the end of the scalar.
  return lines.at(-1) === '' ? next : -1
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}
