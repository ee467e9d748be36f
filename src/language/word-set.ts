const none: readonly number[] = []

interface Ranked {
  readonly word: string
  readonly rank: number
}

/** Words that are looked up at a place of a text. */
export class WordSet {
  /** The units that words begin with. */
  readonly firstUnits = new Set<number>()
  readonly hasEmpty: boolean
  /** Words of one code unit or none. */
  readonly #short: Ranked[] = []
  /** The others by their first two code units, each group in order of preference. */
  readonly #groups = new Map<number, Ranked[]>()

  /** `words` come in order of preference. */
  constructor(words: readonly string[]) {
    this.hasEmpty = words.includes('')
    for (const [rank, word] of words.entries()) {
      if (word !== '') this.firstUnits.add(word.charCodeAt(0))
      const key = pairAt(word, 0)
      const group = this.#groups.get(key)
      if (word.length < 2) this.#short.push({ word, rank })
      else if (group === undefined) this.#groups.set(key, [{ word, rank }])
      else group.push({ word, rank })
    }
  }

  /** Where the words end that stand at a place, the preferred ones first. */
  endsAt(text: string, at: number): readonly number[] {
    const group = this.#groups.get(pairAt(text, at))
    if (this.#short.length > 0) return this.#rankedAt(text, at, group ?? [])
    if (group === undefined) return none
    let found: number[] | undefined
    for (let i = 0; i < group.length; i++) {
      const word = group[i]?.word ?? ''
      if (!text.startsWith(word, at)) continue
      if (found === undefined) found = [at + word.length]
      else found.push(at + word.length)
    }
    return found ?? none
  }

  #rankedAt(text: string, at: number, group: readonly Ranked[]): readonly number[] {
    return [...group, ...this.#short]
      .filter(({ word }) => text.startsWith(word, at))
      .sort((a, b) => a.rank - b.rank)
      .map(({ word }) => at + word.length)
  }
}

const sets = new Map<string, WordSet>()

/** The set of words that stand in a text with `|` between them, made once. */
export function wordSetOf(words: string): WordSet {
  const known = sets.get(words) ?? new WordSet(words.split('|'))
  sets.set(words, known)
  return known
}

/** The two code units at a place as one small integer, which is looked up fastest; beyond the end of the text they are 0. */
function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)
}
