import assert from 'node:assert/strict'
import { type Ran, run } from '../cli/run.ts'

/** A stretch of a file, as reports have it. */
export interface Range {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** A finding of the JSON report. */
export interface Found extends Range {
  readonly rule: string
  readonly severity: 'error' | 'warning'
  readonly message: string
  readonly declaration: string | null
  readonly pointer: string
  readonly related: readonly (Range & { readonly message: string })[]
  readonly fixable: boolean
  readonly fix: { readonly edits: readonly (Range & { readonly text: string })[] } | null
}

/** A carve-out of the JSON report. */
export interface CarveOutJudged {
  readonly id: string | null
  readonly file: string
  readonly line: number
  readonly verdict: 'pressure-valve' | 'erosive' | null
  readonly because: readonly string[]
  readonly waived: number
  readonly facets: Readonly<Record<string, string>> | null
}

/** The JSON report, as its schema describes it. */
export interface Report {
  readonly summary: Readonly<Record<string, number>>
  readonly carveOuts: readonly CarveOutJudged[]
  readonly findings: readonly Found[]
  readonly ignored?: readonly (Found & { readonly comment: Range })[]
  readonly stale?: readonly unknown[]
}

/** Runs `lint` with arguments, and checks what is promised of every run: see `checkRun`. */
export async function lint(cwd: string, ...argv: readonly string[]): Promise<Ran> {
  const ran = await run(cwd, ['lint', ...argv])
  checkRun(ran)
  return ran
}

/** The JSON report of a run, or undefined where nothing could be judged. */
export async function reportOf(cwd: string, ...argv: readonly string[]): Promise<Report | undefined> {
  const { code, stdout } = await lint(cwd, '--format', 'json', ...argv)
  return code === 2 ? undefined : (JSON.parse(stdout) as Report)
}

/** What shows no bug: an exit code of the contract, no stack, and with exit code 2 a sentence and nothing else. */
export function checkRun({ code, stdout, stderr }: Ran): void {
  assert.ok([0, 1, 2].includes(code), `exit code ${code}\n${stderr}`)
  assert.doesNotMatch(stdout + stderr, /^\s+at .*:\d+:\d+\)?$/m)
  if (code !== 2) return
  assert.equal(stdout, '')
  assert.match(stderr, /^carveout: \S/m)
}
