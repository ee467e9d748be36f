import type { Finding } from '../model/finding.ts'
import type { LintResult } from '../model/result.ts'
import { type FacetState, type Facets, facets, type Verdict } from '../model/verdict.ts'
import { placeText } from './concise.ts'
import { counted, countsText } from './counts.ts'
import { escapeText } from './escape.ts'
import { findingBlock, findingLines, severityPaint } from './finding-block.ts'
import { linesOf } from './frame.ts'
import { ignoredBlock } from './ignored-block.ts'
import type { Reporter, Style } from './reporter.ts'
import { type OtherSection, type Section, sectionsOf } from './sections.ts'
import { shorten, widthOf, wrap } from './width.ts'

/** Longer lines are hard to read, however wide the terminal is; shorter ones leave no room for a frame. */
const widest = 100
const narrowest = 40

/** Reports with more findings than this do without code frames. */
const mostFrames = 50

/** A report for people: each carve-out with its verdict, its facets and its findings, then the rest, then the counts. */
export const pretty: Reporter = (result, { chalk, width }) => {
  const style = { chalk, width: Math.min(widest, Math.max(narrowest, width)) }
  const show = showing(result, style)
  const { carveOuts, others } = sectionsOf(result)
  const blocks = [
    ...carveOuts.map((section) => carveOutBlock(section, style, show)),
    ...others.map((section) => otherBlock(section, style, show)),
    ...(result.showIgnored && result.ignored.length > 0 ? [ignoredBlock(result.ignored, style)] : []),
  ]
  const lines = blocks.flatMap((block, index) => (isApart(block, blocks[index + 1]) ? [...block, ''] : block))
  return `${[...lines, ...endLines(result, style)].join('\n')}\n`
}

/** Carve-outs without findings stand close together, so that many of them are a list and not a page each. */
function isApart(block: readonly string[], next: readonly string[] | undefined): boolean {
  return next === undefined || block.includes('') || next.includes('')
}

type Show = (findings: readonly Finding[]) => string[]

/** The way in which all findings of a report are shown: each with its frame, or without where they are too many. */
function showing({ files, findings }: LintResult, style: Style): Show {
  if (findings.length > mostFrames) {
    const helps = new Set<string>()
    return (some) => ['', ...some.flatMap((finding) => findingLines(finding, { style, helps }))]
  }
  const fileLines = lazily(new Map(files.map(({ path, text }) => [path, text])))
  return (some) => {
    const helps = new Set<string>()
    const context = { style, helps, linesOf: fileLines }
    return some.flatMap((finding, index) => ['', ...findingBlock(finding, { ...context, previous: some[index - 1] })])
  }
}

function lazily(texts: ReadonlyMap<string, string>): (file: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (file) => {
    const lines = known.get(file) ?? linesOf(texts.get(file) ?? '')
    known.set(file, lines)
    return lines
  }
}

function carveOutBlock({ verdict, findings, baselined }: Section, style: Style, show: Show): string[] {
  const { kind, carveOut, title, place, facets: states, waived } = verdict
  const note = (text: string) => `  ${style.chalk.dim(text)}`
  return [
    ...heading(
      { ...lookOf(kind, style), name: carveOut, title, where: placeText(place), isShort: findings.length === 0 },
      style,
    ),
    ...(states ? strip(states, style) : [note('no verdict until what follows is mended')]),
    ...(waived > 0
      ? [note(`${counted(waived, 'error')} waived by ${waived === 1 ? 'an ignore comment' : 'ignore comments'}`)]
      : []),
    ...(baselined.length > 0 ? debtNote(baselined, style) : []),
    ...(findings.length > 0 ? show(findings) : []),
  ]
}

/** What decided the verdict, though the gate forgives it. */
function debtNote(baselined: readonly Finding[], { chalk, width }: Style): string[] {
  const rules = [...new Set(baselined.map(({ rule }) => escapeText(rule)))].join(', ')
  const text = `${counted(baselined.length, 'error')} in the baseline: ${rules}`
  return wrap(text, width - 2, width - 4).map((line, index) => chalk.dim(`${index === 0 ? '  ' : '    '}${line}`))
}

function otherBlock({ declaration, file, findings }: OtherSection, style: Style, show: Show): string[] {
  const isBroken = findings.some(({ rule }) => rule === 'yaml-syntax' || rule === 'schema')
  const isBad = findings.some(({ severity }) => severity === 'error')
  const look = {
    glyph: isBad ? '✗' : '!',
    word: isBroken ? 'broken' : 'portfolio',
    paint: severityPaint(isBad ? 'error' : 'warning', style),
  }
  return [...heading({ ...look, name: declaration, where: escapeText(file) }, style), ...show(findings)]
}

/** What is said of a declaration at first sight; not in colour alone. */
interface Look {
  readonly glyph: string
  readonly word: string
  readonly paint: Style['chalk']
}

function lookOf(kind: Verdict['kind'], { chalk }: Style): Look {
  if (kind === null) return { glyph: '?', word: 'not judged', paint: chalk.magenta }
  if (kind === 'erosive') return { glyph: '✗', word: 'erosive', paint: chalk.red }
  return { glyph: '✓', word: 'pressure valve', paint: chalk.green }
}

interface Heading extends Look {
  readonly name: string | null
  readonly title?: string | undefined
  readonly where: string
  /** Whether to do without a title that has no room on the first line. */
  readonly isShort?: boolean
}

/** `✗ erosive  ledger-migration ───── policy/ledger.yaml:4:5`, with the title after the id or on a line of its own. */
function heading(
  { glyph, word, paint, name, title = '', where, isShort = false }: Heading,
  { chalk, width }: Style,
): string[] {
  const shownName =
    name === null ? '' : `  ${chalk.bold(shorten(escapeText(name), width - glyph.length - word.length - 3))}`
  const shownTitle = title === '' ? '' : `  ${shorten(escapeText(title), width - 2)}`
  const start = `${paint.bold(`${glyph} ${word}`)}${shownName}`
  const room = width - widthOf(start) - widthOf(where) - ' ── '.length
  if (room < 0) return [start, `  ${chalk.dim(where)}`, ...(shownTitle === '' || isShort ? [] : [shownTitle])]
  const hasRoom = widthOf(shownTitle) <= room
  const line = chalk.dim('─'.repeat(room + 2 - (hasRoom ? widthOf(shownTitle) : 0)))
  return [
    `${start}${hasRoom ? shownTitle : ''} ${line} ${chalk.dim(where)}`,
    ...(hasRoom || isShort ? [] : [shownTitle]),
  ]
}

const marks: Readonly<Record<FacetState, string>> = { broken: '✗', weak: '!', sound: '✓' }

/** All facets with their states, in a row. */
function strip(states: Facets, { chalk, width }: Style): string[] {
  const paints = { broken: chalk.red, weak: chalk.yellow, sound: chalk.green.dim }
  const shown = facets.map((facet) => paints[states[facet]](`${marks[states[facet]]}${facet}`))
  return wrap(shown.join('  '), width - 2, width - 2).map((line) => `  ${line}`)
}

function endLines(result: LintResult, style: Style): string[] {
  const { chalk, width } = style
  const faint = (text: string) => wrap(text, width, width).map((line) => chalk.dim(line))
  const fixable = result.findings.filter(({ fix }) => fix?.safe).length
  const ids = new Set(result.rules.map(({ id }) => id))
  const withPage = result.findings.filter(({ rule }) => ids.has(rule))
  const example = (withPage.find(({ severity }) => severity === 'error') ?? withPage[0])?.rule
  return [
    ...wrap(countsText(result, style), width, width),
    ...(fixable > 0 ? faint(`\`carveout lint --fix\` mends ${counted(fixable, 'finding')}`) : []),
    ...(result.findings.length > mostFrames ? faint(`code frames are shown for up to ${mostFrames} findings`) : []),
    ...(example ? faint(`\`carveout explain ${example}\` tells why it matters, and what to do`) : []),
  ]
}
