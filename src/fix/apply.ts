import type { Edit, Fix } from '../model/finding.ts'

/** Texts after some fixes, and which those were. */
export interface Applied {
  readonly texts: ReadonlyMap<string, string>
  readonly fixes: readonly Fix[]
}

/**
 * Applies fixes to the texts of files, each wholly or not at all. Where two of them touch, the first wins and the other
 * has to wait. Everything outside of the edits stays as it is.
 */
export function applyFixes(texts: ReadonlyMap<string, string>, fixes: readonly Fix[]): Applied {
  const taken = new Map<string, Edit[]>()
  const applied = fixes.filter(({ edits }) => {
    const fits = isChange(edits, texts) && areApart(edits, taken)
    if (fits) for (const edit of edits) taken.set(edit.file, [...(taken.get(edit.file) ?? []), edit])
    return fits
  })
  const changed = Array.from(taken, ([file, edits]): [string, string] => [file, splice(texts.get(file) ?? '', edits)])
  return { texts: new Map(changed), fixes: applied }
}

/** Whether edits touch neither each other nor those that were taken before. */
function areApart(edits: readonly Edit[], taken: ReadonlyMap<string, readonly Edit[]>): boolean {
  return edits.every((edit, i) => {
    const others = [...edits.slice(0, i), ...(taken.get(edit.file) ?? [])]
    return !others.some((other) => touches(edit, other))
  })
}

function isChange(edits: readonly Edit[], texts: ReadonlyMap<string, string>): boolean {
  return (
    edits.every(({ file }) => texts.has(file)) &&
    edits.some(({ file, start, end, text }) => texts.get(file)?.slice(start, end) !== text)
  )
}

/** Whether two edits overlap, or begin at the same place, where their order would be anybody's guess. */
function touches(a: Edit, b: Edit): boolean {
  return a.file === b.file && (a.start === b.start || (a.start < b.end && b.start < a.end))
}

function splice(text: string, edits: readonly Edit[]): string {
  let at = 0
  const pieces = edits
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, text: written }) => {
      const piece = text.slice(at, start) + written
      at = end
      return piece
    })
  return pieces.join('') + text.slice(at)
}
