import { limitOf, maxShare } from '../model/budget-limit.ts'
import { timeBoxDays } from '../model/life.ts'
import { exceeds, perMonth, showMoney } from '../model/money.ts'
import { defineRule } from '../model/rule.ts'

/** Many small exceptions cost as much as a large one. */
export default defineRule({
  id: 'overdrawn-exploration',
  summary: 'The live carve-outs of a portfolio stay within its exploration budget together.',
  facet: 'budget',
  severity: 'warning',
  options: { max: maxShare },
  *portfolio(portfolio, { world, options }) {
    const { currency } = portfolio.budget ?? {}
    const limit = limitOf(portfolio, String(options.max))
    if (limit === undefined || currency === undefined) return
    const parts = world.liveIn(portfolio).flatMap((carveOut) => {
      const { budget } = carveOut
      const monthly = budget?.currency === currency ? perMonth(budget, timeBoxDays(carveOut)) : undefined
      return monthly ? [{ carveOut, monthly }] : []
    })
    const sum = parts.reduce((sum, { monthly }) => sum + monthly, 0)
    // One alone over the limit is for `oversized-budget` to say.
    if (parts.length < 2 || !exceeds(sum, limit.monthly)) return
    yield {
      at: ['budget', limit.key],
      message: `the ${parts.length} live carve-outs together may spend ${showMoney(sum, currency)} a month, more than ${limit.meaning}`,
      help: 'lower their budgets, close what has been learned, or let new ones wait',
      related: parts.map(({ carveOut, monthly }) => ({
        message: `"${carveOut.id}": ${showMoney(monthly, currency)} a month`,
        declaration: carveOut,
        at: ['budget', 'amount'],
      })),
    }
  },
})
