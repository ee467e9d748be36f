import { appendTo } from '../files/append.ts'
import { shownFrom } from '../files/read.ts'
import { UsageError } from '../model/errors.ts'
import type { Finding } from '../model/finding.ts'
import type { LintResult } from '../model/result.ts'
import type { Verdict } from '../model/verdict.ts'
import { cutMarkdown } from '../report/cut-markdown.ts'
import { escapeText } from '../report/escape.ts'
import { formats } from '../report/formats.ts'
import { styleFor } from './style.ts'
import type { Terminal } from './terminal.ts'

/** GitHub drops a step's summary that is longer, in bytes. */
const longestSummary = 1024 * 1024

/** Whether this is a step of GitHub Actions. */
export function isGitHubStep({ env }: Terminal): boolean {
  return env.GITHUB_ACTIONS === 'true'
}

/** A result as GitHub knows its files: by their paths from the top of the repository, whatever folder a step runs in. */
export function fromWorkspace(result: LintResult, { cwd, env }: Terminal): LintResult {
  const rename = env.GITHUB_WORKSPACE ? shownFrom(env.GITHUB_WORKSPACE, cwd) : undefined
  return rename === undefined ? result : renameFiles(result, rename)
}

function renameFiles(result: LintResult, rename: (file: string) => string): LintResult {
  const inFile = <T extends { readonly file: string }>(value: T): T => ({ ...value, file: rename(value.file) })
  const placed = <T extends Finding | Verdict>(value: T): T => ({
    ...value,
    origin: inFile(value.origin),
    place: inFile(value.place),
  })
  const findings = result.findings.map((finding) => ({
    ...placed(finding),
    related: finding.related.map((other) => ({ ...other, place: inFile(other.place) })),
  }))
  return {
    ...result,
    files: result.files.map((file) => ({ ...file, path: rename(file.path) })),
    findings,
    verdicts: result.verdicts.map(placed),
  }
}

/** Appends the report, in Markdown, to the summary of the step. Where that is impossible, the run goes on and says so. */
export function addToJobSummary(result: LintResult, terminal: Terminal): void {
  const { env, cwd, stderr } = terminal
  if (!env.GITHUB_STEP_SUMMARY) return
  const report = formats.markdown(result, styleFor(stderr, terminal, false))
  try {
    appendTo(env.GITHUB_STEP_SUMMARY, cwd, (size) => {
      const start = size > 0 ? '\n' : ''
      const text = cutMarkdown(`${start}${report}`, longestSummary - size)
      if (text === '') stderr.write('carveout: the job summary is full; the report is not in it\n')
      return text
    })
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    stderr.write(`carveout: the report is not in the job summary: ${escapeText(error.message)}\n`)
  }
}
