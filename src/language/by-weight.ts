import type { Field } from './analysis.ts'
import type { Hit } from './hits.ts'
import { rewrites } from './rewrites.ts'
import { weigh } from './weighing.ts'

/** What is told of offending words, whether a pattern hit them or they weigh too much. */
export interface Sign extends Pick<Hit, 'start' | 'end'> {
  readonly pattern: Pick<Hit['pattern'], 'class' | 'confidence' | 'argument' | 'rewrite'>
}

// Set on text of authors that nothing was learned from (test/language/train.js).
const bounds: Readonly<Partial<Record<Field, { readonly fuzzy: number; readonly innocent: number }>>> = {
  purpose: { fuzzy: 0.5, innocent: -2.5 },
  work: { fuzzy: 1.4, innocent: Number.NEGATIVE_INFINITY },
}

const weightArguments: Readonly<Partial<Record<Field, string>>> = {
  purpose: '"%s" is how getting round the rules is spoken of, and nothing says what is to be learned',
  work: 'most tickets could be argued to be inside "%s"',
}

/**
 * What the words of a text come to: a sign by themselves where no pattern is sure, or `innocent` where they speak so
 * plainly for the text that a pattern that is not certain must have hit by coincidence. Takes a text as patterns read it.
 */
export function byWeight(hit: Hit | undefined, text: string, field: Field): Sign | 'innocent' | undefined {
  const bound = bounds[field]
  if (bound === undefined || hit?.pattern.confidence === 'certain') return undefined
  const weight = weigh(text, field)
  if (weight === undefined) return undefined
  if (hit?.pattern.confidence === 'high') return weight.sum < bound.innocent ? 'innocent' : undefined
  if (weight.sum <= bound.fuzzy) return undefined
  const argument = weightArguments[field] ?? ''
  const pattern = { class: 'weighed', confidence: 'high', argument, rewrite: rewrites[field] } as const
  return { pattern, start: weight.start, end: weight.end }
}
