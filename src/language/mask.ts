import type { Names } from '../model/world.ts'

/** What stands in for each character of something that is named, not described. */
export const masked = '\uE000'

interface Named {
  /** What each of them has: looked for first, since most texts have none, and letters of every script take long. */
  readonly sign: RegExp
  readonly all: RegExp
}

// What is named and not described: its words are nobody's promise. The text of a link, and a code span of several plain
// words, are prose and stay; so does "sprint-12", which is no issue.
const named: readonly Named[] = [
  {
    sign: /`/,
    all: /`[^`\s]{1,200}`|`[^`]{0,200}?(?:[_=(){}<>$|\\[\]\d]|::|[a-z][./-][a-z])[^`]{0,200}`/g,
  },
  {
    sign: /:\/\//,
    all: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s<>"')]{1,2000}/g,
  },
  {
    sign: /\]\(/,
    all: /(?<=\])\([^)\s]{1,2000}\)/g,
  },
  {
    sign: /\//,
    all: /(?<![\p{L}\p{N}])~?\.{0,2}(?:\/[\p{L}\p{N}_.@-]{1,100}){2,20}/gu,
  },
  {
    sign: /\//,
    all: /(?<![\p{L}\p{N}_/-])[\p{L}\p{N}_-]{1,100}(?:\/[\p{L}\p{N}_.@-]{1,100}){1,20}(?<=\.[a-z]{1,5})(?![\p{L}\p{N}])/gu,
  },
  {
    sign: /-\d/,
    all: /(?<![\p{L}\p{N}])(?!(?:day|sprint|iteration|phase|wave|tier|level|increment|quarter|week|release|priority|sev|top|under|over|per)-)[a-z]{2,10}-\d{1,6}(?![\p{L}\p{N}])/gu,
  },
  {
    sign: /#\d/,
    all: /(?<![\p{L}\p{N}])#\d{1,7}(?![\p{L}\p{N}])/gu,
  },
  {
    sign: /\d/,
    all: /(?<![\p{L}\p{N}.])v?\d{1,4}(?:\.\d{1,5}){2,3}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}.])v\d{1,4}(?:(?:alpha|beta)\d{0,3}|\.\d{1,5})?(?![\p{L}\p{N}])/gu,
  },
]

/** What stands in for each character of a control of the regime, and of those who keep it. */
export const controlMark = '\uE010'
export const partyMark = '\uE011'

/** What stands in for each character of a registered name where it says whose work it is, and not which. */
export const registered = '\uE001'

const word = /[\p{L}\p{N}]+(?:[-_./][\p{L}\p{N}]+)*/gu

/**
 * Puts `masked` in place of what is named: code, links, paths, issues, versions, and names that are names here. Every
 * other character keeps its place.
 */
export function mask(text: string, names: Names): string {
  let out = text
  for (const { sign, all } of named) if (sign.test(out)) out = out.replace(all, hide)
  if (!compound.test(out)) return out
  return out.replace(word, (name) => (isCompound(name) && names.has(name) ? hide(name) : name))
}

/**
 * Puts `registered` in place of names that are names here. A name that is a word of the language as well, by `isWord`,
 * stays.
 */
export function markNames(text: string, names: Names, isWord: (name: string) => boolean): string {
  return text.replace(word, (name) => (names.has(name) && !isWord(name) ? registered.repeat(name.length) : name))
}

const compound = /[-_./\d]/

/** Only a name that can't be taken for a word of the language: a squad called `data` must not make "all data" a name. */
function isCompound(name: string): boolean {
  return compound.test(name)
}

function hide(text: string): string {
  return masked.repeat(text.length)
}
