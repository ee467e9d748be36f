import { escapeText } from './escape.ts'

/**
 * A text from outside as Markdown that shows it, on one line, and does nothing else: no links, images, HTML, mentions
 * or table cells. What stands in backticks is code, as in our own messages.
 */
export function markdownText(text: string): string {
  return escapeText(text)
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? codeText(part.slice(1, -1)) : inertText(part)))
    .join('')
}

/** A name from outside, such as an id or a path, as code. */
export function markdownCode(name: string): string {
  return codeText(escapeText(name))
}

/** Code that a cell of a table may hold, too, where a bar can't be told from the end of the cell. */
function codeText(code: string): string {
  if (code.includes('|') || code.trim() === '') return inertText(`"${code}"`)
  const longest = Math.max(0, ...(code.match(/`+/g) ?? []).map(({ length }) => length))
  const fence = '`'.repeat(longest + 1)
  const pad = /^[ `]|[ `]$/.test(code) ? ' ' : ''
  return `${fence}${pad}${code}${pad}${fence}`
}

/** A mention or reference, which only something invisible within it stops; what cells of tables act on; other markup. */
const markup = /(@|[#!](?=\d)|\bGH(?=-\d))|([&\\|])|[`*_~[\]<>!$]|\/(?=\/)|(?<=www)\./gi

function inertText(text: string): string {
  return text.replace(markup, (match: string, mention?: string, inCell?: string) => {
    if (mention !== undefined) return `${mention}&#8203;`
    return inCell === undefined ? `\\${match}` : `&#${inCell.charCodeAt(0)};`
  })
}
