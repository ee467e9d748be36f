import type { LintResult } from '../model/result.ts'
import type { Style } from './reporter.ts'
import { summaryOf } from './summary.ts'

/** What a run found, in one line: `1 pressure valve, 2 erosive; 4 errors in 3 files`. */
export function countsText(result: LintResult, { chalk }: Pick<Style, 'chalk'>): string {
  const { pressureValves, erosive, notJudged, errors, warnings, ignored, baselined, files } = summaryOf(result)
  if (files === 0) return 'no declarations'
  const carveOuts = [
    ...(pressureValves > 0 ? [chalk.green(counted(pressureValves, 'pressure valve'))] : []),
    ...(erosive > 0 ? [chalk.red(`${erosive} erosive`)] : []),
    ...(notJudged > 0 ? [chalk.magenta(`${notJudged} not judged`)] : []),
  ]
  const findings = [
    ...(errors > 0 ? [chalk.red(counted(errors, 'error'))] : []),
    ...(warnings > 0 ? [chalk.yellow(counted(warnings, 'warning'))] : []),
  ]
  const aside = [
    ...(ignored > 0 ? [`${ignored} ignored`] : []),
    ...(baselined > 0 ? [`${baselined} in the baseline`] : []),
  ]
  const judged = `${list(carveOuts, 'no carve-outs')}; ${list(findings, 'no findings')} in ${counted(files, 'file')}`
  return aside.length > 0 ? `${judged}; ${aside.join(', ')}` : judged
}

function list(items: readonly string[], none: string): string {
  return items.length > 0 ? items.join(', ') : none
}

/** A number with its noun: `1 error`, `2 errors`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
