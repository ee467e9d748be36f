import { marked, type Token, type Tokens } from 'marked'

const expected = new Set([
  ...['heading', 'paragraph', 'text', 'escape', 'codespan', 'space'],
  ...['list', 'list_item', 'strong', 'link', 'table'],
])

/** The links of a Markdown text, and what is neither a link nor what our reports consist of. */
export function inspect(markdown: string): { links: string[]; others: string[]; html: string } {
  const links: string[] = []
  const others: string[] = []
  marked.walkTokens(marked.lexer(markdown), (token: Token) => {
    if (token.type === 'link') links.push((token as Tokens.Link).href)
    if (!expected.has(token.type)) others.push(token.type)
  })
  return { links, others, html: marked.parse(markdown, { async: false }) }
}
