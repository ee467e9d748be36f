import { visit } from 'yaml'
import { plainAt, quote, restOfLine, type Slip, type SlipSaying, tabBefore } from './slip.ts'
import { cut, isHalf } from './words.ts'

/** A text that begins with `>` or `|`. */
export function blockIndicator(slip: Slip): SlipSaying {
  const { text } = slip
  const lineStart = text.lastIndexOf('\n', slip.start - 1) + 1
  const before = text.slice(Math.max(lineStart, slip.start - 1000), slip.start + 1)
  const start = slip.start - (before.length - 1) + Math.max(0, before.search(/[|>][^|>]*$/))
  const rest = plainAt(slip.document, start) ?? restOfLine(text, start)
  const bound = /^[<>]=? *(\S.*)$/.exec(rest)?.[1]
  return {
    message: `\`${cut(rest)}\` begins with \`${rest.charAt(0)}\`, which in YAML begins a text on the lines below`,
    help: bound
      ? `write \`${cut(bound)}\` under \`atLeast\` or \`atMost\`, which say it without a sign; quote it in a text`
      : 'begin the text on the line below, or quote it',
    start,
    end: start + rest.length,
  }
}

/** A text that begins with a character that no plain text may begin with. */
export function reserved({ text, start, document }: Slip): SlipSaying {
  const word = plainAt(document, start) ?? restOfLine(text, start)
  return {
    message: `${quote(word)} begins with ${quote(word.charAt(0))}, which YAML keeps for itself`,
    help: `quote it: ${JSON.stringify(cut(word))}`,
    end: start + word.length,
  }
}

/** A quote that is never closed is noticed at the end of the document, but was opened where the text begins. */
export function unclosedQuote({ text, at, document }: Slip): SlipSaying {
  const tab = tabBefore(text, at + (/^\r?\n[ \t]*/.exec(text.slice(at, at + 1000))?.[0].length ?? 0))
  if (tab !== undefined) return tab
  let start = at
  visit(document, {
    Scalar: (_, node) => {
      const [from = 0, , to = 0] = node.range ?? []
      if (/^QUOTE/.test(node.type ?? '') && from <= at && at <= to) start = from
    },
  })
  return {
    message: 'this quote is never closed',
    help: 'close it; a line that goes on with the text is indented deeper than its key',
    start,
    end: start + 1,
  }
}

/** What stands behind a text in quotes. */
export function afterQuote({ text, start, end }: Slip): SlipSaying {
  return {
    message: `\`${cut(text.slice(start, end))}\` follows the end of a value`,
    help: "quote the whole text; within single quotes an apostrophe is written ''",
  }
}

/** A backslash in double quotes. */
export function badEscape({ text, start }: Slip): SlipSaying {
  const end = start + (isHalf(text, start + 2) ? 3 : 2)
  return {
    message: `\`${text.slice(start, end)}\` is no escape that YAML knows`,
    help: 'write the backslash twice, or use single quotes',
    end,
  }
}

const standardTag = /^!!(str|int|float|bool|null|map|seq|set|omap|pairs|binary|timestamp|merge)$/

/** A text that begins with `!`, or a tag. */
export function unknownTag({ text, start, end }: Slip): SlipSaying {
  const tag = cut(text.slice(start, end))
  return {
    message: standardTag.test(tag)
      ? `the value is not what its tag \`${tag}\` says`
      : `\`${tag}\` reads as a tag, and nobody knows it`,
    help: 'drop it, or quote the text that it begins',
  }
}
