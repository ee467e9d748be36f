import { addSection } from '../model/blanks.ts'
import type { CarveOut, Portfolio } from '../model/declaration.ts'
import { defineRule, type Report } from '../model/rule.ts'
import { absentKeys, inCode } from '../model/wording.ts'

/** An exception that nobody looks at becomes a habit. */
export default defineRule({
  id: 'missing-review',
  summary: 'A review is due at known steps, by named parties.',
  facet: 'review',
  severity: 'error',
  carveOut: (carveOut) => judge(carveOut, 'carve-out'),
  portfolio: (portfolio) => judge(portfolio, 'portfolio'),
})

function* judge({ id, review }: CarveOut | Portfolio, kind: string): Iterable<Report> {
  if (review === undefined) {
    const help = 'add `review`, with `every` (how often) and `by` (who)'
    yield { message: `${kind} "${id}" has no review`, help, fix: addSection('review') }
    return
  }
  const absent = absentKeys(review, ['every', 'by'])
  if (absent.length === 0) return
  const message = `the review of ${kind} "${id}" has no ${inCode(absent, 'or')}`
  yield { at: ['review'], message, help: `add ${inCode(absent)}`, about: absent }
}
