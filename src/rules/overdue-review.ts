import { addDays, days, daysBetween, durationInDays } from '../model/calendar.ts'
import { isLive } from '../model/life.ts'
import { defineRule } from '../model/rule.ts'

/** A review that is promised and not held is the first thing to slip when an exception turns into a habit. */
export default defineRule({
  id: 'overdue-review',
  summary: 'Reviews take place when they are due.',
  facet: 'review',
  severity: 'warning',
  openOnly: true,
  *carveOut(carveOut, { today }) {
    const { last, every = '' } = carveOut.review ?? {}
    const since = last ?? carveOut.starts
    const step = durationInDays(every)
    if (since === undefined || step === undefined || !isLive(carveOut, today)) return
    const late = daysBetween(since, today) - step
    if (late <= 0) return
    const history = last === undefined ? `there has been none since it started on ${since}` : `the last was on ${last}`
    yield {
      at: ['review', last === undefined ? 'every' : 'last'],
      message: `a review was due on ${addDays(since, step)}, ${days(late)} ago; ${history}`,
      help: 'hold the review, and put its day in `review.last`',
    }
  },
})
