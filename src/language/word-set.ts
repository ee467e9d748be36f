const none: readonly number[] = []

interface Ranked {
  readonly word: string
  readonly rank: number
}

/** Words that are looked up at a place of a text. */
export class WordSet {
  /** The words by their first two code units, each group in order of preference. */
  readonly #groups = new Map<number, Ranked[]>()
  /** Words of one code unit or none. */
  readonly #short: Ranked[] = []

  /** `words` come in order of preference. */
  constructor(words: readonly string[]) {
    for (const [rank, word] of words.entries()) {
      const key = beginning(word, 0)
      const group = this.#groups.get(key)
      if (word.length < 2) this.#short.push({ word, rank })
      else if (group === undefined) this.#groups.set(key, [{ word, rank }])
      else group.push({ word, rank })
    }
  }

  /** Where the words end that stand at a place, the preferred ones first. */
  endsAt(text: string, at: number): readonly number[] {
    const group = this.#groups.get(beginning(text, at))
    if (group === undefined && this.#short.length === 0) return none
    let found: Ranked[] | undefined
    if (group !== undefined) {
      for (let i = 0; i < group.length; i++) {
        const ranked = group[i]
        if (ranked !== undefined && text.startsWith(ranked.word, at)) found = [...(found ?? []), ranked]
      }
    }
    if (this.#short.length > 0) {
      const short = this.#short.filter(({ word }) => text.startsWith(word, at))
      found = [...(found ?? []), ...short].sort((a, b) => a.rank - b.rank)
    }
    return found === undefined ? none : found.map(({ word }) => at + word.length)
  }
}

function beginning(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1)
}
