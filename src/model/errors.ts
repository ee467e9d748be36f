/** Wrong use of the tool: bad usage, bad configuration, an unreadable path, nothing to judge. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
