import { defineRule } from '../model/rule.ts'
import { inCode, inWords } from '../model/wording.ts'

const wanted = ['outcome', 'usage'] as const

/** Cost alone can't tell a cheap success from a cheap failure. */
export default defineRule({
  id: 'unlogged-outcome',
  summary: 'Each run is logged with its outcome and its usage.',
  facet: 'cost',
  severity: 'error',
  *carveOut({ logging }) {
    const records = logging?.records ?? []
    const left = wanted.filter((record) => !records.includes(record))
    if (records.length === 0 || left.length === 0) return
    yield {
      at: ['logging', 'records'],
      about: left,
      message: `${inCode(left)} ${left.length > 1 ? 'are' : 'is'} not recorded, only ${inWords(records)}`,
      help: `add ${inCode(left)} to the records; a summary of each run is enough`,
    }
  },
})
