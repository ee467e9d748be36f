import type { Names } from '../model/world.ts'
import { evidenceIn } from './evidence.ts'
import { markNames, mask } from './mask.ts'
import { type Normal, normalise } from './normalise.ts'
import { compile, compileAll, type Hit, hits, type Pattern } from './pattern.ts'
import { criterionPatterns } from './patterns/criterion.ts'
import { judgingPatterns } from './patterns/criterion-judging.ts'
import { genericNames } from './patterns/names.ts'
import { moreNames } from './patterns/names-more.ts'
import { placeholders } from './patterns/placeholders.ts'
import { purposePatterns } from './patterns/purpose.ts'
import { markRegime } from './patterns/purpose-regime.ts'
import { selectors } from './patterns/selectors.ts'
import { workPatterns } from './patterns/work.ts'

/** What a text is in a declaration; it decides which signs are looked for. */
export type Field = 'name' | 'work' | 'criterion' | 'purpose' | 'text'

/** How sure a sign is. Only certain and high ones become errors. */
export type Confidence = 'certain' | 'high' | 'medium'

/** What is to be said of a text. */
export interface Analysis {
  /** `fuzzy`: almost anything could claim to satisfy it; `unproven`: it shows no sign either way; `specific`. */
  readonly verdict: 'fuzzy' | 'unproven' | 'specific'
  readonly confidence: Confidence
  /** The class of the sign that decided, such as `wildcard`, `placeholder` or `quantifier`; null where there is none. */
  readonly class: string | null
  /** The offending words, as offsets in the text as it was handed in; the end is excluded. */
  readonly within: readonly [start: number, end: number]
  /** What could be argued, as one sentence. */
  readonly argument: string
  /** What to write instead; it passes itself. */
  readonly rewrite?: string
}

/** Every sign that is looked for; of equally sure ones the first is told. */
export const patterns: readonly Pattern[] = [
  ...placeholders,
  ...selectors,
  ...genericNames,
  ...moreNames,
  ...criterionPatterns,
  ...purposePatterns,
  ...workPatterns,
]

const compiled = compileAll(patterns)
const byField = new Map<Field, typeof compiled>(
  (['name', 'work', 'criterion', 'purpose', 'text'] as const).map((field) => [
    field,
    compiled.filter(({ pattern }) => pattern.fields.includes(field)),
  ]),
)

/** Tells specific text from text that almost anything could claim to satisfy. Pure; the same answer every time. */
export function analyse(text: string, field: Field, names: Names): Analysis {
  if (field === 'name' && isRegistered(text, names)) return specific(text)
  const normal = normalise(text)
  const masked = readable(normal.text, field, names)
  const hit = strongest(hits(masked, byField.get(field) ?? []))
  if (
    normal.disguise !== undefined &&
    field !== 'text' &&
    field !== 'purpose' &&
    hit?.pattern.class !== 'placeholder'
  ) {
    return disguised(normal.disguise, text)
  }
  if (field === 'criterion' && hit?.pattern.confidence !== 'certain' && hit?.pattern.confidence !== 'high') {
    return weighed(hit, masked, normal, text)
  }
  return hit === undefined ? specific(text) : fuzzy(hit, normal, text)
}

function specific(text: string): Analysis {
  return { verdict: 'specific', confidence: 'medium', class: null, within: [0, text.length], argument: '' }
}

/** Whether an entry is a name here. What stands before a name, as in `!team:ledger`, must be no selector. */
function isRegistered(text: string, names: Names): boolean {
  const prefix = text.slice(0, Math.max(text.lastIndexOf(':'), text.lastIndexOf('/'), 0))
  return names.has(text) && !/[*?!~^$%|\\<>(){}[\]\s]/.test(prefix)
}

const generalWord = compile('^(?:<empty>)$', 'u')
const unnamed: Names = { has: () => false }

/** A text as its patterns read it. In work, a registered name says whose work it is; elsewhere it is a thing that is named. */
export function readable(text: string, field: Field, names: Names): string {
  if (field === 'name') return text
  if (field === 'work') return markNames(mask(unmarked(text), unnamed), names, (name) => generalWord.test(name))
  return field === 'purpose' ? markRegime(mask(text, names)) : mask(text, names)
}

/** A text without the marks that set off a word: `any` work, *any* work. */
function unmarked(text: string): string {
  return text
    .replace(/`(\p{L}+)`/gu, ' $1 ')
    .replace(/(?<![\p{L}\p{N}*_])[*_]{1,3}(?=\p{L})|(?<=\p{L})[*_]{1,3}(?![\p{L}\p{N}*_])/gu, (marks) =>
      ' '.repeat(marks.length),
    )
}

function disguised({ kind, start, end }: NonNullable<Normal['disguise']>, text: string): Analysis {
  const within = [start, end] as const
  const fault =
    kind === 'invisible' ? 'characters that nobody can see' : 'letters of another script that look like Latin ones'
  const argument = `"${text.slice(...within)}" is not the word that it looks like: it has ${fault}`
  return { verdict: 'fuzzy', confidence: 'certain', class: 'disguise', within, argument }
}

const judging = compileAll(judgingPatterns)

/** A criterion without a sure sign has to show how it is settled. Where it does not, a doubtful sign or a judging word is enough. */
function weighed(doubt: Hit | undefined, masked: string, normal: Normal, text: string): Analysis {
  const isShown = evidenceIn(masked) !== undefined
  if (isShown) return doubt === undefined ? specific(text) : { ...fuzzy(doubt, normal, text), verdict: 'unproven' }
  const judgement = doubt ?? strongest(hits(masked, judging))
  return judgement === undefined
    ? { ...specific(text), verdict: 'unproven' }
    : { ...fuzzy(judgement, normal, text), confidence: 'high' }
}

const ranks: readonly Confidence[] = ['medium', 'high', 'certain']

function strongest(found: Iterable<Hit>): Hit | undefined {
  let best: Hit | undefined
  for (const hit of found) {
    if (best === undefined || ranks.indexOf(hit.pattern.confidence) > ranks.indexOf(best.pattern.confidence)) best = hit
  }
  return best
}

function fuzzy({ pattern, start, end }: Hit, normal: Normal, text: string): Analysis {
  const within = [normal.starts[start] ?? 0, normal.ends[end - 1] ?? text.length] as const
  return {
    verdict: 'fuzzy',
    confidence: pattern.confidence,
    class: pattern.class,
    within,
    argument: pattern.argument.replace('%s', () => text.slice(...within).replace(/\s+/g, ' ')),
    rewrite: pattern.rewrite,
  }
}
