import { createHash } from 'node:crypto'
import { readSealed, writeSealed } from './sealed.ts'

/** Where a cache is kept, and what only its own writer knows. */
export interface CachePlace {
  readonly path: string
  /** The user's own key: without it nobody, such as the author of a tree, can make a cache that is read. */
  readonly key: Buffer
  /** What the values depend on beside the texts, such as the version of the tool. */
  readonly purpose: string
}

/** Values that were worked out from texts, kept on the disk by the digest of the text. Values are plain JSON. */
export class TextCache<V> {
  readonly #place: CachePlace
  readonly #before: ReadonlyMap<string, V>
  readonly #now = new Map<string, V>()
  #isNew = false

  /** Reads a cache. What stands there and is none counts as empty. */
  constructor(place: CachePlace) {
    this.#place = place
    const content = readSealed(place.path, place.key, place.purpose)
    this.#before = new Map(content === undefined ? [] : Object.entries(JSON.parse(content.toString('utf8'))))
  }

  /** The value that was kept for a text. */
  recall(text: string): V | undefined {
    const digest = digestOf(text)
    const value = this.#before.get(digest)
    if (value !== undefined) this.#now.set(digest, value)
    return value
  }

  /** Takes down the value of a text. */
  keep(text: string, value: V): void {
    this.#now.set(digestOf(text), value)
    this.#isNew = true
  }

  /** Writes what was recalled or kept since it was read, and nothing else, so that it does not grow for ever. */
  save(): void {
    if (!this.#isNew && this.#now.size === this.#before.size) return
    const content = Buffer.from(JSON.stringify(Object.fromEntries(this.#now)))
    writeSealed(this.#place.path, this.#place.key, this.#place.purpose, content)
  }
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}
