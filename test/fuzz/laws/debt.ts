import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import fc from 'fast-check'
import { run } from '../../cli/run.ts'
import { torn } from '../case.ts'
import { facets } from '../contract.ts'
import { law } from '../law.ts'
import { checkRun, lint, type Report } from '../report.ts'

const terms = ['--until', '2026-12-31', '--because', 'moved from the wiki, see ADR 41']

const forgiven = law(
  'the gate forgives what is in the baseline, the verdict does not, and all is as before without it',
  torn,
  async ({ cwd, tree }) => {
    fc.pre(!tree.has('.carveout-baseline.yaml'))
    const before = await lint(cwd, '-f', 'json')
    fc.pre(before.code !== 2)
    const { findings, carveOuts, summary }: Report = JSON.parse(before.stdout)
    const recorded = await run(cwd, ['baseline', ...terms])
    checkRun(recorded)
    assert.equal(recorded.code, 0)
    const after: Report = JSON.parse((await lint(cwd, '-f', 'json')).stdout)
    const isDebt = ({ rule, severity }: Report['findings'][number]) => severity === 'error' && facets.has(rule)
    assert.deepEqual(
      after.findings,
      findings.filter((one) => !isDebt(one)),
    )
    assert.deepEqual(after.carveOuts, carveOuts)
    assert.equal(after.summary.baselined, findings.filter(isDebt).length)
    assert.equal(after.summary.erosive, summary.erosive)
    assert.equal(after.stale, undefined)
    const again = await run(cwd, ['baseline', '--prune'])
    assert.match(again.stdout, /^nothing to drop/)
    rmSync(`${cwd}/.carveout-baseline.yaml`, { force: true })
    assert.deepEqual(await lint(cwd, '-f', 'json'), before)
  },
)

export const debt = [forgiven]
