import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { torn } from '../case.ts'
import { law } from '../law.ts'
import { lint } from '../report.ts'

const fastPath = law('what is read fast is read the same', torn, async ({ cwd }) => {
  assert.deepEqual(await lint(cwd, '-f', 'json'), await lint(cwd, '-f', 'json', '--no-fast-path'))
})

const cache = law('what was kept is judged the same, also where the cache is damaged', torn, async ({ cwd, which }) => {
  const kept = `${cwd}/node_modules/kept`
  const argv = ['-f', 'json', '--cache', '--cache-location', kept]
  const fresh = await lint(cwd, '-f', 'json')
  assert.deepEqual(await lint(cwd, ...argv), fresh)
  assert.deepEqual(await lint(cwd, ...argv), fresh)
  if (fresh.code === 2) return
  damage(kept, which)
  assert.deepEqual(await lint(cwd, ...argv), fresh)
})

function damage(path: string, which: number): void {
  if (!existsSync(path)) return
  const bytes = readFileSync(path)
  const at = which % Math.max(1, bytes.length)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(path, which % 3 ? bytes : bytes.subarray(0, at))
}

export const shortcuts = [fastPath, cache]
