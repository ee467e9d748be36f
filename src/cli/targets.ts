import { InvalidArgumentError, Option } from 'commander'
import { sameFileAs } from '../files/project.ts'
import { checkWritable, writeWhole } from '../files/write.ts'
import { UsageError } from '../model/errors.ts'
import type { LintResult } from '../model/result.ts'
import { type FormatName, formats } from '../report/formats.ts'
import type { Style } from '../report/reporter.ts'
import { completes } from './completion/spec.ts'
import { addToJobSummary, fromWorkspace, isGitHubStep } from './github.ts'
import { oneOf } from './options.ts'
import { styleFor } from './style.ts'
import type { Terminal } from './terminal.ts'

/** A format, and the file it goes to; standard output without one. */
export interface Target {
  readonly format: FormatName
  readonly file?: string
}

/** `--format <name>` or `<name=file>`, repeatable. */
export function formatOption(): Option {
  const names = Object.keys(formats)
  const option = new Option(
    '-f, --format <name>',
    `${names.join(', ')}; <name=file> writes to a file; repeatable; under GitHub Actions github is added`,
  )
  return completes(option, { kind: 'named-file', names, separator: '=' })
    .default([], 'pretty')
    .argParser<readonly Target[]>((value, previous) => {
      const [name = '', ...file] = value.split('=')
      const format = oneOf<FormatName>('format', name, names as FormatName[])
      if (file.length === 0) return [...previous, { format }]
      if (file.join('=') === '') throw new InvalidArgumentError('Name a file after the `=`.')
      return [...previous, { format, file: file.join('=') }]
    })
}

/** Where reports go. With a dry run standard output is the diff's. Throws a UsageError where two would meet. */
export function targetsOf(asked: readonly Target[], isDryRun: boolean, { cwd }: Terminal): readonly Target[] {
  const targets: readonly Target[] = asked.length > 0 || isDryRun ? asked : [{ format: 'pretty' }]
  const files = targets.flatMap(({ file }) => file ?? [])
  if (targets.length - files.length > 1) {
    throw new UsageError(
      'only one format can go to standard output; send the others to files, as in `-f json=report.json`',
    )
  }
  const twice = files.find((file, index) => files.slice(0, index).some(sameFileAs(file, cwd)))
  if (twice !== undefined) throw new UsageError(`two formats can't both go to ${twice}`)
  for (const file of files) checkWritable(file, cwd)
  return targets
}

/** Writes a result in each format that was asked for, and what GitHub shows of it where this is a step there. */
export function report(
  result: LintResult,
  targets: readonly Target[],
  color: boolean | undefined,
  terminal: Terminal,
): void {
  const render = (format: FormatName, style: Style) =>
    formats[format](format === 'github' ? fromWorkspace(result, terminal) : result, style)
  for (const { format, file } of targets) {
    if (file === undefined) terminal.stdout.write(render(format, styleFor(terminal.stdout, terminal, color)))
    else writeWhole(file, terminal.cwd, render(format, styleFor(noTerminal, terminal, false)))
  }
  const isAsked = targets.some(({ format }) => format === 'github')
  // GitHub reads both outputs; this one is left alone by pipes and other formats.
  if (!isAsked && isGitHubStep(terminal)) {
    terminal.stderr.write(render('github', styleFor(terminal.stderr, terminal, false)))
  }
  if (isAsked || isGitHubStep(terminal)) addToJobSummary(fromWorkspace(result, terminal), terminal)
}

const noTerminal = { write: () => {}, isTTY: false, columns: undefined }
