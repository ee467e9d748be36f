import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { UsageError } from '../model/errors.ts'
import { type GitPlace, nothing, parts, text, type WorkTree, workTree } from './git.ts'
import { toSlashes } from './project.ts'
import { maxFileSize, readAtMost } from './read.ts'

/** Files as they will be committed, by absolute path; without a reader, the file on disk is all there is. */
export type StagedFiles = ReadonlyMap<string, (() => Buffer) | undefined>

/**
 * What is staged: files that the index has otherwise than the last commit, and how to read them from there. A hook
 * judges what will be committed, which is not what is on disk where a file is staged in part. Files with a merge
 * conflict have no reader.
 */
export function stagedFiles(place: GitPlace): StagedFiles {
  const tree = workTree(place, '--staged')
  const flags = ['--cached', '--raw', '--no-abbrev', '-z', '--no-renames', '--diff-filter=d', '--no-relative']
  const safe = ['--no-ext-diff', '--no-textconv', '--ignore-submodules=all']
  const printed = parts(tree.ask(['diff-index', ...flags, ...safe, headOf(tree) ?? emptyTree(tree), '--']))
  const staged = new Map<string, (() => Buffer) | undefined>()
  for (let i = 0; i + 1 < printed.length; i += 2) {
    const [, mode = '', , blob = '', status] = printed[i]?.split(' ') ?? []
    const path = join(tree.top, printed[i + 1] ?? '')
    if (status === 'U') staged.set(path, undefined)
    else if (isFile(mode)) staged.set(path, () => tree.ask(['cat-file', 'blob', blob], { atMost: maxFileSize + 1 }))
  }
  return staged
}

/**
 * Which of some files (absolute paths) are not as they are in the last commit or, with a `ref`, as they were where the
 * current branch left it. Files that git does not know yet are among them, save those that it is told to ignore.
 */
export function changedFiles(place: GitPlace, ref: string | undefined, files: Iterable<string>): ReadonlySet<string> {
  const tree = workTree(place, '--changed')
  const before = blobsOf(tree, baseOf(tree, ref))
  const list = ['ls-files', '-z', '--full-name', '--cached', '--others', '--exclude-standard', '--', ':/']
  const known = new Set(parts(tree.ask(list)))
  const isChanged = (path: string) => {
    const name = toSlashes(relative(tree.top, path))
    return known.has(name) && !isBlob(path, before.get(name), tree)
  }
  return new Set([...files].filter(isChanged))
}

function headOf(tree: WorkTree): string | undefined {
  return commitOf(tree, 'HEAD')
}

function commitOf(tree: WorkTree, ref: string): string | undefined {
  // No name of a commit begins with `-`, so that one would be an option.
  if (ref.startsWith('-')) return undefined
  return text(tree.ask(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], nothing)) || undefined
}

/** What everything is new to, where there is no commit yet. */
function emptyTree(tree: WorkTree): string {
  return text(tree.ask(['hash-object', '-t', 'tree', '--stdin']))
}

function baseOf(tree: WorkTree, ref: string | undefined): string {
  if (ref === undefined) return headOf(tree) ?? emptyTree(tree)
  const commit = commitOf(tree, ref)
  if (commit === undefined) {
    throw new UsageError(`--changed: there is no commit ${JSON.stringify(ref)} here; paths go before --changed`)
  }
  const base = text(tree.ask(['merge-base', commit, 'HEAD'], nothing))
  if (base !== '') return base
  throw new UsageError(
    `--changed: ${JSON.stringify(ref)} and HEAD have no commit in common; a shallow clone must be deepened first`,
  )
}

/** The files of a commit, by path from the top: their blobs' ids. */
function blobsOf(tree: WorkTree, commit: string): ReadonlyMap<string, string> {
  const entries = parts(tree.ask(['ls-tree', '-r', '-z', '--full-tree', commit]))
  return new Map(
    entries.flatMap((entry) => {
      const tab = entry.indexOf('\t')
      const [mode = '', , blob = ''] = entry.slice(0, tab).split(' ')
      return isFile(mode) ? [[entry.slice(tab + 1), blob]] : []
    }),
  )
}

/** Not a symbolic link and not another repository. */
function isFile(mode: string): boolean {
  return mode.startsWith('100')
}

/**
 * Whether a file is as a blob has it. The bytes are compared here, since git would pass them through the filters that
 * the repository names. Line ends are let pass, as git itself may have changed them; what any other filter changed
 * counts as a change, so that a file may be reported once too often but never left out.
 */
function isBlob(path: string, blob: string | undefined, tree: WorkTree): boolean {
  if (blob === undefined) return false
  try {
    if (statSync(path).size > maxFileSize) {
      return text(tree.ask(['hash-object', '--no-filters', '--', path], nothing)) === blob
    }
    const bytes = readAtMost(path, maxFileSize)
    return idOf(bytes, blob) === blob || idOf(withoutReturns(bytes), blob) === blob
  } catch {
    // What can't be read is told by whoever reads it next.
    return false
  }
}

function idOf(bytes: Buffer, like: string): string {
  const hash = createHash(like.length === 64 ? 'sha256' : 'sha1')
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

function withoutReturns(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
}
