import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { baselineFile } from '../model/baseline.ts'
import { UsageError } from '../model/errors.ts'
import type { SourceFile } from '../model/source.ts'
import { readWhole, shownPath } from './read.ts'
import { reason } from './reason.ts'
import { writeWhole } from './write.ts'

/** Where the baseline file of the project at a root is, or would be. */
export function baselineOf(root: string): string {
  return join(root, baselineFile)
}

/** The baseline file of the project at a root, where there is one. */
export function findBaseline(root: string, cwd: string): SourceFile | undefined {
  const path = baselineOf(root)
  return isThere(path, cwd) ? readWhole(path, cwd) : undefined
}

/** Writes the baseline file of the project at a root, whole or not at all. */
export function writeBaseline(root: string, cwd: string, text: string): void {
  const path = baselineOf(root)
  isThere(path, cwd)
  writeWhole(shownPath(path, cwd), cwd, text)
}

/** Whether the file is there. A link could lead out of the project, and is never followed. */
function isThere(path: string, cwd: string): boolean {
  const stats = statusOf(path, cwd)
  if (stats === undefined) return false
  if (!stats.isFile()) {
    const what = stats.isSymbolicLink() ? 'a symbolic link' : 'no file'
    throw new UsageError(`${shownPath(path, cwd)} is ${what}; a baseline is a plain file at the project root`)
  }
  return true
}

function statusOf(path: string, cwd: string) {
  try {
    return lstatSync(path, { throwIfNoEntry: false })
  } catch (error) {
    throw new UsageError(`${shownPath(path, cwd)} can't be read: ${reason(error)}`)
  }
}
