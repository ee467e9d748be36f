import { addSection } from '../model/blanks.ts'
import type { Logging } from '../model/declaration.ts'
import { discards, loggingOf } from '../model/logging.ts'
import { defineRule, type Report } from '../model/rule.ts'

/** On a flat rate a run seems free; only a logged cost per run lets it be compared with the catalog. */
export default defineRule({
  id: 'unlogged-cost',
  summary: 'The cost of every run is logged, and kept.',
  facet: 'cost',
  severity: 'error',
  minimal: true,
  *carveOut(carveOut) {
    const logging = loggingOf(carveOut)
    if (logging === undefined) {
      yield {
        message: `carve-out "${carveOut.id}" logs nothing`,
        help: 'add `logging`, with the cost of each run among its records',
        fix: addSection('logging'),
      }
      return
    }
    yield* judgeRecords(logging)
    yield* judgeGranularity(logging)
    yield* judgeSink(logging)
  },
})

function* judgeRecords({ records = [] }: Logging): Iterable<Report> {
  if (records.includes('cost')) return
  const help = 'record `cost`: on a flat rate, what the run would have cost at list price, or its share of the plan'
  yield records.length === 0
    ? {
        at: ['logging'],
        message: 'no records are named, so nothing says that cost is logged',
        help,
        about: ['records'],
      }
    : {
        at: ['logging', 'records'],
        message: `\`cost\` is not recorded, only ${records.join(', ')}`,
        help,
        about: ['cost'],
      }
}

function* judgeGranularity({ granularity }: Logging): Iterable<Report> {
  if (granularity === 'run') return
  const help = 'log run by run: `granularity: run`'
  if (granularity === undefined) {
    yield { at: ['logging'], message: 'nothing says that runs are logged one by one', help, about: ['granularity'] }
    return
  }
  const how = granularity === 'none' ? 'not logged one by one (`none`)' : `summed up by the ${granularity}`
  yield { at: ['logging', 'granularity'], message: `runs are ${how}, so what one of them costs can't be seen`, help }
}

function* judgeSink({ sink }: Logging): Iterable<Report> {
  const help = 'name the place where the records are kept, such as `s3://acme-agent-runs/`, in `sink`'
  if (sink === undefined) yield { at: ['logging'], message: 'nothing says where the records go', help, about: ['sink'] }
  else if (discards(sink)) yield { at: ['logging', 'sink'], message: `records sent to "${sink}" are discarded`, help }
}
