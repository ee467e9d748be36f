import {
  accessSync,
  closeSync,
  constants,
  copyFileSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  linkSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { UsageError } from '../model/errors.ts'
import { isFolder, namesOf } from './project.ts'
import { maxFileSize, readAtMost } from './read.ts'
import { codeOf, reason } from './reason.ts'

/**
 * Writes a whole file or nothing: beside its place first, then over it. A file that is there keeps its permissions, a
 * symbolic link stays one, and a device or a pipe, of which there is no whole, is written to as it is. `path` is relative
 * to `cwd`. Throws a UsageError where it can't be written.
 */
export function writeWhole(path: string, cwd: string, text: string): void {
  attempt(path, () => {
    const named = resolve(cwd, path)
    const there = statSync(named, { throwIfNoEntry: false })
    if (there === undefined) renameOver(named, text)
    else if (isWrittenAsItIs(named)) writeFileSync(named, text)
    else renameOver(realpathSync(named), text, there)
  })
}

/** Whether there is no whole of what is at an absolute path: a device, a pipe, or what the process has open. */
function isWrittenAsItIs(path: string): boolean {
  const there = statSync(path, { throwIfNoEntry: false })
  return there !== undefined && (!there.isFile() || /^\/(?:dev|proc)\//.test(path))
}

/** Refuses a place that nothing can be written to, while nothing has been judged yet. Throws a UsageError. */
export function checkWritable(path: string, cwd: string): void {
  const named = resolve(cwd, path)
  const folder = dirname(named)
  if (!isFolder(folder)) throw new UsageError(`${path} can't be written: there is no folder ${relative(cwd, folder)}`)
  if (isFolder(named)) throw new UsageError(`${path} can't be written: it is a folder`)
  attempt(path, () => {
    const [, real = named] = namesOf(path, cwd)
    // A plain file is written beside its place first.
    accessSync(isWrittenAsItIs(named) ? named : dirname(real), constants.W_OK)
  })
}

/**
 * Gives a file that was read another text: the whole of it or nothing, with its permissions and owner kept. A symbolic
 * link stays, and what it leads to is written. Throws a UsageError where it can't be, or where the file is not what was
 * read any more.
 */
export function replaceWhole(path: string, cwd: string, before: string, after: string): void {
  attempt(path, () => {
    const real = realpathSync(resolve(cwd, path))
    if (!readAtMost(real, maxFileSize + 1).equals(Buffer.from(before)))
      throw new UsageError(`${path} was changed by somebody else meanwhile; it is left as it is`)
    renameOver(real, after, statSync(real))
  })
}

function attempt(path: string, write: () => void): void {
  try {
    write()
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`${path} can't be written: ${reason(error)}`)
  }
}

/** Who may do what with a file. */
type Owned = Pick<Stats, 'mode'> & Partial<Pick<Stats, 'uid' | 'gid'>>

/** Writes a whole file or nothing, in place of what stands there; with the owner and permissions of another, if told. */
export function renameOver(target: string, content: string | Buffer, like?: Owned): void {
  put(target, content, (beside) => renameSync(beside, target), like)
}

/** Writes a whole file or nothing, where nothing stands; what is there by then, a link included, is left as it is. */
export function createWhole(target: string, content: string): void {
  put(target, content, (beside) => {
    try {
      linkSync(beside, target)
    } catch (error) {
      if (codeOf(error) === 'EEXIST') throw error
      // Not every file system has a second name for a file.
      copyFileSync(beside, target, constants.COPYFILE_EXCL)
    }
    unlinkSync(beside)
  })
}

function put(target: string, content: string | Buffer, intoPlace: (beside: string) => void, like?: Owned): void {
  clearBeside(target)
  const beside = besideOf(target)
  // What is for few to read is for no more of them while it is written.
  const file = openSync(beside, 'wx', like === undefined ? 0o666 : like.mode & 0o600)
  const { ino } = fstatSync(file)
  const isOurs = () => lstatSync(beside, { throwIfNoEntry: false })?.ino === ino
  try {
    try {
      if (like !== undefined) makeLike(file, like)
      writeFileSync(file, content)
    } finally {
      closeSync(file)
    }
    if (!isOurs()) throw new UsageError(`another run is writing ${basename(target)} as well`)
    intoPlace(beside)
  } catch (error) {
    if (isOurs()) rmSync(beside, { force: true })
    throw error
  }
}

/** Takes away what a run that was killed has left beside a file. It may be a planted link, and is not followed. */
export function clearBeside(target: string): void {
  const beside = besideOf(target)
  if (lstatSync(beside, { throwIfNoEntry: false }) !== undefined) unlinkSync(beside)
}

// Cryptography takes long to load, and most runs write nothing.
const require = createRequire(import.meta.url)

/** Where a file is written before it takes its place: a name that belongs to it, so that the next run finds what was left. */
function besideOf(target: string): string {
  const { createHash } = require('node:crypto') as typeof import('node:crypto')
  const name = createHash('sha256').update(basename(target)).digest('hex').slice(0, 16)
  return join(dirname(target), `.carveout-${name}.tmp`)
}

function makeLike(file: number, { uid, gid, mode }: Owned): void {
  try {
    if (uid !== undefined && gid !== undefined) fchownSync(file, uid, gid)
  } catch (error) {
    // Who may write a file may still not be able to give one away.
    if (codeOf(error) !== 'EPERM') throw error
  }
  fchmodSync(file, mode & 0o7777)
}
