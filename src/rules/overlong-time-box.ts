import { days, durationInDays } from '../model/calendar.ts'
import { timeBoxDays } from '../model/life.ts'
import { defineRule } from '../model/rule.ts'

/** An experiment that runs for a year is no experiment: what it would teach is known long before. */
export default defineRule({
  id: 'overlong-time-box',
  summary: 'A carve-out is short: at most 180 days in all, renewals included.',
  facet: 'time-box',
  severity: 'error',
  options: {
    max: {
      type: 'string',
      description: 'The longest total time-box, both ends counted.',
      default: '180 days',
      strict: '90 days',
      pattern: '^[1-9][0-9]{0,4} (day|week|month)s?$',
      examples: ['120 days', '6 months'],
    },
  },
  *carveOut(carveOut, { options }) {
    const { id, starts, expires } = carveOut
    if (expires === undefined) return
    if (starts === undefined) {
      yield {
        message: `carve-out "${id}" has no start, so its time-box can't be measured`,
        help: 'add `starts`, its first day',
      }
      return
    }
    const length = timeBoxDays(carveOut)
    const max = durationInDays(String(options.max))
    if (length === undefined || max === undefined || length <= max) return
    yield {
      at: ['expires'],
      about: [starts, expires],
      message: `the time-box is ${days(length)} long, from ${starts} to ${expires}; at most ${days(max)} are allowed`,
      help: 'bring `expires` nearer, and graduate or retire what has been learned by then',
    }
  },
})
