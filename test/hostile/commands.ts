import { resolve } from 'node:path'
import { formats } from '../../src/report/formats.ts'
import { folder } from '../cli/support.ts'
import { carveout, type Spawned, type Spawning } from './spawn.ts'

/** A command line, what it reads from its standard input, and a folder to run it in, relative to that of all. */
export interface CommandLine {
  readonly args: readonly string[]
  readonly stdin?: string
  readonly folder?: string
}

/** How a command line ended, and all that it printed. */
export interface Told {
  readonly args: readonly string[]
  readonly folder: string
  readonly code: number
  readonly said: string
}

const stdin = 'apiVersion: carveout/v1\nkind: CarveOut\nid: typed\n'
const judging: readonly CommandLine[] = [
  ...Object.keys(formats).map((format) => ({ args: ['lint', '-f', format] })),
  { args: ['lint', '-f', 'json=report.json', '-f', 'pretty', '--show-ignored', '--color'] },
  { args: ['lint', '--staged', '--allow-empty'] },
  { args: ['lint', '--changed'] },
  { args: ['lint', '--changed', 'HEAD~1'] },
  { args: ['lint', '-'], stdin },
  { args: ['lint', '-', '--stdin-filename', 'typed.yaml'], stdin },
  { args: ['lint', '--jobs', '2'] },
  { args: ['lint', '--cache'] },
  { args: ['lint', '--cache-location', 'kept/here'] },
  { args: ['lint', '--no-config', '--preset', 'strict', '--rule', 'missing-owner:off'] },
  { args: ['lint', '--fix-dry-run'] },
]

/** Every command, with every option that makes it read, write or run something else. Those that write come last. */
export const commands: readonly CommandLine[] = [
  ...judging,
  ...[[], ['-f', 'json']].flatMap((format) =>
    [['rules'], ['config'], ['explain', 'fuzzy-scope']].map((args) => ({ args: [...args, ...format] })),
  ),
  ...['portfolio', 'carve-out', 'config', 'report'].map((name) => ({ args: ['schema', name] })),
  ...['bash', 'zsh', 'fish'].map((shell) => ({ args: ['completion', shell] })),
  { args: ['help', 'lint'] },
  { args: ['--version'] },
  { args: ['lint', '--fix'] },
  { args: ['baseline', '--until', '2027-01-31', '--because', 'they come from the wiki'] },
  { args: ['baseline', '--prune'] },
  { args: ['init', 'new'] },
]

/** Runs command lines one after the other in one process, in a folder, as a user with a home of their own. */
export async function runAll(
  cwd: string,
  lines: readonly CommandLine[],
  more: Spawning = {},
): Promise<Spawned & { told: readonly Told[] }> {
  const env = { HOME: folder({}), ...more.env }
  const ran = await carveout(cwd, [JSON.stringify(lines)], { ...more, env, bin: resolve('test/hostile/run-all.js') })
  return { ...ran, told: ran.code === 0 ? JSON.parse(ran.stdout) : [] }
}
