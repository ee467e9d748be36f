interface Block {
  readonly column: number
  readonly isList: boolean
}

/** Follows the maps and lists of a document in block style, entry by entry, by the columns in which they stand. */
export class Outline {
  readonly #open: Block[] = []
  #isAwaiting = true

  /** Whether an item may have its dash in a column. It awaits its value. */
  item(column: number): boolean {
    return this.#enter({ column, isList: true })
  }

  /** Whether a key may stand in a column. It awaits its value. */
  key(column: number): boolean {
    return this.#enter({ column, isList: false })
  }

  /** Takes down that the last key or item has a value, which holds nothing else. */
  value(): void {
    this.#isAwaiting = false
  }

  /** Whether there is something, and nothing awaits its value. */
  get isWhole(): boolean {
    return this.#open.length > 0 && !this.#isAwaiting
  }

  #enter(block: Block): boolean {
    const fits = this.#isAwaiting ? this.#opens(block) : this.#goesOn(block)
    this.#isAwaiting = true
    return fits
  }

  /** Whether a block may begin as the value that is awaited. A list may stand in the column of its key. */
  #opens(block: Block): boolean {
    const parent = this.#open.at(-1)
    this.#open.push(block)
    if (parent === undefined) return block.column === 0 && !block.isList
    return block.column > parent.column || (block.column === parent.column && block.isList && !parent.isList)
  }

  #goesOn({ column, isList }: Block): boolean {
    let last = this.#open.at(-1)
    while (last && (last.column > column || (last.column === column && last.isList && !isList))) {
      this.#open.pop()
      last = this.#open.at(-1)
    }
    return last?.column === column && last.isList === isList
  }
}
