import assert from 'node:assert/strict'
import fc from 'fast-check'
import { bent, type Case, treeOf, twisted } from '../case.ts'
import { law } from '../law.ts'
import { type Report, reportOf } from '../report.ts'
import { style } from '../style.ts'
import { inFolder } from '../tree.ts'

/** Two cases that say the same, the second in another style. */
const restyled = fc.tuple(bent, style).map(([one, style]) => ({ ...one, style }))

/** A project that is nothing but declarations. */
const alone = twisted.map((one) => ({ ...one, beside: {} }))

const styles = law('findings are the same in every style of writing', restyled, async ({ cwd, one }) => {
  await compare(
    cwd,
    { ...one, style: { ...one.style, notes: [], turn: 0, strings: 'QUOTE_DOUBLE', isJson: false } },
    byFile,
  )
})

const keys = law('the order of keys, comments and blank lines changes no finding', restyled, async ({ cwd, one }) => {
  await compare(
    cwd,
    { ...one, style: { ...one.style, turn: one.style.turn + 1, notes: [1, 5, 9], blanks: [3, 8] } },
    byFile,
  )
})

const splitting = law('documents may stand in one file or in several', alone, async ({ cwd, one }) => {
  await compare(cwd, { ...one, layout: [0, 0, 0, 0, 0] }, byDeclaration)
  await compare(cwd, { ...one, layout: [0, 1, 2, 0, 1] }, byDeclaration)
})

/** What the order of files decides, and so how documents are dealt out to them. */
const byOrder = ['duplicate-id', 'circular-graduation', 'taken-workflow-id', 'renamed-renewal']

async function compare(cwd: string, other: Case, essence: (report: Report) => unknown): Promise<void> {
  const here = await reportOf(cwd)
  const there = await inFolder(treeOf(other), (folder) => reportOf(folder))
  fc.pre(!here?.findings.some(({ rule }) => byOrder.includes(rule)))
  assert.deepEqual(there && essence(there), here && essence(here))
}

function byFile({ findings, carveOuts }: Report) {
  return {
    findings: findings
      .map(({ rule, severity, file, declaration, message }) => `${file} ${rule} ${severity} ${declaration} ${message}`)
      .sort(),
    carveOuts: carveOuts.map(({ file, id, verdict, because }) => `${file} ${id} ${verdict} ${because}`).sort(),
  }
}

function byDeclaration({ findings, carveOuts }: Report) {
  return {
    findings: findings
      .map(({ rule, declaration, pointer, message }) => `${rule} ${declaration} ${pointer} ${message}`)
      .sort(),
    carveOuts: carveOuts.map(({ id, verdict, because }) => `${id} ${verdict} ${because}`).sort(),
  }
}

export const meaning = [styles, keys, splitting]
