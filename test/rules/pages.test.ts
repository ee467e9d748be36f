import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rules } from '../../src/rules/index.ts'
import { lintFragment, topLevelKeys } from './support.ts'

const headings = ['What it catches', 'Why it matters', 'Erosive', 'Mended', 'Options', 'When to suppress it']

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const page = readFileSync(`src/rules/${id}.md`, 'utf8')
  const [erosive = '', mended = ''] = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, example]) => example)
  // A key that only one of the two examples has is absent from the other, not the base's.
  const dropped = [...topLevelKeys(erosive), ...topLevelKeys(mended)].filter((key) => key !== 'kind' && key !== 'id')

  test('has a page with its name, its summary and the headings that every page has', () => {
    expect(page.split('\n').slice(0, 3)).toEqual([`# ${id}`, '', rule.summary])
    expect([...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual(headings)
  })

  test('its page tells its options with their defaults', () => {
    for (const [name, option] of Object.entries(rule.options ?? {})) {
      expect(page).toContain(`| \`${name}\` | \`${option.default}\` | \`${option.strict}\` | ${option.description} |`)
    }
    if (rule.options === undefined) expect(page).toContain('## Options\n\nNone.\n')
  })

  test('its erosive example gives exactly its finding', () => {
    const { findings, verdicts } = lintFragment(erosive, { dropped }).result
    const carveOuts = verdicts.map(({ origin }) => origin.document)
    // A rule about carve-outs may need a portfolio with a fault of its own to show what it is about.
    const about = rule.portfolio ? findings : findings.filter(({ origin }) => carveOuts.includes(origin.document))
    expect(about.map(({ rule }) => rule)).toEqual([id])
  })

  test('its mended example gives none', () => {
    expect(mended).not.toBe('')
    expect(lintFragment(mended, { dropped }).result.findings).toEqual([])
  })
})
