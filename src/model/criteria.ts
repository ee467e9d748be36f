import type { CarveOut, Criterion, MeasuredCriterion } from './declaration.ts'
import type { Path } from './source.ts'

/** A criterion with its place in its carve-out: measured, or a text, of an event or of prose, at its own place. */
export type PlacedCriterion =
  | { readonly form: 'measured'; readonly at: Path; readonly measured: MeasuredCriterion }
  | { readonly form: 'event' | 'prose'; readonly at: Path; readonly text: string }

/** The criteria of a carve-out, those for success first. */
export function criteriaOf({ success = [], graduation: { criteria = [] } = {} }: CarveOut): PlacedCriterion[] {
  return [
    ...success.map((criterion, i) => placed(criterion, ['success', i])),
    ...criteria.map((criterion, i) => placed(criterion, ['graduation', 'criteria', i])),
  ]
}

function placed(criterion: Criterion, at: Path): PlacedCriterion {
  if (typeof criterion === 'string') return { form: 'prose', at, text: criterion }
  if ('event' in criterion) return { form: 'event', at: [...at, 'event'], text: criterion.event }
  return { form: 'measured', at, measured: criterion }
}
