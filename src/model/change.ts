import type { Path } from './source.ts'

/** A value still to be written: `null` is a blank that only a person can fill in, and `<…>` says what a text is for. */
export type Blank = string | null | readonly Blank[] | Blanks

/** Keys of a declaration with values still to be written. */
export interface Blanks {
  readonly [key: string]: Blank
}

/** One change of a declaration, in terms of its values; where that is in the text, and in which style, is found late. */
export type Change =
  /** Another value in the place of a text or a number. */
  | { readonly at: Path; readonly value: string | number }
  /** Another name for a key. */
  | { readonly at: Path; readonly key: string }
  /** Several items in the place of one item of a list. */
  | { readonly at: Path; readonly items: readonly string[] }
  /** More keys at the end of a map. */
  | { readonly at: Path; readonly add: Blanks }

/** A way to mend a fault, before it is known where in the text that is. */
export interface Remedy {
  /** What it does, in the imperative: "write `expires`". */
  readonly message: string
  /** Set where it keeps what the declaration means, so that it may be applied unasked. */
  readonly safe?: boolean
  readonly changes: readonly Change[]
}

/** Suggests the nearest name in the place of one that is not known. */
export function writeName(at: Path, near: string | undefined): { fix?: Remedy } {
  return near === undefined ? {} : { fix: { message: `write "${near}"`, changes: [{ at, value: near }] } }
}
