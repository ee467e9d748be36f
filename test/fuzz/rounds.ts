import fc from 'fast-check'
import { bounds } from './laws/bounds.ts'
import { laws } from './laws.ts'

/** How many cases of each law a round tries. */
const numRuns = 50

/**
 * Checks all laws, round after round, until a time in milliseconds is over, and prints what does not hold. The seed of a
 * round, given as the first, tries that round again. Returns an exit code.
 */
export async function rounds({ seed, until }: { seed: number; until: number }): Promise<number> {
  const broken = new Set<string>()
  let round = 0
  let tried = 0
  do {
    for (const { name, property } of [...laws, ...bounds]) {
      if (broken.has(name)) continue
      const result = await fc.check(property, { seed: (seed + round) | 0, numRuns })
      tried += result.numRuns
      if (!result.failed) continue
      broken.add(name)
      const why = result.errorInstance instanceof Error ? result.errorInstance.message : 'too few cases can be tried'
      console.log(`\nbroken: ${name}\nagain: npm run fuzz -- --minutes 0 --seed ${seed + round}\n${why}`)
    }
    round++
    console.log(`seed ${seed + round - 1}: ${tried} cases, ${broken.size} laws broken`)
  } while (Date.now() < until)
  return broken.size === 0 ? 0 : 1
}
