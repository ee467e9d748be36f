import { addSection } from '../model/blanks.ts'
import { defineRule } from '../model/rule.ts'

/** An experiment that has not said what success is can't fail, and so teaches nothing. */
export default defineRule({
  id: 'missing-success',
  summary: 'A carve-out says what success means.',
  facet: 'graduation',
  severity: 'error',
  *carveOut({ id, success }) {
    if (success !== undefined && success.length > 0) return
    yield {
      at: success ? ['success'] : [],
      message: `carve-out "${id}" does not say what success means`,
      help: 'add `success`, such as `- { metric: review rounds per pull request, baseline: 3.4, atMost: 2, over: 30 pull requests }`',
      fix: addSection('success'),
    }
  },
})
