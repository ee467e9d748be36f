import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { type Ran, run } from '../../cli/run.ts'
import { torn } from '../case.ts'
import { law } from '../law.ts'
import { checkRun, lint } from '../report.ts'

const fastPath = law('what is read fast is read the same', torn, async ({ cwd }) => {
  assert.deepEqual(await lint(cwd, '-f', 'json'), await lint(cwd, '-f', 'json', '--no-fast-path'))
})

const cache = law('what was kept is judged the same, also where the cache is damaged', torn, async ({ cwd, which }) => {
  const fresh = await lint(cwd, '-f', 'json')
  assert.deepEqual(await cached(cwd), fresh)
  assert.deepEqual(await cached(cwd), fresh)
  const kept = `${cwd}/node_modules/kept`
  if (!existsSync(kept)) {
    assert.doesNotMatch(fresh.stdout, /"verdict": "/, 'what was judged was read, and is kept')
    return
  }
  damage(kept, which)
  assert.deepEqual(await cached(cwd), fresh)
})

async function cached(cwd: string): Promise<Ran> {
  const env = { XDG_CACHE_HOME: `${cwd}/node_modules` }
  const ran = await run(cwd, ['lint', '-f', 'json', '--cache-location', 'node_modules/kept'], { env })
  checkRun(ran)
  return ran
}

function damage(path: string, which: number): void {
  const bytes = readFileSync(path)
  const at = which % Math.max(1, bytes.length)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(path, which % 3 ? bytes : bytes.subarray(0, at))
}

export const shortcuts = [fastPath, cache]
