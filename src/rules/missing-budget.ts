import { addSection } from '../model/blanks.ts'
import { defineRule } from '../model/rule.ts'
import { absentKeys, inCode } from '../model/wording.ts'

/** An exception without a ceiling is paid for by whoever does not ask. */
export default defineRule({
  id: 'missing-budget',
  summary: 'A carve-out says what it may spend: an amount, its currency and its period.',
  facet: 'budget',
  severity: 'error',
  *carveOut({ id, budget }) {
    if (budget === undefined) {
      const help = 'add `budget`, with `amount`, `currency` and `per` (the period, or `total` for the whole time-box)'
      yield { message: `carve-out "${id}" has no budget`, help, fix: addSection('budget') }
      return
    }
    const absent = absentKeys(budget, ['amount', 'currency', 'per'])
    if (absent.length > 0) {
      yield {
        at: ['budget'],
        message: `the budget has no ${inCode(absent, 'or')}`,
        help: `add ${inCode(absent)}`,
        about: absent,
      }
    }
  },
})
