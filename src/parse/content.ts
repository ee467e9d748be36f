import type { Document } from 'yaml'
import type { Declaration } from '../model/declaration.ts'
import { source } from './schema-error.ts'
import { kindMeant, kindOf, type Top } from './shape.ts'
import { glimpse } from './traces.ts'

/** What could be read of a document. */
export interface Content {
  /** The id, where one could be read. */
  readonly id: string | null
  /** The kind, or the one that it seems to mean. */
  readonly kind: Declaration['kind'] | null
  readonly top: Top
}

/** What can be made out of a text that can't be read as YAML. */
export function unreadContent(text: string): Content {
  return { ...glimpse(text), top: {} }
}

/** What could be read of a document that has a value, whether or not it is a good one. */
export function contentOf(value: unknown, document: Document.Parsed, text: string): Content {
  const top = (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}) as Top
  const isId = typeof top.id === 'string' || typeof top.id === 'number'
  // What a sound document lacks at its top is not to be made up from what is further down.
  const seen = document.errors.length === 0 || (isId && kindOf(top) !== null) ? undefined : glimpse(text)
  return {
    top,
    id: isId ? source(document, ['id']) : (seen?.id ?? null),
    kind: kindOf(top) ?? kindMeant(top) ?? seen?.kind ?? null,
  }
}
