import { expect, test } from 'vitest'
import { asSeen } from '../../src/model/lookalikes.ts'

test.each([
  ['cаrveоut', 'carveout'],
  ['ｃａｒｖｅ\u200bout', 'carveout'],
  ['café', 'café'],
  ['日本', '日本'],
])('%j is seen as %j', (text, seen) => {
  expect(asSeen(text)).toBe(seen)
})
