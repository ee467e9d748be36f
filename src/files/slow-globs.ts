/** With more than this between two slashes, a long name can be compared in so many ways that it never ends. */
const maxStars = 3

/** What is said of a glob that `isSlowGlob` tells, as the end of a sentence. */
export const slowGlob = `has more than ${maxStars} \`*\` between two slashes, or \`**\`, or groups with \`*\` or \`+\``

/** Whether to compare a glob with a path may take time without bounds, as its library does it: by backtracking. */
export function isSlowGlob(glob: string): boolean {
  if (/[*+]\(/.test(glob)) return true
  const parts = glob.split('/')
  if (parts.filter((part) => part === '**').length > maxStars) return true
  return parts.some((part) => (part.match(/\*+/g)?.length ?? 0) > maxStars)
}
