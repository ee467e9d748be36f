import type { Command } from 'commander'
import { languageDigest } from '../language/compiled.generated.ts'
import { UsageError } from '../model/errors.ts'
import { tool } from '../model/tool.ts'
import { schemasDigest } from '../parse/validators.generated.ts'
import type { RunMemory } from './run-memory.ts'
import type { Terminal } from './terminal.ts'

/** What `addCacheOptions` gives. */
export interface CacheOptions {
  readonly cache?: true
  readonly cacheLocation?: string
}

/** `--cache`, and `--cache-location`, which says the same. */
export function addCacheOptions(command: Command): Command {
  return command
    .option('--cache', 'keep what was read for the next run; findings are never kept')
    .option('--cache-location <path>', 'keep it there: a file, or a folder for one (default: in your cache folder)')
}

/** What earlier runs over a project have read, where it is kept. Throws a UsageError for a location that names nothing. */
export async function memoryOf(
  { cache, cacheLocation }: CacheOptions,
  root: string,
  { cwd, env }: Terminal,
): Promise<RunMemory | undefined> {
  if (cacheLocation === '') throw new UsageError('--cache-location names no place')
  if (!cache && cacheLocation === undefined) return undefined
  // Cryptography takes long to load, and most runs keep nothing.
  const [{ cachePlace }, { RunMemory }] = await Promise.all([
    import('../files/cache-place.ts'),
    import('./run-memory.ts'),
  ])
  const place = cachePlace(cacheLocation, {
    cwd,
    env,
    root,
    purpose: `${tool.version} ${schemasDigest} ${languageDigest}`,
  })
  return place && new RunMemory(place)
}
