import { addSection } from '../model/blanks.ts'
import { defineRule, type Report } from '../model/rule.ts'

/** Somebody has to answer for an exception, and for the regime beside it. */
export default defineRule({
  id: 'missing-owner',
  summary: 'A carve-out, like a portfolio, has an owner.',
  facet: 'review',
  severity: 'warning',
  carveOut: ({ id, owner }) => (owner === undefined ? [ownerless(`carve-out "${id}"`)] : []),
  portfolio: ({ id, owner }) => (owner === undefined ? [ownerless(`portfolio "${id}"`)] : []),
})

function ownerless(what: string): Report {
  const help = 'add `owner`, the party that runs it and answers for it'
  return { message: `${what} has no owner`, help, fix: addSection('owner') }
}
