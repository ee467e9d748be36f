import type { Names } from '../model/world.ts'
import type { Analysis, Field } from './analysis.ts'
import type { Sign } from './by-weight.ts'
import { expression } from './compiled.ts'
import { ranks, signIn } from './judge.ts'
import { judged, keyOf } from './judged.ts'
import { markNames, mask } from './mask.ts'
import { type Normal, normalise } from './normalise.ts'
import { piecesOf } from './pieces.ts'
import { markRegime } from './regime.ts'
import { rewrites } from './rewrites.ts'
import { Subject } from './subject.ts'

/** More than this many characters are no name, no line to hold a ticket or a result against, and no purpose that is read. */
const longest: Readonly<Record<Field, number>> = {
  name: 200,
  work: 2_000,
  criterion: 2_000,
  purpose: 10_000,
  text: Number.POSITIVE_INFINITY,
}

/** A long text is judged in pieces of this many characters. */
const pieceLength = 2_000

/** Tells specific text from text that almost anything could claim to satisfy. Pure; the same answer every time. */
export function analyse(text: string, field: Field, names: Names): Analysis {
  const known = analysed.get(names) ?? new Map<string, Analysis>()
  const key = `${field} ${text}`
  const analysis = known.get(key) ?? analyseText(text, field, names)
  if (known.size >= mostKnown) known.clear()
  analysed.set(names, known.set(key, analysis))
  return analysis
}

// Several rules ask for the same text one after the other.
const analysed = new WeakMap<Names, Map<string, Analysis>>()
const mostKnown = 100

function analyseText(text: string, field: Field, names: Names): Analysis {
  if (field === 'name' && isRegistered(text, names)) return specific(text)
  if (text.length > longest[field]) return endless(text, field)
  if (text.length <= pieceLength) return analysePiece(text, field, names)
  const analyses = piecesOf(text, pieceLength).map((piece) =>
    shifted(analysePiece(piece.text, field, names), piece.start),
  )
  return surest(analyses.filter(({ verdict }) => verdict === 'fuzzy')) ?? specific(text)
}

/** The key under which a text is judged; undefined where it is not judged as one piece, or at all. */
export function readingOf(text: string, field: Field, names: Names): string | undefined {
  if (text.length > Math.min(longest[field], pieceLength) || (field === 'name' && isRegistered(text, names)))
    return undefined
  return keyOf(readable(normalise(text).text, field, names), field)
}

function shifted({ within: [start, end], ...analysis }: Analysis, by: number): Analysis {
  return { ...analysis, within: [start + by, end + by] }
}

function surest(analyses: readonly Analysis[]): Analysis | undefined {
  return ranks
    .toReversed()
    .map((rank) => analyses.find(({ confidence }) => confidence === rank))
    .find((analysis) => analysis !== undefined)
}

function analysePiece(text: string, field: Field, names: Names): Analysis {
  const normal = normalise(text)
  const masked = readable(normal.text, field, names)
  if (normal.disguise !== undefined && mayDisguise(field) && signIn(masked, field)?.pattern.class !== 'placeholder')
    return disguised(normal.disguise, text)
  const { verdict, sign } = judged(masked, field)
  return sign === undefined ? { ...specific(text), verdict } : { ...fuzzy(sign, normal, text), verdict }
}

function mayDisguise(field: Field): boolean {
  return field !== 'text' && field !== 'purpose'
}

function endless(text: string, field: Field): Analysis {
  const argument = `it takes ${text.length} characters, in which anything could be found`
  const rewrite = rewrites[field]
  return { verdict: 'fuzzy', confidence: 'certain', class: 'endless', within: [0, text.length], argument, rewrite }
}

function specific(text: string): Analysis {
  return { verdict: 'specific', confidence: 'medium', class: null, within: [0, text.length], argument: '' }
}

/** Whether an entry is a name here. What stands before a name, as in `!team:ledger`, must be no selector. */
function isRegistered(text: string, names: Names): boolean {
  const prefix = text.slice(0, Math.max(text.lastIndexOf(':'), text.lastIndexOf('/'), 0))
  return names.has(text) && !/[*?!~^$%|\\<>(){}[\]\s]/.test(prefix)
}

const unnamed: Names = { has: () => false }

/** A text as its patterns read it. In work, a registered name says whose work it is; elsewhere it is a thing that is named. */
export function readable(text: string, field: Field, names: Names): string {
  if (field === 'name') return text
  if (field === 'work') return markNames(mask(unmarked(text), unnamed), names, isGeneral)
  return field === 'purpose' ? markRegime(mask(text, names)) : mask(text, names)
}

function isGeneral(word: string): boolean {
  return expression('general-word').first(new Subject(word)) !== undefined
}

/** A text without the marks that set off a word: `any` work, *any* work. */
function unmarked(text: string): string {
  if (!/[`*_]/.test(text)) return text
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

function fuzzy({ pattern, start, end }: Sign, normal: Normal, text: string): Analysis {
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
