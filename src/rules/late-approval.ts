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
      message: `approved on ${on}, ${days(daysBetween(starts, on))} after the start on ${starts}`,
      help: 'let it start on the day of its approval or later; if runs came first, say so in the ignore comment',
    }
  },
})
