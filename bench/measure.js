import { spawnSync } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const maxBuffer = 2 ** 30
const preload = fileURLToPath(new URL('usage.cjs', import.meta.url))

/**
 * Runs each contestant once a round, one after the other, so that what else the machine does touches all alike. At least
 * one round, and one more, which isn't measured, where the warm ones fill their caches.
 * @returns a list of `{ name, ms, cpuMs, mb }`: the medians of the time and of that of the processors, and the highest memory
 */
export function measure(contestants, corpus, rounds) {
  for (const contestant of contestants) if (contestant.warm) run(contestant, corpus)
  const runs = Array.from({ length: rounds }, () => contestants.map((contestant) => run(contestant, corpus)))
  return contestants.map(({ name }, i) => ({
    name,
    ms: median(runs.map((round) => round[i].ms)),
    cpuMs: median(runs.map((round) => round[i].cpuMs)),
    mb: Math.max(...runs.map((round) => round[i].mb)),
  }))
}

/** The middle of a list of numbers, or the mean of the two in the middle. */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2
}

function run({ name, args, proves }, corpus) {
  const argv = ['--require', preload, ...args(corpus)]
  const printed = join(corpus.work, 'printed')
  const stdout = openSync(printed, 'w')
  const stdio = ['ignore', stdout, 'pipe', 'pipe']
  const start = performance.now()
  const { status, stderr, output, error } = spawnSync(process.execPath, argv, { cwd: corpus.folder, stdio, maxBuffer })
  const ms = performance.now() - start
  closeSync(stdout)
  // Faults are no failure to run; and a peer that looks for less may find none.
  const mayEnd = corpus.share === 0 ? [0] : [0, 1]
  const fault = mayEnd.includes(status)
    ? proves?.(readFileSync(printed, 'utf8'), corpus)
    : `exit code ${status}: ${stderr}`
  if (error || fault) throw new Error(`${name} on ${corpus.name}: ${error ?? fault}`)
  const { peak, cpu } = JSON.parse(String(output[3]))
  return { ms, cpuMs: cpu / 1000, mb: peak / 1024 }
}
