import { appendFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { UsageError } from '../model/errors.ts'
import { reason } from './reason.ts'

/**
 * Appends to a file, which may not be there yet, what `textFor` makes of the bytes that it holds. `path` is relative to
 * `cwd`. Throws a UsageError where it can't be written.
 */
export function appendTo(path: string, cwd: string, textFor: (size: number) => string): void {
  const absolute = resolve(cwd, path)
  try {
    appendFileSync(absolute, textFor(statSync(absolute, { throwIfNoEntry: false })?.size ?? 0))
  } catch (error) {
    throw new UsageError(`${path} can't be written: ${reason(error)}`)
  }
}
