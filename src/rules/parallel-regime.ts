import { coverageOf, registryOf, scopeLists } from '../model/registry.ts'
import { defineRule } from '../model/rule.ts'

/** Each exception may be small and sound, and together they are still where most of the work is done. */
export default defineRule({
  id: 'parallel-regime',
  summary: "A portfolio's live carve-outs together stay the exception.",
  facet: 'scope',
  severity: 'warning',
  *portfolio(portfolio, { world }) {
    for (const list of scopeLists) {
      const registry = registryOf(portfolio, list)
      if (registry === undefined || registry.names.size < 6) continue
      const { names, by } = coverageOf(world.liveIn(portfolio), registry)
      // One alone is for `sprawling-scope` to name.
      if (by.length < 2 || names.size * 2 <= registry.names.size) continue
      yield {
        at: [list],
        about: [],
        message: `${by.length} live carve-outs together cover ${names.size} of ${registry.names.size} ${list}, more than half`,
        help: 'graduate what works into the catalog and retire the rest, so that the catalog is where most work is done',
        related: by.map((declaration) => ({
          message: `"${declaration.id}" is one of them`,
          declaration,
          at: ['scope', list],
        })),
      }
    }
  },
})
