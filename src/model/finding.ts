import type { Origin, Place } from './source.ts'

export type Severity = 'error' | 'warning'

/** Another place that a finding speaks of. `place` is absent where nothing in the text can be pointed at. */
export interface RelatedPlace {
  readonly message: string
  readonly place: Place
}

/** One fault at one place. */
export interface Finding {
  /** A rule's id, or one of the machinery's: `yaml-syntax`, `schema`. */
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly help?: string
  /** The id of the declaration, or null where it has none that could be read. */
  readonly declaration: string | null
  readonly origin: Origin
  readonly place: Place
  /** JSON pointer into the document as it is written. */
  readonly pointer: string
  readonly related: readonly RelatedPlace[]
}
