import { availableParallelism } from 'node:os'
import { InvalidArgumentError, Option } from 'commander'
import { textsToJudge } from '../language/ahead.ts'
import { isAnyKnown, isKnown } from '../language/judged.ts'
import type { Declaration } from '../model/declaration.ts'
import type { World } from '../model/world.ts'
import { count } from './options.ts'
import { judgeInThreads } from './workers.ts'

// More threads than this have no memory on machines that have the cores.
const mostJobs = 64

// Of fewer declarations, threads take about as long to start as they save (`npm run bench -- 1000 10000`).
const manyDeclarations = 3_000
// More were not measured.
const usualJobs = 4

/** `--jobs`. */
export function jobsOption(): Option {
  return new Option('--jobs <n>', 'judge texts in so many threads (default: as many as pay)').argParser((value) => {
    const jobs = count(value)
    if (jobs < 1 || jobs > mostJobs) throw new InvalidArgumentError(`Write a number from 1 to ${mostJobs}.`)
    return jobs
  })
}

/**
 * Judges the texts of declarations in threads, where that was asked for or pays, so that rules find them judged. Of many it is
 * faster to judge each once, one after the other, even in one thread.
 */
export function judgeAhead(asked: number | undefined, declarations: readonly Declaration[], world: World): void {
  // Where an earlier run has judged, there is little left to share.
  const pays = declarations.length >= manyDeclarations && !isAnyKnown()
  const jobs = asked ?? (pays ? Math.min(availableParallelism(), usualJobs) : 1)
  if (jobs === 1 && !pays) return
  const texts = textsToJudge(declarations, world)
  judgeInThreads(
    texts.filter((key) => !isKnown(key)),
    jobs,
  )
}
