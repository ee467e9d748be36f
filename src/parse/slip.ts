import { type Document, visit } from 'yaml'
import { cut } from './words.ts'

/** An error of the `yaml` package, and what it is about. */
export interface Slip {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Where the package noticed it, which may be past the end. */
  readonly at: number
  readonly document: Document.Parsed
}

/** What is said of a slip; a stretch where it is another than the package's. */
export interface SlipSaying {
  readonly message: string
  readonly help?: string
  readonly start?: number
  readonly end?: number
}

/** The rest of a line from an offset, without a comment and the blanks at its end. */
export function restOfLine(text: string, start: number): string {
  const line = /[^\r\n]*/.exec(text.slice(start, start + 1000))?.[0] ?? ''
  return line.replace(/\s#.*$/, '').trimEnd()
}

/** The plain text that begins at an offset, in brackets or not. */
export function plainAt(document: Document.Parsed, start: number): string | undefined {
  let found: string | undefined
  visit(document, {
    Scalar: (_, node) => {
      if (node.range?.[0] === start && node.type === 'PLAIN') found = node.source?.split('\n')[0]
    },
  })
  return found || undefined
}

/** The tab in the indentation before an offset, which ends what was begun above. */
export function tabBefore(text: string, at: number): SlipSaying | undefined {
  const blank = /(?<=^|\n)[ \t]*$/.exec(text.slice(Math.max(0, at - 1000), at))?.[0] ?? ''
  if (!blank.includes('\t')) return undefined
  const start = at - blank.length + blank.indexOf('\t')
  return { ...tabs, start, end: start + 1 }
}

/** A word in a sentence, whatever it is quoted in. */
export function quote(word: string): string {
  return word.includes('`') ? JSON.stringify(cut(word)) : `\`${cut(word)}\``
}

/** What is said of a tab in an indentation. */
export const tabs = { message: 'tabs are not allowed as indentation', help: 'indent with spaces' }
