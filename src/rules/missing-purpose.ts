import { addSection } from '../model/blanks.ts'
import { defineRule } from '../model/rule.ts'

/** What is not there to find something out is not an experiment but a privilege. */
export default defineRule({
  id: 'missing-purpose',
  summary: 'A carve-out says what it is to find out.',
  facet: 'signal',
  severity: 'warning',
  *carveOut({ id, purpose }) {
    if (purpose !== undefined) return
    yield {
      message: `carve-out "${id}" has no purpose`,
      help: 'add `purpose`, the question that the experiment is to answer',
      fix: addSection('purpose'),
    }
  },
})
