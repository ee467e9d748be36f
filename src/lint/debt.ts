import type { BaselineEntry } from '../model/baseline.ts'
import type { Day } from '../model/declaration.ts'
import { groupBy } from '../model/group-by.ts'
import { isEnded } from '../model/life.ts'
import type { LintResult } from '../model/result.ts'
import { byCodeUnit } from '../model/source.ts'
import { debtKey } from './baseline.ts'

/** An end and a reason that new entries of a baseline get. */
export interface Terms {
  readonly until: Day
  readonly because: string
}

/**
 * A baseline with the errors of a result added. What it holds in force keeps its own end and reason; an entry whose end
 * has passed gives way, where its fault is still there.
 */
export function recorded(
  baseline: readonly BaselineEntry[],
  { findings, rules, today }: LintResult,
  { until, because }: Terms,
): BaselineEntry[] {
  const ids = new Set(rules.map(({ id }) => id))
  const errors = findings.filter(({ rule, severity }) => severity === 'error' && ids.has(rule))
  const fresh = groupBy(errors, debtKey)
  const kept = baseline.filter((entry) => !(isEnded(entry.until, today) && fresh.has(debtKey(entry))))
  const added = Array.from(fresh.values(), ([first, ...others]): BaselineEntry[] =>
    first === undefined
      ? []
      : [
          {
            rule: first.rule,
            declaration: first.declaration ?? '',
            digest: first.digest,
            until,
            because,
            count: 1 + others.length,
          },
        ],
  )
  return joined([...kept, ...added.flat()])
}

/** A baseline without what nothing matches any more. */
export function pruned(baseline: readonly BaselineEntry[], stale: readonly BaselineEntry[]): BaselineEntry[] {
  return joined([...baseline, ...stale.map((entry) => ({ ...entry, count: -entry.count }))])
}

/** Entries with equal ones counted together, in the order in which they are written. */
function joined(entries: readonly BaselineEntry[]): BaselineEntry[] {
  const groups = groupBy(entries, (entry) => JSON.stringify([debtKey(entry), entry.until, entry.because]))
  return [...groups.values()]
    .flatMap(([first, ...others]) =>
      first ? [{ ...first, count: others.reduce((sum, { count }) => sum + count, first.count) }] : [],
    )
    .filter(({ count }) => count > 0)
    .sort(inOrder)
}

function inOrder(a: BaselineEntry, b: BaselineEntry): number {
  return (
    byCodeUnit(a.declaration, b.declaration) ||
    byCodeUnit(a.rule, b.rule) ||
    byCodeUnit(a.digest, b.digest) ||
    byCodeUnit(a.until, b.until) ||
    byCodeUnit(a.because, b.because)
  )
}
