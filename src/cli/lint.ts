import { Command, Option } from 'commander'
import { lint } from '../lint/lint.ts'
import { UsageError } from '../model/errors.ts'
import type { LintResult } from '../model/result.ts'
import type { SourceFile } from '../model/source.ts'
import { completes } from './completion/spec.ts'
import { type ConfigOptions, configurationOf } from './configuration.ts'
import { exitCode, type FailOn, failOns, shutBy } from './exit-code.ts'
import { checkFix, dryRunOption, type FixOptions, fixed, fixOption } from './fix.ts'
import { changedOption, narrowingWord, stagedOption } from './narrowing.ts'
import { addConfigOptions, calendarDay, count, oneOf } from './options.ts'
import { type SourceOptions, sources } from './sources.ts'
import { formatOption, report, type Target, targetsOf } from './targets.ts'
import type { Terminal } from './terminal.ts'

interface LintCommandOptions extends ConfigOptions, FixOptions, SourceOptions {
  readonly format: readonly Target[]
  readonly today?: string
  readonly failOn: FailOn
  readonly maxWarnings?: number
  readonly quiet?: true
  readonly color?: boolean
}

/** `carveout lint`: judge declarations; the gate. */
export function lintCommand(terminal: Terminal, done: (code: number) => void): Command {
  const command = new Command('lint')
    .description('judge declarations; the gate')
    .argument('[paths...]', 'files, folders or globs; `-` reads standard input', ['.'])
    .addOption(formatOption())
    .addOption(new Option('--today <date>', 'the clock, for repeatable runs').argParser(calendarDay))
  return addConfigOptions(command)
    .addOption(failOnOption())
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

function failOnOption(): Option {
  const option = new Option('--fail-on <severity>', `what shuts the gate: ${failOns.join(', ')}`)
  return completes(option, { kind: 'names', names: failOns })
    .default('error')
    .argParser((value) => oneOf('severity', value, failOns))
}

async function run(paths: readonly string[], options: LintCommandOptions, terminal: Terminal): Promise<number> {
  checkFix(paths, options.format, options)
  const targets = targetsOf(options.format, options.fixDryRun ?? false, terminal)
  const places = paths.map((path) => (path === '-' ? (options.stdinFilename ?? '.') : path))
  const { rules, config, project } = await configurationOf(options, terminal, places)
  const { files, reported } = await sources(paths, options, project, terminal)
  const judge = (files: Iterable<SourceFile>) =>
    lint(files, { rules, config, today: options.today ?? terminal.today, reported })
  const result = options.fix || options.fixDryRun ? fixed(files, judge, reported, options, terminal) : judge(files)
  if (isEmpty(result) && !options.allowEmpty) {
    const named = paths.map((path) => (path === '-' ? 'standard input' : path)).join(', ')
    throw new UsageError(
      `nothing to judge: no ${narrowingWord(options)}declaration in ${named} (--allow-empty lets that pass)`,
    )
  }
  report(options.quiet ? errorsOnly(result) : result, targets, options.color, terminal)
  return gate(result, options, terminal)
}

/** Says why the gate is shut where no finding shows it. */
function gate(result: LintResult, { failOn, maxWarnings, quiet }: LintCommandOptions, { stderr }: Terminal): number {
  const shut = shutBy(result, failOn, maxWarnings)
  if (shut === 'too many warnings' || (shut === 'warnings' && quiet)) {
    const count = result.findings.filter(({ severity }) => severity === 'warning').length
    const bound = shut === 'warnings' ? '--fail-on warning allows none' : `--max-warnings allows ${maxWarnings}`
    stderr.write(`carveout: ${count === 1 ? '1 warning' : `${count} warnings`}; ${bound}\n`)
  }
  return shut === undefined ? exitCode.passed : exitCode.findings
}

function isEmpty({ verdicts, portfolios, findings }: LintResult): boolean {
  return verdicts.length === 0 && portfolios === 0 && findings.length === 0
}

function errorsOnly(result: LintResult): LintResult {
  return { ...result, findings: result.findings.filter(({ severity }) => severity === 'error') }
}
