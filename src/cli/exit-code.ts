import type { LintResult } from '../model/result.ts'

/** The exit codes, the same for every format. */
export const exitCode = { passed: 0, findings: 1, unjudged: 2, bug: 3 } as const

export type FailOn = 'error' | 'warning' | 'never'

/** What a run's findings come to. With `never` no finding shuts the gate, whatever `maxWarnings` says. */
export function gate({ findings }: LintResult, failOn: FailOn, maxWarnings: number | undefined): 0 | 1 {
  if (failOn === 'never') return exitCode.passed
  const warnings = findings.filter(({ severity }) => severity === 'warning').length
  const isShut =
    findings.length > warnings ||
    (failOn === 'warning' && warnings > 0) ||
    (maxWarnings !== undefined && warnings > maxWarnings)
  return isShut ? exitCode.findings : exitCode.passed
}
