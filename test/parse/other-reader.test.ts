import fc from 'fast-check'
import { CORE_SCHEMA, load } from 'js-yaml'
import { expect, test } from 'vitest'
import { defineRule, lint } from '../../src/index.ts'
import { everydayTexts } from './everyday-texts.ts'
import { mutated } from './mutate.ts'
import { placed, suiteCases } from './suite.ts'

/** What the carve-out of a text is to rules; undefined where it has a fault, or there is not exactly one. */
function readAs(text: string): unknown {
  const shown: unknown[] = []
  const spy = defineRule({
    id: 'spy',
    summary: 'It takes down what it is shown.',
    facet: 'signal',
    severity: 'error',
    carveOut({ origin, ignores, ...declaration }) {
      shown.push(declaration)
      return []
    },
  })
  const { findings } = lint([{ path: 'a.yaml', text }], { rules: [spy], today: '2026-11-23', fastPath: false })
  return findings.length === 0 && shown.length === 1 ? shown[0] : undefined
}

function readByOther(text: string): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA })
  } catch {
    return undefined
  }
}

/** A value without what counts as absent, and with keys as js-yaml has them: `0123` is the number of the key 123. */
function alike(value: unknown): unknown {
  if (value === null || value === undefined || (typeof value === 'string' && value.trim() === '')) return undefined
  if (Array.isArray(value)) return value.map(alike).filter((item) => item !== undefined)
  if (typeof value !== 'object') return value
  const entries = Object.entries(value).map(([key, each]) => [keyOf(key), alike(each)] as const)
  return Object.fromEntries(entries.filter(([, each]) => each !== undefined))
}

function keyOf(written: string): string {
  const key = readByOther(written)
  return written === '' || key === null || typeof key === 'number' ? String(key ?? null) : written
}

// What one of the two takes for blank, a break or a number, and the other, or YAML 1.2, does not.
const apart = /[\u0085\u00a0\u200b\u2028\u2029\u3164\ufeff\0]|\r(?!\n)|0b| $|^---[^\s]/m

test('whatever is done to a declaration, what is judged is what another reader reads', () => {
  const inputs = suiteCases.filter(({ isWrong }) => !isWrong).map(({ yaml }) => placed(yaml, 'x-a:'))
  const whole = inputs.filter((text) => !/^(---|\.\.\.|%)/m.test(text))
  let compared = 0
  const holds = (text: string) => {
    const ours = apart.test(text) ? undefined : readAs(text)
    const other = ours === undefined ? undefined : readByOther(text)
    if (other === undefined) return
    compared++
    expect(alike(ours), JSON.stringify(text)).toEqual(alike(other))
  }
  fc.assert(fc.property(mutated([...whole, ...everydayTexts]), holds), { seed: 20261123, numRuns: 6000 })
  expect(compared).toBeGreaterThan(500)
})
