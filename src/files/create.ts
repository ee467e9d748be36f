import { existsSync, lstatSync, mkdirSync, rmdirSync, unlinkSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { UsageError } from '../model/errors.ts'
import { projectRoot } from './find.ts'
import { toSlashes } from './project.ts'
import { codeOf, reason } from './reason.ts'
import { clearBeside, createWhole } from './write.ts'

/** A file to be created, its path relative to a folder, with `/`. */
export interface NewFile {
  readonly path: string
  readonly text: string
}

/**
 * Creates files in a folder, all of them or none, and the folders that they need. Throws a UsageError that names what is
 * there already; nothing is ever overwritten.
 */
export function createFiles(folder: string, cwd: string, files: readonly NewFile[]): void {
  const root = resolve(cwd, folder)
  const taken = files.filter(({ path }) => isThere(join(root, path))).map(({ path }) => shown(join(root, path), cwd))
  if (taken.length > 0) {
    // They may be of a run that was killed, which has left others behind.
    for (const { path } of files) quietly(() => clearBeside(join(root, path)))
    throw new UsageError(`${taken.join(', ')} ${taken.length === 1 ? 'is' : 'are'} there already; nothing was written`)
  }
  const created: string[] = []
  const made: string[] = []
  try {
    for (const { path, text } of files) {
      makeFolder(dirname(join(root, path)), made)
      createWhole(join(root, path), text)
      created.push(join(root, path))
    }
  } catch (error) {
    for (const path of created) quietly(() => unlinkSync(path))
    for (const path of made.toReversed()) quietly(() => rmdirSync(path))
    throw new UsageError(`${folder} can't be written to: ${reason(error)}`)
  }
}

/** Tidies up as far as possible: there is something else to be told. */
function quietly(tidy: () => void): void {
  try {
    tidy()
  } catch {
    // It stays.
  }
}

/**
 * Makes a folder and those above it, one by one: what makes them all at once never ends in a place such as /proc. Those
 * that it made go to `made`.
 */
export function makeFolder(path: string, made: string[] = []): void {
  if (existsSync(path)) return
  makeFolder(dirname(path), made)
  mkdirSync(path)
  made.push(path)
}

/** Whether something is there, a link that leads nowhere included. */
function isThere(path: string): boolean {
  try {
    lstatSync(path)
    return true
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false
    throw new UsageError(`${path} can't be looked at: ${reason(error)}`)
  }
}

function shown(path: string, cwd: string): string {
  return toSlashes(relative(cwd, path))
}

/**
 * A schema of ours for the modeline of a file: that of the package as it is installed in the project, by a
 * relative path, so that an editor needs no network; undefined where it is not installed there.
 */
export function installedSchema(name: string, folder: string, cwd: string): string | undefined {
  const from = resolve(cwd, folder)
  const root = projectRoot(from, cwd)
  for (let at = from; ; at = dirname(at)) {
    const schema = join(at, 'node_modules/carveout/schemas', `${name}.schema.json`)
    if (existsSync(schema)) return toSlashes(relative(from, schema)).replace(/^(?!\.)/, './')
    if (at === root || dirname(at) === at) return undefined
  }
}
