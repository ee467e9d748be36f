/** How much the features that begin with a word weigh, by the rest of them; undefined where none was ever seen. */
export type Weigher = (first: string) => ReadonlyMap<string, number> | undefined

// Words that come again and again; those of a text that repeats nothing are not to be kept.
const mostKnown = 5_000

/** Weights by the first character of features: for each first word a line, with tabs between it, and each rest and its weight. */
export type Lines = Readonly<Record<string, string>>

/** Weights as they are stored. */
export function linesOf(weights: Readonly<Record<string, number>>): Lines {
  const lines = new Map<string, string>()
  for (const [key, weight] of Object.entries(weights)) {
    const [first = ''] = key.split(' ', 1)
    lines.set(first, `${lines.get(first) ?? first}\t${key.slice(first.length)}\t${weight}`)
  }
  const all = new Map<string, string>()
  for (const [first, line] of lines) all.set(first.charAt(0), `${all.get(first.charAt(0)) ?? '\n'}${line}\n`)
  return Object.fromEntries(all)
}

/** Looks weights up in such lines: a text has few of the words, so that most lines need not be read. */
export function weigherOf(lines: Lines): Weigher {
  const known = new Map<string, ReadonlyMap<string, number> | undefined>()
  return (first) => {
    if (known.has(first)) return known.get(first)
    if (known.size >= mostKnown) known.clear()
    const weights = weightsIn(lines[first.charAt(0)] ?? '', first)
    known.set(first, weights)
    return weights
  }
}

function weightsIn(lines: string, first: string): ReadonlyMap<string, number> | undefined {
  const start = lines.indexOf(`\n${first}\t`)
  if (start === -1) return undefined
  const [, ...parts] = lines.slice(start + 1, lines.indexOf('\n', start + 1)).split('\t')
  const weights = new Map<string, number>()
  for (let i = 0; i < parts.length; i += 2) weights.set(parts[i] ?? '', Number(parts[i + 1]))
  return weights
}
