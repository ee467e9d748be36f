import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { UsageError } from '../model/errors.ts'
import type { SourceFile } from '../model/source.ts'
import { toSlashes } from './find.ts'
import { reason } from './reason.ts'

/** Larger files are not read to their end, in bytes. */
export const maxFileSize = 10_000_000

/** Reads files one after the other, as they are asked for: from `elsewhere` where it has them, otherwise from disk. */
export function* readFiles(
  paths: Iterable<string>,
  cwd: string,
  elsewhere: ReadonlyMap<string, (() => Buffer) | undefined> = new Map(),
): Generator<SourceFile> {
  for (const path of paths) {
    const read = elsewhere.get(path)
    yield read === undefined ? readSource(path, shownPath(path, cwd)) : decode(shownPath(path, cwd), read())
  }
}

/** The path that reports show: relative to the current directory, with `/`. */
export function shownPath(path: string, cwd: string): string {
  return toSlashes(relative(cwd, resolve(cwd, path)))
}

/** Reads one file that has to be there. Throws a UsageError where it can't be read. */
export function readWhole(path: string, cwd: string): SourceFile {
  const shown = shownPath(path, cwd)
  refusePipe(path, shown)
  return readSource(path, shown)
}

/** Throws a UsageError for what is there but no file, such as a pipe: to read it might never end. */
export function refusePipe(path: string, shown: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === false) throw new UsageError(`${shown} is no file`)
}

function readSource(path: string, shown: string): SourceFile {
  try {
    const bytes = readAtMost(path, maxFileSize + 1)
    if (bytes.length > maxFileSize)
      return { path: shown, text: bytes.toString('latin1'), problem: 'is larger than 10 MB' }
    return decode(shown, bytes)
  } catch (error) {
    throw new UsageError(`${shown} can't be read: ${reason(error)}`)
  }
}

function readAtMost(path: string, limit: number): Buffer {
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
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
