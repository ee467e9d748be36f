// Checks the laws of the command line on ever other cases: `npm run fuzz -- [--minutes <n>] [--seed <n>]`.
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import generate from '../../generate.js'

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' } } })
const minutes = Number(values.minutes)
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31))
if (!(minutes >= 0) || !Number.isInteger(seed)) throw new Error('--minutes takes a number, and --seed a whole number')

await generate()
const folder = mkdtempSync(join(process.cwd(), 'node_modules/.carveout-'))
try {
  const outfile = join(folder, 'rounds.js')
  const options = { bundle: true, format: 'esm', platform: 'node', packages: 'external', sourcemap: 'inline' }
  await build({ entryPoints: ['test/fuzz/rounds.ts'], outfile, ...options })
  process.setSourceMapsEnabled(true)
  const { rounds } = await import(outfile)
  process.exitCode = await rounds({ seed, until: Date.now() + minutes * 60_000 })
} finally {
  rmSync(folder, { recursive: true })
}
