import type { Edit, Finding, Fix, RelatedPlace } from '../model/finding.ts'
import { groupBy } from '../model/group-by.ts'
import type { LintResult } from '../model/result.ts'
import type { Place } from '../model/source.ts'
import { tool } from '../model/tool.ts'
import { escapeJson, escapeText } from './escape.ts'
import { fingerprintsOf } from './fingerprint.ts'
import { positionAt } from './position.ts'
import type { Reporter } from './reporter.ts'
import { sarifRules, sarifText } from './sarif-rules.ts'

/** SARIF 2.1.0, with all that GitHub code scanning asks for. */
export const sarif: Reporter = (result) => {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [runOf(result)],
  }
  return `${escapeJson(JSON.stringify(log, null, 2))}\n`
}

function runOf({ files, rules, findings }: LintResult) {
  const driverRules = sarifRules(rules)
  const indexOf = new Map(driverRules.map(({ id }, index) => [id, index]))
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  const fingerprints = fingerprintsOf(findings)
  return {
    tool: {
      driver: {
        name: tool.name,
        informationUri: tool.homepage,
        version: tool.version,
        semanticVersion: tool.version,
        rules: driverRules,
      },
    },
    columnKind: 'utf16CodeUnits',
    results: findings.map((finding) => ({
      ...resultOf(finding, indexOf.get(finding.rule)),
      // Not `primaryLocationLineHash`: GitHub's upload action makes that of the line itself, and complains of another.
      partialFingerprints: { 'carveout/v1': fingerprints.get(finding) },
      ...(finding.fix && { fixes: [fixOf(finding.fix, texts)] }),
    })),
  }
}

function resultOf(
  { rule, severity, message, help, declaration, place, pointer, related }: Finding,
  ruleIndex: number | undefined,
) {
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: severity,
    message: { text: sarifText(help ? `${sentence(message)} ${sentence(help)}` : sentence(message)) },
    locations: [{ physicalLocation: physicalLocation(place) }],
    ...(related.length > 0 && { relatedLocations: related.map(relatedLocation) }),
    properties: { declaration: declaration && escapeText(declaration), pointer: escapeText(pointer) },
  }
}

/** Messages are parts of a line elsewhere, and whole sentences here. */
function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?!]$/.test(text) ? '' : '.'}`
}

function relatedLocation({ message, place }: RelatedPlace, id: number) {
  return { id, message: { text: sarifText(sentence(message)) }, physicalLocation: physicalLocation(place) }
}

function physicalLocation({ file, line, column, endLine, endColumn }: Place) {
  return {
    artifactLocation: { uri: uriOf(file) },
    region: { startLine: line, startColumn: column, endLine, endColumn },
  }
}

/** A path, with `/` between its parts, as a URI: relative where it is, else that of a drive, a server or the root. */
export function uriOf(path: string): string {
  const encoded = path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
  if (/^[a-z]:\//i.test(path)) return `file:///${encoded.replace('%3A', ':')}`
  if (path.startsWith('//')) return `file:${encoded}`
  return path.startsWith('/') ? `file://${encoded}` : encoded
}

function fixOf({ message, edits }: Fix, texts: ReadonlyMap<string, string>) {
  return {
    description: { text: sarifText(sentence(message)) },
    artifactChanges: [...groupBy(edits, ({ file }) => file)].map(([file, some]) => ({
      artifactLocation: { uri: uriOf(file) },
      replacements: some.map((edit) => replacementOf(edit, texts.get(file) ?? '')),
    })),
  }
}

function replacementOf({ start, end, text }: Edit, source: string) {
  const from = positionAt(source, start)
  const to = positionAt(source, end)
  return {
    deletedRegion: { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column },
    insertedContent: { text },
  }
}
