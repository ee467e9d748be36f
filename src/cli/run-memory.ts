import { readSealed, type SealedPlace, writeSealed } from '../files/sealed.ts'
import { digestOf } from '../files/text-digest.ts'
import type { Judgement } from '../language/judge.ts'
import { giveBack, type Judgements, judgedSoFar } from '../language/judged.ts'
import type { Memory, Reading } from '../parse/reading.ts'

/** What is kept: by the digest of its text what was read of a file, and by field and text what was judged of a text. */
interface Kept {
  readonly readings: Readonly<Record<string, readonly Reading[]>>
  readonly judgements: readonly (readonly [string, Judgement])[]
}

/**
 * What earlier runs have read, from the disk and back to it. It holds what texts say by themselves, and no findings:
 * those depend on the other files, the configuration and the day.
 */
export class RunMemory implements Memory {
  readonly #place: SealedPlace
  readonly #readings: Map<string, readonly Reading[]>
  readonly #judgements: Judgements
  readonly #recalled = new Map<string, readonly Reading[]>()
  #isNew = false

  /** Reads what was kept. What stands there and is none counts as nothing. */
  constructor(place: SealedPlace) {
    this.#place = place
    const content = readSealed(place)
    const kept: Kept = content === undefined ? { readings: {}, judgements: [] } : JSON.parse(content.toString('utf8'))
    this.#readings = new Map(Object.entries(kept.readings))
    this.#judgements = new Map(kept.judgements)
    giveBack(this.#judgements)
  }

  /** Where it is kept. */
  get path(): string {
    return this.#place.path
  }

  recall(text: string): readonly Reading[] | undefined {
    const digest = digestOf(text)
    const readings = this.#readings.get(digest)
    if (readings !== undefined) this.#recalled.set(digest, readings)
    return readings
  }

  keep(text: string, readings: readonly Reading[]): void {
    this.#recalled.set(digestOf(text), readings)
    this.#isNew = true
  }

  /** Writes what this run has read or recalled, and nothing else, so that it does not grow for ever. */
  save(): void {
    const judgements = judgedSoFar()
    const isSame = !this.#isNew && this.#recalled.size === this.#readings.size
    if (isSame && [...judgements.keys()].every((key) => this.#judgements.has(key))) return
    const kept: Kept = { readings: Object.fromEntries(this.#recalled), judgements: [...judgements] }
    writeSealed(this.#place, Buffer.from(JSON.stringify(kept)))
  }
}
