/** Choices that are the same for the same seed, by mulberry32 (T. Ettinger, 2017). */
export class Dice {
  #state

  /** @param {number} seed a whole number */
  constructor(seed) {
    // Neighbouring seeds are spread, or their first throws would be alike.
    this.#state = Math.imul(seed + 1, 0x9e3779b1)
  }

  /** The next number from 0 up to, and without, 1. */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let bits = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }

  /** A whole number of these two, or between them. */
  int(least, most) {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  /** True with this probability. */
  chance(probability) {
    return this.next() < probability
  }

  /** An item of a list. */
  pick(list) {
    return list[this.int(0, list.length - 1)]
  }

  /** This many different items of a list, in random order. */
  some(list, count) {
    const left = [...list]
    return Array.from({ length: count }, () => left.splice(this.int(0, left.length - 1), 1)[0])
  }
}
