import type { Finding } from '../model/finding.ts'
import type { Place } from '../model/source.ts'
import { escapeText } from './escape.ts'
import type { Reporter } from './reporter.ts'

/** One line a finding, and nothing else: `file:line:column: severity rule: message`. */
export const concise: Reporter = ({ findings }, { chalk }) => {
  const paint = { error: chalk.red, warning: chalk.yellow }
  const line = ({ place, severity, rule, message }: Finding) =>
    `${placeText(place)}: ${paint[severity](severity)} ${escapeText(rule)}: ${escapeText(message)}\n`
  return findings.map(line).join('')
}

/** A place as editors and terminals know it: `file:line:column`. */
export function placeText({ file, line, column }: Place): string {
  return `${escapeText(file)}:${line}:${column}`
}
