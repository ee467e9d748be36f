import { days, durationInDays } from '../model/calendar.ts'
import { timeBoxDays } from '../model/life.ts'
import { defineRule } from '../model/rule.ts'

/** The last review looks back to the first run: what is deleted by then can't be judged. */
export default defineRule({
  id: 'short-retention',
  summary: 'Records are kept for the whole time-box and one review more.',
  facet: 'cost',
  severity: 'warning',
  *carveOut(carveOut) {
    const { logging, review } = carveOut
    const kept = durationInDays(logging?.retention ?? '')
    const length = timeBoxDays(carveOut)
    if (kept === undefined || length === undefined) return
    const step = durationInDays(review?.every ?? '') ?? 0
    if (kept >= length + step) return
    const needed =
      step === 0 ? `the time-box is ${days(length)} long` : `the time-box and one review take ${length} + ${days(step)}`
    yield {
      at: ['logging', 'retention'],
      about: [kept, length + step],
      message: `records are kept for ${days(kept)}, but ${needed}`,
      help: `keep them for at least ${days(length + step)}`,
    }
  },
})
