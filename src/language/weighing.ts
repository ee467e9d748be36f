import type { Field } from './analysis.ts'
import { weightsOf } from './compiled.ts'
import { featuresOf, keyOf } from './features.ts'

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
  const words = new Map<string, boolean>()
  const found = new Map<string, Weighed>()
  for (const feature of featuresOf(text)) {
    const { first, rest, start, end } = feature
    const weight = own(first)?.get(rest)
    if (rest === '' && !first.startsWith('#')) words.set(first, weight !== undefined)
    if (weight === undefined) continue
    const key = keyOf(feature)
    if (!found.has(key)) found.set(key, { weight, start, end })
  }
  if (isForeign(words) || words.size < fewestWords[field]) return undefined
  const weighed = [...found.values()]
  const sum = weighed.reduce((total, { weight }) => total + weight, own('')?.get('') ?? 0)
  return { sum, ...heaviest(weighed, text.length) }
}

// A short title of work says too little to tell by; a short line of work is no less open for being short.
const fewestWords: Readonly<Record<Field, number>> = { purpose: 5, work: 1, criterion: 1, name: 1, text: 1 }

/** Whether most words were hardly ever seen, so that there is nothing to weigh: those of another language, or of a trade. */
function isForeign(words: ReadonlyMap<string, boolean>): boolean {
  return [...words.values()].filter(Boolean).length * 2 < words.size
}

interface Weighed {
  readonly weight: number
  readonly start: number
  readonly end: number
}

/** From the first to the last of the three heaviest features that stand near the heaviest. */
function heaviest(found: readonly Weighed[], length: number): { start: number; end: number } {
  const heavy = found.filter(({ weight, end }) => weight > 0 && end > 0).sort((a, b) => b.weight - a.weight)
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
