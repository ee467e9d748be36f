import type { Path } from './source.ts'

/** A path to the reason of a declaration's ignore comment; no declaration that passes its schema has such a key. */
export function ignorePath(index: number): Path {
  return [ignoreKey, index]
}

/** Which of a declaration's ignore comments a path leads to, or undefined where it leads to a value. */
export function ignoreAt([key, index]: Path): number | undefined {
  return key === ignoreKey && typeof index === 'number' ? index : undefined
}

const ignoreKey = '# carveout-ignore'

/** An ignore comment may end at most this many days after today. */
export const maxIgnoreDays = 180
