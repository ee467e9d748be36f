import { defineRule } from '../model/rule.ts'
import { absentKeys, inWords } from '../model/wording.ts'

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
      }
      return
    }
    const absent = inWords(absentKeys(approved, ['by', 'on']))
    if (absent !== '') yield { at: ['approved'], message: `the approval has no ${absent}`, help: `add ${absent}` }
  },
})
