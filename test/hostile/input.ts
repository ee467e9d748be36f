/** One hostile input, and what is promised of a run over it. */
export interface Input {
  readonly name: string
  /** Puts the input into a folder that holds sound declarations already, in `good.yaml`. */
  readonly make?: (cwd: string) => void
  /** Puts things into the home folder of the user, which is empty otherwise. */
  readonly home?: (home: string) => void
  /** Names in the folder that the run may write to. */
  readonly writes?: readonly string[]
  /** What follows `carveout`; by default the folder is linted. */
  readonly argv?: readonly string[]
  readonly stdin?: () => Buffer | string
  readonly code: 0 | 1 | 2
  /** What its outputs have to say, each. */
  readonly says: readonly RegExp[]
  /** Modules loaded before it. */
  readonly preloads?: readonly string[]
  /** Whether it needs a user who may not read everything. */
  readonly powerless?: true
}

/** A declaration with these lines. */
export const carveOut = (...lines: string[]) =>
  ['apiVersion: carveout/v1', 'kind: CarveOut', 'id: hostile', ...lines, ''].join('\n')

/** A text many times over. */
export const times = (count: number, text: string) => text.repeat(count)

/** A text of at least so many bytes. */
export const filled = (bytes: number, text: string) => text.repeat(Math.ceil(bytes / Buffer.byteLength(text)))
