import { createRequire } from 'node:module'
import { ignoreAt } from '../model/ignore.ts'
import { foldId } from '../model/names.ts'
import type { Report } from '../model/rule.ts'
import { byCodeUnit, type Path } from '../model/source.ts'
import type { ParsedDeclaration, ParseFinding } from '../parse/parse.ts'

/**
 * Tells what a rule found from the other faults of its declaration: by the keys that lead there, by the names of the list
 * items on the way, and by what the rule says it is about, or the value there. It says nothing of place, order, layout or
 * wording, so that edits elsewhere, days that pass and newer versions leave it alone.
 */
export function reportDigest(rule: string, parsed: ParsedDeclaration, { at = [], within, about }: Report): string {
  const { kind, id, declaration } = parsed
  const steps = stepsTo(declaration, at)
  const items = steps.filter((_, index) => typeof at[index] === 'number').map(nameOf)
  return hash([rule, kind, foldId(id ?? ''), keysOf(at), items, about ?? whatIsThere(steps[at.length - 1], within)])
}

/** Tells what the machinery found, of which there are no values to go by: by its words, wherever they stand. */
export function textDigest({ rule, declaration, pointer, words }: ParseFinding): string {
  const keys = pointer.split('/').filter((key) => !/^\d*$/.test(key))
  return hash([rule, foldId(declaration ?? ''), keys, plain(words)])
}

// Cryptography takes long to load, and what has no findings needs none.
const require = createRequire(import.meta.url)

function hash(parts: unknown): string {
  const { createHash } = require('node:crypto') as typeof import('node:crypto')
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
}

function keysOf(path: Path): Path {
  return path.filter((key) => typeof key === 'string')
}

/** The values on the way to one, itself the last; undefined from where nothing is there. */
function stepsTo(declaration: ParsedDeclaration['declaration'], path: Path): unknown[] {
  const reason = ignoreAt(path)
  if (reason !== undefined) return [undefined, declaration?.ignores?.[reason]?.because]
  let value: unknown = declaration
  return path.map((key) => {
    value = typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[key] : undefined
    return value
  })
}

function whatIsThere(value: unknown, within: Report['within']): unknown {
  if (typeof value !== 'string' || within === undefined) return canonical(value)
  return [plain(value), plain(value.slice(...within))]
}

/** The keys by which people tell the items of a list apart; of others all is looked at. */
const naming = ['id', 'name', 'metric', 'event', 'until']

function nameOf(item: unknown): unknown {
  if (typeof item !== 'object' || item === null) return canonical(item)
  const key = naming.find((key) => key in item)
  return canonical(key === undefined ? item : (item as Record<string, unknown>)[key])
}

/** A value without regard to the order of keys and of lists, and to how its texts are broken into lines. */
function canonical(value: unknown): unknown {
  if (typeof value === 'string') return plain(value)
  if (Array.isArray(value)) return value.map((item) => JSON.stringify(canonical(item))).sort(byCodeUnit)
  if (typeof value !== 'object' || value === null) return value ?? null
  const entries = Object.entries(value).sort(([a], [b]) => byCodeUnit(a, b))
  return entries.map(([key, part]) => [key, canonical(part)])
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
