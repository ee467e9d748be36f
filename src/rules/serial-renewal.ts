import { defineRule } from '../model/rule.ts'
import { absentKeys, inCode } from '../model/wording.ts'

/** An experiment that is renewed again and again is not one: each time somebody decides, and nobody concludes. */
export default defineRule({
  id: 'serial-renewal',
  summary: 'A carve-out is renewed once at most, by somebody and for a reason.',
  facet: 'time-box',
  severity: 'error',
  options: {
    max: {
      type: 'integer',
      description: 'How many renewals are allowed.',
      default: 1,
      strict: 0,
      minimum: 0,
      examples: [2],
    },
  },
  *carveOut({ id, renewals = [] }, { options }) {
    const max = Number(options.max)
    if (renewals.length > max) {
      yield {
        at: ['renewals', max],
        about: [renewals.length],
        message: `carve-out "${id}" has ${renewals.length === 1 ? '1 renewal' : `${renewals.length} renewals`}; the most allowed is ${max}`,
        help: 'graduate or retire it, and propose what is left to find out as an experiment of its own',
      }
    }
    for (const [i, renewal] of renewals.entries()) {
      const absent = absentKeys(renewal, ['by', 'because'])
      if (absent.length === 0) continue
      yield {
        at: ['renewals', i],
        message: `the renewal has no ${inCode(absent, 'or')}`,
        help: `add ${inCode(absent)}`,
        about: absent,
      }
    }
  },
})
