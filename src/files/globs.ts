import { relative, resolve } from 'node:path'
import picomatch from 'picomatch'
import { UsageError } from '../model/errors.ts'
import { toSlashes } from './project.ts'
import { isSlowGlob, slowGlob } from './slow-globs.ts'

/**
 * Tells whether a path, absolute or relative to `cwd`, matches one of some globs that are relative to `root`. One that
 * matches a folder matches all that is in it. Throws a UsageError for one that might be compared without end.
 */
export function globMatcher(globs: readonly string[], root: string, cwd: string): (path: string) => boolean {
  const slow = globs.find(isSlowGlob)
  if (slow !== undefined) throw new UsageError(`the glob ${JSON.stringify(slow)} ${slowGlob}`)
  const all = globs.map((glob) => glob.replace(/(?<!\/)\/+$/, '')).flatMap((glob) => [glob, `${glob}/**`])
  const isMatch = picomatch(all, { dot: true, nonegate: true })
  return (path) => isMatch(toSlashes(relative(root, resolve(cwd, path))))
}
