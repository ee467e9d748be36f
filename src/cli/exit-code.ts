import type { LintResult } from '../model/result.ts'

/** The exit codes, the same for every format. */
export const exitCode = { passed: 0, findings: 1, unjudged: 2, bug: 3 } as const

export const failOns = ['error', 'warning', 'never'] as const

/** From which severity on a finding shuts the gate. */
export type FailOn = (typeof failOns)[number]

/** What of a run's findings shuts the gate. With `never` nothing does, whatever `maxWarnings` says. */
export function shutBy(
  { findings }: LintResult,
  failOn: FailOn,
  maxWarnings: number | undefined,
): 'errors' | 'warnings' | 'too many warnings' | undefined {
  if (failOn === 'never') return undefined
  const warnings = findings.filter(({ severity }) => severity === 'warning').length
  if (findings.length > warnings) return 'errors'
  if (failOn === 'warning' && warnings > 0) return 'warnings'
  return maxWarnings !== undefined && warnings > maxWarnings ? 'too many warnings' : undefined
}
