import { Composer, type CST, type Document, Lexer, Parser } from 'yaml'

/** Deeper nesting than any declaration needs is refused before it can exhaust the stack. */
export const maxDepth = 100

/** One document read by the `yaml` package, or too deeply nested to be read. */
export type Reading = { readonly document: Document.Parsed } | { readonly tooDeepAt: number }

/** Reads the text of one document as YAML 1.2, with source tokens, so that positions inside scalars can be told. */
export function readDocument(text: string): Reading | undefined {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token)
    if (parser.stack.length > maxDepth && depth(parser.stack) > maxDepth)
      return { tooDeepAt: text.slice(0, parser.offset + 1).trimEnd().length - 1 }
  }
  for (const token of parser.end()) tokens.push(token)
  // Duplicate keys are looked for when values are read: the package compares every key with every other.
  const composer = new Composer({ version: '1.2', merge: false, uniqueKeys: false, keepSourceTokens: true })
  for (const document of composer.compose(tokens)) return { document: document as Document.Parsed }
  return undefined
}

function depth(stack: readonly CST.Token[]): number {
  return stack.filter(({ type }) => type === 'block-map' || type === 'block-seq' || type === 'flow-collection').length
}
