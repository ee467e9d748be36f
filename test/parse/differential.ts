import { expect } from 'vitest'
import { lint } from '../../src/lint/lint.ts'
import { readEveryday } from '../../src/parse/everyday-reading.ts'
import { readDeclarations } from '../../src/parse/reading.ts'
import { splitDocuments } from '../../src/parse/split.ts'
import { rules } from '../../src/rules/index.ts'

const noTree = () => {}

/** What was read of each document of a text, as data. */
export function readingOf(text: string, fastPath: boolean): string {
  return JSON.stringify(readDeclarations({ path: 'a.yaml', text }, { fastPath }, noTree), undefined, 1)
}

/** How a text is judged, as data. */
export function judgementOf(text: string, fastPath: boolean): string {
  const { findings, ignored, verdicts } = lint([{ path: 'a.yaml', text }], { rules, today: '2026-11-23', fastPath })
  return JSON.stringify({ findings, ignored, verdicts }, undefined, 1)
}

/** Whether the fast path reads a document of a text. Where it reads none, there is but one way to read the text. */
export function hasFast(text: string): boolean {
  return splitDocuments(text).some((chunk) => isFast(chunk.text))
}

/** Whether the fast path reads a text. */
export function isFast(text: string): boolean {
  return readEveryday(text) !== undefined
}

/** Fails where the fast path reads a text otherwise than the whole way does. */
export function expectSame(text: string): void {
  if (hasFast(text)) expect(readingOf(text, true), JSON.stringify(text)).toBe(readingOf(text, false))
}
