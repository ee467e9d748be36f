import type { BaselineEntry } from '../model/baseline.ts'
import type { Day } from '../model/declaration.ts'
import type { Finding } from '../model/finding.ts'
import { groupBy } from '../model/group-by.ts'
import { isEnded } from '../model/life.ts'
import { foldId } from '../model/names.ts'
import type { ParsedDeclaration } from '../parse/parse.ts'
import type { Settings } from './settings.ts'

/** What is known of a run when its findings are held against the baseline. */
export interface Run {
  readonly today: Day
  readonly settingsOf: (file?: string) => Settings
  readonly declarations: readonly ParsedDeclaration[]
  readonly judged: readonly ParsedDeclaration[]
  /** Whether every document could be read, so that an id that was not found is not there. */
  readonly isWhole: boolean
}

/** Findings parted by the baseline. */
export interface Forgiven {
  readonly findings: readonly Finding[]
  readonly baselined: readonly Finding[]
  readonly stale: readonly BaselineEntry[]
}

/** An entry, with how many faults it can still stand for. */
interface Debt {
  readonly entry: BaselineEntry
  left: number
}

/**
 * Takes the errors out of findings that the baseline knows of, one for each fault that an entry stands for. An entry whose
 * end has passed takes out nothing; one that nothing matches is stale, if this run can tell.
 */
export function forgive(findings: readonly Finding[], baseline: readonly BaselineEntry[], run: Run): Forgiven {
  if (baseline.length === 0) return { findings, baselined: [], stale: [] }
  const debts = groupBy(
    // Those in force come first.
    baseline.toSorted((a, b) => Number(isEnded(a.until, run.today)) - Number(isEnded(b.until, run.today))),
    debtKey,
  )
  const open = new Map(
    Array.from(debts, ([key, entries]) => [key, entries.map((entry) => ({ entry, left: entry.count }))]),
  )
  const rules = run.settingsOf()
  const left: Finding[] = []
  const baselined: Finding[] = []
  for (const finding of findings) {
    const entry = rules.has(finding.rule) ? take(open.get(debtKey(finding)) ?? []) : undefined
    if (entry === undefined || finding.severity !== 'error') left.push(finding)
    else if (isEnded(entry.until, run.today)) left.push(ended(finding, entry))
    else baselined.push(finding)
  }
  const unmatched = [...open.values()].flat().filter((debt) => debt.left > 0)
  return { findings: left, baselined, stale: stale(unmatched, run) }
}

function take(debts: readonly Debt[]): BaselineEntry | undefined {
  const debt = debts.find(({ left }) => left > 0)
  if (debt) debt.left--
  return debt?.entry
}

function ended(finding: Finding, { until }: BaselineEntry): Finding {
  return { ...finding, message: `${finding.message} (the baseline forgave it until ${until})` }
}

/** What makes a fault the same fault. */
export function debtKey({ rule, declaration, digest }: Pick<Finding, 'rule' | 'declaration' | 'digest'>): string {
  return `${rule} ${digest} ${foldId(declaration ?? '')}`
}

function stale(unmatched: readonly Debt[], { declarations, judged, settingsOf, isWhole }: Run): BaselineEntry[] {
  const seen = new Set(judged.filter(({ declaration }) => declaration !== null))
  const byId = groupBy(declarations, ({ id }) => foldId(id ?? ''))
  return unmatched
    .filter(({ entry: { rule, declaration } }) => {
      const same = byId.get(foldId(declaration))
      const isOff = (file?: string) => settingsOf(file).get(rule)?.level === 'off'
      if (same === undefined) return isWhole && !isOff()
      return same.every((parsed) => seen.has(parsed) && !isOff(parsed.origin.file))
    })
    .map(({ entry, left }) => ({ ...entry, count: left }))
}
