import { appendFileSync, rmSync, statSync, truncateSync } from 'node:fs'
import { resolve } from 'node:path'
import { UsageError } from '../model/errors.ts'
import { reason } from './reason.ts'

/**
 * Appends to a file, which may not be there yet, what `textFor` makes of the bytes that it holds: all of it or nothing.
 * `path` is relative to `cwd`. Throws a UsageError where it can't be written.
 */
export function appendTo(path: string, cwd: string, textFor: (size: number) => string): void {
  const absolute = resolve(cwd, path)
  try {
    const before = statSync(absolute, { throwIfNoEntry: false })
    const text = textFor(before?.size ?? 0)
    try {
      appendFileSync(absolute, text)
    } catch (error) {
      if (before === undefined) rmSync(absolute, { force: true })
      else if (before.isFile()) truncateSync(absolute, before.size)
      throw error
    }
  } catch (error) {
    throw new UsageError(`${path} can't be written: ${reason(error)}`)
  }
}
