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
  const logging = loggingOf(portfolio)
  return [...unmetered(portfolio), ...(logging === undefined ? [unlogged(portfolio)] : unseenRuns(logging))]
}

function unmetered({ billing }: Portfolio): Opacity[] {
  if (billing === 'pay-as-you-go') return []
  if (billing === undefined) return [{ at: [], reason: '`billing` is not stated' }]
  return [{ at: ['billing'], reason: `\`billing\` is ${billing}, not pay-as-you-go` }]
}

function unlogged({ logging }: Portfolio): Opacity {
  return { at: logging === undefined ? [] : ['logging'], reason: 'nothing is logged' }
}

function* unseenRuns({ records, granularity }: Logging): Generator<Opacity> {
  if (records === undefined) yield { at: ['logging'], reason: 'no `records` are named' }
  else if (!records.includes('cost')) yield { at: ['logging', 'records'], reason: '`cost` is not among the `records`' }
  if (granularity === undefined) yield { at: ['logging'], reason: '`granularity` is not stated' }
  else if (granularity !== 'run')
    yield { at: ['logging', 'granularity'], reason: `\`granularity\` is ${granularity}, not run` }
}
