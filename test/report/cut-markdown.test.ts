import { expect, test } from 'vitest'
import { cutMarkdown } from '../../src/report/cut-markdown.ts'

const text = Array.from({ length: 50 }, (_, index) => `- ${index}: データ`)
  .join('\n')
  .concat('\n')
const size = Buffer.byteLength(text)

test('what fits is left alone', () => {
  expect(cutMarkdown(text, size)).toBe(text)
})

test('what does not is cut at the end of a line, and says so', () => {
  for (let bytes = 200; bytes < size; bytes++) {
    const cut = cutMarkdown(text, bytes)
    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(bytes)
    const [, kept = ''] = /^([\s\S]*\n)\n\*\*The report is cut here.*\n$/.exec(cut) ?? []
    expect(kept).not.toBe('')
    expect(text.startsWith(kept)).toBe(true)
  }
})

test.each([0, -5, 20, 110])('in %i bytes there is room for nothing', (bytes) => {
  expect(cutMarkdown(text, bytes)).toBe('')
})
