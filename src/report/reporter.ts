import type { ChalkInstance } from 'chalk'
import type { LintResult } from '../model/result.ts'

/** How a report for people is to look. */
export interface Style {
  readonly chalk: ChalkInstance
  /** The columns of the terminal. */
  readonly width: number
}

/** Turns a result into the text of a report, line break at the end included. */
export type Reporter = (result: LintResult, style: Style) => string
