import type { CarveOut, Portfolio } from '../model/declaration.ts'
import { foldId } from '../model/names.ts'
import { remember } from '../model/remember.ts'
import { defineRule, type Report } from '../model/rule.ts'
import type { World } from '../model/world.ts'

/** A name that stands for two things lets either of them answer for the other. */
export default defineRule({
  id: 'duplicate-id',
  summary: 'Each portfolio, each carve-out, and each workflow within a catalog has an id of its own.',
  facet: 'mapping',
  severity: 'error',
  *carveOut(carveOut, { world }) {
    const first = firstCarveOuts(world).get(foldId(carveOut.id))
    if (first !== undefined && first !== carveOut) yield duplicate('carve-out', first)
  },
  *portfolio(portfolio, { world }) {
    const first = world.portfolio(portfolio.id)
    if (first !== undefined && first !== portfolio) yield duplicate('portfolio', first)
    yield* duplicateWorkflows(portfolio)
  },
})

const help = 'give one of the two another id'

function duplicate(kind: string, first: CarveOut | Portfolio): Report {
  const related = [{ message: `the first ${kind} with this id`, declaration: first, at: ['id'] }]
  return { at: ['id'], message: `another ${kind} has the id "${first.id}" already`, help, related }
}

function* duplicateWorkflows(portfolio: Portfolio): Generator<Report> {
  const firsts = new Map<string, number>()
  for (const [index, { id }] of (portfolio.workflows ?? []).entries()) {
    const first = firsts.get(foldId(id))
    if (first === undefined) {
      firsts.set(foldId(id), index)
      continue
    }
    const related = [
      { message: 'the first workflow with this id', declaration: portfolio, at: ['workflows', first, 'id'] },
    ]
    yield {
      at: ['workflows', index, 'id'],
      message: `another workflow of the catalog has the id "${portfolio.workflows?.[first]?.id}" already`,
      help,
      related,
    }
  }
}

const firstCarveOuts = remember(({ carveOuts }: World) => {
  const firsts = new Map<string, CarveOut>()
  for (const carveOut of carveOuts) if (!firsts.has(foldId(carveOut.id))) firsts.set(foldId(carveOut.id), carveOut)
  return firsts
})
