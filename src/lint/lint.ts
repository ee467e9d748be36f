import type { Config, Setting } from '../model/config.ts'
import type { CarveOut, Day, Portfolio } from '../model/declaration.ts'
import type { Finding, RelatedPlace, Severity } from '../model/finding.ts'
import { isClosed } from '../model/life.ts'
import type { LintResult } from '../model/result.ts'
import type { Related, Report, Rule } from '../model/rule.ts'
import { byCodeUnit, type SourceFile } from '../model/source.ts'
import { type World, worldOf } from '../model/world.ts'
import { type Parsed, type ParsedDeclaration, type ParseFinding, parse } from '../parse/parse.ts'
import { verdictOf } from '../verdict/verdict.ts'
import { digestOf } from './digest.ts'
import { type Settings, settingsFor } from './settings.ts'

export interface LintOptions {
  readonly rules: readonly Rule[]
  readonly config?: Config
  /** The clock: a calendar day, `YYYY-MM-DD`. */
  readonly today: Day
  /** Paths of the files to report on; the others are only there to be referred to. By default all. */
  readonly reported?: ReadonlySet<string>
}

/**
 * Judges declarations: reads every file, runs the rules in force over what could be read, and classifies each carve-out.
 * Pure and synchronous. Bad input is a finding; it throws only on a bug, or a `today` that is no calendar day.
 */
export function lint(files: Iterable<SourceFile>, { rules, config = {}, today, reported }: LintOptions): LintResult {
  const isReported = ({ file }: { file: string }) => reported?.has(file) ?? true
  const parsed = parseAll(files)
  const declarations = parsed.flatMap(({ declarations }) => declarations)
  const judged = declarations.filter(({ origin }) => isReported(origin))
  const findings = [
    ...parsed.flatMap(({ findings }) => findings).filter(({ origin }) => isReported(origin)),
    ...runRules(rules, settingsFor(rules, config), declarations, judged, today, config),
  ]
    .map((finding) => ({ ...finding, digest: digestOf(finding) }))
    .sort(byPlace)
  return {
    today,
    files: filesOf(parsed, judged, findings),
    rules,
    findings,
    ignored: [],
    baselined: [],
    verdicts: verdictsOf(judged, findings, rules),
    portfolios: judged.filter(({ kind }) => kind === 'Portfolio').length,
  }
}

/** Reads file by file and keeps only those that hold something of ours, so that memory grows with declarations alone. */
function parseAll(files: Iterable<SourceFile>): (Parsed & { file: SourceFile })[] {
  const kept: (Parsed & { file: SourceFile })[] = []
  for (const file of files) {
    const parsed = parse(file)
    if (parsed.declarations.length > 0 || parsed.findings.length > 0) kept.push({ file, ...parsed })
  }
  return kept.sort((a, b) => byCodeUnit(a.file.path, b.file.path))
}

function runRules(
  rules: readonly Rule[],
  settingsOf: (file: string) => Settings,
  declarations: readonly ParsedDeclaration[],
  judged: readonly ParsedDeclaration[],
  today: Day,
  config: Config,
): ParseFinding[] {
  const found = new Map<CarveOut | Portfolio, ParsedDeclaration>()
  for (const parsed of declarations) if (parsed.declaration) found.set(parsed.declaration, parsed)
  const world = worldFrom(declarations, today, config)
  return judged.flatMap((parsed) => {
    const settings = settingsOf(parsed.origin.file)
    return rules.flatMap((rule) => {
      const setting = settings.get(rule.id)
      if (parsed.declaration === null || setting === undefined || setting.level === 'off') return []
      const { level } = setting
      const reports = run(rule, parsed.declaration, world, today, setting)
      return reports.map((report) => findingOf({ ...report, rule, severity: level }, parsed, found))
    })
  })
}

function worldFrom(parsed: readonly ParsedDeclaration[], today: Day, { accept = [] }: Config): World {
  const declarations = parsed.flatMap(({ declaration }) => declaration ?? [])
  const carveOuts = declarations.filter((declaration) => declaration.kind === 'CarveOut')
  const portfolios = declarations.filter((declaration) => declaration.kind === 'Portfolio')
  const unreadable = parsed.filter(({ kind, declaration }) => kind === 'Portfolio' && declaration === null)
  return worldOf({ carveOuts, portfolios, accept, unreadable: unreadable.flatMap(({ id }) => id ?? []) }, today)
}

function run(rule: Rule, declaration: CarveOut | Portfolio, world: World, today: Day, { options }: Setting): Report[] {
  const context = { world, today, options }
  if (declaration.kind === 'Portfolio') return [...(rule.portfolio?.(declaration, context) ?? [])]
  if (rule.openOnly && isClosed(declaration, today)) return []
  return [...(rule.carveOut?.(declaration, context) ?? [])]
}

function findingOf(
  { rule, severity, message, help, at = [], within, related = [], fix }: Report & { rule: Rule; severity: Severity },
  parsed: ParsedDeclaration,
  found: ReadonlyMap<CarveOut | Portfolio, ParsedDeclaration>,
): ParseFinding {
  const mended = fix && parsed.mend({ ...fix, safe: rule.fixable === true && fix.safe === true })
  return {
    rule: rule.id,
    severity,
    message,
    ...(help === undefined ? {} : { help }),
    declaration: parsed.id,
    origin: { ...parsed.origin, path: at },
    ...parsed.locate(at, within === undefined ? {} : { within }),
    related: related.map((other) => relatedPlace(other, found)),
    ...(mended && { fix: mended }),
  }
}

function relatedPlace(
  { message, declaration, at = [] }: Related,
  found: ReadonlyMap<CarveOut | Portfolio, ParsedDeclaration>,
): RelatedPlace {
  const other = found.get(declaration)
  if (other === undefined) throw new Error(`a rule related a declaration that is not in the world: ${declaration.id}`)
  return { message, place: other.locate(at).place }
}

function verdictsOf(judged: readonly ParsedDeclaration[], findings: readonly Finding[], rules: readonly Rule[]) {
  const facetOf = new Map(rules.map((rule) => [rule.id, rule.facet]))
  const byDocument = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = documentKey(finding.origin)
    byDocument.set(key, [...(byDocument.get(key) ?? []), finding])
  }
  return judged
    .filter(({ kind }) => kind === 'CarveOut')
    .map((parsed) => {
      const about = byDocument.get(documentKey(parsed.origin)) ?? []
      const { id, title, portfolio, origin, declaration } = parsed
      return verdictOf(
        { id, title, portfolio, origin, place: parsed.locate([]).place, judged: declaration !== null },
        about,
        facetOf,
      )
    })
}

function documentKey({ file, document }: { file: string; document: number }): string {
  return `${document} ${file}`
}

function filesOf(
  parsed: readonly { file: SourceFile }[],
  judged: readonly ParsedDeclaration[],
  findings: readonly Finding[],
): SourceFile[] {
  const wanted = new Set([...judged, ...findings].map(({ origin }) => origin.file))
  return parsed.map(({ file }) => file).filter(({ path }) => wanted.has(path))
}

function byPlace(a: Finding, b: Finding): number {
  return (
    byCodeUnit(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    byCodeUnit(a.rule, b.rule) ||
    byCodeUnit(a.pointer, b.pointer) ||
    byCodeUnit(a.message, b.message)
  )
}
