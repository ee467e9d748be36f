import { replaceWhole } from '../files/write.ts'
import { mend } from '../fix/mend.ts'
import { UsageError } from '../model/errors.ts'
import type { LintResult } from '../model/result.ts'
import type { SourceFile } from '../model/source.ts'
import { mayDeclare } from '../parse/traces.ts'
import { type Change, unifiedDiff } from '../report/diff.ts'
import type { FixOptions } from './fix.ts'
import { styleFor } from './style.ts'
import type { Terminal } from './terminal.ts'

/**
 * Applies the safe fixes to the files reported on and writes them, or prints what that would change. Returns what is to
 * be reported: how the files on the disk are judged.
 */
export function fixed(
  sources: Iterable<SourceFile>,
  judge: (files: Iterable<SourceFile>) => LintResult,
  reported: ReadonlySet<string>,
  { fixDryRun, color }: FixOptions,
  terminal: Terminal,
): LintResult {
  const files = [...withDeclarations(sources)]
  const mended = mend(files, judge, (path) => reported.has(path))
  const after = new Map(mended.files.map(({ path, text }) => [path, text]))
  const changes = files.map(({ path, text }) => ({ path, before: text, after: after.get(path) ?? text }))
  const changed = changes.filter(({ before, after }) => before !== after)
  const counts = countsText(mended.fixes.length, changed.length)
  if (fixDryRun) {
    const { stdout, stderr } = terminal
    stdout.write(unifiedDiff(changed, stdout.isTTY, styleFor(stdout, terminal, color)))
    stderr.write(counts === undefined ? 'nothing to fix\n' : `would fix ${counts}\n`)
    return judge(files)
  }
  write(changed, terminal.cwd)
  terminal.stderr.write(counts === undefined ? 'nothing to fix\n' : `fixed ${counts}\n`)
  return mended.result
}

/** All files have to be kept for a second look, so those that can hold nothing of ours are dropped at once. */
function* withDeclarations(files: Iterable<SourceFile>): Generator<SourceFile> {
  for (const file of files) if (isUnreadable(file) || mayDeclare(file.text)) yield file
}

/** Whether a file is no text as it should be, which is a finding where it was meant as ours. */
function isUnreadable({ problem, text }: SourceFile): boolean {
  return problem !== undefined || text.includes('\0')
}

function write(changes: readonly Change[], cwd: string): void {
  const written: string[] = []
  for (const { path, before, after } of changes) {
    try {
      replaceWhole(path, cwd, before, after)
    } catch (error) {
      if (!(error instanceof UsageError) || written.length === 0) throw error
      throw new UsageError(`${error.message} (${written.join(', ')} ${written.length === 1 ? 'is' : 'are'} fixed)`)
    }
    written.push(path)
  }
}

function countsText(fixes: number, files: number): string | undefined {
  if (files === 0) return undefined
  return `${fixes} ${fixes === 1 ? 'finding' : 'findings'} in ${files} ${files === 1 ? 'file' : 'files'}`
}
