import type { Document, YAMLError } from 'yaml'
import { noComma, unclosedBracket } from './bracket-slips.ts'
import { nestedInBrackets, nestedMap, noColon, outOfLine } from './line-slips.ts'
import { afterQuote, badEscape, blockIndicator, reserved, unclosedQuote, unknownTag } from './scalar-slips.ts'
import { type Slip, type SlipSaying, tabs } from './slip.ts'
import { isHalf } from './words.ts'

/** A slip of YAML, as a person would say it, and where it is. */
export interface SyntaxSaying {
  readonly message: string
  readonly help: string
  readonly start: number
  readonly end: number
}

const usualHelp = 'mend the YAML; until then nothing of this document is judged'

/** Says an error of the `yaml` package in terms of what was written, not of its grammar. */
export function sayError({ message, pos }: YAMLError, document: Document.Parsed, text: string): SyntaxSaying {
  const [start, end] = within(pos, text)
  const [own = ''] = message.split(/ at line \d+|\n/)
  const known = sayings.find(([pattern]) => pattern.test(own))?.[1]({ text, start, end, at: pos[0], document })
  return { start, end, help: usualHelp, message: own.charAt(0).toLowerCase() + own.slice(1), ...known }
}

/** An error's stretch, of whole characters and kept inside the document, since what is missing is missed past its end. */
function within([from, to]: readonly [number, number], text: string): [start: number, end: number] {
  const start = Math.min(from, Math.max(0, text.trimEnd().length - 1))
  const end = Math.min(Math.max(to, start + 1), text.length)
  return [isHalf(text, start) ? start - 1 : start, isHalf(text, end) ? end + 1 : end]
}

// The package's messages, most often met first. What is not here is said as the package says it.
const sayings: readonly (readonly [RegExp, (slip: Slip) => SlipSaying])[] = [
  [/^Nested mappings/, nestedMap],
  [/^(Block collections are not allowed within|Implicit keys of flow)/, nestedInBrackets],
  [/^Implicit (map )?keys need/, noColon],
  [/^(Block scalar header includes|Not a YAML token|Plain value cannot start with block)/, blockIndicator],
  [/^Plain value cannot start/, reserved],
  [/^Alias cannot be an empty/, () => ({ message: '`*` alone is no text', help: 'quote it: "*"' })],
  [/^Anchor cannot be an empty/, () => ({ message: '`&` alone is no text', help: 'quote the text that it begins' })],
  [/must (be sufficiently indented and )?end with a/, unclosedBracket],
  [/^Missing closing/, unclosedQuote],
  [/^(Missing , |Unexpected [\w-]+ token$)/, noComma],
  [/^Unexpected : in/, () => ({ message: 'there is a colon too many', help: 'drop it, or put a key before it' })],
  [/^Unexpected (,|empty item) in/, () => ({ message: 'there is a comma too many', help: 'drop it' })],
  [/^All mapping items must/, outOfLine],
  [/^(A block sequence may not|All sequence items must)/, (slip) => ({ ...outOfLine(slip), ...listOutOfLine })],
  [
    /^Sequence item without/,
    () => ({ message: 'there is no `-` before this item', help: 'begin each item with `- `' }),
  ],
  [/^Unexpected block-seq-ind on same line/, () => listOnKeyLine],
  [/^Unexpected flow-(map|seq)-end/, () => ({ message: 'this bracket closes nothing', help: 'drop it' })],
  [/^Unexpected flow-.*-start at node end/, () => secondValue],
  [/^Unexpected .* at node end/, afterQuote],
  [/^Tabs are not allowed/, () => tabs],
  [/^Invalid escape/, badEscape],
  [/^Comments must be separated/, () => ({ message: 'there is no space before this `#`', help: commentHelp })],
  [/^Unresolved tag/, unknownTag],
  [/^Missing directives-end/, () => ({ message: 'there is no `---` between the directives and this' })],
]

const listOutOfLine = { message: 'this list item is not in line with those above it', help: 'indent the items alike' }
const listOnKeyLine = {
  message: 'a list begins on the line of its key',
  help: 'begin each item on a line of its own, or write the list in brackets; quote `-` where it is a text',
}
const secondValue = { message: 'a second value follows the first', help: 'begin another document with a line `---`' }
const commentHelp = 'put a space before it where it begins a comment, or quote it with the text'
