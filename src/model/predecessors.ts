import { dayNumber } from './calendar.ts'
import type { CarveOut, Day } from './declaration.ts'
import { groupBy } from './group-by.ts'
import { byStart } from './life.ts'
import { foldId, foldName } from './names.ts'
import { type ScopeList, scopeLists } from './registry.ts'
import { remember } from './remember.ts'
import { byCodeUnit, type Path } from './source.ts'
import type { World } from './world.ts'

/** The end of a carve-out that did not graduate, with the names of its scope as they are compared. */
export interface Ending {
  readonly carveOut: CarveOut
  readonly end: Day
  /** The number of its day. */
  readonly day: number
  /** The key that says so. */
  readonly at: Path
  readonly projects: ReadonlySet<string>
  readonly squads: ReadonlySet<string>
}

/** Which endings count: from how many days before a start to how many after, and the most that are wanted. */
export interface Window {
  readonly before: number
  readonly after: number
  readonly most: number
}

/**
 * The earlier carve-outs of the same portfolio that end around the start of one, with a project and a squad in common:
 * the latest end first.
 */
export function predecessorsOf(carveOut: CarveOut, { before, after, most }: Window, world: World): readonly Ending[] {
  const start = dayNumber(carveOut.starts ?? '')
  if (start === undefined) return []
  const projects = folded(carveOut.scope?.projects)
  const squads = folded(carveOut.scope?.squads)
  const byProject = listsOf(world, carveOut, 'projects', projects)
  const bySquad = listsOf(world, carveOut, 'squads', squads)
  const found = new Set<Ending>()
  for (let day = start + after; day >= start - before; day--) {
    for (const list of shorter(on(day, byProject), on(day, bySquad))) {
      for (const { ending } of list) {
        if (found.size === most) return [...found]
        // Lists are ordered by start: the rest is later.
        if (isBefore(carveOut, ending.carveOut)) break
        const inCommon = overlap(projects, ending.projects) && overlap(squads, ending.squads)
        if (inCommon && isEarlier(ending, carveOut, start)) found.add(ending)
      }
    }
  }
  return [...found]
}

function isBefore({ starts: a = '' }: CarveOut, { starts: b = '' }: CarveOut): boolean {
  return a < b
}

/** Asked only of those that start no later. */
function isEarlier({ carveOut: other, day }: Ending, carveOut: CarveOut, start: number): boolean {
  if (other === carveOut) return false
  const startsFirst = other.starts !== undefined && isBefore(other, carveOut)
  return startsFirst || day < start || byCodeUnit(foldId(other.id), foldId(carveOut.id)) < 0
}

interface Named {
  readonly key: string
  readonly ending: Ending
}

type Lists = readonly (ReadonlyMap<number, readonly Named[]> | undefined)[]

function listsOf(world: World, { portfolio = '' }: CarveOut, kind: ScopeList, names: ReadonlySet<string>): Lists {
  return Array.from(names, (name) => endings(world).get(keyOf(portfolio, kind, name)))
}

function on(day: number, lists: Lists): (readonly Named[])[] {
  return lists.map((list) => list?.get(day) ?? [])
}

/** Whoever has a name of both kinds in common is in the lists of either. */
function shorter<T>(a: readonly (readonly T[])[], b: readonly (readonly T[])[]): readonly (readonly T[])[] {
  const length = (lists: readonly (readonly T[])[]) => lists.reduce((sum, list) => sum + list.length, 0)
  return length(a) <= length(b) ? a : b
}

/** Endings by portfolio and name, then by day, so that nobody is compared with everybody. */
const endings = remember(({ carveOuts }: World) => {
  const named = carveOuts.toSorted(byStart).flatMap((carveOut) => {
    const { portfolio, closed } = carveOut
    const ending = endingOf(carveOut)
    if (portfolio === undefined || ending === undefined || closed?.result === 'graduated') return []
    const keys = scopeLists.flatMap((kind) => Array.from(ending[kind], (name) => keyOf(portfolio, kind, name)))
    return keys.map((key) => ({ key, ending }))
  })
  const byName = [...groupBy(named, ({ key }) => key)]
  return new Map(byName.map(([key, group]) => [key, groupBy(group, ({ ending }) => ending.day)]))
})

function endingOf(carveOut: CarveOut): Ending | undefined {
  const { closed, expires, scope } = carveOut
  const end = closed?.on ?? expires
  const day = dayNumber(end ?? '')
  if (end === undefined || day === undefined) return undefined
  const at = closed === undefined ? ['expires'] : ['closed', 'on']
  return { carveOut, end, day, at, projects: folded(scope?.projects), squads: folded(scope?.squads) }
}

function keyOf(portfolio: string, kind: ScopeList, name: string): string {
  return `${foldId(portfolio)} ${kind} ${name}`
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  for (const name of few) if (many.has(name)) return true
  return false
}

function folded(names: readonly string[] = []): ReadonlySet<string> {
  return new Set(names.map(foldName))
}
