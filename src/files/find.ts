import { type Dirent, existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import picomatch from 'picomatch'
import { UsageError } from '../model/errors.ts'
import { byCodeUnit } from '../model/source.ts'
import { folderOf, isInside, repositoryOf } from './project.ts'
import { reason } from './reason.ts'

/** What to read: absolute paths, ordered by code unit. */
export interface FoundFiles {
  /** Every file that may hold a declaration, so that references resolve. */
  readonly all: readonly string[]
  /** Those that were named, and so are reported on. */
  readonly named: ReadonlySet<string>
}

const declarationFile = /\.(ya?ml|json)$/i
const passedOver = new Set(['node_modules', '.git'])

/** What a configuration says of the files to find. */
export interface Project {
  /** The folder in which references resolve, for what is inside it. */
  readonly root?: string
  /** Whether a file or folder, by its absolute path, is passed over. */
  readonly isExcluded?: (path: string) => boolean
  /** Files that are found even where the disk has them no more, such as staged ones. */
  readonly beside?: readonly string[]
}

/**
 * Finds the files that were named (files, folders, globs; relative to `cwd`) and every other file of the projects that
 * they belong to. Folders are walked for `*.yaml`, `*.yml` and `*.json`; `node_modules`, `.git`, what a `.gitignore`
 * ignores, what is excluded and symbolic links are passed over, where it is not a file that was named. Throws a
 * UsageError for a path that is not there or can't be read.
 */
export function findFiles(paths: readonly string[], cwd: string, project: Project = {}): FoundFiles {
  const { isExcluded = () => false, beside = [] } = project
  const walked = new Map<string, readonly string[]>()
  const walkOnce = (root: string) => {
    const gone = () => beside.filter((path) => isGoneFrom(root, path) && !isExcluded(path))
    const known = walked.get(root) ?? [...walk(root, isExcluded), ...gone()]
    walked.set(root, known)
    return known
  }
  const named = new Set<string>()
  const all = new Set<string>()
  for (const path of paths) {
    const root = projectRoot(resolve(cwd, globBase(path)), cwd, project.root)
    for (const file of walkOnce(root)) all.add(file)
    for (const file of expand(path, cwd, () => walkOnce(root), isExcluded)) {
      named.add(file)
      all.add(file)
    }
  }
  return { all: [...all].sort(byCodeUnit), named }
}

function expand(
  path: string,
  cwd: string,
  files: () => readonly string[],
  isExcluded: (path: string) => boolean,
): readonly string[] {
  const absolute = resolve(cwd, path)
  if (existsSync(absolute)) {
    const stats = statSync(absolute)
    if (stats.isFile()) return [absolute]
    if (stats.isDirectory()) {
      const within = files().filter((file) => isInside(file, absolute))
      // What was ignored or linked to, yet named, was meant.
      return within.length > 0 ? within : walk(absolute, isExcluded)
    }
    throw new UsageError(`${path} is neither a file nor a folder`)
  }
  if (files().includes(absolute)) return [absolute]
  if (globBase(path) === path) throw new UsageError(`there is no file or folder ${path}`)
  const isMatch = picomatch(toSlashes(absolute), { dot: true })
  const matched = files().filter((file) => isMatch(toSlashes(file)))
  if (matched.length === 0) throw new UsageError(`no file matches ${path}`)
  return matched
}

/** The part of a glob before its first special character, up to a folder; a path that is no glob, as it is. */
function globBase(path: string): string {
  const { base, isGlob } = picomatch.scan(toSlashes(path))
  return isGlob ? base || '.' : path
}

/**
 * The folder in which references resolve: the configured one, for what is inside it, else that of the nearest `.git`;
 * without one, the current folder or, outside it, the path's.
 */
export function projectRoot(path: string, cwd: string, configured?: string): string {
  const folder = folderOf(path)
  if (configured !== undefined && isInside(folder, configured)) return configured
  const repository = repositoryOf(folder)
  return repository === folder && !existsSync(join(folder, '.git')) && isInside(folder, cwd) ? cwd : repository
}

function isGoneFrom(root: string, path: string): boolean {
  const onDisk = lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false
  return isInside(path, root) && declarationFile.test(path) && !onDisk
}

function walk(root: string, isExcluded: (path: string) => boolean): readonly string[] {
  const files: string[] = []
  const visit = (folder: string, ignores: readonly { base: string; rules: Ignore }[]) => {
    const here = withIgnoreFile(folder, ignores)
    for (const entry of entriesOf(folder)) {
      const path = join(folder, entry.name)
      if (passedOver.has(entry.name) || isIgnored(path, entry.isDirectory(), here) || isExcluded(path)) continue
      if (entry.isDirectory()) visit(path, here)
      else if (entry.isFile() && declarationFile.test(entry.name)) files.push(path)
    }
  }
  visit(root, [])
  return files.sort(byCodeUnit)
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    throw new UsageError(`the folder ${folder} can't be read: ${reason(error)}`)
  }
}

function withIgnoreFile(folder: string, ignores: readonly { base: string; rules: Ignore }[]) {
  const file = join(folder, '.gitignore')
  if (!existsSync(file) || !statSync(file).isFile()) return ignores
  return [...ignores, { base: folder, rules: ignore().add(readFileSync(file, 'utf8')) }]
}

/** As git decides it: the nearest `.gitignore` that has a word to say. */
function isIgnored(path: string, isFolder: boolean, ignores: readonly { base: string; rules: Ignore }[]): boolean {
  for (const { base, rules } of ignores.toReversed()) {
    const { ignored, unignored } = rules.test(toSlashes(relative(base, path)) + (isFolder ? '/' : ''))
    if (ignored || unignored) return ignored
  }
  return false
}

/** A path with `/` between its parts, whatever the system writes. */
export function toSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}
