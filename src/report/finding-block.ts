import type { Finding, Fix } from '../model/finding.ts'
import type { Place } from '../model/source.ts'
import { messageText, placeText } from './concise.ts'
import { escapeText } from './escape.ts'
import { type FrameRow, frame, linesOf } from './frame.ts'
import type { Style } from './reporter.ts'
import { shorten, widthOf, wrap } from './width.ts'

/** What is needed to show a finding without its frame. */
export interface Showing {
  readonly style: Style
  /** Helps that were given already, so that each is given once. */
  readonly helps: Set<string>
}

/** What is needed to show a finding with its frame. */
export interface Framing extends Showing {
  /** The lines of a file, none where it is not at hand. */
  readonly linesOf: (file: string) => readonly string[]
  /** The finding shown before it: a frame is not repeated. */
  readonly previous: Finding | undefined
}

/** A text that follows a label, painted already, which is never broken. */
interface Note {
  readonly label: string
  readonly text: string
  /** Lines of a file, to be shown below it. */
  readonly code?: readonly string[]
}

/** The columns to the left of a code frame: `  123 │ `. */
const gutter = 8
const margin = ' '.repeat(gutter - 2)

/** No more related places than this are listed. */
const mostRelated = 5

/** A finding with its code frame, its related places and its help. */
export function findingBlock(finding: Finding, { style, linesOf, helps, previous }: Framing): string[] {
  const { place, severity } = finding
  const rows = isSame(place, previous?.place) ? [] : frame(linesOf(place.file), place, style.width - gutter)
  const notes = notesOf(finding, helps, style)
  const { chalk } = style
  return [
    ...hanging(headline(finding, style), '  ', '    ', style),
    `${margin}${chalk.dim(rows.length + notes.length > 0 ? '╭─' : '──')} ${chalk.cyan(placeText(place))}`,
    ...rows.map((row) => rowText(row, severityPaint(severity, style), style)),
    ...notes.flatMap((note, index) =>
      index < notes.length - 1
        ? hanging(note, `${margin}${chalk.dim('├─')} `, `${margin}${chalk.dim('│')}  `, style)
        : hanging(note, `${margin}${chalk.dim('╰─')} `, `${margin}   `, style),
    ),
    ...(notes.at(-1)?.code ?? []).map((line) => codeText(line, style)),
  ]
}

function codeText(line: string, { chalk, width }: Style): string {
  return `${margin}     ${chalk.green(shorten(escapeText(line), width - margin.length - 5))}`
}

/** A finding in a few lines, for reports that would be endless with frames. */
export function findingLines(finding: Finding, { style, helps }: Showing): string[] {
  const { label, text } = headline(finding, style)
  const place = style.chalk.cyan(placeText(finding.place))
  const notes = notesOf(finding, helps, style)
  return [
    ...hanging({ label: `${place}: ${label}`, text }, '  ', '    ', style),
    ...notes.flatMap((note) => hanging(note, '    ', '      ', style)),
  ]
}

/** The colour of a severity. */
export function severityPaint(severity: Finding['severity'], { chalk }: Style): Style['chalk'] {
  return severity === 'error' ? chalk.red : chalk.yellow
}

function headline({ severity, rule, message }: Finding, style: Style): Note {
  const label = `${severityPaint(severity, style).bold(severity)} ${style.chalk.bold(escapeText(rule))}:`
  return { label, text: messageText(message) }
}

function notesOf({ related, help, fix }: Finding, helps: Set<string>, { chalk }: Style): Note[] {
  const notes = related.slice(0, mostRelated).map(({ message, place }) => {
    return { label: `${chalk.cyan(placeText(place))}:`, text: escapeText(message) }
  })
  const more = related.length - mostRelated
  if (more > 0) notes.push({ label: 'and', text: `${more} more` })
  // A fix that does what the help says is told in its place.
  const advice = [
    ...(help && help !== fix?.message ? [{ label: 'help:', text: help }] : []),
    ...(fix ? [{ label: fix.safe ? 'fix:' : 'suggestion:', text: fix.message, code: linesAdded(fix) }] : []),
  ].filter(({ text }) => !helps.has(text))
  for (const { text } of advice) helps.add(text)
  return [...notes, ...advice.map((note) => ({ ...note, label: chalk.green(note.label), text: escapeText(note.text) }))]
}

/** The lines that a fix adds, where it adds whole ones: nobody can guess those from its message. */
function linesAdded({ edits }: Fix): string[] {
  const added = edits.filter(({ start, end, text }) => start === end && text.includes('\n'))
  return added.flatMap(({ text }) => linesOf(text).filter((line) => line !== ''))
}

function isSame(a: Place, b: Place | undefined): boolean {
  const keys = ['file', 'line', 'column', 'endLine', 'endColumn'] as const
  return keys.every((key) => a[key] === b?.[key])
}

function rowText({ label, before, marked, after }: FrameRow, paint: Style['chalk'], { chalk }: Style): string {
  const code = `${before}${paint(marked)}${after}`
  return `${chalk.dim(`${label.padStart(gutter - 3)} │`)}${code === '' ? '' : ` ${code}`}`
}

/** A note of several lines: `start` stands before its first, `hang` before the others. */
function hanging({ label, text }: Note, start: string, hang: string, { width }: Style): string[] {
  const [first = '', ...others] = wrap(text, width - widthOf(`${start}${label} `), width - widthOf(hang))
  return [`${start}${label} ${first}`.trimEnd(), ...others.map((line) => `${hang}${line}`)]
}
