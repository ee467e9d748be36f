import assert from 'node:assert/strict'
import { torn, twisted } from '../case.ts'
import { facets, machinery, stateOf } from '../contract.ts'
import { law } from '../law.ts'
import { type CarveOutJudged, type Found, lint, type Report, reportOf } from '../report.ts'
import type { Tree } from '../tree.ts'

const following = law('a verdict follows from the findings, as the contract has it', torn, async ({ cwd, tree }) => {
  const report = await reportOf(cwd, '--show-ignored')
  if (report === undefined) return
  for (const { rule } of report.findings) assert.ok(facets.has(rule) || machinery.includes(rule), `what is ${rule}?`)
  // Findings tell their declaration by its id, so where it stands for two there is no telling.
  const keys = report.carveOuts.map(keyOf)
  const isPlain = report.summary.baselined === 0
  for (const carveOut of report.carveOuts)
    if (isPlain && keys.filter((key) => key === keyOf(carveOut)).length === 1 && isNamedOnce(carveOut, tree))
      checkVerdict(carveOut, report)
  checkSummary(report)
})

function keyOf({ file, id }: Pick<CarveOutJudged, 'file' | 'id'>): string {
  return `${id?.toLowerCase()} ${file}`
}

/** Whether no portfolio, workflow or other carve-out of the file has the id. */
function isNamedOnce({ id, file }: CarveOutJudged, tree: Tree): boolean {
  const text = tree.get(file)?.toString('utf8').toLowerCase() ?? ''
  const ids = Array.from(text.matchAll(/\bid["']?\s*:[\s>|+-]*["']?([a-z0-9][\w./-]*)/g), ([, name]) => name)
  return id !== null && ids.filter((name) => name === id.toLowerCase()).length === 1
}

function checkVerdict(carveOut: CarveOutJudged, { findings, ignored = [] }: Report): void {
  const isAbout = ({ file, declaration }: Found) => keyOf({ file, id: declaration }) === keyOf(carveOut)
  const about = findings.filter(isAbout)
  // What is wrong with a file as a whole is said once, of the first declaration in it.
  if (findings.some(({ file, message }) => file === carveOut.file && message.startsWith('this file '))) {
    assert.equal(carveOut.verdict, null)
    return
  }
  const unread = about.filter(({ rule }) => rule === 'schema' || rule === 'yaml-syntax')
  const errors = about.filter(({ rule, severity }) => facets.has(rule) && severity === 'error')
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
