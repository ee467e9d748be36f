import { type Dirent, lstatSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { UsageError } from '../model/errors.ts'
import { byCodeUnit } from '../model/source.ts'
import { longestPath } from './globs.ts'
import { toSlashes } from './project.ts'
import { readAtMost } from './read.ts'
import { reason } from './reason.ts'
import { isSlowGlob, slowGlob } from './slow-globs.ts'

/** What is in a folder and below it. Paths are absolute, ordered by code unit. */
export interface Walked {
  readonly files: readonly string[]
  readonly unreadable: readonly Unreadable[]
}

/** A path that can't be read, and why, as the end of a sentence. */
export interface Unreadable {
  readonly path: string
  readonly why: string
}

/** The rules of one `.gitignore`, and the folder that it stands in. */
interface IgnoreFile {
  readonly base: string
  readonly rules: Ignore
}

const passedOver = new Set(['node_modules', '.git'])

/** Whether a file, by its name, may hold a declaration. */
export function mayHoldDeclarations(name: string): boolean {
  return /\.(ya?ml|json)$/i.test(name)
}

/**
 * Walks a folder for `*.yaml`, `*.yml` and `*.json`. `node_modules`, `.git`, what a `.gitignore` ignores, what is excluded
 * and symbolic links are passed over.
 */
export function walk(root: string, isExcluded: (path: string) => boolean): Walked {
  const files: string[] = []
  const unreadable: Unreadable[] = []
  const tryTo = <T>(path: string, read: () => T, otherwise: T): T => {
    try {
      return read()
    } catch (error) {
      unreadable.push({ path, why: reason(error) })
      return otherwise
    }
  }
  const visit = (folder: string, ignores: readonly IgnoreFile[]) => {
    const entries = tryTo<Dirent[] | undefined>(folder, () => readdirSync(folder, { withFileTypes: true }), undefined)
    if (entries === undefined) return
    const file = join(folder, '.gitignore')
    const own = tryTo(file, () => ignoreFileIn(folder), undefined)
    const here = own === undefined ? ignores : [...ignores, own]
    for (const entry of entries) {
      const path = join(folder, entry.name)
      if (passedOver.has(entry.name) || isIgnored(path, entry.isDirectory(), here) || isExcluded(path)) continue
      if (entry.isDirectory())
        visit(
          path,
          here.map((ignoring) => lettingIn(path, ignoring)),
        )
      else if (entry.isFile() && mayHoldDeclarations(entry.name)) files.push(path)
    }
  }
  visit(root, [])
  return { files: files.sort(byCodeUnit), unreadable: unreadable.sort((a, b) => byCodeUnit(a.path, b.path)) }
}

/** More than any `.gitignore` needs, in bytes: each of its lines is compared with each path. */
const maxIgnoreSize = 100_000

/** As git has it, a link is no `.gitignore`: it could lead anywhere. */
function ignoreFileIn(folder: string): IgnoreFile | undefined {
  const file = join(folder, '.gitignore')
  if (!lstatSync(file, { throwIfNoEntry: false })?.isFile()) return undefined
  const bytes = readAtMost(file, maxIgnoreSize + 1)
  if (bytes.length > maxIgnoreSize) throw new UsageError('it is larger than 100 kB')
  return { base: folder, rules: ignore().add(quickLines(bytes.toString('utf8'))) }
}

/**
 * The lines that can be compared with a path in bounded time. Without one of the others more is judged than git knows
 * of; without one that lets in again it could be less, so that is refused.
 */
function quickLines(text: string): string[] {
  const lines = text.split(/\r?\n/)
  const slow = lines.find((line) => line.startsWith('!') && isSlowGlob(line))
  if (slow !== undefined) throw new UsageError(`${JSON.stringify(slow)} ${slowGlob}`)
  return lines.filter((line) => line.length <= longestPath && !isSlowGlob(line))
}

/** As git decides it: the nearest `.gitignore` that has a word to say. */
function isIgnored(path: string, isFolder: boolean, ignores: readonly IgnoreFile[]): boolean {
  for (const { base, rules } of ignores.toReversed()) {
    const { ignored, unignored } = rules.test(pathIn(base, path, isFolder))
    if (ignored || unignored) return ignored
  }
  return false
}

/** What would ignore a folder that a nearer `.gitignore` let in has no more to say of what is in it. */
function lettingIn(folder: string, { base, rules }: IgnoreFile): IgnoreFile {
  const path = pathIn(base, folder, true)
  if (!rules.test(path).ignored) return { base, rules }
  return {
    base,
    rules: ignore()
      .add(rules)
      .add(`!/${path.replace(/[\\*?[\]!# ]/g, '\\$&')}`),
  }
}

function pathIn(base: string, path: string, isFolder: boolean): string {
  return toSlashes(relative(base, path)) + (isFolder ? '/' : '')
}
