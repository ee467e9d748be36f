import type { Origin, Path } from './source.ts'

/** A calendar day, `YYYY-MM-DD`, in UTC. */
export type Day = string

/** `<n> day(s)|week(s)|month(s)`, such as `2 weeks`. */
export type Duration = string

export type Period = 'total' | 'week' | 'month' | 'quarter' | 'year'

/** An amount of money; which parts are there is for rules to judge. */
export interface Money {
  readonly amount?: number
  readonly currency?: string
  readonly per?: Period
}

/** A budget. `exploration` is what all live carve-outs together may use, in the same currency and period. */
export interface Budget extends Money {
  readonly exploration?: number
}

/** What one seat, or the whole plan, costs. */
export interface Price {
  readonly amount?: number
  readonly currency?: string
  readonly per?: Period | 'seat-month' | 'seat-year'
}

export type Billing = 'pay-as-you-go' | 'flat-rate' | 'hybrid'

export type LogRecord = 'cost' | 'usage' | 'outcome' | 'workflow'

export interface Logging {
  readonly mode?: 'automatic' | 'manual'
  readonly granularity?: 'run' | 'day' | 'week' | 'month' | 'none'
  readonly records?: readonly LogRecord[]
  readonly sink?: string
  readonly retention?: Duration
}

export interface Review {
  readonly every?: Duration
  readonly by?: readonly string[]
  readonly last?: Day
}

export interface CatalogWorkflow {
  readonly id: string
  readonly title?: string
  readonly status?: 'standard' | 'experimental' | 'retired'
  readonly cost?: { readonly typical?: number; readonly max?: number; readonly currency?: string }
  readonly graduatedFrom?: string
  readonly aliases?: readonly string[]
}

/** An ignore comment that names rules, an end and a reason, whether or not it holds today. */
export interface Ignore {
  readonly rules: readonly string[]
  readonly until: Day
  readonly because: string
  /** The path by which a report points at its reason. */
  readonly at: Path
}

/** The standard regime: a catalog of cost-visible workflows. */
export interface Portfolio {
  readonly kind: 'Portfolio'
  readonly origin: Origin
  readonly id: string
  readonly title?: string
  readonly purpose?: string
  readonly owner?: string
  readonly billing?: Billing
  readonly budget?: Budget
  readonly logging?: Logging
  readonly review?: Review
  readonly projects?: readonly string[]
  readonly squads?: readonly string[]
  readonly workflows?: readonly CatalogWorkflow[]
  readonly ignores?: readonly Ignore[]
}

export interface Agent {
  readonly name?: string
  readonly plan?: string
  readonly billing?: Billing
  readonly seats?: number
  readonly price?: Price
}

export interface CarveOutWorkflow {
  readonly id?: string
  readonly title?: string
  readonly variantOf?: string
  readonly proposes?: string
  readonly aliases?: readonly string[]
}

export interface Renewal {
  readonly on?: Day
  readonly from?: Day
  readonly until?: Day
  readonly by?: string
  readonly because?: string
}

/** A number, or a number with a unit: `20%`, `4 USD`, `2 days`. */
export type Quantity = number | string

export interface MeasuredCriterion {
  readonly metric: string
  readonly atLeast?: Quantity
  readonly atMost?: Quantity
  readonly baseline?: Quantity
  readonly over?: string
  readonly source?: string
}

export interface EventCriterion {
  readonly event: string
  readonly by?: Day
}

/** Measured, an event, or prose. */
export type Criterion = MeasuredCriterion | EventCriterion | string

export interface Graduation {
  readonly criteria?: readonly Criterion[]
  readonly decide?: Day
  readonly by?: string
  readonly into?: string
}

export interface Closed {
  readonly on: Day
  readonly result: 'graduated' | 'retired'
  readonly into?: readonly string[]
  readonly learned?: string
}

export interface Scope {
  readonly projects?: readonly string[]
  readonly squads?: readonly string[]
  readonly work?: readonly string[]
  readonly exclude?: readonly string[]
}

/** An exception to a portfolio: other agents, for named projects and work, for a time. */
export interface CarveOut {
  readonly kind: 'CarveOut'
  readonly origin: Origin
  readonly id: string
  readonly title?: string
  readonly portfolio?: string
  readonly owner?: string
  readonly approved?: { readonly by?: string; readonly on?: Day }
  readonly purpose?: string
  readonly scope?: Scope
  readonly starts?: Day
  readonly expires?: Day
  readonly renewals?: readonly Renewal[]
  readonly agents?: readonly Agent[]
  readonly budget?: Money
  readonly logging?: Logging
  readonly workflows?: readonly CarveOutWorkflow[]
  readonly review?: Review
  readonly success?: readonly Criterion[]
  readonly graduation?: Graduation
  readonly closed?: Closed
  readonly ignores?: readonly Ignore[]
}

export type Declaration = Portfolio | CarveOut
