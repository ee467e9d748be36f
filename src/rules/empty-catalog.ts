import { isOffered } from '../model/catalog.ts'
import { defineRule } from '../model/rule.ts'

/** Where the catalog offers nothing, no carve-out has anything to vary or to come back to. */
export default defineRule({
  id: 'empty-catalog',
  summary: 'A portfolio offers at least one workflow.',
  facet: 'mapping',
  severity: 'error',
  *portfolio({ id, workflows }) {
    if (workflows?.some(isOffered)) return
    const state = workflows?.length ? 'has retired every workflow of its catalog' : 'has no workflows'
    yield {
      at: workflows ? ['workflows'] : [],
      about: [],
      message: `portfolio "${id}" ${state}, so there is nothing to return to`,
      help: 'list under `workflows` what the portfolio offers today',
    }
  },
})
