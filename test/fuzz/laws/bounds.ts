import assert from 'node:assert/strict'
import { broken } from '../case.ts'
import { law } from '../law.ts'
import { lint } from '../report.ts'
import { put } from '../tree.ts'

/** Milliseconds of processor time: any run may take the first, and each thousand bytes the second. */
const bound = { run: 3000, kilobyte: 20 }

/**
 * A stretch of a file is repeated until it is some hundred thousand bytes long, which shows what grows with the square
 * of its input. For long runs alone, since it looks at the clock.
 */
const growth = law('time is bounded by the length of the input', broken, async ({ cwd, tree, which }) => {
  const [name = '', bytes = Buffer.from('')] = [...tree][which % tree.size] ?? []
  const from = which % Math.max(1, bytes.length)
  const stretch = bytes.subarray(from, from + (which % 97) + 1)
  const times = Math.min(20_000, Math.floor(300_000 / Math.max(1, stretch.length)))
  const grown = Buffer.concat([bytes.subarray(0, from), ...Array(times).fill(stretch), bytes.subarray(from)])
  put(cwd, name, grown)
  const { user, system } = process.cpuUsage()
  await lint(cwd, '-f', 'json')
  const used = process.cpuUsage()
  const spent = (used.user + used.system - user - system) / 1000
  assert.ok(spent < bound.run + (grown.length / 1000) * bound.kilobyte, `${grown.length} bytes took ${spent} ms`)
})

export const bounds = [growth]
