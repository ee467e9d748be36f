import { baselineOf, findBaseline } from '../files/baseline.ts'
import { type LintOptions, lint } from '../lint/lint.ts'
import type { BaselineEntry } from '../model/baseline.ts'
import { UsageError } from '../model/errors.ts'
import type { LintResult } from '../model/result.ts'
import type { SourceFile } from '../model/source.ts'
import { readBaseline } from '../parse/baseline.ts'
import { type CacheOptions, memoryOf } from './caching.ts'
import { type ConfigOptions, configurationOf } from './configuration.ts'
import { judgeAhead } from './jobs.ts'
import { narrowingWord } from './narrowing.ts'
import { type Inputs, refuseOverwriting } from './overwriting.ts'
import { type SourceOptions, sources } from './sources.ts'
import type { Terminal } from './terminal.ts'

/** The options by which declarations are judged, whatever is then done with the result. */
export interface JudgeOptions extends ConfigOptions, SourceOptions, CacheOptions {
  readonly today?: string
  readonly ignores?: boolean
  readonly fastPath?: boolean
  readonly jobs?: number
}

/** All that it takes to judge what was named. */
export interface Judging {
  readonly files: Iterable<SourceFile>
  readonly judge: (files: Iterable<SourceFile>) => LintResult
  readonly reported: ReadonlySet<string>
  /** The roots of the projects that the files belong to. */
  readonly roots: readonly string[]
  readonly inputs: Inputs
  /** The known debt of those projects. */
  readonly baseline: readonly BaselineEntry[]
}

/** Finds the configuration, the files and the baseline for what was named. */
export async function judging(paths: readonly string[], options: JudgeOptions, terminal: Terminal): Promise<Judging> {
  const places = paths.map((path) => (path === '-' ? (options.stdinFilename ?? '.') : path))
  const { rules, config, project, root, gathered } = await configurationOf(options, terminal, places)
  const { files, searched, stdin, reported, roots, isWhole } = await sources(paths, options, project, terminal)
  const { today = terminal.today, ignores = true, fastPath = true } = options
  const baseline = roots.flatMap((root) => {
    const file = findBaseline(root, terminal.cwd)
    return file === undefined ? [] : readBaseline(file)
  })
  const ahead: LintOptions['ahead'] = (declarations, world) => judgeAhead(options.jobs, declarations, world)
  const others = [...gathered.files, ...roots.map(baselineOf), options.rules ?? [], stdin ?? []].flat()
  const memory = await memoryOf(options, root, terminal)
  // Its own place is in the user's own folder, where nothing else is.
  if (memory && options.cacheLocation !== undefined)
    refuseOverwriting(memory.path, 'the cache', { searched, others }, terminal)
  const judge = (files: Iterable<SourceFile>) => {
    const result = lint(files, { rules, config, today, reported, ignores, fastPath, memory, ahead, baseline })
    memory?.save()
    // What was not read may be what an entry is for.
    return isWhole() ? result : { ...result, stale: [] }
  }
  const inputs = { searched, others: [...others, ...(memory ? [memory.path] : [])] }
  return { files, judge, reported, roots, inputs, baseline }
}

/** Throws a UsageError where there was nothing to judge, and that is not allowed; `wayOut` follows its sentence. */
export function checkFound(
  { verdicts, portfolios, findings }: LintResult,
  paths: readonly string[],
  options: JudgeOptions,
  wayOut = '',
): void {
  if (verdicts.length > 0 || portfolios > 0 || findings.length > 0 || options.allowEmpty) return
  const named = paths.map((path) => (path === '-' ? 'standard input' : path)).join(', ')
  const what = `${narrowingWord(options)}declaration in ${named}`
  throw new UsageError(`nothing to judge: no ${what}${wayOut}`)
}

/** What is said of entries of the baseline that nothing matches. */
export function staleText(count: number): string {
  const what = count === 1 ? '1 entry of the baseline matches' : `${count} entries of the baseline match`
  return `${what} nothing any more; \`carveout baseline --prune\` drops ${count === 1 ? 'it' : 'them'}`
}
