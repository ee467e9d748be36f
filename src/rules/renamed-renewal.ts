import { dayNumber, days } from '../model/calendar.ts'
import type { CarveOut } from '../model/declaration.ts'
import { foldId, foldName } from '../model/names.ts'
import { remember } from '../model/remember.ts'
import { defineRule } from '../model/rule.ts'
import { byCodeUnit } from '../model/source.ts'
import type { World } from '../model/world.ts'

const daysBefore = 14
const daysAfter = 45
// Enough to show the pattern; a project full of copies would otherwise relate each of them to every other.
const mostRelated = 10

/** A new id sets the clock, the count of renewals and the budget back to nothing; the exception goes on. */
export default defineRule({
  id: 'renamed-renewal',
  summary: 'A carve-out does not take up where another one ends, for the same project and squad.',
  facet: 'time-box',
  severity: 'error',
  *carveOut(carveOut, { world }) {
    const { starts, scope: { projects = [], squads = [] } = {} } = carveOut
    const start = dayNumber(starts ?? '')
    const earlier = start === undefined ? [] : predecessors(carveOut, start, world)
    const [nearest] = earlier
    if (start === undefined || nearest === undefined) return
    const project = projects.find((name) => nearest.projects.has(foldName(name)))
    const squad = squads.find((name) => nearest.squads.has(foldName(name)))
    yield {
      at: ['starts'],
      message: `it starts ${distance(start - nearest.day)} the end of "${nearest.carveOut.id}", for the same project "${project}" and squad "${squad}"`,
      help: 'renew the earlier carve-out under its own id, or graduate what it has shown',
      related: earlier.map(({ carveOut }) => ({
        message: `the end of "${carveOut.id}"`,
        declaration: carveOut,
        at: carveOut.closed === undefined ? ['expires'] : ['closed', 'on'],
      })),
    }
  },
})

function distance(gap: number): string {
  return gap === 0 ? 'on the day of' : `${days(Math.abs(gap))} ${gap < 0 ? 'before' : 'after'}`
}

/** The end of a carve-out that did not graduate, with the names of its scope as they are compared. */
interface Ending {
  readonly carveOut: CarveOut
  readonly day: number
  readonly projects: ReadonlySet<string>
  readonly squads: ReadonlySet<string>
}

/** The carve-outs that one takes up from, the latest end first. */
function predecessors(carveOut: CarveOut, start: number, world: World): readonly Ending[] {
  const { portfolio, scope: { projects, squads } = {} } = carveOut
  if (portfolio === undefined) return []
  const lists = [...folded(projects)].map((project) => endings(world).get(keyOf(portfolio, project)))
  const own = [...folded(squads)]
  const found = new Set<Ending>()
  for (let day = start + daysBefore; day >= start - daysAfter; day--) {
    for (const ending of lists.flatMap((list) => list?.get(day) ?? [])) {
      if (found.size === mostRelated) return [...found]
      if (isEarlier(ending, carveOut, start) && own.some((squad) => ending.squads.has(squad))) found.add(ending)
    }
  }
  return [...found]
}

function isEarlier({ carveOut: other, day }: Ending, carveOut: CarveOut, start: number): boolean {
  if (other === carveOut) return false
  if (other.starts !== undefined && other.starts !== carveOut.starts)
    return byCodeUnit(other.starts, carveOut.starts ?? '') < 0
  return day < start || byCodeUnit(foldId(other.id), foldId(carveOut.id)) < 0
}

/** Endings by portfolio and project, then by day, so that nobody is compared with everybody. */
const endings = remember(({ carveOuts }: World) => {
  const found = new Map<string, Map<number, Ending[]>>()
  for (const carveOut of carveOuts) {
    const { portfolio, scope, closed, expires } = carveOut
    const day = dayNumber(closed?.on ?? expires ?? '')
    if (portfolio === undefined || day === undefined || closed?.result === 'graduated') continue
    const projects = folded(scope?.projects)
    const ending = { carveOut, day, projects, squads: folded(scope?.squads) }
    for (const project of projects) addTo(found, keyOf(portfolio, project), ending)
  }
  return found
})

function addTo(found: Map<string, Map<number, Ending[]>>, key: string, ending: Ending): void {
  const byDay = found.get(key) ?? new Map<number, Ending[]>()
  found.set(key, byDay)
  const list = byDay.get(ending.day)
  if (list === undefined) byDay.set(ending.day, [ending])
  else list.push(ending)
}

function keyOf(portfolio: string, project: string): string {
  return `${foldId(portfolio)} ${project}`
}

function folded(names: readonly string[] = []): ReadonlySet<string> {
  return new Set(names.map(foldName))
}
