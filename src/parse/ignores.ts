import type { Document } from 'yaml'
import type { Ignore } from '../model/declaration.ts'
import type { Edit } from '../model/finding.ts'
import { ignoreAt, ignorePath } from '../model/ignore.ts'
import { inkEnd, Lines } from '../model/lines.ts'
import { remember } from '../model/remember.ts'
import type { Path, Place, SourceFile } from '../model/source.ts'
import { anchorOf } from './anchor.ts'
import { chain, type Entries, entriesOf, entryPointer, innermost } from './entries.ts'
import { type Part, readIgnoreText } from './ignore-text.ts'
import type { Aim, Located } from './locate.ts'
import type { Comment } from './read.ts'
import type { Chunk } from './split.ts'

/** Words of an ignore comment, with their offsets in the file. */
export interface Words {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** An ignore comment, well formed or not. */
export interface IgnoreComment extends Words {
  readonly rules: readonly Words[]
  readonly until: Words | undefined
  readonly because: Words | undefined
  /** What is wrong with its form, each as the end of a sentence: "has no end". */
  readonly faults: readonly string[]
  /** The pointer to the key or item that it holds for; undefined where nothing follows it. */
  readonly target: string | undefined
}

/** The ignore comments of a document, and what they can hold for. */
export interface Ignores {
  readonly comments: readonly IgnoreComment[]
  /** Those that say all they should, as rules see them; but for those that others of the same rules stand below. */
  readonly wellFormed: readonly Ignore[]
  place(words: Words): Place
  /** The edit that takes a comment away, with its line or the blanks before it, and leaves all else as it is. */
  removal(comment: Words): Edit
  /** The reason that a path leads to, or words in it; undefined where the path leads to a value. */
  locate(path: Path, aim?: Aim): Located | undefined
  /** The pointers to the keys and items that a place stands in, the nearest first. */
  enclosing(place: Place): string[]
}

/** Reads the ignore comments of a document, in the order in which they stand. */
export function readIgnores(
  comments: readonly Comment[],
  document: Document.Parsed,
  chunk: Chunk,
): readonly IgnoreComment[] {
  return comments.map((comment) => ignoreComment(comment, chunk, entriesIn(document)))
}

const entriesIn = remember(entriesOf)

/** Where the comments of a document stand. What takes time to make is made when it is asked for. */
interface Surroundings {
  readonly file: SourceFile
  /** The offset of the document in its file. */
  readonly start: number
  readonly lines: () => Lines
  readonly document: () => Document.Parsed | undefined
}

/** The ignore comments of a document, and what they can hold for. */
export function ignoresOf(comments: readonly IgnoreComment[], { file, start, lines, document }: Surroundings): Ignores {
  const reasons = lowest(comments.filter(isWellFormed))
  const around = (offset: number) => {
    const tree = document()
    return tree && innermost(entriesIn(tree).entries, offset)
  }
  return {
    place: ({ start, end }) => lines().place(file.path, start, end),
    removal: (comment) => removalOf(comment, file),
    comments,
    wellFormed: reasons.map(asRulesSee),
    locate: (path, aim) => locateReason(reasons[ignoreAt(path) ?? -1], start, aim),
    enclosing: (place) => chain(around(lines().offset(place) - start)).map(entryPointer),
  }
}

/** What a document without ignore comments has of them. */
export const noIgnores = ignoresOf([], {
  file: { path: '', text: '' },
  start: 0,
  lines: () => new Lines(''),
  document: () => undefined,
})

type WellFormed = IgnoreComment & { readonly until: Words; readonly because: Words }

function isWellFormed(comment: IgnoreComment): comment is WellFormed {
  return comment.faults.length === 0 && comment.until !== undefined && comment.because !== undefined
}

/** Of comments above one key that name the same rules none but the lowest has anything to say. */
function lowest(comments: readonly WellFormed[]): WellFormed[] {
  const holding = new Map<string, WellFormed>()
  for (const comment of comments)
    for (const { text } of comment.rules) holding.set(`${text} ${comment.target}`, comment)
  const kept = new Set(holding.values())
  return comments.filter((comment) => kept.has(comment))
}

function asRulesSee({ rules, until, because }: WellFormed, index: number): Ignore {
  return { rules: rules.map(({ text }) => text), until: until.text, because: because.text, at: ignorePath(index) }
}

function locateReason(comment: WellFormed | undefined, offset: number, { within }: Aim = {}): Located | undefined {
  if (comment === undefined) return undefined
  const { start, text } = comment.because
  const [from, to] = within ?? [0, text.length]
  return { start: start - offset + from, end: start - offset + to, pointer: comment.target ?? '' }
}

function ignoreComment(comment: Comment, chunk: Chunk, entries: Entries): IgnoreComment {
  const { rules, until, because, faults } = readIgnoreText(comment.text)
  const anchor = anchorOf(comment, chunk.text, entries)
  const base = chunk.start + comment.start
  return {
    ...wordsOf({ text: comment.text, start: 0 }, base),
    rules: rules.map((part) => wordsOf(part, base)),
    until: until && wordsOf(until, base),
    because: because && wordsOf(because, base),
    faults,
    target: anchor && entryPointer(anchor),
  }
}

function wordsOf({ text, start }: Part, base: number): Words {
  return { text, start: base + start, end: base + start + text.length }
}

function removalOf({ start, end }: Words, { path, text }: SourceFile): Edit {
  const lineStart = text.lastIndexOf('\n', start) + 1
  const before = text.slice(lineStart, start)
  // The blanks after the comment are the comment's too.
  const rest = /[^\n]*?(\r?\n|$)/y
  rest.lastIndex = end
  const [tail = '', lineBreak = ''] = rest.exec(text) ?? []
  const isAlone = /^\uFEFF?[ \t]*$/.test(before)
  const from = isAlone ? lineStart + Number(before.startsWith('\uFEFF')) : inkEnd(text, lineStart, start)
  return { file: path, start: from, end: end + tail.length - (isAlone ? 0 : lineBreak.length), text: '' }
}
