import { existsSync, lstatSync, realpathSync, type Stats, statSync } from 'node:fs'
import system, { dirname, join, resolve } from 'node:path'
import { UsageError } from '../model/errors.ts'
import { codeOf, reason } from './reason.ts'

/** The nearest folder, from this one upward, that holds a `.git`; without one, this folder. */
export function repositoryOf(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (dirname(at) === at) return folder
  }
}

/** The folder of a path that may not be there: itself, where it is one. */
export function folderOf(path: string): string {
  return isFolder(path) ? path : dirname(path)
}

/** Whether a path is that of a folder, or of something below it, links not followed. Both are as `system` writes paths. */
export function isInside(path: string, folder: string, { isAbsolute, relative, sep } = system): boolean {
  if (sep === '/') return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
  // Windows takes upper and lower case for the same, and has no way from one drive to another.
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** Whether something other than a folder is there, if only a link to nowhere. Throws a UsageError, beginning with `what`. */
export function isThere(path: string, what = path): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined && !isFolder(path)
  } catch (error) {
    if (codeOf(error) === 'ENAMETOOLONG') return false
    throw new UsageError(`${what} can't be read: ${reason(error)}`)
  }
}

/** Whether a folder is there, as far as anybody can tell. */
export function isFolder(path: string): boolean {
  return statsOf(path)?.isDirectory() ?? false
}

/** What is at a path, links followed; undefined where nothing is, or nobody can tell. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch (error) {
    reason(error)
    return undefined
  }
}

/** The path of a file with all links followed. Throws a UsageError, beginning with `what`, where it leads out of a folder. */
export function realInside(path: string, folder: string, what: string): string {
  const real = realPath(path, what)
  if (!isInside(real, realPath(folder, what))) throw new UsageError(`${what} leads out of the project`)
  return real
}

/** A path with all links followed. Throws a UsageError, beginning with `what`, where that can't be done. */
export function realPath(path: string, what: string): string {
  try {
    return realpathSync(path)
  } catch (error) {
    throw new UsageError(`${what} can't be read: ${reason(error)}`)
  }
}

/** A path with `/` between its parts, whatever `system` writes. */
export function toSlashes(path: string, { sep }: Pick<typeof system, 'sep'> = system): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}

/** Tells whether paths lead to the file at a path, which may not be there yet, through links too; all relative to `cwd`. */
export function sameFileAs(path: string, cwd: string): (other: string) => boolean {
  const named = resolve(cwd, path)
  const stats = statsOf(named)
  return (other) => {
    const at = resolve(cwd, other)
    if (at === named) return true
    // Standard output and standard error may be one terminal.
    if (!stats?.isFile()) return false
    const { ino, dev } = statsOf(at) ?? {}
    return stats.ino === ino && stats.dev === dev
  }
}

/** The absolute paths by which a file is known: the one that was named, and the one that links lead to. */
export function namesOf(path: string, cwd: string): readonly string[] {
  const named = resolve(cwd, path)
  return statsOf(named)?.isFile() ? [named, realPath(named, path)] : [named]
}
