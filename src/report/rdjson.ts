import type { Edit, Finding, Fix } from '../model/finding.ts'
import type { LintResult } from '../model/result.ts'
import { ruleUrl, tool } from '../model/tool.ts'
import { placeText } from './concise.ts'
import { escapeJson, escapeText } from './escape.ts'
import { markdownCode, markdownText } from './markdown-text.ts'
import { inBytes, type Position, positionAt } from './position.ts'
import type { Reporter } from './reporter.ts'

/** Diagnostics for reviewdog. It posts messages as Markdown, and counts columns in bytes of UTF-8. */
export const rdjson: Reporter = (result) => {
  const report = {
    source: { name: tool.name, url: tool.homepage },
    diagnostics: diagnosticsOf(result),
  }
  return `${escapeJson(JSON.stringify(report, null, 2))}\n`
}

/** A file's text, and its lines with all that takes a byte. */
interface Source {
  readonly text: string
  readonly lines: readonly string[]
}

const unknown: Source = { text: '', lines: [] }

function diagnosticsOf({ files, findings, rules }: LintResult) {
  const wanted = new Set(findings.map(({ place }) => place.file))
  const shown = files.filter(({ path }) => wanted.has(path))
  const sources = new Map(shown.map(({ path, text }) => [path, { text, lines: text.split('\n') }]))
  const ids = new Set(rules.map(({ id }) => id))
  return findings.map((finding) => {
    const { rule, severity, place, fix } = finding
    const source = sources.get(place.file) ?? unknown
    return {
      message: messageOf(finding),
      location: {
        path: escapeText(place.file),
        range: rangeOf(source, place, { line: place.endLine, column: place.endColumn }),
      },
      severity: severity === 'error' ? 'ERROR' : 'WARNING',
      code: { value: rule, ...(ids.has(rule) ? { url: ruleUrl(rule) } : {}) },
      ...(fix && { suggestions: suggestionsOf(fix, place.file, source) }),
    }
  })
}

/** With the help and the related places: reviewdog knows fields for neither. */
function messageOf({ message, help, related }: Finding): string {
  const places = related.map((other) => `${markdownCode(placeText(other.place))}: ${markdownText(other.message)}`)
  return [markdownText(message), ...(help ? [markdownText(help)] : []), ...places].join('\n\n')
}

function rangeOf({ lines }: Source, start: Position, end: Position) {
  return { start: inBytes(lines, start), end: inBytes(lines, end) }
}

/** One suggestion, since reviewdog shows several as alternatives; none where the fix reaches into other files. */
function suggestionsOf({ edits }: Fix, file: string, source: Source) {
  if (edits.length === 0 || edits.some((edit) => edit.file !== file)) return []
  const sorted = [...edits].sort((a, b) => a.start - b.start)
  const start = Math.min(...edits.map((edit) => edit.start))
  const end = Math.max(...edits.map((edit) => edit.end))
  const range = rangeOf(source, positionAt(source.text, start), positionAt(source.text, end))
  return [{ range, text: replacement(source.text, sorted, start, end) }]
}

/** What stands between two offsets once the edits are made. */
function replacement(text: string, sorted: readonly Edit[], start: number, end: number): string {
  let at = start
  const parts = sorted.map((edit) => {
    const kept = text.slice(at, edit.start)
    at = edit.end
    return `${kept}${edit.text}`
  })
  return `${parts.join('')}${text.slice(at, end)}`
}
