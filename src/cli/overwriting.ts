import { isLookedFor } from '../files/config-names.ts'
import { namesOf, sameFileAs } from '../files/project.ts'
import { readWhole } from '../files/read.ts'
import { UsageError } from '../model/errors.ts'
import { parse } from '../parse/parse.ts'
import type { Terminal } from './terminal.ts'

/** What a run reads. Paths may be relative to the current folder, and need not be there. */
export interface Inputs {
  /** The files that declarations are looked for in. Reports of earlier runs may be among them. */
  readonly searched: readonly string[]
  /** All others, such as the configuration. */
  readonly others: readonly string[]
}

/** Throws a UsageError where `what`, to be written to a file, would take the place of what this run or the next reads. */
export function refuseOverwriting(
  file: string,
  what: string,
  { searched, others }: Inputs,
  { cwd }: Pick<Terminal, 'cwd'>,
): void {
  const isIt = sameFileAs(file, cwd)
  const isRead = others.some(isIt) || namesOf(file, cwd).some(isLookedFor)
  if (isRead) throw new UsageError(`${what} can't go to ${file}: it would replace what carveout reads there`)
  if (searched.some((path) => isIt(path) && holdsDeclarations(path, cwd)))
    throw new UsageError(`${what} can't go to ${file}: it would replace declarations`)
}

/** Whether a file has anything to be judged: an earlier report, which ends in `.json` as well, has nothing. */
function holdsDeclarations(path: string, cwd: string): boolean {
  const { declarations, findings } = parse(readWhole(path, cwd))
  return declarations.length > 0 || findings.length > 0
}
