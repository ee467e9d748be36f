import { defineRule } from 'carveout'

/** An exception for many squads is on its way to being the rule. */
export default defineRule({
  id: 'crowded-scope',
  summary: 'A carve-out is for two squads at most.',
  facet: 'scope',
  severity: 'error',
  options: {
    max: {
      type: 'integer',
      description: 'The most squads that one carve-out may be for.',
      default: 2,
      strict: 1,
      minimum: 1,
    },
  },
  *carveOut({ scope }, { options }) {
    const squads = scope?.squads ?? []
    if (squads.length <= Number(options.max)) return
    yield {
      at: ['scope', 'squads'],
      message: `${squads.length} squads take part; at most ${options.max} may`,
      help: 'keep those that the experiment is about, or split it',
    }
  },
})
