import { catalogWorkflow, destinationOf, isOffered, offeredIds, placeInCatalog } from '../model/catalog.ts'
import type { Portfolio } from '../model/declaration.ts'
import { isClosed } from '../model/life.ts'
import { didYouMean, nearestName } from '../model/names.ts'
import { defineRule, type Report } from '../model/rule.ts'

/** A graduation that left nothing in the catalog is a closing: the pattern lives on nowhere, or lives on unseen. */
export default defineRule({
  id: 'unfolded-graduation',
  summary: 'What graduated is in the catalog.',
  facet: 'graduation',
  severity: 'error',
  *carveOut(carveOut, { world, today }) {
    const { id, closed } = carveOut
    if (closed?.result !== 'graduated' || !isClosed(carveOut, today)) return
    const { into = [] } = closed
    if (into.length === 0) {
      yield {
        at: closed.into ? ['closed', 'into'] : ['closed'],
        message: `carve-out "${id}" was closed as graduated, but names no catalog workflow that it became`,
        help: 'list in `closed.into` the catalog workflows that it became, or write `result: retired`',
      }
    }
    const catalog = destinationOf(carveOut, world)
    for (const [index, name] of into.entries()) {
      const report = catalog && fault(name, catalog)
      if (report) yield { at: ['closed', 'into', index], ...report }
    }
  },
})

function fault(name: string, catalog: Portfolio): Report | undefined {
  const workflow = catalogWorkflow(catalog, name)
  if (workflow === undefined) {
    const near = nearestName(name, offeredIds(catalog))
    return {
      message: `it graduated into "${name}", which the catalog of "${catalog.id}" lacks${didYouMean(near)}`,
      help: near ? `write "${near}"` : `add "${name}" to the catalog, with what a run costs`,
    }
  }
  if (isOffered(workflow)) return undefined
  return {
    message: `it graduated into "${name}", which the catalog of "${catalog.id}" has retired`,
    help: 'name a workflow that the catalog offers, or write `result: retired`',
    related: [{ message: 'retired here', declaration: catalog, at: placeInCatalog(catalog, workflow) }],
  }
}
