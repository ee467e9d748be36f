import { expect, test } from 'vitest'
import { lint } from '../../src/lint/lint.ts'
import { defineRule, type Rule } from '../../src/model/rule.ts'

const carveOut = (...lines: string[]) => ['apiVersion: carveout/v1', 'kind: CarveOut', 'id: a', ...lines, ''].join('\n')

/** Seconds of work, and the findings. */
function judge(text: string, rules: readonly Rule[]) {
  const before = process.cpuUsage()
  const { findings } = lint([{ path: 'a.yaml', text }], { rules, today: '2026-11-23' })
  return { findings, seconds: process.cpuUsage(before).user / 1e6 }
}

test('a hundred thousand comments take about ten times as long as ten thousand', () => {
  const noOwner = defineRule({
    id: 'no-owner',
    summary: 'It has an owner.',
    facet: 'review',
    severity: 'error',
    carveOut: ({ owner }) => (owner === undefined ? [{ message: 'no owner' }] : []),
  })
  const took = (count: number) => {
    const comments = '# carveout-ignore no-owner until 2026-12-31: split in December\n'.repeat(count)
    const { findings, seconds } = judge(carveOut(`title: t\n${comments}owner: o`), [noOwner])
    expect(findings.length).toBeGreaterThan(0)
    return seconds
  }
  took(1000)
  expect(took(100_000)).toBeLessThan(Math.max(0.1, took(10_000)) * 30)
}, 300_000)

test('the work grows with the findings, not with their square', () => {
  const each = defineRule({
    id: 'each',
    summary: 'It finds every project.',
    facet: 'scope',
    severity: 'error',
    *carveOut({ scope: { projects = [] } = {} }) {
      for (const [index] of projects.entries())
        yield { message: 'here', at: ['scope', 'projects', index], within: [0, 1] }
    },
  })
  const projects = Array.from({ length: 20_000 }, (_, i) => `    - a${i}`)
  const { findings, seconds } = judge(carveOut('scope:', '  projects:', ...projects), [each])
  expect(findings).toHaveLength(1001)
  expect(findings.map(({ message }) => message)).toContain('19000 more findings of this rule about this declaration')
  expect(seconds).toBeLessThan(8)
})
