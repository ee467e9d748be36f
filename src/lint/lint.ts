import type { BaselineEntry } from '../model/baseline.ts'
import { addDays } from '../model/calendar.ts'
import type { Config, Setting } from '../model/config.ts'
import type { CarveOut, Day, Declaration, Portfolio } from '../model/declaration.ts'
import type { Finding, IgnoredFinding, RelatedPlace, Severity } from '../model/finding.ts'
import { groupBy } from '../model/group-by.ts'
import { maxIgnoreDays } from '../model/ignore.ts'
import { isClosed } from '../model/life.ts'
import type { LintResult } from '../model/result.ts'
import type { Related, Report, Rule } from '../model/rule.ts'
import { byCodeUnit, type SourceFile } from '../model/source.ts'
import type { TextMemory } from '../model/text-memory.ts'
import { type World, worldOf } from '../model/world.ts'
import { Finders, type Parsed, type ParsedDeclaration, type ParseOptions, parse } from '../parse/parse.ts'
import type { Memory } from '../parse/reading.ts'
import { verdictOf } from '../verdict/verdict.ts'
import { forgive } from './baseline.ts'
import { reportDigest, textDigest } from './digest.ts'
import type { IgnoreContext } from './ignore-faults.ts'
import { sift } from './ignores.ts'
import { levelOf, type Settings, settingsFor } from './settings.ts'

export interface LintOptions {
  readonly rules: readonly Rule[]
  readonly config?: Config
  /** The clock: a calendar day, `YYYY-MM-DD`. */
  readonly today: Day
  /** Paths of the files to report on; the others are only there to be referred to. By default all. */
  readonly reported?: ReadonlySet<string>
  /** Whether ignore comments are read; by default they are. */
  readonly ignores?: boolean
  /** Whether everyday documents are read for their values alone; by default they are. The result is the same. */
  readonly fastPath?: boolean
  /** What was read of texts before. The result is the same. */
  readonly memory?: TextMemory<unknown> | undefined
  /** Told of what is to be judged, before any rule is run. */
  readonly ahead?: ((declarations: readonly Declaration[], world: World) => void) | undefined
  /** Known debt, which does not shut the gate. */
  readonly baseline?: readonly BaselineEntry[]
}

/**
 * Judges declarations: reads every file, runs the rules in force over what could be read, and classifies each carve-out.
 * Pure and synchronous. Bad input is a finding; it throws only on a bug, or a `today` that is no calendar day.
 */
export function lint(files: Iterable<SourceFile>, options: LintOptions): LintResult {
  const { rules, config = {}, today, reported, baseline = [] } = options
  const isReported = ({ file }: { file: string }) => reported?.has(file) ?? true
  // Of what it keeps only reading knows the form.
  const parsed = parseAll(files, { ...options, memory: options.memory as Memory | undefined })
  const declarations = parsed.flatMap(({ declarations }) => declarations)
  const judged = declarations.filter(({ origin }) => isReported(origin))
  const settingsOf = settingsFor(rules, config)
  const world = worldFrom(declarations, today, config)
  options.ahead?.(
    judged.flatMap(({ declaration }) => declaration ?? []),
    world,
  )
  const found = runRules(rules, settingsOf, declarations, judged, today, world)
  const sifted = sift(found, ignoreContexts(config, settingsOf, today))
  const ofTexts = [...parsed.flatMap(({ findings }) => findings), ...sifted.faults]
    .filter(({ origin }) => isReported(origin))
    .map((finding) => ({ ...finding, digest: textDigest(finding) }))
  const all = [...ofTexts, ...sifted.findings].sort(byPlace)
  const ignored = sifted.ignored.toSorted((a, b) => byPlace(a.finding, b.finding))
  const { findings, baselined, stale } = forgive(all, baseline, {
    today,
    settingsOf,
    declarations,
    judged,
    isWhole: !parsed.some(({ findings }) => findings.some(({ rule }) => rule === 'yaml-syntax')),
  })
  return {
    today,
    files: filesOf(parsed, judged, all),
    rules,
    findings,
    ignored,
    baselined,
    stale,
    verdicts: verdictsOf(judged, all, ignored, rules),
    portfolios: judged.filter(({ kind }) => kind === 'Portfolio').length,
  }
}

/** Reads file by file and keeps only those that hold something of ours, so that memory grows with declarations alone. */
function parseAll(files: Iterable<SourceFile>, options: ParseOptions): (Parsed & { file: SourceFile })[] {
  const kept: (Parsed & { file: SourceFile })[] = []
  const shared = { ...options, finders: new Finders() }
  for (const file of files) {
    const parsed = parse(file, shared)
    if (parsed.declarations.length > 0 || parsed.findings.length > 0) kept.push({ file, ...parsed })
  }
  return kept.sort((a, b) => byCodeUnit(a.file.path, b.file.path))
}

/** The findings of each declaration, one after the other: so what finds its places is made once, and not kept. */
function* runRules(
  rules: readonly Rule[],
  settingsOf: (file: string) => Settings,
  declarations: readonly ParsedDeclaration[],
  judged: readonly ParsedDeclaration[],
  today: Day,
  world: World,
): Generator<readonly [ParsedDeclaration, readonly Finding[]]> {
  const found = new Map<CarveOut | Portfolio, ParsedDeclaration>()
  for (const parsed of declarations) if (parsed.declaration) found.set(parsed.declaration, parsed)
  const findingsOf = (parsed: ParsedDeclaration) => {
    const settings = settingsOf(parsed.origin.file)
    return rules.flatMap((rule) => {
      const setting = settings.get(rule.id)
      if (parsed.declaration === null || setting === undefined || setting.level === 'off') return []
      const { level } = setting
      const reports = run(rule, parsed.declaration, world, today, setting)
      return reports.map((report) => findingOf({ ...report, rule, severity: level }, parsed, found))
    })
  }
  for (const parsed of judged) yield [parsed, findingsOf(parsed)]
}

/** What the ignore comments of a file are judged by. */
function ignoreContexts(
  config: Config,
  settingsOf: (file: string) => Settings,
  today: Day,
): (file: string) => IgnoreContext {
  const locked = new Set(config.locked?.keys())
  const latest = addDays(today, maxIgnoreDays)
  return (file) => {
    const unused = levelOf('unused-ignore', config, file) ?? 'warning'
    return { today, latest, locked, unused, settings: settingsOf(file) }
  }
}

function worldFrom(parsed: readonly ParsedDeclaration[], today: Day, { accept = [] }: Config): World {
  const declarations = parsed.flatMap(({ declaration }) => declaration ?? [])
  const carveOuts = declarations.filter((declaration) => declaration.kind === 'CarveOut')
  const portfolios = declarations.filter((declaration) => declaration.kind === 'Portfolio')
  // What is of no kind that could be read may have been meant for a portfolio.
  const unreadable = parsed.filter(({ kind, declaration }) => kind !== 'CarveOut' && declaration === null)
  return worldOf({ carveOuts, portfolios, accept, unreadable: unreadable.flatMap(({ id }) => id ?? []) }, today)
}

function run(
  rule: Rule,
  declaration: CarveOut | Portfolio,
  world: World,
  today: Day,
  { options }: Setting,
): readonly Report[] {
  const context = { world, today, options }
  if (declaration.kind === 'Portfolio') return bounded([...(rule.portfolio?.(declaration, context) ?? [])])
  if (rule.openOnly && isClosed(declaration, today)) return []
  return bounded([...(rule.carveOut?.(declaration, context) ?? [])])
}

/** More findings of one rule about one declaration than this are counted: to place and to print them takes long. */
const maxReports = 1000

function bounded(reports: readonly Report[]): readonly Report[] {
  const more = reports.length - maxReports
  if (more <= 0) return reports
  const message = `${more} more ${more === 1 ? 'finding' : 'findings'} of this rule about this declaration`
  const help = 'mend those that are listed, then run again; these count as one until then'
  return [...reports.slice(0, maxReports), { message, help }]
}

function findingOf(
  report: Report & { rule: Rule; severity: Severity },
  parsed: ParsedDeclaration,
  found: ReadonlyMap<CarveOut | Portfolio, ParsedDeclaration>,
): Finding {
  const { rule, severity, message, help, at = [], within, related = [], fix } = report
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
    digest: reportDigest(rule.id, parsed, report),
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

function verdictsOf(
  judged: readonly ParsedDeclaration[],
  findings: readonly Finding[],
  ignored: readonly IgnoredFinding[],
  rules: readonly Rule[],
) {
  const facetOf = new Map(rules.map((rule) => [rule.id, rule.facet]))
  const byDocument = groupBy(findings, ({ origin }) => documentKey(origin))
  const errors = ignored.filter(({ finding }) => finding.severity === 'error')
  const waived = groupBy(errors, ({ finding }) => documentKey(finding.origin))
  return judged
    .filter(({ kind }) => kind === 'CarveOut')
    .map((parsed) => {
      const key = documentKey(parsed.origin)
      const { id, title, portfolio, origin, declaration } = parsed
      const about = { id, title, portfolio, origin, place: parsed.locate([]).place, judged: declaration !== null }
      return verdictOf({ ...about, waived: waived.get(key)?.length ?? 0 }, byDocument.get(key) ?? [], facetOf)
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
