import { analyse } from '../language/analyse.ts'
import { metricIn } from '../language/evidence.ts'
import { criteriaOf } from '../model/criteria.ts'
import { defineRule } from '../model/rule.ts'
import { namesIn } from '../model/world.ts'

/** Prose with neither a number nor an event may be meant precisely; only the measured form shows that it is. */
export default defineRule({
  id: 'unproven-criterion',
  summary: 'A criterion in prose shows a threshold or an event.',
  facet: 'graduation',
  severity: 'warning',
  *carveOut(carveOut, { world }) {
    const names = namesIn(world, world.portfolio(carveOut.portfolio))
    for (const criterion of criteriaOf(carveOut)) {
      if (criterion.form !== 'prose') continue
      const { verdict, class: sign, within, argument } = analyse(criterion.text, 'criterion', names)
      if (verdict !== 'unproven') continue
      const message = `the criterion shows neither a threshold nor an event that has or has not happened${sign === null ? '' : `: ${argument}`}`
      yield { at: criterion.at, within, message, help: helpFor(criterion.text) }
    }
  },
})

function helpFor(text: string): string {
  const metric = metricIn(text)
  if (metric === undefined)
    return 'name an event that anybody can see, or measure it, such as `{ metric: median cost per run, atMost: 4 USD, over: 4 weeks }`'
  return `measure it, such as \`{ metric: ${metric}, baseline: <today>, atMost: <target>, over: 4 weeks }\``
}
