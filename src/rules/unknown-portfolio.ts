import { writeName } from '../model/change.ts'
import { didYouMean, foldId, nearestName } from '../model/names.ts'
import { defineRule, type Report } from '../model/rule.ts'
import type { Path } from '../model/source.ts'
import type { World } from '../model/world.ts'

/** An exception to nothing is a regime of its own: no limits to keep, no catalog to return to. */
export default defineRule({
  id: 'unknown-portfolio',
  summary: 'A carve-out names the portfolio that it is carved out of, and graduates into one that exists.',
  facet: 'mapping',
  severity: 'error',
  *carveOut({ id, portfolio, graduation }, { world }) {
    const into = graduation?.into
    if (portfolio === undefined) {
      const help = 'add `portfolio`, the id of the portfolio that it is an exception to'
      yield { message: `carve-out "${id}" names no portfolio`, help }
    } else if (!world.isDeclared(portfolio)) {
      yield unknown(portfolio, ['portfolio'], world)
    }
    if (into === undefined || world.isDeclared(into)) return
    // The same unknown name twice is one fault.
    if (foldId(into) !== foldId(portfolio ?? '')) yield unknown(into, ['graduation', 'into'], world)
  },
})

function unknown(name: string, at: Path, { portfolios }: World): Report {
  const near = nearestName(
    name,
    portfolios.map(({ id }) => id),
  )
  return {
    at,
    message: `there is no portfolio "${name}"${didYouMean(near)}`,
    help: near ? `write "${near}"` : `declare a portfolio with the id "${name}", or name one that is declared`,
    ...writeName(at, near),
  }
}
