/** Where text goes. */
export interface Output {
  write(text: string): void
  readonly isTTY: boolean
  readonly columns: number | undefined
}

/** Everything that the command line takes from the process; nothing in `src` asks the process itself. */
export interface Process extends Omit<Terminal, 'cwd'> {
  /** The current folder; throws where it was deleted. */
  getCwd(): string
}

/** What the commands know of the process. */
export interface Terminal {
  /** The arguments after the program's name. */
  readonly argv: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Today as a calendar day in UTC, `YYYY-MM-DD`. */
  readonly today: string
  /** Milliseconds from any fixed point; for progress alone, never for results. */
  now(): number
  /** Standard input, which may never end. */
  getStdin(): AsyncIterable<Buffer>
  readonly stdout: Output
  readonly stderr: Output
}
