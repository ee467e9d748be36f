import type { CarveOut, CatalogWorkflow, Portfolio } from './declaration.ts'
import { foldId } from './names.ts'
import { remember } from './remember.ts'
import type { Path } from './source.ts'
import type { World } from './world.ts'

const catalogs = remember(({ workflows = [] }: Portfolio) => {
  const named = [
    ...workflows.map((workflow) => [workflow.id, workflow] as const),
    ...workflows.flatMap((workflow) => (workflow.aliases ?? []).map((alias) => [alias, workflow] as const)),
  ]
  // The last entry of a map wins: reversed, the first of a name does, and an id before an alias.
  return new Map(named.reverse().map(([name, workflow]) => [foldId(name), workflow]))
})

/** The catalog workflow of a name, an id or an alias, compared without case. */
export function catalogWorkflow(portfolio: Portfolio, name: string): CatalogWorkflow | undefined {
  return catalogs(portfolio).get(foldId(name))
}

/** Whether a workflow is still offered. */
export function isOffered({ status }: CatalogWorkflow): boolean {
  return status !== 'retired'
}

/** The ids of the workflows that a catalog still offers. */
export function offeredIds({ workflows = [] }: Portfolio): string[] {
  return workflows.filter(isOffered).map(({ id }) => id)
}

/** The place of a workflow in its portfolio. */
export function placeInCatalog({ workflows = [] }: Portfolio, workflow: CatalogWorkflow): Path {
  return ['workflows', workflows.indexOf(workflow)]
}

/** The portfolio that a carve-out's workflows would graduate into. */
export function destinationOf({ graduation, portfolio }: CarveOut, world: World): Portfolio | undefined {
  return world.portfolio(graduation?.into ?? portfolio)
}
