import { Chalk } from 'chalk'
import type { Finding } from '../model/finding.ts'
import type { LintResult } from '../model/result.ts'
import { ruleUrl } from '../model/tool.ts'
import { type FacetState, facets, type Verdict } from '../model/verdict.ts'
import { placeText } from './concise.ts'
import { counted, countsText } from './counts.ts'
import { markdownCode, markdownText } from './markdown-text.ts'
import type { Reporter } from './reporter.ts'
import { type OtherSection, type Section, sectionsOf } from './sections.ts'
import { summaryOf } from './summary.ts'

const plain = new Chalk({ level: 0 })

/** For pull requests and job summaries: a table of the carve-outs, then what was found, by declaration. */
export const markdown: Reporter = (result) => {
  const { carveOuts, others } = sectionsOf(result)
  const found = (findings: readonly Finding[]) => findingItems(findings, result)
  const blocks = [
    `## carveout: ${countsText(result, { chalk: plain })}`,
    ...(result.verdicts.length > 0 ? [table(result.verdicts)] : []),
    notes(result),
    ...carveOuts
      .filter(({ findings }) => findings.length > 0)
      .flatMap((section) => [carveOutHeading(section), found(section.findings)]),
    ...others.flatMap((section) => [otherHeading(section), found(section.findings)]),
  ]
  return `${blocks.join('\n\n')}\n`
}

const verdictWords = { 'pressure-valve': '✅ pressure valve', erosive: '❌ erosive' } as const
const marks: Readonly<Record<FacetState, string>> = { broken: '❌', weak: '⚠️', sound: '✓' }

function verdictText(kind: Verdict['kind']): string {
  return kind === null ? '❔ not judged' : verdictWords[kind]
}

function table(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map((verdict) => {
    const states = facets.map((facet) => (verdict.facets ? marks[verdict.facets[facet]] : ''))
    const waived = verdict.waived > 0 ? ` (${verdict.waived} waived)` : ''
    return row([nameOf(verdict), `${verdictText(verdict.kind)}${waived}`, ...states])
  })
  return [row(['carve-out', 'verdict', ...facets]), row(['---', '---', ...facets.map(() => ':-:')]), ...rows].join('\n')
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function nameOf({ carveOut, place }: Verdict): string {
  return markdownCode(carveOut ?? placeText(place))
}

/** What the table does not say. */
function notes(result: LintResult): string {
  const { ignored, baselined } = summaryOf(result)
  return [
    ...(result.verdicts.length > 0 ? ['✓ sound, ⚠️ weak (a warning), ❌ broken (an error).'] : []),
    ...(ignored > 0 ? [`Suppressed by ignore comments: ${counted(ignored, 'finding')}.`] : []),
    ...(baselined > 0 ? [`Known debt: ${counted(baselined, 'finding')}, forgiven by the baseline for now.`] : []),
    `Judged as of ${result.today}.`,
  ].join(' ')
}

/** The place comes first, so that no title is at the start of a line, where it could be more than text. */
function carveOutHeading({ verdict }: Section): string {
  const { kind, title, place } = verdict
  const about = title ? `: ${markdownText(title)}` : ''
  return `### ${verdictText(kind)}: ${nameOf(verdict)}\n\n${markdownCode(placeText(place))}${about}`
}

function otherHeading({ declaration, file, findings }: OtherSection): string {
  const isBroken = findings.some(({ rule }) => rule === 'yaml-syntax' || rule === 'schema')
  const mark = findings.some(({ severity }) => severity === 'error') ? marks.broken : marks.weak
  return `### ${mark} ${isBroken ? 'broken' : 'portfolio'}: ${markdownCode(declaration ?? file)}\n\n${markdownCode(file)}`
}

/** Findings of one file as a list; the same help is given once. */
function findingItems(findings: readonly Finding[], { rules }: LintResult): string {
  const withPage = new Set(rules.map(({ id }) => id))
  const helps = new Set<string>()
  const lines = findings.flatMap(({ rule, severity, message, help, place, related }) => {
    const mark = severity === 'error' ? marks.broken : marks.weak
    const name = withPage.has(rule) ? `[${rule}](${ruleUrl(rule)})` : markdownText(rule)
    const isNew = help && !helps.has(help)
    if (isNew) helps.add(help)
    return [
      `- ${mark} **${name}** at line ${place.line}: ${markdownText(message)}`,
      ...related.map((other) => `  - ${markdownCode(placeText(other.place))}: ${markdownText(other.message)}`),
      ...(isNew ? [`  - help: ${markdownText(help)}`] : []),
    ]
  })
  return lines.join('\n')
}
