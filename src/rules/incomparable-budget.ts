import { defineRule } from '../model/rule.ts'

/** A limit that can't be checked is no limit. */
export default defineRule({
  id: 'incomparable-budget',
  summary: 'A carve-out budgets in the currency of its portfolio.',
  facet: 'budget',
  severity: 'warning',
  openOnly: true,
  *carveOut({ budget, portfolio: home }, { world }) {
    const portfolio = world.portfolio(home)
    const own = budget?.currency
    const other = portfolio?.budget?.currency
    if (portfolio === undefined || own === undefined || other === undefined || own === other) return
    yield {
      at: ['budget', 'currency'],
      message: `the budget is in ${own}, but that of "${portfolio.id}" is in ${other}, so no limit can be checked`,
      help: `give the budget in ${other}`,
      related: [{ message: `${other} here`, declaration: portfolio, at: ['budget', 'currency'] }],
    }
  },
})
