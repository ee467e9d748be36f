import type { CarveOut, Day, Portfolio } from './declaration.ts'
import { groupBy } from './group-by.ts'
import { isLive } from './life.ts'
import { foldId, foldName } from './names.ts'
import { remember } from './remember.ts'

/** Every declaration of the project that could be read, whichever of them are reported on. */
export interface World {
  /** By file, then place. */
  readonly carveOuts: readonly CarveOut[]
  readonly portfolios: readonly Portfolio[]
  /** Names that are names here, whatever they look like. */
  readonly accept: readonly string[]
  /** The portfolio of an id, compared without case; the first, where an id is used twice. */
  portfolio(id: string | undefined): Portfolio | undefined
  /** Whether a portfolio of that id is declared at all, though it may have failed its schema. */
  isDeclared(id: string): boolean
  /** The carve-outs of a portfolio, itself found by its id, that are live today. */
  liveIn(portfolio: Portfolio): readonly CarveOut[]
}

/** What a world is made of: declarations by file, then place, and the ids of portfolios that failed their schema. */
export interface Declared extends Pick<World, 'carveOuts' | 'portfolios' | 'accept'> {
  readonly unreadable: readonly string[]
}

/** The world of some declarations on a day. */
export function worldOf({ carveOuts, portfolios, accept, unreadable }: Declared, today: Day): World {
  const byId = new Map<string, Portfolio>()
  for (const portfolio of portfolios) {
    if (!byId.has(foldId(portfolio.id))) byId.set(foldId(portfolio.id), portfolio)
  }
  const portfolio = (id: string | undefined) => (id === undefined ? undefined : byId.get(foldId(id)))
  const live = groupBy(
    carveOuts.filter((carveOut) => isLive(carveOut, today)),
    (carveOut) => portfolio(carveOut.portfolio),
  )
  const declared = new Set([...byId.keys(), ...unreadable.map(foldId)])
  return {
    carveOuts,
    portfolios,
    accept,
    portfolio,
    isDeclared: (id) => declared.has(foldId(id)),
    liveIn: (home) => live.get(home) ?? [],
  }
}

/** Names that are names here, whatever they look like, in any spelling of the same name. */
export interface Names {
  has(name: string): boolean
}

const namesOf = remember(({ accept }: World) =>
  remember(({ projects = [], squads = [], workflows = [] }: Portfolio) =>
    foldedNames([...projects, ...squads, ...workflows.map(({ id }) => id), ...accept]),
  ),
)

/** The names registered with a portfolio, its workflows' ids among them, and those that the configuration accepts. */
export function namesIn(world: World, portfolio: Portfolio | undefined): Names {
  return portfolio === undefined ? foldedNames(world.accept) : namesOf(world)(portfolio)
}

function foldedNames(names: readonly string[]): Names {
  const folded = new Set(names.map(foldName))
  return { has: (name) => folded.has(foldName(name)) }
}
