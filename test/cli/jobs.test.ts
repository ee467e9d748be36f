import { execFileSync, spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { jobsFor } from '../../src/cli/jobs.ts'
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

  test.each([
    [2_999, 8, 1],
    [3_000, 8, 4],
    [3_000, 2, 2],
    [100_000, 1, 1],
  ])('%i declarations on %i cores take %i threads', (declarations, cores, jobs) => {
    expect(jobsFor(declarations, () => cores)).toBe(jobs)
  })

  test.each(['0', '65', 'two', '-1', '1.5'])('refuses %s', async (jobs) => {
    const { code, stderr } = await run(folder({}), ['lint', '--jobs', jobs])
    expect(code).toBe(2)
    expect(stderr).toContain('--jobs')
  })
})
