import { loggingOf } from '../model/logging.ts'
import { defineRule } from '../model/rule.ts'

/** A log that people keep by hand has gaps, and they are largest in the busy weeks that matter. */
export default defineRule({
  id: 'hand-kept-log',
  summary: 'Runs are logged by a machine, not by hand.',
  facet: 'cost',
  severity: 'error',
  *carveOut(carveOut) {
    const logging = loggingOf(carveOut)
    if (logging === undefined || logging.mode === 'automatic') return
    const help = 'have the agent or its proxy write the log, and say `mode: automatic`'
    yield logging.mode === undefined
      ? { at: ['logging'], message: 'nothing says that runs are logged automatically', help, about: ['mode'] }
      : { at: ['logging', 'mode'], message: `the log is kept by hand: its \`mode\` is ${logging.mode}`, help }
  },
})
