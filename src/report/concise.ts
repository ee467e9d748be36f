import type { Finding } from '../model/finding.ts'
import type { Place } from '../model/source.ts'
import { escapeText } from './escape.ts'
import type { Reporter } from './reporter.ts'
import { shorten } from './width.ts'

/** One line a finding, and nothing else: `file:line:column: severity rule: message`. */
export const concise: Reporter = ({ findings }, { chalk }) => {
  const paint = { error: chalk.red, warning: chalk.yellow }
  const line = ({ place, severity, rule, message }: Finding) =>
    `${placeText(place)}: ${paint[severity](severity)} ${escapeText(rule)}: ${messageText(message)}\n`
  return findings.map(line).join('')
}

/** Longer messages quote more than anybody reads in a terminal; `json` has them whole. */
const longestMessage = 500

/** A message on one line, cut where it quotes a text of any length. */
export function messageText(message: string): string {
  return shorten(escapeText(message), longestMessage)
}

/** A place as editors and terminals know it: `file:line:column`. */
export function placeText({ file, line, column }: Place): string {
  return `${escapeText(file)}:${line}:${column}`
}
