import type { Document } from 'yaml'
import type { Remedy } from '../model/change.ts'
import type { Fix } from '../model/finding.ts'
import { spliceFor } from './splice.ts'
import type { Chunk } from './split.ts'

/** The fix that a remedy comes to in a document of a file; undefined where a part of it can't be made with certainty. */
export function fixOf(
  { message, safe = false, changes }: Remedy,
  document: Document.Parsed,
  file: string,
  chunk: Chunk,
): Fix | undefined {
  const splices = changes.flatMap((change) => spliceFor(document, chunk.text, change) ?? [])
  if (splices.length < changes.length) return undefined
  const edits = splices.map(({ start, end, text }) => ({
    file,
    start: chunk.start + start,
    end: chunk.start + end,
    text,
  }))
  return { message, safe, edits }
}
