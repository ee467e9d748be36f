import type { Day } from './declaration.ts'

/** The name of the file in which a project's known debt stands, at the project root. */
export const baselineFile = '.carveout-baseline.yaml'

/** Known debt: an error that does not shut the gate for now. */
export interface BaselineEntry {
  readonly rule: string
  /** The id of the declaration, compared without case. */
  readonly declaration: string
  readonly digest: string
  /** The day through which it holds. */
  readonly until: Day
  readonly because: string
  /** How many equal faults of that declaration it stands for. */
  readonly count: number
}
