import { unregistered } from '../language/unregistered.ts'
import { writeName } from '../model/change.ts'
import { didYouMean } from '../model/names.ts'
import { defineRule } from '../model/rule.ts'

/** A scope is only as narrow as its names are real: a project that nobody registered can be any project. */
export default defineRule({
  id: 'unknown-project',
  summary: 'A carve-out names projects that its portfolio knows.',
  facet: 'scope',
  severity: 'error',
  openOnly: true,
  *carveOut(carveOut, { world }) {
    for (const { name, index, portfolio, near } of unregistered(carveOut, 'projects', world)) {
      const at = ['scope', 'projects', index]
      yield {
        at,
        message: `portfolio "${portfolio.id}" has no project "${name}"${didYouMean(near)}`,
        help: near ? `write "${near}"` : 'name a registered project, or register this one with the portfolio first',
        ...writeName(at, near),
      }
    }
  },
})
