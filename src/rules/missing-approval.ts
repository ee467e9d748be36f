import { addSection } from '../model/blanks.ts'
import { defineRule } from '../model/rule.ts'
import { absentKeys, inCode } from '../model/wording.ts'

/** What nobody has allowed is no exception to the regime but a second one. */
export default defineRule({
  id: 'missing-approval',
  summary: 'A carve-out says who allowed it, and when.',
  facet: 'review',
  severity: 'warning',
  *carveOut({ id, approved }) {
    if (approved === undefined) {
      yield {
        message: `carve-out "${id}" is not approved`,
        help: 'add `approved`, with `by` (who allowed it) and `on` (the day)',
        fix: addSection('approved'),
      }
      return
    }
    const absent = absentKeys(approved, ['by', 'on'])
    if (absent.length > 0) {
      yield {
        at: ['approved'],
        message: `the approval has no ${inCode(absent, 'or')}`,
        help: `add ${inCode(absent)}`,
        about: absent,
      }
    }
  },
})
