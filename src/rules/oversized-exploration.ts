import { maxShare, shareOf } from '../model/budget-limit.ts'
import { exceeds, showMoney } from '../model/money.ts'
import { defineRule } from '../model/rule.ts'

/** Every limit on carve-outs hangs on this one: set too high, it holds nobody back. */
export default defineRule({
  id: 'oversized-exploration',
  summary: "A portfolio's exploration budget is a small part of its budget.",
  facet: 'budget',
  severity: 'error',
  options: { max: maxShare },
  *portfolio({ budget = {} }, { options }) {
    const { amount, exploration, currency } = budget
    const max = shareOf(budget, String(options.max))
    if (amount === undefined || exploration === undefined || max === undefined || !exceeds(exploration, max)) return
    yield {
      at: ['budget', 'exploration'],
      about: [exploration, amount],
      message: `the exploration budget is ${showMoney(exploration, currency)} of ${showMoney(amount, currency)}; at most ${options.max}, ${showMoney(max, currency)}, is allowed`,
      help: `lower \`exploration\` to ${showMoney(max, undefined)} or less, and fund the rest through the catalog`,
    }
  },
})
