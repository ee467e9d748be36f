import { catalogWorkflow, destinationOf, isOffered, placeInCatalog } from '../model/catalog.ts'
import type { CarveOut } from '../model/declaration.ts'
import { byStart, isLive } from '../model/life.ts'
import { foldId } from '../model/names.ts'
import { remember } from '../model/remember.ts'
import { defineRule, type Report, type RuleContext } from '../model/rule.ts'

/** One id for two things makes the log of each unreadable, and one of them can never graduate under it. */
export default defineRule({
  id: 'taken-workflow-id',
  summary: 'A carve-out proposes workflow IDs that are still free.',
  facet: 'mapping',
  severity: 'error',
  openOnly: true,
  *carveOut(carveOut, context) {
    for (const [index, { proposes }] of (carveOut.workflows ?? []).entries()) {
      if (proposes === undefined) continue
      const report = inCatalog(carveOut, proposes, context) ?? claimedBefore(carveOut, proposes, context)
      if (report) yield { at: ['workflows', index, 'proposes'], ...report }
    }
  },
})

function inCatalog(carveOut: CarveOut, id: string, { world }: RuleContext): Report | undefined {
  const catalog = destinationOf(carveOut, world)
  const workflow = catalog && catalogWorkflow(catalog, id)
  if (catalog === undefined || workflow === undefined) return undefined
  if (foldId(workflow.graduatedFrom ?? '') === foldId(carveOut.id)) return undefined
  const holder = foldId(workflow.id) === foldId(id) ? '' : `, as an alias of "${workflow.id}"`
  return {
    message: `the catalog of "${catalog.id}" has the workflow ID "${id}" already${holder}`,
    about: [foldId(id), 'catalog'],
    help: isOffered(workflow)
      ? `propose an id that is free, or write \`variantOf: ${workflow.id}\` if it is a variant of that workflow`
      : 'propose an id that is free: the log of a retired workflow keeps its id',
    related: [{ message: 'the workflow that has it', declaration: catalog, at: placeInCatalog(catalog, workflow) }],
  }
}

function claimedBefore(carveOut: CarveOut, id: string, { world, today }: RuleContext): Report | undefined {
  const portfolio = world.portfolio(carveOut.portfolio)
  if (portfolio === undefined || !isLive(carveOut, today)) return undefined
  const first = firstClaims(world.liveIn(portfolio)).get(foldId(id))
  if (first === undefined || first.carveOut === carveOut) return undefined
  return {
    message: `carve-out "${first.carveOut.id}" proposes the workflow ID "${id}" already`,
    about: [foldId(id), 'carve-out'],
    help: 'propose another id, or run both as one experiment',
    related: [
      { message: 'proposed here first', declaration: first.carveOut, at: ['workflows', first.index, 'proposes'] },
    ],
  }
}

const firstClaims = remember((live: readonly CarveOut[]) => {
  const claims = new Map<string, { carveOut: CarveOut; index: number }>()
  for (const carveOut of live.toSorted(byStart)) {
    for (const [index, { proposes }] of (carveOut.workflows ?? []).entries()) {
      if (proposes !== undefined && !claims.has(foldId(proposes))) claims.set(foldId(proposes), { carveOut, index })
    }
  }
  return claims
})
