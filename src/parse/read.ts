import { Composer, type CST, type Document, Lexer, Parser } from 'yaml'

/** Deeper nesting than any declaration needs is refused before it can exhaust the stack. */
export const maxDepth = 100

/** A comment, from its `#` to the end of its line. */
export interface Comment {
  readonly start: number
  readonly text: string
}

/** One document read by the `yaml` package, with the comments that were wanted; or too deeply nested to be read. */
export type Reading =
  | { readonly document: Document.Parsed; readonly comments: readonly Comment[] }
  | { readonly tooDeepAt: number }

/** The lexer's mark before a scalar: a text that begins with `#` is no comment after it. */
const scalarFollows = '\u001f'

/** Reads the text of one document as YAML 1.2, with source tokens, so that positions inside scalars can be told. */
export function readDocument(text: string, isWanted: (comment: string) => boolean = () => false): Reading | undefined {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  const comments: Comment[] = []
  let previous = ''
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme.startsWith('#') && previous !== scalarFollows && isWanted(lexeme))
      comments.push({ start: parser.offset, text: lexeme.trimEnd() })
    previous = lexeme
    for (const token of parser.next(lexeme)) tokens.push(token)
    if (parser.stack.length > maxDepth && depth(parser.stack) > maxDepth)
      return { tooDeepAt: text.slice(0, parser.offset + 1).trimEnd().length - 1 }
  }
  for (const token of parser.end()) tokens.push(token)
  // Duplicate keys are looked for when values are read: the package compares every key with every other.
  const composer = new Composer({ version: '1.2', merge: false, uniqueKeys: false, keepSourceTokens: true })
  const limit = Error.stackTraceLimit
  try {
    // Of a hundred thousand faults each is an error, and most of the time would go into how it came to them.
    Error.stackTraceLimit = 1
    for (const document of composer.compose(tokens)) return { document: document as Document.Parsed, comments }
    return undefined
  } finally {
    Error.stackTraceLimit = limit
  }
}

function depth(stack: readonly CST.Token[]): number {
  return stack.filter(({ type }) => type === 'block-map' || type === 'block-seq' || type === 'flow-collection').length
}
