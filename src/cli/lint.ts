import { Command, Option } from 'commander'
import type { LintResult } from '../model/result.ts'
import { addCacheOptions } from './caching.ts'
import { completes } from './completion/spec.ts'
import { exitCode, type FailOn, failOns, shutBy } from './exit-code.ts'
import { checkFix, dryRunOption, type FixOptions, fixOption } from './fix.ts'
import { jobsOption } from './jobs.ts'
import { checkFound, type JudgeOptions, judging, staleText } from './judging.ts'
import { changedOption, stagedOption } from './narrowing.ts'
import { addConfigOptions, calendarDay, count, oneOf } from './options.ts'
import { refuseOverwriting } from './overwriting.ts'
import { formatOption, report, type Target, targetsOf } from './targets.ts'
import type { Terminal } from './terminal.ts'

interface LintCommandOptions extends JudgeOptions, FixOptions {
  readonly format: readonly Target[]
  readonly failOn: FailOn
  readonly maxWarnings?: number
  readonly quiet?: true
  readonly showIgnored?: true
  readonly color?: boolean
}

/** `carveout lint`: judge declarations; the gate. */
export function lintCommand(terminal: Terminal, done: (code: number) => void): Command {
  const command = new Command('lint')
    .description('judge declarations; the gate')
    .argument('[paths...]', 'files, folders or globs; `-` reads standard input', ['.'])
    .addOption(formatOption())
    .addOption(new Option('--today <date>', 'the clock, for repeatable runs').argParser(calendarDay))
  return addCacheOptions(addConfigOptions(command))
    .addOption(failOnOption())
    .addOption(new Option('--max-warnings <n>', 'shut the gate at more warnings than this').argParser(count))
    .option('--quiet', 'report errors only')
    .option('--show-ignored', 'list what ignore comments suppress')
    .option('--no-ignores', 'report as if there were no ignore comments')
    .addOption(fixOption())
    .addOption(dryRunOption())
    .addOption(
      new Option('--no-fast-path', 'read every document with its positions; the report is the same').hideHelp(),
    )
    .addOption(jobsOption())
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
  const { files, judge, reported, inputs } = await judging(paths, options, terminal)
  for (const { file } of targets) if (file !== undefined) refuseOverwriting(file, 'a report', inputs, terminal)
  const isFixing = options.fix || options.fixDryRun
  const judged = isFixing
    ? (await import('./fixing.ts')).fixed(files, judge, reported, options, terminal)
    : judge(files)
  checkFound(judged, paths, options, ' (--allow-empty lets that pass)')
  const result = { ...judged, showIgnored: options.showIgnored ?? false }
  report(options.quiet ? errorsOnly(result) : result, targets, options.color, terminal)
  const { length } = result.stale
  if (length > 0) terminal.stderr.write(`carveout: ${staleText(length)}\n`)
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

function errorsOnly(result: LintResult): LintResult {
  return { ...result, findings: result.findings.filter(({ severity }) => severity === 'error') }
}
