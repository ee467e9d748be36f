import { days } from '../model/calendar.ts'
import type { Agent } from '../model/declaration.ts'
import { timeBoxDays } from '../model/life.ts'
import { daysPerMonth, exceeds, perMonth, roundMoney, showMoney } from '../model/money.ts'
import { defineRule } from '../model/rule.ts'

/** A budget below what is already signed for hides the cost that it is there to show. */
export default defineRule({
  id: 'understated-budget',
  summary: 'The budget covers what the flat-rate agents cost over the time-box.',
  facet: 'budget',
  severity: 'error',
  *carveOut(carveOut) {
    const { budget, agents = [] } = carveOut
    const length = timeBoxDays(carveOut)
    const allowed = perMonth(budget ?? {}, length)
    if (length === undefined || allowed === undefined || budget?.currency === undefined) return
    const { currency } = budget
    const months = length / daysPerMonth
    const costs = agents.map((agent) => months * (agent.price?.currency === currency ? monthlyCost(agent, length) : 0))
    const cost = costs.reduce((sum, part) => sum + part, 0)
    if (!exceeds(cost, allowed * months)) return
    yield {
      at: ['budget', 'amount'],
      about: [roundMoney(cost), roundMoney(allowed * months), currency],
      message: `the flat-rate agents cost ${showMoney(cost, currency)} over the ${days(length)} of the time-box, but the budget is ${showMoney(allowed * months, currency)}`,
      help: 'raise the budget to what the plans cost, or take fewer seats',
      related: costs.flatMap((part, i) =>
        part === 0 ? [] : [{ message: showMoney(part, currency), declaration: carveOut, at: ['agents', i, 'price'] }],
      ),
    }
  },
})

/** What a flat-rate agent costs in a month; nothing where that is not told. A plan bought as a whole needs no seats. */
function monthlyCost({ billing, seats, price: { amount, per } = {} }: Agent, length: number): number {
  if (billing !== 'flat-rate' || amount === undefined || per === undefined) return 0
  if (per === 'seat-month') return amount * (seats ?? 0)
  if (per === 'seat-year') return (amount * (seats ?? 0)) / 12
  return perMonth({ amount, per }, length) ?? 0
}
