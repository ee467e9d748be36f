import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/language/analyse.ts'
import { compileNode } from '../../src/language/compiler.ts'
import { hasEvidence, metricIn } from '../../src/language/evidence.ts'
import { Expression } from '../../src/language/expression.ts'
import { mask } from '../../src/language/mask.ts'
import { Matcher } from '../../src/language/matcher.ts'
import { normalise } from '../../src/language/normalise.ts'
import { forms } from '../../src/language/patterns/evidence-forms.ts'
import { Subject } from '../../src/language/subject.ts'
import { lists } from './support.ts'

const none = { has: () => false }
const read = (text: string) => mask(normalise(text).text, none)
const verdict = (text: string) => analyse(text, 'criterion', none).verdict

describe.each(forms.map((form) => [form.match.slice(0, 40), form] as const))('form %s', (_, { match, good, bad }) => {
  const form = new Expression(compileNode(match), new Matcher(lists))
  const shows = (text: string) => form.first(new Subject(read(text))) !== undefined

  test.each(good)('is shown by: %s', (text) => expect(shows(text)).toBe(true))
  test.each(bad)('is not shown by: %s', (text) => expect(shows(text)).toBe(false))
})

test.each([
  'p95 improves by 20%',
  'cost per merged pull request under $6',
  'median review rounds <= 2',
  'escaped defects: 0',
  'mutation score in FeeEngine 70+',
  'Android cold start <1.9s on a Pixel 4a',
  'no open Sev1 bugs',
  'no new bug reports',
  'the settlement-batch migration runs in staging without a rollback',
  'both success criteria hold in two consecutive reviews',
])('a threshold is specific: %s', (text) => expect(verdict(text)).toBe('specific'))

test.each([
  'feature gate enabled by default',
  'e2e tests added',
  'runbook merged',
  'API promoted to v1beta1',
  'documentation is updated',
  'security signs off on the threat model',
  'the old cron host is switched off',
  'operators trained on both shifts',
  'customer has signed the acceptance protocol',
  'migration guide',
])('an event is specific: %s', (text) => expect(verdict(text)).toBe('specific'))

test.each([
  'parity with the legacy fee engine',
  'the squad and the vendor',
  'v1.2.3 and LEDG-22',
  'works for iOS and Android',
  'by 2026-12-11',
])('neither is unproven: %s', (text) => expect(verdict(text)).toBe('unproven'))

test('versions, issues, dates and names are no quantities', () => {
  expect(hasEvidence(read('the squad on v1.2.3'))).toBe(false)
  expect(hasEvidence(read('see LEDG-22, #75987'))).toBe(false)
  expect(hasEvidence(read('from 2026-10-05 to 2026-12-11'))).toBe(false)
  expect(hasEvidence(read('by 12 December'))).toBe(false)
  expect(hasEvidence(read('from 3 to 2'))).toBe(true)
})

test('a doubtful sign outweighs evidence', () => {
  const doubt = analyse('the merged window opens and closes correctly', 'criterion', none)
  expect(doubt).toMatchObject({ verdict: 'unproven', class: 'manner' })
  expect('the merged window opens and closes correctly'.slice(...doubt.within)).toContain('correctly')
})

test('text of another language is unproven', () => {
  expect(verdict('Die Zusammenarbeit zwischen den Abteilungen läuft')).toBe('unproven')
  expect(verdict('作業は順調である')).toBe('unproven')
})

test('the metric that a text speaks of', () => {
  expect(metricIn('agents lower the Review Effort of juniors')).toBe('review effort')
  expect(metricIn('time to merge, as in the trial')).toBe('time to merge')
  expect(metricIn('parity with the legacy engine')).toBeUndefined()
})
