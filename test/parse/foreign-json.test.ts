import { expect, test } from 'vitest'
import { isForeignJson } from '../../src/parse/foreign-json.ts'
import { readingOf } from './differential.ts'

const lock = '{ "packages": { "node_modules/kind-of": { "kind": "portfolio" }, "node_modules/carveout": {} } }'
const ours = '{ "apiVersion": "carveout/v1", "kind": "CarveOut", "id": "a" }'

test.each([
  ['a lock file', lock],
  ['a lock file with Windows line ends', `\r\n${lock}\r\n`],
  ['a key twice', '{ "carveout": { "kind": 1 }, "a": 1, "a": 2 }'],
  ['a prototype', '{ "__proto__": { "carveout": { "kind": 1 } } }'],
])('%s is told by its keys', (_, text) => {
  expect(isForeignJson(text)).toBe(true)
  expect(readingOf(text, true)).toBe(readingOf(text, false))
  expect(readingOf(text, true)).toBe('[]')
})

test.each([
  ['ours', ours],
  ['ours with an escape', ours.replace('carveout/v1', '\\u0063arveout/v1')],
  ['ours with an escaped key', ours.replace('apiVersion', 'api\\u0056ersion')],
  ['ours with the key twice', ours.replace('{', '{ "apiVersion": "apps/v1",')],
  ['ours twice', `${ours}\n---\n${lock}`],
  ['a kind of ours', '{ "kind": "CarveOut" }'],
  ['a kind twice', '{ "kind": "CarveOut", "kind": "Pod" }'],
  ['a kind with look-alike letters', '{ "kind": "C\u0430rveOut" }'],
  ['nearly a version', '{ "apiVersoin": "carveout/v1", "kind": "x" }'],
  ['a version with look-alike letters', '{ "\u0430piVersion": "carveout/v1" }'],
  ['a list', `[${ours}]`],
  ['no JSON', `${lock.slice(0, -1)}, }`],
])('%s is left to the syntax tree', (_, text) => {
  expect(isForeignJson(text)).toBe(false)
  expect(readingOf(text, true)).toBe(readingOf(text, false))
})
