import { describe, expect, test } from 'vitest'
import { glimpse, mayDeclare, seemsOurs } from '../../src/parse/traces.ts'

describe('what is worth reading', () => {
  test.each([
    'apiVersion: carveout/v1',
    'apiVersion: carveout/v1\nkind: CarveOut',
    '{"apiVersion":"carveout/v1"}',
    'api_version: carve-out/v1',
    'API-Version: "Carve Out/1"',
    'kind: CarveOut',
    'kind: carve-out',
    'kind: portfolio',
    "'kind': 'Portfolio'",
    'kind: !!str Portfolio',
    'kind: &a Portfolio',
    'kind: *k',
    'apiVersion: *v',
    'apiVersion: caveout/v1',
    'a carve out of\nkind: x',
    'carveout: yes\nversion: carveout/v1',
    'kind: \\x43arveOut',
    'kind: "\\u0043arveOut"',
    'kind: "\\U00000043arveOut"',
    '"ki\\\n  nd": CarveOut',
    'kind: \u0421arveOut',
    'kind: Deployment\nkind: CarveOut',
  ])('%j', (text) => expect(mayDeclare(text)).toBe(true))

  test.each([
    '',
    'name: x',
    'kind: Deployment\napiVersion: apps/v1',
    'kind: Portfolios',
    'kind-of: CarveOut',
    'a carve out',
    'mankind: no carve out',
    'apiVersion: v1\nkind: ConfigMap',
    'kind: "\\x44eployment"',
    'portfolio: kind',
    'version: carve/v1',
  ])('not %j', (text) => expect(mayDeclare(text)).toBe(false))
})

describe('what can not be read, and was meant as a declaration', () => {
  test.each([
    'apiVersion: carveout/v1\nkind: [',
    'apiVersion: "carve-out/v2"',
    'api_version:carveout/v1',
    'apiVersion carveout/v1',
    '{ apiVersion: carveout/v1',
    '{ kind: x, "apiVersion": "carveout/v1"',
    '  apiVersion: caveout/v1',
    'kind: CarveOut\n[',
    'kind "Portfolio"',
    '{"kind": "CarveOut"',
    'apiVersion\nkind: CarveOut',
  ])('%j', (text) => expect(seemsOurs(text)).toBe(true))

  test.each([
    '',
    'apiVersion: v1\nkind: CarveOut',
    'apiVersion: apps/v1\n---\napiVersion: carveout/v1',
    'kind: Portfolios',
    'kind: carveout',
    '# apiVersion: carveout/v1',
    'x apiVersion: carveout/v1',
    'the kind: CarveOut',
  ])('not %j', (text) => expect(seemsOurs(text)).toBe(false))
})

test.each([
  ['kind: CarveOut\nid: a', 'CarveOut', 'a'],
  ["{ 'kind': 'Portfolio', 'id': 'a-b.c/d_e' ]", 'Portfolio', 'a-b.c/d_e'],
  ['kind CarveOut', 'CarveOut', null],
  ['  id : "x y"', null, 'x'],
  ['kind: Other\nid: -a', null, null],
  ['kind: CarveOuts\nthe id: a', null, null],
  [`id: ${'a'.repeat(200)}`, null, 'a'.repeat(128)],
  ['', null, null],
])('what can be made out of %j', (text, kind, id) => expect(glimpse(text)).toEqual({ kind, id }))
