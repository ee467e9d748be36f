import { expect, test } from 'vitest'
import { found } from './support.ts'

const finding = {
  at: 'ledger-migration',
  message: 'carve-out "ledger-migration" has no end',
  help: 'add `expires`, a day at most 180 days after `starts`',
  severity: 'error',
  pointer: '/id',
  related: [],
}

test('a carve-out without an end', () => {
  expect(found('missing-expiry', 'expires:')).toEqual([finding])
})

test('a blank end counts as none', () => {
  expect(found('missing-expiry', 'expires: "  "')).toEqual([finding])
})

test('an end in the past is an end', () => {
  expect(found('missing-expiry', 'expires: 2026-10-20')).toEqual([])
})

test('the minimal preset keeps it', () => {
  expect(found('missing-expiry', 'expires:', { preset: 'minimal' })).toHaveLength(1)
})
