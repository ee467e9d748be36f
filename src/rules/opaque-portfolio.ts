import { opacityOf } from '../model/cost-visibility.ts'
import { defineRule } from '../model/rule.ts'
import { inWords } from '../model/wording.ts'

/** An exception is healthy beside a regime in which every run has a price; without that there is nothing to return to. */
export default defineRule({
  id: 'opaque-portfolio',
  summary: 'A portfolio is pay-as-you-go and logs what each run costs.',
  facet: 'cost',
  severity: 'error',
  *portfolio(portfolio) {
    const opacity = opacityOf(portfolio)
    const [first] = opacity
    if (first === undefined) return
    yield {
      at: first.at,
      about: opacity.map(({ sign }) => sign),
      message: `portfolio "${portfolio.id}" does not show what runs cost: ${opacity.map(({ reason }) => reason).join('; ')}`,
      help: `write ${inWords(opacity.map(({ remedy }) => remedy))}`,
    }
  },
})
