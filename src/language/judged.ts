import type { Field } from './analysis.ts'
import { type Judgement, judge } from './judge.ts'

/** Judgements by field and text. */
export type Judgements = ReadonlyMap<string, Judgement>

// The same names and phrases stand in many declarations.
const mostKnown = 2_000

let before: Judgements = new Map()
let keepsAll = false
const now = new Map<string, Judgement>()

/** Judges a text as patterns read it, unless that was done before. */
export function judged(text: string, field: Field): Judgement {
  const key = keyOf(text, field)
  const known = now.get(key)
  if (known !== undefined) return known
  const judgement = before.get(key) ?? judge(text, field)
  if (!keepsAll && now.size >= mostKnown) now.clear()
  now.set(key, judgement)
  return judgement
}

/** Judges texts by their keys, and keeps nothing. */
export function judgeAll(keys: readonly string[]): Judgements {
  return new Map(keys.map((key) => [key, judgeByKey(key)]))
}

function judgeByKey(key: string): Judgement {
  const blank = key.indexOf(' ')
  return judge(key.slice(blank + 1), key.slice(0, blank) as Field)
}

/** Takes over what was judged elsewhere. From now on all is kept. */
export function takeOver(judgements: Judgements): void {
  keepsAll = true
  for (const [key, judgement] of judgements) now.set(key, judgement)
}

/** Whether anything was judged in an earlier run. */
export function isAnyKnown(): boolean {
  return before.size > 0
}

/** Whether a text was judged in an earlier run. */
export function isKnown(key: string): boolean {
  return before.has(key)
}

/** The key of a text. */
export function keyOf(text: string, field: Field): string {
  return `${field} ${text}`
}

/** Gives back what was judged in earlier runs of the same version. From now on all is kept. */
export function giveBack(judgements: Judgements): void {
  before = judgements
  keepsAll = true
  now.clear()
}

/** What was judged, or given back and asked for. */
export function judgedSoFar(): Judgements {
  return now
}
