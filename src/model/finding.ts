import type { Origin, Place } from './source.ts'

export type Severity = 'error' | 'warning'

/** Another place that a finding speaks of. `place` is absent where nothing in the text can be pointed at. */
export interface RelatedPlace {
  readonly message: string
  readonly place: Place
}

/** One change of a file: what stands from `start` to `end`, in UTF-16 units of its text, gives way to `text`. */
export interface Edit {
  readonly file: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A way to mend a fault. A safe one keeps what the declaration means, and may be applied unasked. */
export interface Fix {
  /** What it does, in the imperative: "write `expires`". */
  readonly message: string
  readonly safe: boolean
  readonly edits: readonly Edit[]
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
  /** The text that it points at, as it stands in the file. */
  readonly words: string
  /** Tells this fault from others of its declaration, whatever is edited elsewhere: 16 hexadecimal digits. */
  readonly digest: string
  readonly fix?: Fix
}

/** A finding that an ignore comment took out of the report and of the verdict. */
export interface IgnoredFinding {
  readonly finding: Finding
  /** The day through which the comment holds, and the reason that it gives. */
  readonly until: string
  readonly because: string
  /** Where the comment stands. */
  readonly comment: Place
}
