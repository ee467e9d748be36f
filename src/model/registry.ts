import type { CarveOut, Portfolio } from './declaration.ts'
import { foldName } from './names.ts'
import { remember } from './remember.ts'

/** The lists of a scope for which a portfolio may keep a registry. */
export const scopeLists = ['projects', 'squads'] as const

export type ScopeList = (typeof scopeLists)[number]

/** The names that a portfolio registers, by the form in which they are compared, in the portfolio's own spelling. */
export interface Registry {
  readonly list: ScopeList
  readonly names: ReadonlyMap<string, string>
}

const registries = remember((portfolio: Portfolio) => ({
  projects: registryFrom('projects', portfolio.projects),
  squads: registryFrom('squads', portfolio.squads),
}))

/** A portfolio's registry, or undefined where it has none. An empty list registers nobody, so it is none. */
export function registryOf(portfolio: Portfolio | undefined, list: ScopeList): Registry | undefined {
  return portfolio && registries(portfolio)[list]
}

function registryFrom(list: ScopeList, names: readonly string[] = []): Registry | undefined {
  return names.length === 0 ? undefined : { list, names: new Map(names.map((name) => [foldName(name), name])) }
}

/** The registered names that a carve-out's scope lists, once each, in the form in which they are compared. */
export function registeredNames({ scope }: CarveOut, { list, names }: Registry): ReadonlySet<string> {
  return new Set((scope?.[list] ?? []).map(foldName).filter((name) => names.has(name)))
}

/** What carve-outs together cover of a registry: the names, and the carve-outs that list at least one of them. */
export interface Coverage {
  readonly names: ReadonlySet<string>
  readonly by: readonly CarveOut[]
}

const coverages = remember((carveOuts: readonly CarveOut[]) =>
  remember((registry: Registry): Coverage => {
    const names = carveOuts.map((carveOut) => registeredNames(carveOut, registry))
    return {
      names: new Set(names.flatMap((own) => [...own])),
      by: carveOuts.filter((_, i) => (names[i]?.size ?? 0) > 0),
    }
  }),
)

/** What carve-outs together cover of a registry. */
export function coverageOf(carveOuts: readonly CarveOut[], registry: Registry): Coverage {
  return coverages(carveOuts)(registry)
}
