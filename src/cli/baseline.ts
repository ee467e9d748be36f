import { Command, Option } from 'commander'
import { writeBaseline } from '../files/baseline.ts'
import { pruned, recorded } from '../lint/debt.ts'
import { type BaselineEntry, baselineFile } from '../model/baseline.ts'
import { UsageError } from '../model/errors.ts'
import type { LintResult } from '../model/result.ts'
import { inWords } from '../model/wording.ts'
import { baselineText } from '../parse/baseline.ts'
import { maxDataSize } from '../parse/data.ts'
import { checkFound, type JudgeOptions, judging, staleText } from './judging.ts'
import { addConfigOptions, calendarDay } from './options.ts'
import type { Terminal } from './terminal.ts'

interface BaselineOptions extends JudgeOptions {
  readonly until?: string
  readonly because?: string
  readonly prune?: true
}

/** `carveout baseline`: record today's errors as known debt, or drop what is none any more. */
export function baselineCommand(terminal: Terminal): Command {
  const command = new Command('baseline')
    .description("record today's errors as known debt")
    .argument('[paths...]', 'files, folders or globs', ['.'])
    .addOption(new Option('--until <date>', 'the day through which the gate forgives them').argParser(calendarDay))
    .option('--because <text>', 'why they are not mended first')
    .addOption(new Option('--prune', 'drop the entries that nothing matches any more').conflicts(['until', 'because']))
    .addOption(new Option('--today <date>', 'the clock, for repeatable runs').argParser(calendarDay))
  return addConfigOptions(command).action((paths: string[], options: BaselineOptions) => run(paths, options, terminal))
}

async function run(paths: readonly string[], options: BaselineOptions, terminal: Terminal): Promise<void> {
  const terms = options.prune ? undefined : termsOf(options, options.today ?? terminal.today)
  const { files, judge, roots, baseline } = await judging(paths, options, terminal)
  const [root, other] = roots
  if (root === undefined || other !== undefined)
    throw new UsageError('name paths of one project; a baseline is for one')
  const result = judge(files)
  // An empty project may have debt that is gone.
  if (terms) checkFound(result, paths, options)
  const next = terms ? recorded(baseline, result, terms) : pruned(baseline, result.stale)
  const text = baselineText(next)
  if (text.length > maxDataSize)
    throw new UsageError(`that is more than a baseline may hold (2 MB); name fewer paths, or mend some errors first`)
  if (text !== baselineText(baseline)) writeBaseline(root, terminal.cwd, text)
  terminal.stdout.write(terms ? recordedText(result, terms.until) : prunedText(baseline, next))
  for (const note of terms ? notes(result) : []) terminal.stderr.write(`carveout: ${note}\n`)
}

function termsOf({ until, because = '' }: BaselineOptions, today: string): { until: string; because: string } {
  if (until === undefined || because.trim() === '')
    throw new UsageError('what is put off has an end and a reason: give --until <date> and --because <text>')
  if (until <= today) throw new UsageError(`--until ${until} is not after today, ${today}`)
  return { until, because: because.trim() }
}

function recordedText({ findings, rules }: LintResult, until: string): string {
  const ids = new Set(rules.map(({ id }) => id))
  const count = findings.filter(({ severity, rule }) => severity === 'error' && ids.has(rule)).length
  if (count === 0) return `no new errors to record in ${baselineFile}\n`
  return `recorded ${errors(count)} in ${baselineFile}; the gate forgives ${count === 1 ? 'it' : 'them'} through ${until}, the verdict does not\n`
}

function prunedText(before: readonly BaselineEntry[], after: readonly BaselineEntry[]): string {
  const total = (entries: readonly BaselineEntry[]) => entries.reduce((sum, { count }) => sum + count, 0)
  const gone = total(before) - total(after)
  if (gone === 0) return `nothing to drop from ${baselineFile}\n`
  return `dropped ${errors(gone)} from ${baselineFile}; ${total(after)} left\n`
}

function notes({ findings, rules, stale }: LintResult): string[] {
  const ids = new Set(rules.map(({ id }) => id))
  const others = findings.filter(({ severity, rule }) => severity === 'error' && !ids.has(rule))
  const names = inWords([...new Set(others.map(({ rule }) => rule))])
  return [
    ...(others.length > 0 ? [`${errors(others.length)} left out, which nothing can put off: ${names}`] : []),
    ...(stale.length > 0 ? [staleText(stale.length)] : []),
  ]
}

function errors(count: number): string {
  return `${count} error${count === 1 ? '' : 's'}`
}
