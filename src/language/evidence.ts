import { expression } from './compiled.ts'
import { normalise } from './normalise.ts'
import { Subject } from './subject.ts'

/** Whether something in a text shows how a criterion is settled. Takes masked, normalised text. */
export function hasEvidence(text: string): boolean {
  return expression('evidence').first(new Subject(text)) !== undefined
}

/** The metric that a text speaks of, in its own words, where that is plain. */
export function metricIn(text: string): string | undefined {
  const { text: normal } = normalise(text)
  const match = expression('metric').first(new Subject(normal))
  return match && normal.slice(match.start, match.end)
}
