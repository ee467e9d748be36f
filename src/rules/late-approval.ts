import { days, daysBetween } from '../model/calendar.ts'
import { defineRule } from '../model/rule.ts'

/** An approval after the start ratifies what is already happening. */
export default defineRule({
  id: 'late-approval',
  summary: 'A carve-out is approved before it starts.',
  facet: 'review',
  severity: 'warning',
  *carveOut({ starts, approved }) {
    const on = approved?.on
    if (starts === undefined || on === undefined || on <= starts) return
    yield {
      at: ['approved', 'on'],
      about: [on, starts],
      message: `approved on ${on}, ${days(daysBetween(starts, on))} after the start on ${starts}`,
      help: 'have the next one approved before it starts; if this one did not run before its approval, move `starts`',
    }
  },
})
