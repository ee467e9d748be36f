import type { Field } from './analysis.ts'
import { weightsOf } from './compiled.ts'
import { featuresOf } from './features.ts'

/** What the words of a text come to together: above 0 it is more like what is to be found than like what is fine. */
export interface Weight {
  readonly sum: number
  /** The words that weigh most, in offsets of the text that was weighed. */
  readonly start: number
  readonly end: number
}

/**
 * Weighs the words of a text, as patterns read it, by how often they stand in labelled text of either kind
 * (`npm run train`). Undefined where the field is not weighed.
 */
export function weigh(text: string, field: Field): Weight | undefined {
  const own = weightsOf(field)
  if (own === undefined) return undefined
  const seen = new Set<string>()
  const found = featuresOf(text)
    .filter(({ key }) => !seen.has(key) && seen.add(key))
    .map((feature) => ({ ...feature, weight: own(feature.key) }))
  if (isForeign(found) || wordsIn(found) < fewestWords[field]) return undefined
  const sum = found.reduce((total, { weight = 0 }) => total + weight, own('') ?? 0)
  return { sum, ...heaviest(found, text.length) }
}

// A short title of work says too little to tell by; a short line of work is no less open for being short.
const fewestWords: Readonly<Record<Field, number>> = { purpose: 5, work: 1, criterion: 1, name: 1, text: 1 }

function wordsIn(found: readonly Weighed[]): number {
  return found.filter(({ key }) => !/[ ^$#]/.test(key)).length
}

/** Whether most words were hardly ever seen, so that there is nothing to weigh: those of another language, or of a trade. */
function isForeign(found: readonly Weighed[]): boolean {
  const words = found.filter(({ key }) => !/[ ^$#]/.test(key))
  return words.filter(({ weight }) => weight !== undefined).length * 2 < words.length
}

interface Weighed {
  readonly key: string
  readonly weight: number | undefined
  readonly start: number
  readonly end: number
}

/** From the first to the last of the three heaviest features that stand near the heaviest. */
function heaviest(found: readonly Weighed[], length: number): { start: number; end: number } {
  const heavy = found
    .filter(({ weight = 0, end }) => weight > 0 && end > 0)
    .sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0))
  const [most, ...others] = heavy
  if (most === undefined) return { start: 0, end: length }
  const near = others.slice(0, 4).filter(({ start, end }) => start < most.end + reach && end > most.start - reach)
  return {
    start: Math.min(most.start, ...near.map(({ start }) => start)),
    end: Math.max(most.end, ...near.map(({ end }) => end)),
  }
}

/** How far from the heaviest words others may stand to be shown with them, in characters. */
const reach = 30
