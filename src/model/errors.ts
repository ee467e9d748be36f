/** Wrong use of the tool: bad usage, bad configuration, an unreadable path, nothing to judge. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'

  /** `more` are further faults of the same kind, each a sentence of its own. */
  constructor(
    message: string,
    readonly more: readonly string[] = [],
  ) {
    super(message)
  }
}

/** All that is wrong as one UsageError. */
export function refusal([first = '', ...more]: readonly string[]): UsageError {
  return new UsageError(first, more)
}

/** Throws all that is wrong as one UsageError, where anything is. */
export function refuse(faults: readonly string[]): void {
  if (faults.length > 0) throw refusal(faults)
}
