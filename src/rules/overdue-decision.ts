import { days, daysBetween } from '../model/calendar.ts'
import { isEnded } from '../model/life.ts'
import { defineRule } from '../model/rule.ts'

/** A decision that is put off in silence is a decision to go on. */
export default defineRule({
  id: 'overdue-decision',
  summary: 'It is decided by the promised day whether a carve-out graduates.',
  facet: 'graduation',
  severity: 'error',
  openOnly: true,
  *carveOut({ expires, graduation }, { today }) {
    const decide = graduation?.decide
    if (decide === undefined || decide >= today || isEnded(expires, today)) return
    yield {
      at: ['graduation', 'decide'],
      message: `the decision was due on ${decide}, ${days(daysBetween(decide, today))} ago, and the carve-out runs on`,
      help: 'decide, and add `closed` with the result; or agree on another day with whoever decides',
    }
  },
})
