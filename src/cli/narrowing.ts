import { Option } from 'commander'
import type { StagedFiles } from '../files/changes.ts'
import { UsageError } from '../model/errors.ts'
import type { Terminal } from './terminal.ts'

/** What `stagedOption` and `changedOption` give. */
export interface NarrowingOptions {
  readonly staged?: true
  /** The ref, or true without one. */
  readonly changed?: string | true
}

/** Which of the files named are reported on. All others are still there to be referred to. */
export interface Narrowing {
  pick(named: ReadonlySet<string>): Iterable<string>
  /** What is to be read from the index instead of the disk. */
  readonly staged?: StagedFiles
}

/** What a declaration must be to be reported on, as a word with a blank after it. */
export function narrowingWord({ staged, changed }: NarrowingOptions): string {
  return staged ? 'staged ' : changed === undefined ? '' : 'changed '
}

/** `--staged`. */
export function stagedOption(): Option {
  return new Option('--staged', 'report only on what is staged in git, as it is staged').conflicts('changed')
}

/** `--changed [ref]`. */
export function changedOption(): Option {
  return new Option(
    '--changed [ref]',
    'report only on files that are not as in the last commit or, given a ref, as where this branch left it',
  )
}

/** How `--staged` and `--changed` narrow a run down. */
export async function narrowing(
  { staged, changed }: NarrowingOptions,
  stdin: boolean,
  terminal: Terminal,
): Promise<Narrowing> {
  if (stdin && (staged || changed !== undefined))
    throw new UsageError('git knows nothing of standard input; leave out the `-`')
  if (!staged && changed === undefined) return { pick: (named) => named }
  // What runs programs takes long to load.
  const { changedFiles, stagedFiles } = await import('../files/changes.ts')
  if (staged) {
    const files = stagedFiles(terminal)
    return { staged: files, pick: (named) => [...named].filter((path) => files.has(path)) }
  }
  return { pick: (named) => changedFiles(terminal, changed === true ? undefined : changed, named) }
}
