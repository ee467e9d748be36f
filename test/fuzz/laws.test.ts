import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bent, type Case, clean, torn, treeOf, twisted } from './case.ts'
import { laws } from './laws.ts'
import { type Found, type Report, reportOf } from './report.ts'
import { inFolder } from './tree.ts'

/** Few enough for every run of the tests; `npm run fuzz` tries others for as long as it is told. */
const sample = { seed: 20261123, numRuns: 6 }

test.each(laws)('$name', async ({ property }) => {
  await fc.assert(property, sample)
})

/** How many of a hundred generated cases are so. */
async function share(cases: fc.Arbitrary<Case>, is: (report: Report) => boolean): Promise<number> {
  const sampled = fc.sample(cases, { ...sample, numRuns: 24 })
  const reports = await Promise.all(sampled.map((one) => inFolder(treeOf(one), (cwd) => reportOf(cwd))))
  return (reports.filter((report) => report && is(report)).length / sampled.length) * 100
}

const isUnread = ({ rule }: Found) => rule === 'schema' || rule === 'yaml-syntax'

test('generated cases are of every kind, so that no law holds for want of any', async () => {
  expect(await share(clean, ({ findings }) => findings.length === 0)).toBe(100)
  expect(await share(bent, ({ findings }) => !findings.some(isUnread))).toBeGreaterThan(50)
  expect(await share(bent, ({ findings }) => findings.some((one) => !isUnread(one)))).toBeGreaterThan(40)
  expect(await share(twisted, ({ findings }) => findings.some(isUnread))).toBeGreaterThan(20)
  expect(await share(twisted, ({ findings }) => findings.some((one) => !isUnread(one)))).toBeGreaterThan(30)
  expect(await share(torn, ({ findings }) => findings.some(({ rule }) => rule === 'yaml-syntax'))).toBeGreaterThan(10)
})
