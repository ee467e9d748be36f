import { days, daysBetween } from '../model/calendar.ts'
import { isEnded } from '../model/life.ts'
import { defineRule } from '../model/rule.ts'

const notice = 14

/** A decision that is made in the last days tends to be a renewal. */
export default defineRule({
  id: 'ending-soon',
  summary: 'A carve-out that is about to end has its next step decided.',
  facet: 'time-box',
  severity: 'warning',
  openOnly: true,
  *carveOut({ id, expires }, { today }) {
    if (expires === undefined || isEnded(expires, today)) return
    const left = daysBetween(today, expires)
    if (left > notice) return
    yield {
      at: ['expires'],
      message: `"${id}" ends ${left === 0 ? 'today' : `in ${days(left)}`}, on ${expires}`,
      help: 'decide now: fold what works into the catalog and add `closed`, or let it end',
    }
  },
})
