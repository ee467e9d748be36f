import type { BaselineEntry } from './baseline.ts'
import type { Finding, IgnoredFinding } from './finding.ts'
import type { Rule } from './rule.ts'
import type { SourceFile } from './source.ts'
import type { Verdict } from './verdict.ts'

/** Everything that a run found; every reporter is a function of this alone, and counts are derived from it. */
export interface LintResult {
  readonly today: string
  /** The files that hold a declaration, or a finding, among those reported on; ordered by path. */
  readonly files: readonly SourceFile[]
  readonly rules: readonly Rule[]
  /** Ordered by file, line, column, rule, by code unit. */
  readonly findings: readonly Finding[]
  /** What ignore comments suppressed: it neither shuts the gate nor counts for a verdict. In the same order. */
  readonly ignored: readonly IgnoredFinding[]
  /** Known debt: it counts for the verdict, and does not shut the gate. In the same order; not among `findings`. */
  readonly baselined: readonly Finding[]
  /** Entries of the baseline that nothing matches any more, as far as this run can tell. */
  readonly stale: readonly BaselineEntry[]
  /** Whether reports list what was ignored; they always count it. */
  readonly showIgnored?: boolean
  /** One for each carve-out, by file, then place. */
  readonly verdicts: readonly Verdict[]
  /** How many portfolios the files hold. */
  readonly portfolios: number
}
