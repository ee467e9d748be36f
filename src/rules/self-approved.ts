import type { CarveOut } from '../model/declaration.ts'
import { sameName } from '../model/names.ts'
import { defineRule, type Related, type Report } from '../model/rule.ts'
import type { Path } from '../model/source.ts'
import { inWords } from '../model/wording.ts'

/** Whoever gains from an exception is not the one to allow, review or promote it. */
export default defineRule({
  id: 'self-approved',
  summary: 'Others than the owner and the squads approve, review and decide.',
  facet: 'review',
  severity: 'error',
  *carveOut(carveOut) {
    const { approved, review, graduation } = carveOut
    yield* judge(carveOut, ['approved', 'by'], approved?.by, 'approved by')
    yield* judge(carveOut, ['graduation', 'by'], graduation?.by, 'its graduation is decided by')
    yield* judge(carveOut, ['review', 'by'], review?.by, 'reviewed by nobody but')
  },
})

function* judge(carveOut: CarveOut, at: Path, by: string | readonly string[] = [], how: string): Iterable<Report> {
  const parties = typeof by === 'string' ? [by] : by
  const own = parties.map((party) => insider(carveOut, party))
  const insiders = own.filter((one) => one !== undefined)
  if (insiders.length === 0 || insiders.length < parties.length) return
  const who = parties.map((party, index) => `"${party}" (${insiders[index]?.message})`)
  const help = `name ${at[0] === 'review' ? 'at least one party' : 'a party'} that neither runs it nor uses it`
  const narrowest = typeof by !== 'string' && by.length === 1 ? [...at, 0] : at
  yield { at: narrowest, message: `${how} ${inWords([...new Set(who)])}`, help, related: distinct(insiders) }
}

function insider(carveOut: CarveOut, party: string): Related | undefined {
  const { owner, scope } = carveOut
  if (owner !== undefined && sameName(party, owner))
    return { message: 'its owner', declaration: carveOut, at: ['owner'] }
  const index = (scope?.squads ?? []).findIndex((squad) => sameName(party, squad))
  return index < 0 ? undefined : { message: 'one of its squads', declaration: carveOut, at: ['scope', 'squads', index] }
}

function distinct(related: readonly Related[]): Related[] {
  return [...new Map(related.map((one) => [String(one.at), one])).values()]
}
