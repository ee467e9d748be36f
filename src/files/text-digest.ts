import { createHash } from 'node:crypto'

/** Tells a text from all others, in 44 characters. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}
