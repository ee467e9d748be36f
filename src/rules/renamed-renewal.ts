import { days, daysBetween } from '../model/calendar.ts'
import { foldId, foldName } from '../model/names.ts'
import { predecessorsOf } from '../model/predecessors.ts'
import { defineRule } from '../model/rule.ts'

/** An end this many days before or after a start; and enough of them to show the pattern, of however many copies. */
const window = { before: 45, after: 14, most: 10 }

/** A new id sets the clock, the count of renewals and the budget back to nothing; the exception goes on. */
export default defineRule({
  id: 'renamed-renewal',
  summary: 'A carve-out does not take up where another one ends, for the same project and squad.',
  facet: 'time-box',
  severity: 'error',
  *carveOut(carveOut, { world }) {
    const { starts, scope: { projects = [], squads = [] } = {} } = carveOut
    const earlier = predecessorsOf(carveOut, window, world)
    const [nearest] = earlier
    if (starts === undefined || nearest === undefined) return
    const project = projects.find((name) => nearest.projects.has(foldName(name)))
    const squad = squads.find((name) => nearest.squads.has(foldName(name)))
    yield {
      at: ['starts'],
      about: [starts, foldId(nearest.carveOut.id)],
      message: `it starts ${distance(daysBetween(nearest.end, starts))} the end of "${nearest.carveOut.id}", for the same project "${project}" and squad "${squad}"`,
      help: 'renew the earlier carve-out under its own id, or graduate what it has shown',
      related: earlier.map(({ carveOut, at }) => ({
        message: `the end of "${carveOut.id}"`,
        declaration: carveOut,
        at,
      })),
    }
  },
})

function distance(gap: number): string {
  return gap === 0 ? 'on the day of' : `${days(Math.abs(gap))} ${gap < 0 ? 'before' : 'after'}`
}
