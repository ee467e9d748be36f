import { createHash } from 'node:crypto'
import { isAbsolute, join, resolve, sep } from 'node:path'
import { isFolder } from './project.ts'
import { keyIn, type SealedPlace } from './sealed.ts'

/** What is known of the process and the project for which a cache is kept. */
export interface CacheOwner {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** The root of the project: each has a cache of its own. */
  readonly root: string
  readonly purpose: string
}

/**
 * Where a project's cache is kept: at a path that was named, in a folder that was named, or in the user's folder for
 * caches. Undefined where the user has no folder for the key that seals it.
 */
export function cachePlace(
  named: string | undefined,
  { cwd, env, root, purpose }: CacheOwner,
): SealedPlace | undefined {
  const folder = userCacheFolder(env)
  if (folder === undefined) return undefined
  const key = keyIn(folder)
  if (key === undefined) return undefined
  const own = `${createHash('sha256').update(root).digest('hex').slice(0, 16)}.cache`
  if (named === undefined) return { path: join(folder, own), key, purpose }
  const path = resolve(cwd, named)
  const isFolderName = named.endsWith('/') || named.endsWith(sep)
  return { path: isFolderName || isFolder(path) ? join(path, own) : path, key, purpose }
}

/** The folder for caches of XDG's base directory specification, that of Windows, or the one below the user's own. */
function userCacheFolder(env: CacheOwner['env']): string | undefined {
  const { XDG_CACHE_HOME, LOCALAPPDATA, HOME } = env
  const folders = [XDG_CACHE_HOME, LOCALAPPDATA, HOME === undefined ? undefined : join(HOME, '.cache')]
  const folder = folders.find((path) => path !== undefined && isAbsolute(path))
  return folder === undefined ? undefined : join(folder, 'carveout')
}
