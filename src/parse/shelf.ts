/** More than this many things that can be made again are not kept. */
const most = 4

/** Keeps the latest few of the things that can be made again, such as the syntax trees of documents. */
export class Shelf<K extends object, V> {
  readonly #kept: { readonly key: K; readonly value: V }[] = []

  /** What was kept for a key, or what is made for it now. */
  take(key: K, make: () => V): V {
    const at = this.#kept.findIndex((kept) => kept.key === key)
    const [found = { key, value: make() }] = at === -1 ? [] : this.#kept.splice(at, 1)
    this.#kept.unshift(found)
    if (this.#kept.length > most) this.#kept.pop()
    return found.value
  }
}
