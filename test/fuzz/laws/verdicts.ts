import assert from 'node:assert/strict'
import { torn, twisted } from '../case.ts'
import { facets, machinery, stateOf } from '../contract.ts'
import { law } from '../law.ts'
import { type CarveOutJudged, type Found, lint, type Report, reportOf } from '../report.ts'

const following = law('a verdict follows from the findings, as the contract has it', torn, async ({ cwd }) => {
  const report = await reportOf(cwd, '--show-ignored')
  if (report === undefined) return
  for (const { rule } of report.findings) assert.ok(facets.has(rule) || machinery.includes(rule), `what is ${rule}?`)
  // Findings tell their declaration by its id, so where it stands for two there is no telling.
  const keys = report.carveOuts.map(keyOf)
  const isPlain = report.summary.baselined === 0
  for (const carveOut of report.carveOuts)
    if (isPlain && carveOut.id !== null && keys.filter((key) => key === keyOf(carveOut)).length === 1)
      checkVerdict(carveOut, report)
  checkSummary(report)
})

function keyOf({ file, id }: Pick<CarveOutJudged, 'file' | 'id'>): string {
  return `${id?.toLowerCase()} ${file}`
}

function checkVerdict(carveOut: CarveOutJudged, { findings, ignored = [] }: Report): void {
  const isAbout = ({ file, declaration }: Found) => keyOf({ file, id: declaration }) === keyOf(carveOut)
  const about = findings.filter(isAbout)
  const unread = about.filter(({ rule }) => rule === 'schema' || rule === 'yaml-syntax')
  const errors = about.filter(({ rule, severity }) => facets.has(rule) && severity === 'error')
  const portfolios = about.some(({ rule }) => rule === 'duplicate-id')
  if (portfolios) return
  const deciding = unread.length > 0 ? unread.filter(({ rule }) => rule === 'schema') : errors
  assert.equal(carveOut.verdict, unread.length > 0 ? null : errors.length > 0 ? 'erosive' : 'pressure-valve')
  assert.deepEqual(carveOut.because, [...new Set(deciding.map(({ rule }) => rule))].sort())
  if (carveOut.facets)
    for (const [facet, state] of Object.entries(carveOut.facets)) assert.equal(state, stateOf(facet, about), facet)
  const waived = ignored.filter((one) => isAbout(one) && one.severity === 'error')
  assert.equal(carveOut.waived, waived.length)
}

function checkSummary({ summary, carveOuts, findings, ignored = [] }: Report): void {
  const judged = (verdict: string | null) => carveOuts.filter((one) => one.verdict === verdict).length
  const { files: _, portfolios: __, baselined: ___, ...counts } = summary
  assert.deepEqual(counts, {
    carveOuts: carveOuts.length,
    pressureValves: judged('pressure-valve'),
    erosive: judged('erosive'),
    notJudged: judged(null),
    errors: findings.filter(({ severity }) => severity === 'error').length,
    warnings: findings.filter(({ severity }) => severity === 'warning').length,
    ignored: ignored.length,
  })
}

const gates = law('the exit code follows from the findings', twisted, async ({ cwd }) => {
  const { code, stdout } = await lint(cwd, '-f', 'json')
  if (code === 2) return
  const { errors = 0, warnings = 0 } = (JSON.parse(stdout) as Report).summary
  assert.equal(code, errors > 0 ? 1 : 0)
  const codeWith = async (...argv: string[]) => (await lint(cwd, '-f', 'concise', ...argv)).code
  assert.equal(await codeWith('--fail-on', 'warning'), errors + warnings > 0 ? 1 : 0)
  assert.equal(await codeWith('--fail-on', 'never'), 0)
  assert.equal(await codeWith('--max-warnings', String(warnings)), errors > 0 ? 1 : 0)
  if (warnings > 0) assert.equal(await codeWith('--max-warnings', String(warnings - 1)), 1)
})

export const verdicts = [following, gates]
