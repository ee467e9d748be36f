/** What a text is in a declaration; it decides which signs are looked for. */
export const fields = ['name', 'work', 'criterion', 'purpose', 'text'] as const

export type Field = (typeof fields)[number]

/** How sure a sign is. Only certain and high ones become errors. */
export type Confidence = 'certain' | 'high' | 'medium'

/** What is to be said of a text. */
export interface Analysis {
  /** `fuzzy`: almost anything could claim to satisfy it; `unproven`: it shows no sign either way; `specific`. */
  readonly verdict: 'fuzzy' | 'unproven' | 'specific'
  readonly confidence: Confidence
  /** The class of the sign that decided, such as `wildcard`, `placeholder` or `quantifier`; null where there is none. */
  readonly class: string | null
  /** The offending words, as offsets in the text as it was handed in; the end is excluded. */
  readonly within: readonly [start: number, end: number]
  /** What could be argued, as one sentence. */
  readonly argument: string
  /** What to write instead; it passes itself. */
  readonly rewrite?: string
}
