import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder, run } from './support.ts'

const bin = ['bin/carveout.js', 'lint', 'examples', '--today', '2026-11-23', '--fail-on', 'never', '-f', 'json']
const lint = (...options: string[]) => execFileSync(process.execPath, [...bin, ...options], { encoding: 'utf8' })

describe('--jobs', () => {
  test('changes no byte of the report', () => {
    const alone = lint('--jobs', '1')
    expect(JSON.parse(alone).findings.length).toBeGreaterThan(5)
    for (const jobs of ['2', '3', '64']) expect(lint('--jobs', jobs)).toBe(alone)
    expect(lint()).toBe(alone)
  })

  test('starts threads indeed', () => {
    const traced = (jobs: string) =>
      spawnSync(process.execPath, [...bin, '--jobs', jobs], {
        cwd: process.cwd(),
        env: { ...process.env, NODE_DEBUG: 'worker' },
        encoding: 'utf8',
      }).stderr
    expect(traced('2')).toContain('instantiating Worker')
    expect(traced('1')).not.toContain('instantiating Worker')
  })

  test('threads start by themselves where there are many declarations', () => {
    const portfolio = readFileSync('examples/portfolio.yaml', 'utf8')
    const carveOut = readFileSync('examples/sound/token-rename.yaml', 'utf8')
    const id = /^id: (.*)$/m.exec(carveOut)?.[1] ?? ''
    const many = (count: number) =>
      [portfolio, ...Array.from({ length: count }, (_, i) => carveOut.replaceAll(id, `rename-${i}`))].join('\n---\n')
    const traced = (count: number) => {
      const root = folder({ 'a.yaml': many(count) })
      const argv = [resolve('bin/carveout.js'), 'lint', '--today', '2026-11-23', '-f', 'json']
      const env = { ...process.env, NODE_DEBUG: 'worker' }
      return spawnSync(process.execPath, argv, { cwd: root, env, encoding: 'utf8', maxBuffer: 2 ** 28 })
    }
    const cores = availableParallelism()
    expect(traced(10).stderr).not.toContain('instantiating Worker')
    const { stdout, stderr } = traced(3_000)
    expect(stderr.includes('instantiating Worker')).toBe(cores > 1)
    expect(JSON.parse(stdout).carveOuts.length).toBe(3_000)
  })

  test.each(['0', '65', 'two', '-1', '1.5'])('refuses %s', async (jobs) => {
    const { code, stderr } = await run(folder({}), ['lint', '--jobs', jobs])
    expect(code).toBe(2)
    expect(stderr).toContain('--jobs')
  })
})
