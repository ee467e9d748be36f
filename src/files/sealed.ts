import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { lstatSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeFolder } from './create.ts'
import { readAtMost } from './read.ts'
import { renameOver } from './write.ts'

/** Where something sealed is kept, and what only its own writer knows. */
export interface SealedPlace {
  readonly path: string
  /** The user's own key: without it nobody, such as the author of a tree, can make what is read here. */
  readonly key: Buffer
  /** What the content depends on beside what it is about, such as the version of the tool. */
  readonly purpose: string
}

/**
 * Reads what `writeSealed` wrote with the same key and purpose; undefined for whatever else stands there,
 * damaged or brought along by somebody.
 */
export function readSealed({ path, key, purpose }: SealedPlace): Buffer | undefined {
  try {
    const stats = lstatSync(path)
    if (!stats.isFile()) return undefined
    const length = stats.size - 2 * sealLength
    // Nobody else's file is read to its end, which may be far off.
    if (!isSame(readAtMost(path, sealLength), lengthSeal(length, key, purpose))) return undefined
    const bytes = readAtMost(path, stats.size)
    const content = bytes.subarray(2 * sealLength)
    return isSame(bytes.subarray(sealLength, 2 * sealLength), sealOf(content, key, purpose)) ? content : undefined
  } catch {
    return undefined
  }
}

/** Writes bytes with a seal before them, in place of what stands there, a link included; nothing where it can't. */
export function writeSealed({ path, key, purpose }: SealedPlace, content: Buffer): void {
  try {
    makeFolder(dirname(path))
    const seals = [lengthSeal(content.length, key, purpose), sealOf(content, key, purpose)]
    renameOver(path, Buffer.concat([...seals, content]))
  } catch {
    // Whoever can't keep what was read reads it again.
  }
}

const sealLength = 32

/** What stands first, so that it takes no more than that to tell a file that is ours. */
function lengthSeal(length: number, key: Buffer, purpose: string): Buffer {
  return sealOf(Buffer.from(String(length)), key, `the length for ${purpose}`)
}

function isSame(seal: Buffer, own: Buffer): boolean {
  return seal.length === sealLength && timingSafeEqual(seal, own)
}

function sealOf(content: Buffer, key: Buffer, purpose: string): Buffer {
  return createHmac('sha256', key).update(`${purpose}\n`).update(content).digest()
}

/** The user's own key, made where there is none; undefined where it can be neither read nor kept. */
export function keyIn(folder: string): Buffer | undefined {
  const path = join(folder, 'key')
  try {
    return readKey(path) ?? createKey(folder, path)
  } catch {
    return undefined
  }
}

const keyLength = 32

function readKey(path: string): Buffer | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false })
  return stats?.isFile() && stats.size === keyLength ? readFileSync(path) : undefined
}

function createKey(folder: string, path: string): Buffer | undefined {
  makeFolder(folder)
  renameOver(path, randomBytes(keyLength), { mode: 0o600 })
  // Of two runs that make one at once, the later one's stays.
  return readKey(path)
}
