import { addSection } from '../model/blanks.ts'
import { defineRule } from '../model/rule.ts'
import { absentKeys, inCode } from '../model/wording.ts'

/** Without a way back into the catalog, what works stays beside it. */
export default defineRule({
  id: 'missing-graduation',
  summary: 'A carve-out says how, when and by whom it is decided what becomes standard.',
  facet: 'graduation',
  severity: 'error',
  *carveOut({ id, graduation }) {
    if (graduation === undefined) {
      const help = 'add `graduation`, with `criteria` (what has to hold), `decide` (the day) and `by` (who decides)'
      const message = `carve-out "${id}" has no way back into the catalog: no \`graduation\``
      yield { message, help, fix: addSection('graduation') }
      return
    }
    const absent = absentKeys(graduation, ['criteria', 'decide', 'by'])
    if (absent.length > 0) {
      yield {
        at: ['graduation'],
        message: `the graduation has no ${inCode(absent, 'or')}`,
        help: `add ${inCode(absent)}`,
        about: absent,
      }
    }
  },
})
