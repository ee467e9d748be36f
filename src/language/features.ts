/** What a text is weighed by: a word, or two words in order, and where they stand. */
export interface Feature {
  readonly key: string
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
  const [first, last] = [tokens[0], tokens.at(-1)]
  return [
    ...tokens.flatMap((one, i) => [single(one), ...pair(tokens[i - 1], ' ', one), ...pair(tokens[i - 2], ' _ ', one)]),
    ...(first && last
      ? [
          { ...first, key: `^ ${first.word}` },
          { ...last, key: `${last.word} $` },
        ]
      : []),
    { key: lengthOf(tokens.length), start: 0, end: 0 },
  ]
}

function single({ word, start, end }: Token): Feature {
  return { key: word, start, end }
}

function pair(before: Token | undefined, between: string, { word, end }: Token): Feature[] {
  return before ? [{ key: `${before.word}${between}${word}`, start: before.start, end }] : []
}

/** A word without its inflection, and numbers and marks by their kind. */
function wordOf(word: string): string {
  if (/^\d/.test(word)) return '#'
  return marks[word.charAt(0)] ?? (word.length > 4 ? word.replace(/(?:ing|ed|es|s|ly)$/, '') : word)
}

function lengthOf(words: number): string {
  return words < 4 ? '#short' : words > 12 ? '#long' : '#medium'
}

/** The bucket that a feature's weight is kept in, so that a text asks for few of them. */
export function bucketOf(feature: string): string {
  return feature.slice(0, 2)
}
