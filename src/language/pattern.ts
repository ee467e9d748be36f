import type { Confidence, Field } from './analysis.ts'

/** One class of sign, as data. */
export interface Pattern {
  /** The name of the class, in kebab case. */
  readonly class: string
  readonly fields: readonly Field[]
  readonly confidence: Confidence
  /**
   * The offending words: a regular expression over normalised text, in which `<name>` stands for a word list of the
   * vocabulary (syntax.ts) and each end is a word's end. Where only some of the words offend, they are the group `(?<at>…)`. A list is a list of ways to say it.
   */
  readonly match: string | readonly string[]
  /** Whether the words must be the whole text, save for punctuation around them. */
  readonly whole?: true
  /**
   * What every other word of the text, or of the clause, must be: where a word says more, it is innocent. With `whole`
   * the words themselves must be so, too. `save` lets one plain word pass.
   */
  readonly rest?: { readonly over: 'text' | 'clause'; readonly words: string; readonly save?: 1 }
  /** What makes the words innocent: before them or after them in the same clause, or anywhere in the text. */
  readonly unless?: {
    readonly before?: string | readonly string[]
    readonly after?: string
    readonly anywhere?: string
  }
  /** What could be argued, as one sentence; `%s` stands for the offending words. */
  readonly argument: string
  /** What to write instead; it passes itself. */
  readonly rewrite: string
  /** Texts that the class catches, and texts that it leaves alone; run as tests. */
  readonly bad: readonly string[]
  readonly good: readonly string[]
  /** Where the class comes from. */
  readonly source: string
}
