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
    const state = !workflows?.length ? 'has no workflows' : `has retired all of its ${workflows.length} workflows`
    yield {
      at: workflows ? ['workflows'] : [],
      message: `portfolio "${id}" ${state}, so there is no catalog to return to`,
      help: 'list under `workflows` what the portfolio offers today',
    }
  },
})
