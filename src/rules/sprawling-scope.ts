import type { CarveOut } from '../model/declaration.ts'
import { groupBy } from '../model/group-by.ts'
import { isLive } from '../model/life.ts'
import { foldName } from '../model/names.ts'
import { coverageOf, type Registry, registeredNames, registryOf, scopeLists } from '../model/registry.ts'
import { remember } from '../model/remember.ts'
import { defineRule, type Report } from '../model/rule.ts'

/** An exception that holds for most projects, or for most people, is the rule under another name. */
export default defineRule({
  id: 'sprawling-scope',
  summary: 'A carve-out is for a few of the registered projects and squads, also together with its siblings.',
  facet: 'scope',
  severity: 'error',
  openOnly: true,
  *carveOut(carveOut, { world, today }) {
    const portfolio = world.portfolio(carveOut.portfolio)
    if (portfolio === undefined) return
    const siblings = isLive(carveOut, today) ? siblingsOf(carveOut, world.liveIn(portfolio)) : []
    for (const list of scopeLists) {
      const registry = registryOf(portfolio, list)
      const report = registry && (alone(carveOut, registry) ?? together(carveOut, siblings, registry))
      if (report) yield { at: ['scope', list], ...report }
    }
  },
})

function alone(carveOut: CarveOut, registry: Registry): Report | undefined {
  const [own, all] = [registeredNames(carveOut, registry).size, registry.names.size]
  if (all < 4 || own * 2 <= all) return undefined
  return {
    message: `its ${own} ${registry.list} are more than half of the ${all} that portfolio "${carveOut.portfolio}" registers`,
    help: `name the few ${registry.list} that the experiment needs, at most ${Math.floor(all / 2)}`,
  }
}

/** One scope cut into pieces. `siblings` are the live carve-outs of the same owner, this one among them. */
function together(carveOut: CarveOut, siblings: readonly CarveOut[], registry: Registry): Report | undefined {
  const { names, by } = coverageOf(siblings, registry)
  const all = registry.names.size
  if (all < 6 || names.size * 4 <= all * 3 || registeredNames(carveOut, registry).size === 0) return undefined
  return {
    message: `the ${by.length} live carve-outs of "${carveOut.owner}" together cover ${names.size} of ${all} ${registry.list}, more than three quarters`,
    help: 'narrow or close some of them: one scope cut into pieces is still one scope',
    related: others(carveOut, by).map((other) => ({
      message: `"${other.id}" is one of them`,
      declaration: other,
      at: ['scope', registry.list],
    })),
  }
}

// Each of n carve-outs lists the others, so that without a bound the report would grow with n².
function others(carveOut: CarveOut, by: readonly CarveOut[]): CarveOut[] {
  return by
    .slice(0, 21)
    .filter((other) => other !== carveOut)
    .slice(0, 20)
}

const byOwner = remember((live: readonly CarveOut[]) => groupBy(live, ({ owner }) => owner && foldName(owner)))

function siblingsOf({ owner }: CarveOut, live: readonly CarveOut[]): readonly CarveOut[] {
  return (owner && byOwner(live).get(foldName(owner))) || []
}
