import { analyse } from '../language/analyse.ts'
import type { Analysis } from '../language/analysis.ts'
import { type Emptiness, emptiness } from '../language/measured.ts'
import { criteriaOf, type PlacedCriterion } from '../model/criteria.ts'
import type { CarveOut } from '../model/declaration.ts'
import { timeBoxDays } from '../model/life.ts'
import { defineRule, type Report } from '../model/rule.ts'
import type { Path } from '../model/source.ts'
import { type Names, namesIn } from '../model/world.ts'

/** What nothing can settle is settled by whoever argues longest, and an exception that can't fail stays. */
export default defineRule({
  id: 'unmeasurable-criterion',
  summary: 'Every criterion can be settled by looking, and could be missed.',
  facet: 'graduation',
  severity: 'error',
  *carveOut(carveOut, { world }) {
    const names = namesIn(world, world.portfolio(carveOut.portfolio))
    const faults = criteriaOf(carveOut).map((criterion) => faultOf(criterion, carveOut, names))
    const isSomethingToWin = faults.some(({ at, report }) => at[0] === 'success' && report === undefined)
    for (const { at, report, isGuardRail } of faults) {
      if (report && !(isGuardRail && (at[0] !== 'success' || isSomethingToWin))) yield report
    }
  },
})

/** What is wrong with a criterion, if anything. A guard-rail, met from the start, is fine beside something to be won. */
function faultOf(criterion: PlacedCriterion, carveOut: CarveOut, names: Names) {
  const { at } = criterion
  if (criterion.form !== 'measured')
    return { at, report: fuzzyReport(analyse(criterion.text, 'criterion', names), at), isGuardRail: false }
  const empty = emptiness(criterion.measured, timeBoxDays(carveOut))
  return { at, report: empty && emptyReport(empty, at), isGuardRail: empty?.class === 'baseline-meets-it' }
}

function fuzzyReport(
  { verdict, confidence, class: sign, within, argument, rewrite }: Analysis,
  at: Path,
): Report | undefined {
  if (verdict !== 'fuzzy' || confidence === 'medium' || sign === 'placeholder') return undefined
  // To graduate once success is reached points at a list of its own, not back at itself.
  if (sign === 'circular' && at[0] === 'graduation' && /success criteri/i.test(argument)) return undefined
  const help = `write what anybody can look up${rewrite === undefined ? '' : `, such as "${rewrite}"`}`
  return { at, within, message: `two reviewers could differ: ${argument}`, help }
}

const helps: Readonly<Record<Emptiness['class'], string>> = {
  'every-value': 'set a value that the experiment could miss',
  'outlasts-time-box': 'measure over a shorter time, so that the result is there before the time-box ends',
  'baseline-meets-it': 'set a target that is not met today, or add one to `success` that is still to be won',
}

function emptyReport({ class: sign, key, argument }: Emptiness, at: Path): Report {
  return { at: [...at, key], message: `the criterion settles nothing: ${argument}`, help: helps[sign] }
}
