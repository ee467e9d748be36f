import { latin } from '../model/lookalikes.ts'

/** A text in the form that patterns are written for, with the way back to the text as it was handed in. */
export interface Normal {
  /** NFKC, lower case, single spaces, plain quotes and dashes, look-alikes made Latin, invisible characters dropped. */
  readonly text: string
  /** For each UTF-16 unit of `text`, the offsets in the source that it stands for. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Where the source is not what it seems: an invisible character, or two scripts, within a word. */
  readonly disguise:
    | { readonly kind: 'invisible' | 'mixed-script'; readonly start: number; readonly end: number }
    | undefined
}

const plainer: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '⁄': '/',
}
const invisible = /\p{Cf}/u
const letter = /\p{L}/u
const hasLatin = /[a-z]/i

/** Brings a text into the form that patterns are written for. */
export function normalise(source: string): Normal {
  return isPlain.test(source) ? plainNormal(source) : anyNormal(source)
}

const isPlain = /^[!-~]+(?: [!-~]+)*$/

/** Most texts need no more than lower case, and keep their offsets, which only those with a fault are asked for. */
function plainNormal(source: string): Normal {
  return {
    text: source.toLowerCase(),
    get starts() {
      return Array.from(source, (_, i) => i)
    },
    get ends() {
      return Array.from(source, (_, i) => i + 1)
    },
    disguise: undefined,
  }
}

function anyNormal(source: string): Normal {
  const out = { text: '', starts: [] as number[], ends: [] as number[] }
  const drawn = drawnWords(source)
  let next = 0
  // A base character goes with the marks that follow it, so that both Unicode forms of a letter come out alike.
  for (const { 0: cluster, index } of source.matchAll(/[^\p{M}]\p{M}*|\p{M}+/gsu)) {
    const end = index + cluster.length
    while ((drawn[next]?.end ?? source.length) <= index) next++
    for (const unit of fold(index >= (drawn[next]?.start ?? source.length) ? latin(cluster) : cluster)) {
      if (unit === ' ' && (out.text === '' || out.text.endsWith(' '))) continue
      out.text += unit
      for (let i = 0; i < unit.length; i++) {
        out.starts.push(index)
        out.ends.push(end)
      }
    }
  }
  return {
    ...trimEnd(out),
    disguise: disguiseOf(
      source,
      drawn.find(({ isMixed }) => isMixed),
    ),
  }
}

function fold(cluster: string): string {
  if (invisible.test(cluster)) return ''
  // What the marks of masked text are made of has no other meaning.
  if (/[\uE000-\uE0FF]/.test(cluster)) return '\uFFFD'
  return cluster
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s/g, ' ')
    .replace(/[‘’‚“”„«»–—‐‑−⁄]/g, (mark) => plainer[mark] ?? mark)
}

function trimEnd({ text, starts, ends }: { text: string; starts: number[]; ends: number[] }) {
  const length = text.trimEnd().length
  return { text: text.slice(0, length), starts: starts.slice(0, length), ends: ends.slice(0, length) }
}

interface Word {
  readonly start: number
  readonly end: number
}

/**
 * Words with letters that are only drawn like Latin ones: beside Latin letters (a disguise; a unit such as `μs` is none),
 * or alone in a text that has Latin letters (a word of another language, perhaps). A dotless i is a Latin letter.
 */
function drawnWords(source: string): (Word & { readonly isMixed: boolean })[] {
  if (!/[\u0370-\u058F\u{1C80}-\u{1C8F}]/u.test(source) || !hasLatin.test(source)) return []
  return Array.from(source.matchAll(/[\p{L}\p{M}\p{Cf}]{3,}/gu), ({ 0: word, index }) => {
    const others = Array.from(word).filter(
      (character) => letter.test(character) && !/\p{Script=Latin}/u.test(character),
    )
    const isDrawn = others.length > 0 && others.every((character) => latin(character) !== character)
    return { start: index, end: index + word.length, isDrawn, isMixed: isDrawn && hasLatin.test(word) }
  }).filter(({ isDrawn }) => isDrawn)
}

function disguiseOf(source: string, mixed: Word | undefined): Normal['disguise'] {
  const hidden = /(?<=[A-Za-z0-9])\p{Cf}+(?=[A-Za-z0-9])/u.exec(source)
  if (hidden) return { kind: 'invisible', ...wordAround(source, hidden.index) }
  return mixed && { kind: 'mixed-script', start: mixed.start, end: mixed.end }
}

function wordAround(source: string, at: number): { start: number; end: number } {
  const inWord = (character: string) => /[\p{L}\p{N}\p{Cf}]/u.test(character)
  let start = at
  let end = at
  while (start > 0 && inWord(source.charAt(start - 1))) start--
  while (end < source.length && inWord(source.charAt(end))) end++
  return { start, end }
}
