import { Chalk } from 'chalk'
import type { Finding, Severity } from '../model/finding.ts'
import { groupBy } from '../model/group-by.ts'
import type { LintResult } from '../model/result.ts'
import type { Place } from '../model/source.ts'
import { inWords } from '../model/wording.ts'
import { placeText } from './concise.ts'
import { counted, countsText } from './counts.ts'
import { escapeText } from './escape.ts'
import { lastLineOf } from './position.ts'
import type { Reporter } from './reporter.ts'
import { shorten } from './width.ts'

/** GitHub shows no more annotations than this of one kind and step, and drops the others without a word. */
const mostAnnotations = 10

/** The last annotation, which stands for all that are left, counts the findings of this many files. */
const mostFiles = 20

/** No more related places than this are listed. */
const mostRelated = 5

/** GitHub cuts longer messages and titles. */
const longestMessage = 3000
const longestTitle = 200

const plain = new Chalk({ level: 0 })

/** Annotations for GitHub Actions: the verdicts as a notice, then errors, then warnings. */
export const github: Reporter = (result) => {
  const lines = [...noticeOf(result), ...annotationsOf(result, 'error'), ...annotationsOf(result, 'warning')]
  return lines.map((line) => `${line}\n`).join('')
}

function noticeOf(result: LintResult): string[] {
  if (result.files.length === 0) return []
  return [command('notice', { title: 'carveout' }, countsText(result, { chalk: plain }))]
}

/** An annotation a finding; where they are too many, the last one stands for all that are left. */
function annotationsOf({ findings }: LintResult, severity: Severity): string[] {
  const some = findings.filter((finding) => finding.severity === severity)
  if (some.length <= mostAnnotations) return some.map(annotationOf)
  const shown = mostAnnotations - 1
  return [...some.slice(0, shown).map(annotationOf), restOf(some.slice(shown), severity)]
}

function annotationOf({ rule, severity, message, help, declaration, place, related }: Finding): string {
  const text = [
    escapeText(message),
    ...(help ? [`help: ${escapeText(help)}`] : []),
    ...related.slice(0, mostRelated).map((other) => `${placeText(other.place)}: ${escapeText(other.message)}`),
  ]
  const title = shorten(escapeText(declaration === null ? rule : `${rule} in ${declaration}`), longestTitle)
  return command(severity, { ...rangeOf(place), title }, text.join('\n'))
}

/** Columns are told within one line alone; more would be refused. The last one is the end, not the first after it. */
function rangeOf(place: Place) {
  const { line, column, endColumn } = place
  const range = { file: escapeText(place.file), line, endLine: lastLineOf(place) }
  if (place.endLine > line) return range
  return { ...range, col: column, endColumn: Math.max(column, endColumn - 1) }
}

/** An annotation that counts findings by file and rule. */
function restOf(findings: readonly Finding[], severity: Severity): string {
  const files = [...groupBy(findings, ({ place }) => place.file)]
  const text = [
    'Too many to show one by one; the job summary lists each.',
    ...files.slice(0, mostFiles).map(([file, some]) => `${escapeText(file)}: ${ruleCounts(some)}`),
    ...(files.length > mostFiles ? [`and ${counted(files.length - mostFiles, 'more file')}`] : []),
  ]
  return command(severity, { title: counted(findings.length, `more ${severity}`) }, text.join('\n'))
}

function ruleCounts(findings: readonly Finding[]): string {
  const rules = [...groupBy(findings, ({ rule }) => rule)]
  return inWords(rules.map(([rule, some]) => `${some.length} ${escapeText(rule)}`))
}

/** A workflow command, of texts that are harmless at a terminal already. */
function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const shown =
    message.length > longestMessage ? `${message.slice(0, longestMessage).replace(/\p{Cs}$/u, '')}…` : message
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${name} ${list.join(',')}::${escapeData(shown)}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
