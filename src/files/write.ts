import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { UsageError } from '../model/errors.ts'
import { reason } from './reason.ts'

/**
 * Writes a whole file or nothing: beside its place first, then over it. `path` is relative to `cwd`. Throws a
 * UsageError where it can't be written.
 */
export function writeWhole(path: string, cwd: string, text: string): void {
  const absolute = resolve(cwd, path)
  const beside = `${absolute}.carveout-tmp`
  try {
    writeFileSync(beside, text)
    renameSync(beside, absolute)
  } catch (error) {
    rmSync(beside, { force: true })
    throw new UsageError(`${path} can't be written: ${reason(error)}`)
  }
}
