/** The form in which ids and references are compared: without regard to case. */
export function foldId(id: string): string {
  return id.toLowerCase()
}

/**
 * The normal form in which parties and names of projects and squads are compared: case folded, `@` dropped, the last
 * segment after `:` or `/`, and `-`, `_` and spaces alike. `team:Pay_Ments` and `@acme/pay-ments` are the same party.
 */
export function foldName(name: string): string {
  const segments = name.normalize('NFKC').toLowerCase().split(/[:/]/)
  const last = segments.findLast((segment) => segment.trim() !== '') ?? ''
  return last
    .replaceAll('@', '')
    .trim()
    .replace(/[-_\s]+/g, '-')
}

/** Whether two spellings name the same party, project or squad. */
export function sameName(a: string, b: string): boolean {
  return foldName(a) === foldName(b)
}

/** How far a misspelling may be from the name that was meant: one slip in a short word, up to three in a long one. */
function allowance(word: string): number {
  return Math.min(3, Math.floor((word.length + 1) / 3))
}

/** The name among `names` that was most likely meant by a misspelt `word`, or undefined where none is near. */
export function nearestName(word: string, names: Iterable<string>): string | undefined {
  const wanted = plain(word)
  let best: string | undefined
  let bestDistance = allowance(wanted) + 1
  for (const name of names) {
    if (Math.abs(plain(name).length - wanted.length) >= bestDistance) continue
    const distance = editDistance(wanted, plain(name))
    if (distance < bestDistance) [best, bestDistance] = [name, distance]
  }
  return best
}

/**
 * The one name that can have been meant by a misspelt `word`: the only one that differs by case and hyphens alone, else
 * the only one that is near at all.
 */
export function onlyNearName(word: string, names: Iterable<string>): string | undefined {
  const wanted = plain(word)
  const near = [...names].filter((name) => editDistance(wanted, plain(name)) <= allowance(wanted))
  const same = near.filter((name) => plain(name) === wanted)
  return same.length === 1 ? same[0] : near.length === 1 ? near[0] : undefined
}

/** The end of a message that suggests a name: `; did you mean "data-lake"?`, or nothing where none is near. */
export function didYouMean(near: string | undefined): string {
  return near === undefined ? '' : `; did you mean "${near}"?`
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[-_\s]/g, '')
}

/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours. */
function editDistance(a: string, b: string): number {
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min(at(previous, j) + 1, at(current, j - 1) + 1, at(previous, j - 1) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, at(before, j - 2) + 1)
      current.push(least)
    }
    before = previous
    previous = current
  }
  return at(previous, b.length)
}

function at(row: readonly number[], j: number): number {
  return row[j] ?? Number.POSITIVE_INFINITY
}
