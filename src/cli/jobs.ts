import { InvalidArgumentError, Option } from 'commander'
import { textsToJudge } from '../language/ahead.ts'
import { isKnown } from '../language/judged.ts'
import type { Declaration } from '../model/declaration.ts'
import type { World } from '../model/world.ts'
import { count } from './options.ts'
import { judgeInThreads } from './workers.ts'

// More threads than this have no memory on machines that have the cores.
const mostJobs = 64

/** `--jobs`. */
export function jobsOption(): Option {
  return new Option('--jobs <n>', 'judge texts in so many threads (default: 1)').argParser((value) => {
    const jobs = count(value)
    if (jobs < 1 || jobs > mostJobs) throw new InvalidArgumentError(`Write a number from 1 to ${mostJobs}.`)
    return jobs
  })
}

/** Judges the texts of declarations in threads, where that was asked for, so that rules find them judged. */
export function judgeAhead(jobs: number | undefined, declarations: readonly Declaration[], world: World): void {
  if (jobs === undefined || jobs === 1) return
  const texts = textsToJudge(declarations, world)
  judgeInThreads(
    texts.filter((key) => !isKnown(key)),
    jobs,
  )
}
