import { days, durationInDays } from '../model/calendar.ts'
import { isClosed, timeBoxDays } from '../model/life.ts'
import { defineRule } from '../model/rule.ts'
import { inWords } from '../model/wording.ts'

const at = ['review', 'every']
const portfolioMax = 93

/** An experiment needs a closer eye than the regime that it is carved out of, not a looser one. */
export default defineRule({
  id: 'lax-review',
  summary: 'A carve-out is reviewed at least as often as its portfolio, and at least every 31 days.',
  facet: 'review',
  severity: 'error',
  options: {
    max: {
      type: 'string',
      description: 'The longest time between two reviews of a carve-out.',
      default: '31 days',
      strict: '31 days',
      pattern: '^[1-9][0-9]{0,4} (day|week|month)s?$',
      examples: ['2 weeks', '1 month'],
    },
  },
  *carveOut(carveOut, { world, today, options }) {
    const step = durationInDays(carveOut.review?.every ?? '')
    if (step === undefined) return
    // A closed carve-out is not held to what its portfolio does today.
    const portfolio = isClosed(carveOut, today) ? undefined : world.portfolio(carveOut.portfolio)
    const portfolioStep = durationInDays(portfolio?.review?.every ?? '')
    const bounds = [
      { length: portfolioStep, is: `the ${days(portfolioStep ?? 0)} of portfolio "${portfolio?.id}"` },
      { length: durationInDays(String(options.max)), is: `the ${options.max} allowed` },
      { length: timeBoxDays(carveOut), is: `its time-box of ${days(timeBoxDays(carveOut) ?? 0)}` },
    ].filter(({ length }) => length !== undefined && step > length)
    if (bounds.length === 0) return
    const laxer = portfolio && portfolioStep !== undefined && step > portfolioStep
    yield {
      at,
      message: `${days(step)} may pass between two reviews, more than ${inWords(bounds.map(({ is }) => is))}`,
      help: `review at least every ${days(Math.min(...bounds.map(({ length = step }) => length)))}`,
      related: laxer ? [{ message: 'how often the portfolio is reviewed', declaration: portfolio, at }] : [],
    }
  },
  *portfolio({ id, review }) {
    const step = durationInDays(review?.every ?? '')
    if (step === undefined || step <= portfolioMax) return
    const max = days(portfolioMax)
    const message = `${days(step)} may pass between two reviews of portfolio "${id}", more than the ${max} allowed`
    yield { at, message, help: `review at least every ${max}` }
  },
})
