import { defineRule } from '../model/rule.ts'
import { inWords } from '../model/wording.ts'

const wanted = ['outcome', 'usage'] as const

/** Cost alone can't tell a cheap success from a cheap failure. */
export default defineRule({
  id: 'unlogged-outcome',
  summary: 'Each run is logged with its outcome and its usage.',
  facet: 'cost',
  severity: 'error',
  *carveOut({ logging }) {
    const records = logging?.records ?? []
    const left = wanted.filter((record) => !records.includes(record)).map((record) => `\`${record}\``)
    if (records.length === 0 || left.length === 0) return
    yield {
      at: ['logging', 'records'],
      message: `${inWords(left)} ${left.length > 1 ? 'are' : 'is'} not recorded, only ${inWords(records)}`,
      help: `add ${inWords(left)} to the records; a summary of each run is enough`,
    }
  },
})
