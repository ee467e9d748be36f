import { expect, test } from 'vitest'
import { uriOf } from '../../src/report/sarif.ts'

test.each([
  ['policy/a b.yaml', 'policy/a%20b.yaml'],
  ['../a.yaml', '../a.yaml'],
  ['D:/policy/a:b.yaml', 'file:///D:/policy/a%3Ab.yaml'],
  ['//server/share/a.yaml', 'file://server/share/a.yaml'],
  ['/policy/a.yaml', 'file:///policy/a.yaml'],
  ['ab:/a.yaml', 'ab%3A/a.yaml'],
])('in SARIF, %s is a URI', (path, uri) => {
  expect(uriOf(path)).toBe(uri)
})
