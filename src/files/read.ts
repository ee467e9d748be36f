import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import platform from 'node:path'
import { UsageError } from '../model/errors.ts'
import type { SourceFile } from '../model/source.ts'
import { isInside, toSlashes } from './project.ts'
import { reason } from './reason.ts'
import type { Unreadable } from './walk.ts'

/** Larger files are not read to their end, in bytes. */
export const maxFileSize = 10_000_000

/** How files are read. */
export interface Reading {
  /** What is read elsewhere than from the disk, such as from the index of git. */
  readonly elsewhere?: ReadonlyMap<string, (() => Buffer) | undefined> | undefined
  /** Whether a file, by the path that reports show, has to be there. */
  readonly isNeeded: (path: string) => boolean
  /** Told of each file that can't be read, and need not be. */
  readonly passedOver: (unreadable: Unreadable) => void
}

/** Reads files one after the other, as they are asked for. Throws a UsageError for one that is needed and can't be read. */
export function* readFiles(
  paths: Iterable<string>,
  cwd: string,
  { elsewhere, isNeeded, passedOver }: Reading,
): Generator<SourceFile> {
  for (const path of paths) {
    const shown = shownPath(path, cwd)
    const read = elsewhere?.get(path)
    try {
      yield decode(shown, read === undefined ? readAtMost(path, maxFileSize + 1) : read())
    } catch (error) {
      const why = reason(error)
      if (isNeeded(shown)) throw new UsageError(`${shown} can't be read: ${why}`)
      passedOver({ path, why })
    }
  }
}

/** The path that reports show: relative to the current directory, with `/`; on another drive of Windows, absolute. */
export function shownPath(path: string, cwd: string, { relative, resolve, sep } = platform): string {
  return toSlashes(relative(cwd, resolve(cwd, path)), { sep })
}

/**
 * Renames paths that reports show, from `cwd` to a folder above it (absolute); undefined where it is not above. All but
 * what is shown is as `system` writes paths.
 */
export function shownFrom(top: string, cwd: string, system = platform): ((shown: string) => string) | undefined {
  if (!system.isAbsolute(top) || !isInside(cwd, system.resolve(top), system)) return undefined
  return (shown) => shownPath(system.resolve(cwd, shown), top, system)
}

/** Reads one file that has to be there. Throws a UsageError where it can't be read. */
export function readWhole(path: string, cwd: string): SourceFile {
  const shown = shownPath(path, cwd)
  try {
    return decode(shown, readAtMost(path, maxFileSize + 1))
  } catch (error) {
    throw new UsageError(`${shown} can't be read: ${reason(error)}`)
  }
}

/**
 * The first bytes of a file. What was a file when it was found may be a pipe by now, and to open or read one may never
 * end. Throws a UsageError for what is no file.
 */
export function readAtMost(path: string, limit: number): Buffer {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const stats = fstatSync(file)
    if (!stats.isFile()) throw new UsageError(stats.isDirectory() ? 'it is a folder' : 'it is no file')
    const { size } = stats
    const buffer = Buffer.alloc(Math.min(size + 1, limit))
    let length = 0
    for (;;) {
      const count = readSync(file, buffer, length, buffer.length - length, null)
      length += count
      if (count === 0 || length === buffer.length) return buffer.subarray(0, length)
    }
  } finally {
    closeSync(file)
  }
}

/** A text of bytes, or what can be made out of it together with what is wrong with it. */
export function decode(path: string, bytes: Buffer): SourceFile {
  if (bytes.length > maxFileSize) return { path, text: bytes.toString('latin1'), problem: 'is larger than 10 MB' }
  try {
    return { path, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return { path, text: bytes.toString('latin1'), problem: 'is not UTF-8' }
  }
}
