import { main } from '../../src/cli/main.ts'
import type { Process } from '../../src/cli/terminal.ts'

/** What a run of the command line printed, and its exit code. */
export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command line in process, in a folder, on 2026-11-23 unless told otherwise. */
export async function run(
  cwd: string,
  argv: readonly string[],
  more: Partial<Process> & { stdin?: string | Buffer; tty?: boolean } = {},
): Promise<Ran> {
  const out = { stdout: '', stderr: '' }
  const output = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      out[name] += text
    },
    isTTY: more.tty ?? false,
    columns: undefined,
  })
  const code = await main({
    argv,
    getCwd: () => cwd,
    env: {},
    today: '2026-11-23',
    now: () => 0,
    getStdin: async function* () {
      yield Buffer.from(more.stdin ?? '')
    },
    stdout: output('stdout'),
    stderr: output('stderr'),
    ...more,
  })
  return { code, ...out }
}
