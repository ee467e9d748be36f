import { unregistered } from '../language/unregistered.ts'
import { writeName } from '../model/change.ts'
import { didYouMean } from '../model/names.ts'
import { defineRule } from '../model/rule.ts'

/** Who may use an exception must be people that others can find and ask. */
export default defineRule({
  id: 'unknown-squad',
  summary: 'A carve-out names squads that its portfolio knows.',
  facet: 'scope',
  severity: 'error',
  openOnly: true,
  *carveOut(carveOut, { world }) {
    for (const { name, index, portfolio, near } of unregistered(carveOut, 'squads', world)) {
      const at = ['scope', 'squads', index]
      yield {
        at,
        message: `portfolio "${portfolio.id}" has no squad "${name}"${didYouMean(near)}`,
        help: near ? `write "${near}"` : 'name a registered squad, or register this one with the portfolio first',
        ...writeName(at, near),
      }
    }
  },
})
