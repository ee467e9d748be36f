import { dirname, join, resolve } from 'node:path'
import { presets } from '../model/config.ts'
import { UsageError } from '../model/errors.ts'
import { nearestName } from '../model/names.ts'
import { isData, isScript } from './config-names.ts'
import { isFolder, isInside, isThere, realInside, realPath, repositoryOf } from './project.ts'

/** A configuration file, and the folders, links followed, that it may not lead out of. */
export interface ConfigPlace {
  readonly path: string
  /** What its paths stay inside: the repository, or the package that it belongs to. */
  readonly inside: string
  /** In the folders of which packages are installed. */
  readonly repository: string
}

/** The place of the configuration file from which all others are reached. */
export function configPlace(path: string, what: string): ConfigPlace {
  const repository = realPath(repositoryOf(dirname(path)), what)
  return { path, inside: repository, repository }
}

const packageName = /^(@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*(?=\/|$)/i

/**
 * The file that an entry of `extends` names: a path (`./…`, `../…`), or an installed package's data file
 * (`name/file.yaml`; `name` alone stands for its `carveout.config.yaml`, `.yml` or `.json`). `at` begins every error.
 * Throws a UsageError for a script, for what is outside the project, links followed, and for what is not there.
 */
export function resolveExtends(name: string, place: ConfigPlace, at: string): ConfigPlace {
  const what = `${at}: ${JSON.stringify(name)}`
  if (isScript(name)) throw new UsageError(`${what} is a script, and was not run: \`extends\` takes data alone`)
  if (/^(\.{0,2}[\\/]|\.\.?$|[a-z]:[\\/])/i.test(name)) {
    const target = resolve(realPath(dirname(place.path), what), name)
    if (!isInside(target, place.inside)) throw new UsageError(`${what} is outside the project`)
    return { ...place, path: dataFile(target, place.inside, what) }
  }
  return resolvePackage(name, place, what)
}

function dataFile(path: string, inside: string, what: string): string {
  if (!isThere(path, what)) throw new UsageError(`${what}: there is no such file`)
  const real = realInside(path, inside, what)
  if (!isData(path) || !isData(real)) throw new UsageError(`${what} is no data file: name a .yaml, .yml or .json`)
  return path
}

function resolvePackage(name: string, { path, repository }: ConfigPlace, what: string): ConfigPlace {
  const [id = ''] = packageName.exec(name) ?? []
  const near = nearestName(name, presets)
  const hint = near === undefined ? 'a path begins with `./`' : `did you mean \`${near}\`?`
  if (id === '') throw new UsageError(`${what} is no preset, path or package; ${hint}`)
  const installed = installedPackage(id, realPath(dirname(path), what), repository)
  if (installed === undefined)
    throw new UsageError(`${what} is no preset, and no package of that name is installed; ${hint}`)
  const folder = realInside(installed, repository, what)
  const own = name.slice(id.length + 1)
  const files = own === '' ? ['carveout.config.yaml', 'carveout.config.yml', 'carveout.config.json'] : [own]
  const found = files.map((file) => resolve(folder, file)).find((file) => isThere(file, what))
  if (found === undefined) throw new UsageError(`${what}: the package has no ${files.join(', ')}`)
  return { path: dataFile(found, folder, what), inside: folder, repository }
}

function installedPackage(id: string, from: string, repository: string): string | undefined {
  for (let at = from; isInside(at, repository); at = dirname(at)) {
    const folder = join(at, 'node_modules', id)
    if (isFolder(folder)) return folder
    if (dirname(at) === at) break
  }
  return undefined
}
