import { relative, resolve } from 'node:path'
import picomatch from 'picomatch'
import { toSlashes } from './project.ts'

/**
 * Tells whether a path, absolute or relative to `cwd`, matches one of some globs that are relative to `root`. One that
 * matches a folder matches all that is in it.
 */
export function globMatcher(globs: readonly string[], root: string, cwd: string): (path: string) => boolean {
  const all = globs.map((glob) => glob.replace(/(?<!\/)\/+$/, '')).flatMap((glob) => [glob, `${glob}/**`])
  const isMatch = picomatch(all, { dot: true, nonegate: true })
  return (path) => isMatch(toSlashes(relative(root, resolve(cwd, path))))
}
