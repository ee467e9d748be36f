import type { CarveOut, Criterion } from '../model/declaration.ts'
import { byStart } from '../model/life.ts'
import { asSeen } from '../model/lookalikes.ts'
import { foldId } from '../model/names.ts'
import { remember } from '../model/remember.ts'
import { defineRule } from '../model/rule.ts'
import { byCodeUnit } from '../model/source.ts'
import type { World } from '../model/world.ts'

const at = ['graduation', 'criteria']

/** Criteria that repeat what stands elsewhere were not thought out for the decision that they are to carry. */
export default defineRule({
  id: 'circular-graduation',
  summary: 'Graduation asks for more than success does, in criteria that are not copied.',
  facet: 'graduation',
  severity: 'warning',
  *carveOut(carveOut, { world }) {
    const criteria = formsOf(carveOut.graduation?.criteria)
    if (criteria.length === 0) return
    const success = new Set(formsOf(carveOut.success))
    const first = originals(world).get(criteria.join())
    if (criteria.every((criterion) => success.has(criterion))) {
      const message = 'the criteria for graduation only repeat those for success'
      const help = 'add what has to hold for everyday use, such as the cost of a run, or who maintains the workflow'
      const related = { message: 'the criteria for success', declaration: carveOut, at: ['success'] }
      yield { at, message, help, related: [related] }
      // Of two with the same id, `duplicate-id` says what is wrong.
    } else if (first !== undefined && foldId(first.id) !== foldId(carveOut.id)) {
      const message = `the criteria for graduation are those of carve-out "${first.id}"`
      const help = 'say what has to hold for this experiment to become standard'
      yield { at, message, help, related: [{ message: 'the same criteria', declaration: first, at }] }
    }
  },
})

/** For each list of criteria, the first carve-out to have it. */
const originals = remember(({ carveOuts }: World) => {
  const first = new Map<string, CarveOut>()
  for (const carveOut of carveOuts.toSorted(byStart)) {
    const list = formsOf(carveOut.graduation?.criteria).join()
    if (!first.has(list)) first.set(list, carveOut)
  }
  return first
})

/** What criteria say, without regard to their order and to how they are written. */
function formsOf(criteria: readonly Criterion[] = []): string[] {
  return [...new Set(criteria.map(formOf))].sort(byCodeUnit)
}

function formOf(criterion: Criterion): string {
  if (typeof criterion === 'string') return formOf({ event: criterion })
  if ('event' in criterion) return JSON.stringify([plain(criterion.event), criterion.by])
  const { metric, atLeast, atMost, baseline, over, source } = criterion
  const quantities = [atLeast, atMost, baseline].map((quantity) => String(quantity ?? '').replace(/[\s,]/g, ''))
  return JSON.stringify([metric, ...quantities, over, source].map(plain))
}

function plain(text = ''): string {
  return asSeen(text)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/(?<![\s.,;:!?])[\s.,;:!?]+$/, '')
    .trimStart()
}
