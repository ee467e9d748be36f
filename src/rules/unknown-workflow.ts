import { catalogWorkflow, isOffered, offeredIds, placeInCatalog } from '../model/catalog.ts'
import { writeName } from '../model/change.ts'
import type { Portfolio } from '../model/declaration.ts'
import { didYouMean, nearestName } from '../model/names.ts'
import { defineRule, type Report } from '../model/rule.ts'
import type { Path } from '../model/source.ts'

/** A variant is compared with what it varies, and there is nothing to compare with where that is not on offer. */
export default defineRule({
  id: 'unknown-workflow',
  summary: "A carve-out's workflow varies one that its portfolio's catalog offers.",
  facet: 'mapping',
  severity: 'error',
  openOnly: true,
  *carveOut({ portfolio, workflows = [] }, { world }) {
    const catalog = world.portfolio(portfolio)
    // `empty-catalog` speaks of a portfolio without workflows.
    if (catalog === undefined || (catalog.workflows ?? []).length === 0) return
    for (const [index, { variantOf }] of workflows.entries()) {
      const report = variantOf === undefined ? undefined : fault(variantOf, catalog, ['workflows', index, 'variantOf'])
      if (report) yield report
    }
  },
})

function fault(name: string, catalog: Portfolio, at: Path): Report | undefined {
  const workflow = catalogWorkflow(catalog, name)
  if (workflow === undefined) {
    const near = nearestName(name, offeredIds(catalog))
    return {
      at,
      message: `the catalog of "${catalog.id}" has no workflow "${name}"${didYouMean(near)}`,
      help: near ? `write "${near}"` : 'name a workflow of the catalog, or write `proposes` for one that it is to get',
      ...writeName(at, near),
    }
  }
  if (isOffered(workflow)) return undefined
  return {
    at,
    message: `workflow "${workflow.id}" of the catalog of "${catalog.id}" is retired`,
    help: 'vary a workflow that is still offered, or write `proposes` for one that the catalog is to get',
    related: [{ message: 'retired here', declaration: catalog, at: placeInCatalog(catalog, workflow) }],
  }
}
