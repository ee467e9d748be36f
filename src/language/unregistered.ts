import type { CarveOut, Portfolio } from '../model/declaration.ts'
import { foldName, nearestName } from '../model/names.ts'
import { registryOf, type ScopeList } from '../model/registry.ts'
import { namesIn, type World } from '../model/world.ts'
import { analyse } from './analyse.ts'

/** An entry of a scope that its portfolio's registry lacks. */
export interface Unregistered {
  readonly name: string
  readonly index: number
  readonly portfolio: Portfolio
  /** The registered name that was most likely meant. */
  readonly near: string | undefined
}

/** The entries of a scope that the registry lacks, where there is one, and that are names: none that is fuzzy. */
export function unregistered({ scope, portfolio: home }: CarveOut, list: ScopeList, world: World): Unregistered[] {
  const portfolio = world.portfolio(home)
  const names = registryOf(portfolio, list)?.names
  if (portfolio === undefined || names === undefined) return []
  return (scope?.[list] ?? [])
    .map((name, index) => ({ name, index, folded: foldName(name) }))
    .filter(({ name, folded }) => !names.has(folded) && !isFuzzy(name, portfolio, world))
    .map(({ name, index, folded }) => ({
      name,
      index,
      portfolio,
      near: names.get(nearestName(folded, names.keys()) ?? ''),
    }))
}

function isFuzzy(name: string, portfolio: Portfolio, world: World): boolean {
  return analyse(name, 'name', namesIn(world, portfolio)).verdict === 'fuzzy'
}
