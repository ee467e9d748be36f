import type { Logging, Portfolio } from './declaration.ts'
import { loggingOf } from './logging.ts'
import type { Path } from './source.ts'

/** Why the cost of a run can't be seen in a portfolio, and the place that says so. */
export interface Opacity {
  readonly at: Path
  readonly reason: string
}

/** What keeps a portfolio from being cost-visible and pay-as-you-go; nothing where it is. */
export function opacityOf(portfolio: Portfolio): Opacity[] {
  const { billing } = portfolio
  const reason = billing === undefined ? '`billing` is not stated' : `\`billing\` is ${billing}, not pay-as-you-go`
  return [...(billing === 'pay-as-you-go' ? [] : [{ at: ['billing'], reason }]), ...unseenRuns(loggingOf(portfolio))]
}

function unseenRuns(logging: Logging | undefined): Opacity[] {
  if (logging === undefined) return [{ at: ['logging'], reason: 'there is no `logging`' }]
  const { records = [], granularity } = logging
  const opacity: Opacity[] = []
  if (!records.includes('cost'))
    opacity.push({ at: ['logging', 'records'], reason: '`cost` is not among the `records`' })
  if (granularity !== 'run') {
    const reason =
      granularity === undefined ? '`granularity` is not stated' : `\`granularity\` is ${granularity}, not run`
    opacity.push({ at: ['logging', 'granularity'], reason })
  }
  return opacity
}
