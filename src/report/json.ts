import type { BaselineEntry } from '../model/baseline.ts'
import type { Finding, Fix, IgnoredFinding, RelatedPlace } from '../model/finding.ts'
import { Lines } from '../model/lines.ts'
import type { LintResult } from '../model/result.ts'
import { byCodeUnit, type Place } from '../model/source.ts'
import { tool } from '../model/tool.ts'
import type { Verdict } from '../model/verdict.ts'
import { escapeJson } from './escape.ts'
import type { Reporter } from './reporter.ts'
import { summaryOf } from './summary.ts'

/** The whole result for programs: version 1 of the form that schemas/report.schema.json describes. */
export const json: Reporter = (result) => {
  const linesOf = linesIn(result)
  const report = {
    version: 1,
    tool: { name: tool.name, version: tool.version },
    today: result.today,
    summary: summaryOf(result),
    carveOuts: result.verdicts.map(carveOutOf),
    findings: result.findings.map((finding) => findingOf(finding, linesOf)),
    ...(result.showIgnored && { ignored: result.ignored.map((one) => ignoredOf(one, linesOf)) }),
    ...(result.stale.length > 0 && { stale: result.stale.map(staleOf) }),
  }
  return `${escapeJson(JSON.stringify(report, null, 2))}\n`
}

function carveOutOf({ carveOut, place, portfolio, kind, because, waived, facets }: Verdict) {
  return {
    id: carveOut,
    file: place.file,
    line: place.line,
    portfolio,
    verdict: kind,
    because: [...new Set(because.map(({ rule }) => rule))].sort(byCodeUnit),
    waived,
    facets: facets && {
      scope: facets.scope,
      'time-box': facets['time-box'],
      budget: facets.budget,
      cost: facets.cost,
      mapping: facets.mapping,
      review: facets.review,
      graduation: facets.graduation,
      signal: facets.signal,
    },
  }
}

function findingOf(finding: Finding, linesOf: LinesOf) {
  const { rule, severity, message, help, declaration, place, pointer, related, fix } = finding
  return {
    rule,
    severity,
    message,
    help: help || null,
    declaration,
    ...rangeOf(place),
    pointer,
    related: related.map(relatedOf),
    fixable: fix?.safe ?? false,
    fix: fix === undefined ? null : fixOf(fix, linesOf),
  }
}

function fixOf({ message, safe, edits }: Fix, linesOf: LinesOf) {
  return {
    message,
    safe,
    edits: edits.map(({ file, start, end, text }) => ({ ...rangeOf(linesOf(file).place(file, start, end)), text })),
  }
}

type LinesOf = (file: string) => Lines

/** The lines of the files of a result, each file's told apart once, and only where it is asked for. */
function linesIn({ files }: LintResult): LinesOf {
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  const known = new Map<string, Lines>()
  return (file) => {
    const lines = known.get(file) ?? new Lines(texts.get(file) ?? '')
    known.set(file, lines)
    return lines
  }
}

function ignoredOf({ finding, until, because, comment }: IgnoredFinding, linesOf: LinesOf) {
  return { ...findingOf(finding, linesOf), until, because, comment: rangeOf(comment) }
}

function staleOf({ rule, declaration, digest, until, because, count }: BaselineEntry) {
  return { rule, declaration, digest, until, because, count }
}

function relatedOf({ message, place }: RelatedPlace) {
  return { message, ...rangeOf(place) }
}

function rangeOf({ file, line, column, endLine, endColumn }: Place) {
  return { file, line, column, endLine, endColumn }
}
