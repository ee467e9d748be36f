import type { Logging, Portfolio } from './declaration.ts'
import { loggingOf } from './logging.ts'
import type { Path } from './source.ts'

/** Why the cost of a run can't be seen in a portfolio, and the place that says so. */
export interface Opacity {
  readonly at: Path
  readonly reason: string
  /** What to write instead, as it stands in the file. */
  readonly remedy: string
  /** What it comes to, whatever the wording: the key, and the value where there is one. */
  readonly sign: string
}

/** What keeps a portfolio from being cost-visible and pay-as-you-go; nothing where it is. */
export function opacityOf(portfolio: Portfolio): Opacity[] {
  const logging = loggingOf(portfolio)
  return [...unmetered(portfolio), ...(logging === undefined ? [unlogged(portfolio)] : unseenRuns(logging))]
}

function unmetered({ billing }: Portfolio): Opacity[] {
  if (billing === 'pay-as-you-go') return []
  const remedy = '`billing: pay-as-you-go`'
  if (billing === undefined) return [{ at: [], reason: '`billing` is not stated', remedy, sign: 'billing' }]
  return [
    { at: ['billing'], reason: `\`billing\` is ${billing}, not pay-as-you-go`, remedy, sign: `billing ${billing}` },
  ]
}

function unlogged({ logging }: Portfolio): Opacity {
  const remedy = 'a `logging` with `granularity: run` and `cost` among its `records`'
  return { at: logging === undefined ? [] : ['logging'], reason: 'nothing is logged', remedy, sign: 'logging' }
}

function* unseenRuns({ records, granularity }: Logging): Generator<Opacity> {
  const cost = { remedy: '`cost` among the `records`' }
  if (records === undefined) yield { at: ['logging'], reason: 'no `records` are named', ...cost, sign: 'records' }
  else if (!records.includes('cost'))
    yield { at: ['logging', 'records'], reason: '`cost` is not recorded', ...cost, sign: 'cost' }
  const run = { remedy: '`granularity: run`' }
  if (granularity === undefined)
    yield { at: ['logging'], reason: '`granularity` is not stated', ...run, sign: 'granularity' }
  else if (granularity !== 'run')
    yield {
      at: ['logging', 'granularity'],
      reason: `\`granularity\` is ${granularity}, not run`,
      ...run,
      sign: `granularity ${granularity}`,
    }
}
