import { opacityOf } from '../model/cost-visibility.ts'
import { foldId } from '../model/names.ts'
import { defineRule } from '../model/rule.ts'

/** To graduate is to become visible: a pattern that moves to a place without prices has only moved house. */
export default defineRule({
  id: 'opaque-destination',
  summary: 'A carve-out graduates into a portfolio that is pay-as-you-go and logs what each run costs.',
  facet: 'graduation',
  severity: 'error',
  openOnly: true,
  *carveOut({ portfolio, graduation }, { world }) {
    const into = graduation?.into
    const destination = world.portfolio(into)
    if (into === undefined || destination === undefined || foldId(into) === foldId(portfolio ?? '')) return
    const opacity = opacityOf(destination)
    if (opacity.length === 0) return
    yield {
      at: ['graduation', 'into'],
      message: `portfolio "${destination.id}" does not show what runs cost: ${opacity.map(({ reason }) => reason).join('; ')}`,
      help: 'graduate into a portfolio that is pay-as-you-go and logs the cost of each run',
      related: opacity.map(({ at, reason }) => ({ message: reason, declaration: destination, at })),
    }
  },
})
