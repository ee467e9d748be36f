import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs'
import system, { posix, relative, resolve } from 'node:path'
import picomatch from 'picomatch'
import { UsageError } from '../model/errors.ts'
import { byCodeUnit } from '../model/source.ts'
import { longestPath } from './globs.ts'
import { folderOf, isInside, repositoryOf, toSlashes } from './project.ts'
import { mayHoldDeclarations, type Unreadable, type Walked, walk } from './walk.ts'

/** What to read: absolute paths, ordered by code unit. */
export interface FoundFiles {
  /** Every file that may hold a declaration, so that references resolve. */
  readonly all: readonly string[]
  /** Those that were named, and so are reported on. */
  readonly named: ReadonlySet<string>
  /** The root folders of the projects that they belong to. */
  readonly roots: readonly string[]
  /** What could not be read, and was not named: references to it don't resolve. */
  readonly unreadable: readonly Unreadable[]
}

/** What is known of the files to find, beside their names. */
export interface Project {
  /** The folder in which references resolve, for what is inside it. */
  readonly root?: string
  /** Whether a file or folder, by its absolute path, is passed over. */
  readonly isExcluded?: (path: string) => boolean
  /** Files that are found even where the disk has them no more, such as staged ones. */
  readonly beside?: readonly string[]
  /** A path whose project is read, though nothing in it is named. */
  readonly near?: string
  /** Whether a glob may match nothing. */
  readonly mayBeEmpty?: boolean
}

/**
 * Finds the files that were named (files, folders, globs; relative to `cwd`) and every other file of the projects that
 * they belong to, as `walk` has them. A file that was named is taken whatever it is called, ignored or excluded. Throws a
 * UsageError for a path that is not there or, where it was named, can't be read.
 */
export function findFiles(paths: readonly string[], cwd: string, project: Project = {}): FoundFiles {
  const { isExcluded = () => false, beside = [], near } = project
  const walked = new Map<string, Walked>()
  const roots = new Set<string>()
  const walkOnce = (root: string): Walked => {
    const known = walked.get(root) ?? walk(root, isExcluded)
    walked.set(root, known)
    return known
  }
  const gone = beside.filter((path) => mayHoldDeclarations(path) && !isFileOnDisk(path) && !isExcluded(path))
  const filesOf = (path: string) => {
    const root = projectRoot(resolve(cwd, globBase(path)), cwd, project.root)
    roots.add(root)
    return [...walkOnce(root).files, ...gone.filter((file) => isInside(file, root))]
  }
  const named = new Set<string>()
  const all = new Set<string>(near === undefined ? [] : filesOf(near))
  for (const path of paths) {
    const files = filesOf(path)
    for (const file of files) all.add(file)
    for (const file of expand(path, cwd, files, project, walkOnce)) {
      named.add(file)
      all.add(file)
    }
  }
  const unreadable = [...walked.values()].flatMap((one) => one.unreadable)
  refuseNamed(unreadable, paths, cwd)
  return { all: [...all].sort(byCodeUnit), named, roots: [...roots], unreadable }
}

function refuseNamed(unreadable: readonly Unreadable[], paths: readonly string[], cwd: string): void {
  for (const { path, why } of unreadable) {
    if (paths.some((name) => isInside(path, resolve(cwd, globBase(name))))) {
      throw new UsageError(`${toSlashes(relative(cwd, path)) || '.'} can't be read: ${why}`)
    }
  }
}

function expand(
  path: string,
  cwd: string,
  files: readonly string[],
  { mayBeEmpty }: Project,
  walkOnce: (root: string) => Walked,
): readonly string[] {
  if (path === '') throw new UsageError('a path is empty; `.` is the current folder')
  if (path.length > longestPath)
    throw new UsageError(`a path has more than ${longestPath} characters, as no file's has`)
  const absolute = resolve(cwd, path)
  if (existsSync(absolute)) {
    const stats = statSync(absolute)
    if (stats.isFile()) return [sameFile(absolute, files)]
    if (!stats.isDirectory()) throw new UsageError(`${path} is neither a file nor a folder`)
    const within = files.filter((file) => isInside(file, absolute))
    // What was ignored or linked to, yet named, was meant.
    return within.length > 0 ? within : walkOnce(absolute).files
  }
  if (files.includes(absolute)) return [absolute]
  if (path.startsWith('!'))
    throw new UsageError(`${path} names nothing; what is to be passed over goes into \`exclude\``)
  if (globBase(path) === path) throw new UsageError(`there is no file or folder ${path}`)
  const matched = matching(path, cwd, files)
  if (matched.length === 0 && !mayBeEmpty) throw new UsageError(`no file matches ${path}`)
  return matched
}

/** A file under the name that the walk has for it, so that no file is read twice through a link. */
function sameFile(path: string, files: readonly string[]): string {
  if (files.includes(path)) return path
  const real = realpathSync(path)
  return files.includes(real) ? real : path
}

/**
 * The files that a glob matches, itself relative to the current folder, whose own name is no part of it. All are as
 * `system` writes paths, which on Windows is with either slash.
 */
export function matching(
  glob: string,
  cwd: string,
  files: readonly string[],
  { isAbsolute, relative, sep } = system,
): readonly string[] {
  const isMatch = picomatch(posix.normalize(toSlashes(glob, { sep })), { dot: true, nocase: sep === '\\' })
  return files.filter((file) => isMatch(toSlashes(isAbsolute(glob) ? file : relative(cwd, file), { sep })))
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
  return repository === folder && !existsSync(`${folder}/.git`) && isInside(folder, cwd) ? cwd : repository
}

function isFileOnDisk(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}
