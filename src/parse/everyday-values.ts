/** What a plain scalar may begin with here. Signs, dots and `~` begin what readers of YAML take for different things. */
const first = '[A-Za-z0-9(/$<\\u0080-\\uffff]'
const inside = (space: string) => `(?:[^${space}:#]|(?<! ):(?=[^${space}])|(?<! )#)`
const plainOf = (space: string) => new RegExp(`(?=${first})${inside(space)}+(?: +${inside(space)}+)*`, 'y')
const plainInBlock = plainOf(' ')
const plainInFlow = plainOf(' ,\\[\\]{}')
const quoted = /"(?:[^"\\]|\\["\\/])*"|'(?:[^']|'')*'/y
const flowKey = /([A-Za-z][A-Za-z0-9-]*): +/y
const blanks = / */y

const number = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/
const date = /^\d{4}-\d\d-\d\d$/
const word = /^(?:null|true|false)$/i

/** Deeper brackets than these are not everyday. */
const deepest = 8

/** Whether a word is a text to every reader of YAML 1.2. */
export function isWord(text: string): boolean {
  return !word.test(text)
}

/** Where the value that begins at an offset of a line ends; -1 where it is none of the everyday forms, on this line. */
export function valueEnd(line: string, at: number): number {
  const character = line.charAt(at)
  if (character === '[' || character === '{') return flowEnd(line, at, 1)
  return scalarEnd(line, at, plainInBlock)
}

/** Where a line that goes on with a plain scalar ends, from the offset of its first word; -1 where it does not. */
export function plainEnd(line: string, at: number): number {
  return matchEnd(plainInBlock, line, at)
}

function scalarEnd(line: string, at: number, plain: RegExp): number {
  const character = line.charAt(at)
  if (character === '"' || character === "'") return matchEnd(quoted, line, at)
  const end = matchEnd(plain, line, at)
  return end !== -1 && isPlain(line.slice(at, end)) ? end : -1
}

/** Whether all readers agree on a plain scalar: a number in digits, a day, or what can be nothing but a text. */
function isPlain(text: string): boolean {
  return /^\d/.test(text) ? number.test(text) || date.test(text) || /[ %]/.test(text) : isWord(text)
}

function flowEnd(line: string, start: number, depth: number): number {
  if (depth > deepest) return -1
  const isMap = line.charAt(start) === '{'
  const closing = isMap ? '}' : ']'
  let at = matchEnd(blanks, line, start + 1)
  while (line.charAt(at) !== closing) {
    if (isMap) at = flowKeyEnd(line, at)
    if (at === -1) return -1
    const isNested = line.charAt(at) === '[' || line.charAt(at) === '{'
    at = isNested ? flowEnd(line, at, depth + 1) : scalarEnd(line, at, plainInFlow)
    if (at === -1) return -1
    at = matchEnd(blanks, line, at)
    if (line.charAt(at) === ',') at = matchEnd(blanks, line, at + 1)
    else if (line.charAt(at) !== closing) return -1
  }
  return at + 1
}

function flowKeyEnd(line: string, at: number): number {
  flowKey.lastIndex = at
  const key = flowKey.exec(line)?.[1]
  return key !== undefined && isWord(key) ? flowKey.lastIndex : -1
}

function matchEnd(pattern: RegExp, line: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(line) ? pattern.lastIndex : -1
}
