/** What a text is weighed by: a word, or two words in order, and where they stand. */
export interface Feature {
  readonly first: string
  /** What goes with the first word: nothing, or a blank and another, or a blank, `_`, a blank and another further on. */
  readonly rest: string
  readonly start: number
  readonly end: number
}

interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
}

// Runs of a mark are one word each: what is named, a control of the regime, those who keep it.
const token = /\p{L}+(?:'\p{L}+)?|\?|\d+|\uE010+|\uE011+|[\uE000\uE001]+/gu
const marks: Readonly<Record<string, string>> = {
  '\uE000': '<name>',
  '\uE001': '<name>',
  '\uE010': '<control>',
  '\uE011': '<party>',
}

/** The features of a text as its patterns read it: single words, neighbours, words with one between, first and last. */
export function featuresOf(text: string): readonly Feature[] {
  const tokens = Array.from(text.matchAll(token), ({ 0: word, index }): Token => {
    return { word: wordOf(word), start: index, end: index + word.length }
  })
  const features: Feature[] = []
  for (const [i, { word, start, end }] of tokens.entries()) {
    features.push({ first: word, rest: '', start, end })
    const [before, earlier] = [tokens[i - 1], tokens[i - 2]]
    if (before) features.push({ first: before.word, rest: ` ${word}`, start: before.start, end })
    if (earlier) features.push({ first: earlier.word, rest: ` _ ${word}`, start: earlier.start, end })
  }
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (first) features.push({ first: '^', rest: ` ${first.word}`, start: first.start, end: first.end })
  if (last) features.push({ first: last.word, rest: ' $', start: last.start, end: last.end })
  features.push({ first: lengthOf(tokens.length), rest: '', start: 0, end: 0 })
  return features
}

/** A word without its inflection, and numbers and marks by their kind. */
function wordOf(word: string): string {
  if (/^\d/.test(word)) return '#'
  return marks[word.charAt(0)] ?? (word.length > 4 ? word.replace(/(?:ing|ed|es|s|ly)$/, '') : word)
}

function lengthOf(words: number): string {
  return words < 4 ? '#short' : words > 12 ? '#long' : '#medium'
}

/** A feature as one text. */
export function keyOf({ first, rest }: Feature): string {
  return `${first}${rest}`
}
