// Run with `node --test examples/own-rule/*.test.js`.
import assert from 'node:assert/strict'
import test from 'node:test'
import { lint } from 'carveout'
import crowdedScope from './crowded-scope.js'

const findings = (squads, config) => {
  const text = `apiVersion: carveout/v1\nkind: CarveOut\nid: trial\nscope: { squads: [${squads}] }\n`
  return lint([{ path: 'trial.yaml', text }], { rules: [crowdedScope], today: '2026-11-23', config }).findings
}

test('two squads are fine, three are too many', () => {
  assert.deepEqual(findings('ledger, checkout'), [])
  const [{ message, place }] = findings('ledger, checkout, fraud')
  assert.equal(message, '3 squads take part; at most 2 may')
  assert.deepEqual([place.line, place.column], [4, 10])
})

test('the bound is an option', () => {
  assert.deepEqual(findings('ledger, checkout, fraud', { rules: { 'crowded-scope': { max: 3 } } }), [])
  assert.equal(findings('ledger, checkout', { preset: 'strict' }).length, 1)
})
