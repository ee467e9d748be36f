import { expect, test } from 'vitest'
import { found } from './support.ts'

const rule = 'missing-success'

test.each([
  ['success:', 'ledger-migration', '/id'],
  ['success: []', '[]', '/success'],
  ['success: [""]', 'success', '/success'],
])('nothing said: %s', (fragment, at, pointer) => {
  expect(found(rule, fragment)).toEqual([
    {
      at,
      message: 'carve-out "ledger-migration" does not say what success means',
      help: 'add `success`, such as `- { metric: review rounds per pull request, baseline: 3.4, atMost: 2, over: 30 pull requests }`',
      severity: 'error',
      pointer,
      related: [],
    },
  ])
})

test('a closed carve-out is judged; any criterion will do', () => {
  const closed = 'closed: { on: 2026-11-20, result: retired }'
  expect(found(rule, `success:\n${closed}`)).toHaveLength(1)
  expect(found(rule, `success: [it works]\n${closed}`)).toEqual([])
})
