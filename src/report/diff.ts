import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff'
import { escapeText, writtenOut } from './escape.ts'
import type { Style } from './reporter.ts'

/** A file before and after. */
export interface Change {
  readonly path: string
  readonly before: string
  readonly after: string
}

/**
 * What changed in some files, as a unified diff that `git apply` and `patch` take. On a terminal whatever could steer it
 * is written out; elsewhere only what no sound file holds is, so that the diff still fits its file.
 */
export function unifiedDiff(changes: readonly Change[], isTerminal: boolean, style: Style): string {
  return changes
    .flatMap(({ path, before, after }) => {
      const name = escapeText(path)
      const patch = structuredPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, { context: 3 })
      return formatPatch(patch, FILE_HEADERS_ONLY).replace(/\n$/, '').split('\n')
    })
    .map((line) => `${paint(isTerminal ? escapeLine(line) : escapeControls(line), style)}\n`)
    .join('')
}

function escapeLine(line: string): string {
  const text = line.replace(/\r$/, '')
  return text.split('\t').map(escapeText).join('\t')
}

/** Controls, what turns the order of letters round, and what a CI system obeys; a line's own `\r` stays. */
function escapeControls(line: string): string {
  return line.replace(
    /(?!\t|\r$)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]|(?<=^ \s*:):(?=\w)|(?<=#)#(?=\w*\[)/gu,
    writtenOut,
  )
}

function paint(line: string, { chalk }: Style): string {
  if (/^(?:---|\+\+\+) /.test(line)) return chalk.bold(line)
  if (line.startsWith('@@')) return chalk.cyan(line)
  if (line.startsWith('+')) return chalk.green(line)
  return line.startsWith('-') ? chalk.red(line) : line
}
