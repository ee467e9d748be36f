import type { Severity } from '../model/finding.ts'
import type { LintResult } from '../model/result.ts'
import type { Verdict } from '../model/verdict.ts'

/** The counts that every format gives, derived here alone. */
export interface Summary {
  readonly files: number
  readonly portfolios: number
  readonly carveOuts: number
  readonly pressureValves: number
  readonly erosive: number
  readonly notJudged: number
  readonly errors: number
  readonly warnings: number
  readonly ignored: number
  readonly baselined: number
}

/** Counts what a run found. */
export function summaryOf({ files, portfolios, verdicts, findings, ignored, baselined }: LintResult): Summary {
  const ofKind = (wanted: Verdict['kind']) => verdicts.filter(({ kind }) => kind === wanted).length
  const ofSeverity = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length
  return {
    files: files.length,
    portfolios,
    carveOuts: verdicts.length,
    pressureValves: ofKind('pressure-valve'),
    erosive: ofKind('erosive'),
    notJudged: ofKind(null),
    errors: ofSeverity('error'),
    warnings: ofSeverity('warning'),
    ignored: ignored.length,
    baselined: baselined.length,
  }
}
