import { dirname, join, resolve } from 'node:path'
import { UsageError } from '../model/errors.ts'
import type { SourceFile } from '../model/source.ts'
import { dataPlaces, metaPlaces, scriptPlaces } from './config-names.ts'
import { isThere, realInside, repositoryOf } from './project.ts'
import { readWhole, shownPath } from './read.ts'

/** A configuration file, and the folder that it configures. */
export interface FoundConfig {
  readonly path: string
  readonly folder: string
}

/**
 * Looks for a configuration in a folder and those above it, up to the top of the repository. Throws a UsageError for
 * whatever would be run, or lead out of the repository, if it were loaded: nothing of that kind is.
 */
export async function findConfig(from: string, cwd: string): Promise<FoundConfig | undefined> {
  const top = repositoryOf(from)
  refuseMeta(cwd)
  for (let folder = from; ; folder = dirname(folder)) {
    refuseScripts(folder, cwd)
    const places = dataPlaces.filter((place) => isConfig(join(folder, place), cwd))
    if (places.length > 0) {
      for (const place of places) refuseOther(join(folder, place), cwd)
      return { path: await firstOf(places, folder), folder }
    }
    if (folder === top || dirname(folder) === folder) return undefined
  }
}

/**
 * cosmiconfig takes settings of its own from the current folder, scripts among them, before it heeds any of ours: so
 * none may be there when it is called. It asks the process for that folder.
 */
function refuseMeta(cwd: string): void {
  for (const folder of new Set([cwd, resolve()])) {
    const shown = (name: string) => shownPath(join(folder, name), cwd)
    const found = metaPlaces.find((place) => isThere(join(folder, place)))
    if (found !== undefined) throw redirecting(shown(found))
    if (hasKey(join(folder, 'package.json'), 'cosmiconfig', cwd))
      throw redirecting(`the key \`cosmiconfig\` of ${shown('package.json')}`)
    // How cosmiconfig reads this one is not ours to foresee: whatever may spell the key, by an escape too, is refused.
    const yaml = join(folder, 'package.yaml')
    if (isThere(yaml) && /cosmiconfig|\\/.test(readOwn(yaml, cwd).text)) throw redirecting(shown('package.yaml'))
  }
}

function redirecting(what: string): UsageError {
  return new UsageError(
    `${what} would redirect the search for configurations, and may run code to do so; nothing of it was read: take it away, or pass --no-config, or --config <file>`,
  )
}

function refuseScripts(folder: string, cwd: string): void {
  const found = scriptPlaces.find((place) => isThere(join(folder, place)))
  if (found === undefined) return
  throw new UsageError(
    `${shownPath(join(folder, found), cwd)} is a script, and was not run: a configuration is data; write it as carveout.config.yaml`,
  )
}

/** Refuses what can't be read, before anybody else opens it. */
function refuseOther(path: string, cwd: string): void {
  const { path: shown, problem } = readOwn(path, cwd)
  if (problem !== undefined) throw new UsageError(`${shown} ${problem}`)
}

/** Reads a file of the repository that it stands in. Throws a UsageError where it leads out of that. */
function readOwn(path: string, cwd: string): SourceFile {
  realInside(path, repositoryOf(dirname(path)), shownPath(path, cwd))
  return readWhole(path, cwd)
}

function isConfig(path: string, cwd: string): boolean {
  return path.endsWith('package.json') ? hasKey(path, 'carveout', cwd) : isThere(path)
}

function hasKey(packageFile: string, key: string, cwd: string): boolean {
  if (!isThere(packageFile)) return false
  const { text, path } = readOwn(packageFile, cwd)
  try {
    return Object.hasOwn(Object(JSON.parse(text)), key)
  } catch {
    throw new UsageError(`${path} is no JSON, so that nobody can tell whether it configures anything`)
  }
}

/** Asks cosmiconfig which of these files counts. It reads nothing out of them: we do, since we tell places. */
async function firstOf(places: readonly string[], folder: string): Promise<string> {
  // Its default export, since a bundler finds no others in a CommonJS module that is imported late.
  const { cosmiconfigSync } = (await import('cosmiconfig')).default
  const explorer = cosmiconfigSync('carveout', {
    searchPlaces: [...places],
    // Its own walks end at a package.json, or at the home folder, and a project ends at neither.
    searchStrategy: 'none',
    ignoreEmptySearchPlaces: false,
    loaders,
  })
  const found = explorer.search(folder)
  if (found === null) throw new Error(`cosmiconfig saw none of ${places.join(', ')}`)
  return found.filepath
}

// Of a file that holds `$import`, cosmiconfig would load what that names: so it gets to see no file's value.
const present = () => ({ carveout: {} })
const never = (path: string) => {
  throw new UsageError(`${path} is a script, and was not run`)
}
const loaders = {
  noExt: present,
  '.json': present,
  '.yaml': present,
  '.yml': present,
  '.js': never,
  '.cjs': never,
  '.mjs': never,
  '.ts': never,
}
