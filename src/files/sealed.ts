import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { lstatSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeFolder } from './create.ts'
import { renameOver } from './write.ts'

/** Where something sealed is kept, and what only its own writer knows. */
export interface SealedPlace {
  readonly path: string
  /** The user's own key: without it nobody, such as the author of a tree, can make what is read here. */
  readonly key: Buffer
  /** What the content depends on beside what it is about, such as the version of the tool. */
  readonly purpose: string
}

/** A larger file is none that we wrote for a tree of any use, in bytes. */
const maxSealedSize = 500_000_000

/**
 * Reads what `writeSealed` wrote with the same key and purpose; undefined for whatever else stands there,
 * damaged or brought along by somebody.
 */
export function readSealed({ path, key, purpose }: SealedPlace): Buffer | undefined {
  try {
    const stats = lstatSync(path)
    if (!stats.isFile() || stats.size > maxSealedSize) return undefined
    const bytes = readFileSync(path)
    const seal = bytes.subarray(0, sealLength)
    const content = bytes.subarray(sealLength)
    return seal.length === sealLength && timingSafeEqual(seal, sealOf(content, key, purpose)) ? content : undefined
  } catch {
    return undefined
  }
}

/** Writes bytes with a seal before them, in place of what stands there, a link included; nothing where it can't. */
export function writeSealed({ path, key, purpose }: SealedPlace, content: Buffer): void {
  try {
    makeFolder(dirname(path))
    renameOver(path, Buffer.concat([sealOf(content, key, purpose), content]))
  } catch {
    // Whoever can't keep what was read reads it again.
  }
}

const sealLength = 32

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
