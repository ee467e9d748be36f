const none: readonly number[] = []
const bar = '|'

// So many pairs of units have been asked for in a text that tries to fill the memory.
const mostKnown = 5_000

/**
 * Words that are looked up at a place of a text. Those that begin with the same two code units are sought in one text of
 * them all when they are first asked for: a table of each word would take longer to make than a short run has.
 */
export class WordSet {
  readonly #hasEmpty: boolean
  /** `|` before and after each word, in order of preference. */
  readonly #words: string
  /** By two code units, the words that can stand where those do, in order of preference. */
  readonly #groups = new Map<number, readonly string[]>()

  /** `words` come in order of preference, with `|` between them. */
  constructor(words: string) {
    this.#words = `${bar}${words}${bar}`
    this.#hasEmpty = hasEmpty(words)
  }

  /** Where the words end that stand at a place, the preferred ones first. */
  endsAt(text: string, at: number): readonly number[] {
    const group = this.#groupOf(text.charCodeAt(at), text.charCodeAt(at + 1))
    let found: number[] | undefined
    for (let i = 0; i < group.length; i++) {
      const word = group[i] ?? ''
      if (!text.startsWith(word, at)) continue
      if (found === undefined) found = [at + word.length]
      else found.push(at + word.length)
    }
    return found ?? none
  }

  /** The words that two code units, NaN where a text ends, may begin. */
  #groupOf(first: number, second: number): readonly string[] {
    // One small integer is looked up fastest.
    const key = (first << 16) | second
    const known = this.#groups.get(key)
    if (known !== undefined) return known
    if (this.#groups.size >= mostKnown) this.#groups.clear()
    const group = this.#wordsFrom(String.fromCharCode(first), second)
    this.#groups.set(key, group)
    return group
  }

  #wordsFrom(first: string, second: number): readonly string[] {
    const words = this.#words
    const found: { readonly at: number; readonly word: string }[] = []
    if (this.#hasEmpty) found.push({ at: words.indexOf(bar + bar), word: '' })
    // No word begins with what is between them.
    if (first === bar) return found.map(({ word }) => word)
    for (let at = words.indexOf(bar + first); at !== -1; at = words.indexOf(bar + first, at + 1)) {
      const end = words.indexOf(bar, at + 2)
      if (end === at + 2 || words.charCodeAt(at + 2) === second) found.push({ at, word: words.slice(at + 1, end) })
    }
    return found.sort((a, b) => a.at - b.at).map(({ word }) => word)
  }
}

/** Whether one of some words, with `|` between them, begins with a code unit. */
export function hasFirst(words: string, unit: number): boolean {
  return words.charCodeAt(0) === unit || words.includes(bar + String.fromCharCode(unit))
}

/** Whether one of some words, with `|` between them, is empty. */
export function hasEmpty(words: string): boolean {
  return words === '' || words.startsWith(bar) || words.endsWith(bar) || words.includes(bar + bar)
}
