import { Option } from 'commander'
import { UsageError } from '../model/errors.ts'

/** How `lint` is asked to mend what it can. */
export interface FixOptions {
  readonly fix?: true
  readonly fixDryRun?: true
  readonly color?: boolean
}

/** `--fix`. */
export function fixOption(): Option {
  return new Option('--fix', 'apply the safe fixes, then report what is left')
}

/** `--fix-dry-run`. */
export function dryRunOption(): Option {
  return new Option('--fix-dry-run', 'print the safe fixes as a diff, and write nothing').conflicts('fix')
}

/** Refuses what can't be fixed, or printed beside a diff. */
export function checkFix(
  paths: readonly string[],
  formats: readonly { readonly file?: string }[],
  { fix, fixDryRun }: FixOptions,
): void {
  if (fix && paths.includes('-'))
    throw new UsageError('--fix writes files, and standard input is none; --fix-dry-run prints a diff of it')
  if (fixDryRun && formats.some(({ file }) => file === undefined))
    throw new UsageError('--fix-dry-run prints a diff; send reports to files, as in `-f json=report.json`')
}
