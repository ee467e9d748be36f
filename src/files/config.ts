import { dirname, resolve } from 'node:path'
import { UsageError } from '../model/errors.ts'
import { isScript } from './config-names.ts'
import { type ConfigPlace, configPlace } from './extends.ts'
import { findConfig } from './find-config.ts'
import { folderOf, isInside, repositoryOf } from './project.ts'

/** The configuration of a run, and the root of the project: what its globs are relative to. */
export interface LocatedConfig {
  readonly place: ConfigPlace
  readonly root: string
}

/**
 * The configuration to use: the file that was named, none for `false`, else the one found from the current folder
 * upward, or from the first of `paths`, where that is in another project.
 */
export async function locateConfig(
  named: string | false | undefined,
  paths: readonly string[],
  cwd: string,
): Promise<LocatedConfig | undefined> {
  if (named === false) return undefined
  if (named !== undefined) return namedConfig(named, cwd)
  const found = await findConfig(startFor(paths, cwd), cwd)
  return found && { place: configPlace(found.path, found.path), root: found.folder }
}

function namedConfig(name: string, cwd: string): LocatedConfig {
  if (isScript(name)) throw new UsageError(`${name} is a script, and was not run: a configuration is data`)
  const path = resolve(cwd, name)
  const folder = dirname(path)
  return { place: configPlace(path, name), root: isInside(cwd, folder) ? folder : repositoryOf(cwd) }
}

function startFor([first = '.']: readonly string[], cwd: string): string {
  const folder = folderOf(resolve(cwd, first))
  return isInside(folder, repositoryOf(cwd)) ? cwd : folder
}
