import type { Fix } from '../model/finding.ts'
import type { LintResult } from '../model/result.ts'
import type { SourceFile } from '../model/source.ts'
import { parse } from '../parse/parse.ts'
import { applyFixes } from './apply.ts'

/** Files with their safe fixes applied, how they are judged then, and the fixes in the order in which they were made. */
export interface Mended {
  readonly files: readonly SourceFile[]
  readonly result: LintResult
  readonly fixes: readonly Fix[]
}

/** A fix may uncover another, but a chain as long as this is a fault of ours, and is cut rather than followed. */
const maxPasses = 20

/** Applies the safe fixes of what `judge` finds to the files that may be changed, until there are none left. */
export function mend(
  files: readonly SourceFile[],
  judge: (files: readonly SourceFile[]) => LintResult,
  mayChange: (path: string) => boolean,
): Mended {
  const broken = new Set<string>()
  let mended: Mended = { files, result: judge(files), fixes: [] }
  for (let pass = 0; pass < maxPasses; pass++) {
    const fixes = safeFixes(mended.result, (path) => mayChange(path) && !broken.has(path))
    const texts = new Map(mended.files.map(({ path, text }) => [path, text]))
    const applied = applyFixes(texts, fixes)
    if (applied.fixes.length === 0) break
    const worse = mended.files.filter((file) => isBroken(file, applied.texts.get(file.path)))
    if (worse.length > 0) for (const { path } of worse) broken.add(path)
    else mended = step(mended, applied, judge)
  }
  return mended
}

function safeFixes({ findings, baselined }: LintResult, mayChange: (path: string) => boolean): Fix[] {
  const fixes = [...findings, ...baselined].flatMap(({ fix }) => (fix?.safe ? [fix] : []))
  return fixes.filter(({ edits }) => edits.every(({ file }) => mayChange(file)))
}

/** Whether a text would no longer be read where the one before was: nothing is worth that, so its file is left alone. */
function isBroken(file: SourceFile, text: string | undefined): boolean {
  return text !== undefined && unread({ ...file, text }) > unread(file)
}

function unread(file: SourceFile): number {
  return parse(file).findings.filter(({ rule }) => rule === 'yaml-syntax').length
}

function step(
  { files, fixes }: Mended,
  applied: ReturnType<typeof applyFixes>,
  judge: (files: readonly SourceFile[]) => LintResult,
): Mended {
  const next = files.map((file) => ({ ...file, text: applied.texts.get(file.path) ?? file.text }))
  return { files: next, result: judge(next), fixes: [...fixes, ...applied.fixes] }
}
