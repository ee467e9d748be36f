import type { Finding } from './finding.ts'
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
  /** One for each carve-out, by file, then place. */
  readonly verdicts: readonly Verdict[]
  /** How many portfolios the files hold. */
  readonly portfolios: number
}
