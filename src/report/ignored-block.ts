import type { IgnoredFinding } from '../model/finding.ts'
import { placeText } from './concise.ts'
import { escapeText } from './escape.ts'
import type { Style } from './reporter.ts'
import { wrap } from './width.ts'

/** What ignore comments suppressed: each finding in a few faint lines, with the comment's place, end and reason. */
export function ignoredBlock(ignored: readonly IgnoredFinding[], style: Style): string[] {
  return [style.chalk.bold('ignored'), ...ignored.flatMap((one) => ['', ...ignoredLines(one, style)])]
}

function ignoredLines({ finding, until, because, comment }: IgnoredFinding, { chalk, width }: Style): string[] {
  const { place, severity, rule, message } = finding
  const indented = (text: string, indent: string) =>
    wrap(text, width - indent.length, width - indent.length - 2).map((line, index) =>
      chalk.dim(`${indent}${index === 0 ? '' : '  '}${line}`),
    )
  return [
    ...indented(`${placeText(place)}: ${severity} ${escapeText(rule)}: ${escapeText(message)}`, '  '),
    ...indented(`${placeText(comment)}: until ${escapeText(until)}: ${escapeText(because)}`, '    '),
  ]
}
