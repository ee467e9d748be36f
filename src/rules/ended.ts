import { days, daysBetween } from '../model/calendar.ts'
import { isEnded } from '../model/life.ts'
import { defineRule } from '../model/rule.ts'

/** An end that passes without anyone acting on it was never an end. */
export default defineRule({
  id: 'ended',
  summary: 'A carve-out is closed, or openly renewed, by the time it ends.',
  facet: 'time-box',
  severity: 'error',
  openOnly: true,
  *carveOut({ id, expires }, { today }) {
    if (expires === undefined || !isEnded(expires, today)) return
    yield {
      at: ['expires'],
      message: `"${id}" ended on ${expires} and has been running on for ${days(daysBetween(expires, today))}`,
      help: 'close it with `closed`, or have a renewal decided and add it to `renewals`',
    }
  },
})
