import system from 'node:path'
import picomatch from 'picomatch'
import { UsageError } from '../model/errors.ts'
import { toSlashes } from './project.ts'
import { isSlowGlob, slowGlob } from './slow-globs.ts'

/**
 * No path has more characters (PATH_MAX of Linux). A pattern that has more matches nothing, and can be too much for what
 * would match it.
 */
export const longestPath = 4096

/**
 * Tells whether a path, absolute or relative to `cwd`, matches one of some globs that are relative to `root`. One that
 * matches a folder matches all that is in it. Paths, and they alone, are as `system` writes them. Throws a UsageError for
 * one that might be compared without end.
 */
export function globMatcher(
  globs: readonly string[],
  root: string,
  cwd: string,
  { isAbsolute, relative, resolve, sep } = system,
): (path: string) => boolean {
  const slow = globs.find(isSlowGlob)
  if (slow !== undefined) throw new UsageError(`the glob ${JSON.stringify(slow)} ${slowGlob}`)
  const all = globs.map((glob) => glob.replace(/(?<!\/)\/+$/, '')).flatMap((glob) => [glob, `${glob}/**`])
  const isMatch = picomatch(all, { dot: true, nonegate: true })
  return (path) => {
    const way = relative(root, resolve(cwd, path))
    // What is on another drive has no path from the root, and `**` would match it.
    return !isAbsolute(way) && isMatch(toSlashes(way, { sep }))
  }
}
