import { asSeen } from '../model/lookalikes.ts'
import { resembles } from './recognise.ts'

// What is looked for stands in the text whatever it is wrapped in: quotes, escapes, an anchor, look-alike letters.
const name = /carve[-_\s]*out/i
const key = /api[-_\s]?version|\bkind\b(?!-)|:\s*["']?carve[-_]?out\/v?\d/i
const valued = /(?:api[-_\s]?version|(\bkind))["']?\s*:\s*(?:[&!|>][^\s"',}\]]*\s+)*["']?([^\s"',}\]]*)/gi

/** Whether a text is worth reading as YAML, which takes a hundred times as long as this. */
export function mayDeclare(text: string): boolean {
  if (text.includes('apiVersion: carveout/')) return true
  const seen = asSeen(unescaped(text))
  return (name.test(seen) && key.test(seen)) || hasOurs(seen)
}

/** Whether a key that may name us has a value that does, or one that stands elsewhere. */
function hasOurs(text: string): boolean {
  const known = new Set<string>()
  for (const [, kind, value = ''] of text.matchAll(valued)) {
    if (known.has(`${kind} ${value}`)) continue
    known.add(`${kind} ${value}`)
    if (value.startsWith('*') || (kind ? /^(carve.?out|portfolio)$/i.test(value) : resembles(value))) return true
  }
  return false
}

function unescaped(text: string): string {
  if (!text.includes('\\')) return text
  return text.replace(
    /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U000([0-9a-fA-F]{5})|\r?\n[ \t]*)/g,
    (_, x: string | undefined, u: string | undefined, U: string | undefined) => {
      const digits = x ?? u ?? U
      return digits === undefined ? '' : String.fromCodePoint(Number.parseInt(digits, 16))
    },
  )
}

/** Where a key may begin: a line of its own, or an item of a map in brackets. */
const begin = '(?:^|[{,])[ \\t]*["\']?'
const version = new RegExp(`${begin}api[-_]?version["']?[ \\t]*(:?)[ \\t]*["']?([^\\s"',}#]*)`, 'im')
const kind = new RegExp(`${begin}kind["']?[ \\t]*(?::[ \\t]*)?["']?(CarveOut|Portfolio)\\b["']?`, 'm')
const id = new RegExp(`${begin}id["']?[ \\t]*:[ \\t]*["']?([A-Za-z0-9][A-Za-z0-9._/-]{0,127})`, 'm')

/** Whether a text that can't be read seems to have been meant as a declaration: the first version in it decides. */
export function seemsOurs(text: string): boolean {
  const seen = asSeen(text)
  const [, colon, apiVersion = ''] = version.exec(seen) ?? []
  return resembles(apiVersion) || (!colon && kind.test(seen))
}

/** What can be made out of a declaration that can't be read. */
export interface Glimpse {
  readonly kind: 'CarveOut' | 'Portfolio' | null
  readonly id: string | null
}

/** What can be made out of the text of a declaration that can't be read. */
export function glimpse(text: string): Glimpse {
  return { kind: (kind.exec(text)?.[1] ?? null) as Glimpse['kind'], id: id.exec(text)?.[1] ?? null }
}
