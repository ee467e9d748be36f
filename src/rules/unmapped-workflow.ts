import { addSection } from '../model/blanks.ts'
import type { CarveOut, CarveOutWorkflow } from '../model/declaration.ts'
import { defineRule, type Report } from '../model/rule.ts'
import { inWords } from '../model/wording.ts'

/** Use that can't be told by workflow can't be compared with the catalog, nor ever graduate into it. */
export default defineRule({
  id: 'unmapped-workflow',
  summary: 'What a carve-out does is mapped back to workflow IDs.',
  facet: 'mapping',
  severity: 'error',
  minimal: true,
  *carveOut(carveOut) {
    const { id, workflows = [] } = carveOut
    if (workflows.length === 0) {
      yield {
        at: carveOut.workflows ? ['workflows'] : [],
        message: `carve-out "${id}" maps nothing to a workflow ID`,
        help: 'list its `workflows`, each with an `id` and either `variantOf` or `proposes`',
        fix: addSection('workflows'),
      }
    }
    for (const [index, workflow] of workflows.entries()) {
      const missing = missingParts(workflow)
      if (missing.length > 0) yield unmapped(workflow, index, missing)
    }
    yield* unrecorded(carveOut)
  },
})

function missingParts({ id, variantOf, proposes }: CarveOutWorkflow): string[] {
  const isMapped = variantOf !== undefined || proposes !== undefined
  return [...(id === undefined ? ['no `id`'] : []), ...(isMapped ? [] : ['neither `variantOf` nor `proposes`'])]
}

function unmapped(
  { id, title, variantOf, proposes }: CarveOutWorkflow,
  index: number,
  missing: readonly string[],
): Report {
  const name = id ?? title
  return {
    at: ['workflows', index],
    about: [id, variantOf ?? proposes],
    message: `${name === undefined ? `workflow ${index + 1}` : `workflow "${name}"`} has ${missing.join(' and ')}`,
    help: 'give it the `id` that logs use, and the catalog workflow that it is a `variantOf`, or the id that it `proposes`',
  }
}

function* unrecorded({ logging }: CarveOut): Generator<Report> {
  const records = logging?.records ?? []
  // `unlogged-cost` speaks of records that are absent or empty.
  if (records.length === 0 || records.includes('workflow')) return
  yield {
    at: ['logging', 'records'],
    about: ['workflow'],
    message: `runs are logged without their workflow: only ${inWords(records)} ${records.length > 1 ? 'are' : 'is'} recorded`,
    help: 'add `workflow` to the `records`',
  }
}
