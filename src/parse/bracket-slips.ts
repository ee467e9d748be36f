import { type CST, type Document, visit } from 'yaml'
import { plainAt, restOfLine, type Slip, type SlipSaying, tabBefore } from './slip.ts'
import { cut, isHalf } from './words.ts'

/** A bracket without its other half. */
export function unclosedBracket({ text, at, document }: Slip): SlipSaying {
  const tab = tabBefore(text, at)
  if (tab !== undefined) return tab
  if (/[\]}]/.test(text.charAt(at)))
    return { message: `this \`${text.charAt(at)}\` closes nothing`, help: 'drop it, or open it above', start: at }
  const open = openBracket(at, document)
  const bracket = text.charAt(open)
  return {
    message: `this \`${bracket}\` is not closed`,
    help: `close it with \`${bracket === '[' ? ']' : '}'}\`, and indent what is between them deeper than the key`,
    start: open,
    end: open + 1,
  }
}

/** The innermost bracket that is still open at an offset. */
function openBracket(at: number, document: Document.Parsed): number {
  let open = 0
  visit(document, {
    Collection: (_, node) => {
      const token = node.srcToken as CST.FlowCollection | undefined
      const start = node.range?.[0] ?? 0
      if (token?.type === 'flow-collection' && start <= at && !/[\]}]/.test(token.end[0]?.source ?? '')) open = start
    },
  })
  return open
}

/** Two items with no comma between them. */
export function noComma({ text, start, document }: Slip): SlipSaying {
  const rest = restOfLine(text, start)
  const word =
    /^("[^"]*"|'[^']*')/.exec(rest)?.[0] ?? plainAt(document, start) ?? rest.slice(0, isHalf(rest, 1) ? 2 : 1)
  return {
    message: `there is no comma before \`${cut(word)}\``,
    help: 'put one between the two',
    end: start + word.length,
  }
}
