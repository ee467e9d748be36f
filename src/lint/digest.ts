import { createHash } from 'node:crypto'
import { foldId } from '../model/names.ts'
import type { ParseFinding } from '../parse/parse.ts'

/**
 * Tells a fault from others: of the same rule, declaration and key, and about the same words. It says nothing of the
 * place, of lists' order or of the message, so that edits elsewhere, and newer versions, leave it alone.
 */
export function digestOf({ rule, declaration, origin, words }: ParseFinding): string {
  const keys = origin.path.filter((key) => typeof key === 'string')
  const parts = [rule, foldId(declaration ?? ''), keys, words.replace(/\s+/g, ' ').trim()]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
}
