import { limitOf, maxShare } from '../model/budget-limit.ts'
import { timeBoxDays } from '../model/life.ts'
import { exceeds, perMonth, roundMoney, showMoney } from '../model/money.ts'
import { defineRule } from '../model/rule.ts'

/** An exploration that costs as much as the regime it explores beside is a second regime. */
export default defineRule({
  id: 'oversized-budget',
  summary: 'A carve-out costs a small part of what its portfolio may spend.',
  facet: 'budget',
  severity: 'error',
  openOnly: true,
  options: { max: maxShare },
  *carveOut(carveOut, { world, options }) {
    const { budget } = carveOut
    const portfolio = world.portfolio(carveOut.portfolio)
    if (budget?.currency === undefined || budget.currency !== portfolio?.budget?.currency) return
    const monthly = perMonth(budget, timeBoxDays(carveOut))
    const limit = limitOf(portfolio, String(options.max))
    if (monthly === undefined || limit === undefined || !exceeds(monthly, limit.monthly)) return
    yield {
      at: ['budget', 'amount'],
      about: [roundMoney(monthly), budget.currency],
      message: `the budget comes to ${showMoney(monthly, budget.currency)} a month, more than ${limit.meaning}`,
      help: 'lower the budget: fewer seats, or a narrower scope',
      related: [{ message: 'the limit', declaration: portfolio, at: ['budget', limit.key] }],
    }
  },
})
