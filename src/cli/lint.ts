import { Command, InvalidArgumentError, Option } from 'commander'
import { findFiles, type Project } from '../files/find.ts'
import { decode, readFiles, shownPath } from '../files/read.ts'
import { writeWhole } from '../files/write.ts'
import { lint } from '../lint/lint.ts'
import { UsageError } from '../model/errors.ts'
import type { LintResult } from '../model/result.ts'
import type { SourceFile } from '../model/source.ts'
import { type FormatName, formats } from '../report/formats.ts'
import type { Style } from '../report/reporter.ts'
import { completes } from './completion/spec.ts'
import { type ConfigOptions, configurationOf } from './configuration.ts'
import { type FailOn, gate } from './exit-code.ts'
import { checkFix, dryRunOption, type FixOptions, fixed, fixOption } from './fix.ts'
import { addToJobSummary, fromWorkspace, isGitHubStep } from './github.ts'
import { changedOption, type NarrowingOptions, narrowing, narrowingWord, stagedOption } from './narrowing.ts'
import { addConfigOptions, calendarDay, count, oneOf } from './options.ts'
import { withProgress } from './progress.ts'
import { styleFor } from './style.ts'
import type { Terminal } from './terminal.ts'

interface LintCommandOptions extends ConfigOptions, FixOptions, NarrowingOptions {
  readonly format: readonly Target[]
  readonly today?: string
  readonly failOn: FailOn
  readonly maxWarnings?: number
  readonly quiet?: true
  readonly allowEmpty?: true
  readonly stdinFilename?: string
  readonly color?: boolean
}

/** A format, and the file it goes to; standard output without one. */
interface Target {
  readonly format: FormatName
  readonly file?: string
}

/** `carveout lint`: judge declarations; the gate. */
export function lintCommand(terminal: Terminal, done: (code: number) => void): Command {
  const command = new Command('lint')
    .description('judge declarations; the gate')
    .argument('[paths...]', 'files, folders or globs; `-` reads standard input', ['.'])
    .addOption(formatOption())
    .addOption(new Option('--today <date>', 'the clock, for repeatable runs').argParser(calendarDay))
  return addConfigOptions(command)
    .addOption(
      new Option('--fail-on <severity>', 'what shuts the gate').choices(['error', 'warning', 'never']).default('error'),
    )
    .addOption(new Option('--max-warnings <n>', 'shut the gate at more warnings than this').argParser(count))
    .option('--quiet', 'report errors only')
    .addOption(fixOption())
    .addOption(dryRunOption())
    .option('--allow-empty', 'pass where there is nothing to judge')
    .option('--stdin-filename <path>', 'what to call standard input in reports')
    .addOption(stagedOption())
    .addOption(changedOption())
    .option('--color', 'colour the report')
    .option('--no-color', 'do not colour the report')
    .action((paths: string[], options: LintCommandOptions) => run(paths, options, terminal).then(done))
}

function formatOption(): Option {
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

async function run(paths: readonly string[], options: LintCommandOptions, terminal: Terminal): Promise<number> {
  checkFix(paths, options.format, options)
  const targets = targetsOf(options)
  if (targets.filter(({ file }) => file === undefined).length > 1) {
    throw new UsageError(
      'only one format can go to standard output; send the others to files, as in `-f json=report.json`',
    )
  }
  const { rules, config, project } = await configurationOf(options, terminal, paths)
  const { files, reported } = await sources(paths, options, terminal, project)
  const judge = (files: Iterable<SourceFile>) =>
    lint(files, { rules, config, today: options.today ?? terminal.today, reported })
  const result = options.fix || options.fixDryRun ? fixed(files, judge, reported, options, terminal) : judge(files)
  if (isEmpty(result) && !options.allowEmpty) {
    const what = `${narrowingWord(options)}declaration in ${paths.join(', ')}`
    throw new UsageError(`nothing to judge: no ${what} (--allow-empty lets that pass)`)
  }
  report(options.quiet ? errorsOnly(result) : result, targets, options, terminal)
  return gate(result, options.failOn, options.maxWarnings)
}

/** Where reports go. With `--fix-dry-run` standard output is the diff's. */
function targetsOf({ format, fixDryRun }: LintCommandOptions): readonly Target[] {
  if (format.length > 0) return format
  return fixDryRun ? [] : [{ format: 'pretty' }]
}

async function sources(paths: readonly string[], options: LintCommandOptions, terminal: Terminal, project: Project) {
  const { cwd } = terminal
  const stdin = paths.includes('-') ? await stdinFile(options, terminal) : undefined
  const onDisk = paths.filter((path) => path !== '-')
  const narrowed = narrowing(options, stdin !== undefined, terminal)
  // Standard input stands in for the file of that name, so that the project is looked for where that would be.
  const beside = [...(narrowed.staged?.keys() ?? [])]
  const found = findFiles(onDisk.length > 0 ? onDisk : ['.'], cwd, { ...project, beside })
  const named = onDisk.length > 0 ? [...narrowed.pick(found.named)].map((path) => shownPath(path, cwd)) : []
  const all = found.all.filter((path) => shownPath(path, cwd) !== stdin?.path)
  const files = withProgress(readFiles(all, cwd, narrowed.staged), all.length, terminal)
  if (stdin === undefined) return { files, reported: new Set(named) }
  return { files: chain([stdin], files), reported: new Set([...named, stdin.path]) }
}

function* chain(...parts: Iterable<SourceFile>[]): Generator<SourceFile> {
  for (const part of parts) yield* part
}

async function stdinFile({ stdinFilename }: LintCommandOptions, { cwd, readStdin }: Terminal): Promise<SourceFile> {
  return decode(stdinFilename === undefined ? '<stdin>' : shownPath(stdinFilename, cwd), await readStdin())
}

function isEmpty({ verdicts, portfolios, findings }: LintResult): boolean {
  return verdicts.length === 0 && portfolios === 0 && findings.length === 0
}

function errorsOnly(result: LintResult): LintResult {
  return { ...result, findings: result.findings.filter(({ severity }) => severity === 'error') }
}

function report(
  result: LintResult,
  targets: readonly Target[],
  { color }: LintCommandOptions,
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
