import { type Field, fields } from './analysis.ts'
import { beginsOf } from './begins.ts'
import { usualOf } from './character-class.ts'
import { walked } from './hits.ts'
import type { Pattern } from './pattern.ts'
import { ofWord } from './subject.ts'
import { type Node, parsePattern } from './syntax.ts'
import { asked, type Triggers, triggersOf } from './triggers.ts'
import { type Lines, linesOf } from './weights.ts'
import { withWords } from './word-sets.ts'

/** A pattern with its expressions as numbers of nodes. */
export interface CompiledPattern
  extends Pick<Pattern, 'class' | 'fields' | 'confidence' | 'whole' | 'argument' | 'rewrite'> {
  readonly before: readonly number[]
  readonly after?: number
  readonly anywhere?: number
  readonly rest?: { readonly over: 'text' | 'clause'; readonly words: number; readonly save: 0 | 1 }
}

/** One way to show a pattern: the place of the pattern among all, and the number of a node. */
export type Way = readonly [pattern: number, node: number]

/** Patterns in the form in which they are matched, as JSON. */
export interface CompiledPatterns {
  /** Each as JSON, since most are never tried. */
  readonly nodes: readonly string[]
  readonly patterns: readonly CompiledPattern[]
  /** For each of them, with which of `firstCharacters` (begins.ts) a match can begin. */
  readonly begins: readonly string[]
  /** In the order of the patterns. */
  readonly ways: readonly Way[]
  /**
   * For each field, by the beginning of a word, the ways that a text with such a word could show; for '', any text. Three
   * numbers each: the way, and at least and at most how many units before the word a match begins.
   */
  readonly beginnings: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>
}

/** The expressions that are no pattern. */
export type ExpressionName = 'evidence' | 'metric' | 'regime' | 'general-word'

/** All that is known of the language: word lists by their names, patterns, and what else is matched. */
export interface LanguageSource {
  readonly vocabulary: Readonly<Record<string, readonly string[]>>
  readonly patterns: readonly Pattern[]
  readonly judging: readonly Pattern[]
  readonly expressions: Readonly<Record<ExpressionName, string>>
  readonly weights: Weights
}

/** For each field whose texts are weighed, how much each feature weighs; '' is what every text has. */
export type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>

/** The same in the form in which it is matched; texts are JSON, to be parsed when they are asked for. */
export interface CompiledLanguage {
  /** For each class of characters, what it says of the usual characters (character-class.ts). */
  readonly classes: Readonly<Record<string, string>>
  readonly lists: Readonly<Record<string, string>>
  readonly patterns: StoredPatterns
  readonly judging: StoredPatterns
  readonly expressions: Readonly<Record<ExpressionName, CompiledExpression>>
  /** For each field, how much features weigh, as a line for each of their first words (weights.ts). */
  readonly weights: Readonly<Record<string, Lines>>
}

/** A node, and the beginnings of words (triggers.ts) near which alone it can match, where that is known; both as JSON. */
export interface CompiledExpression {
  readonly node: string
  readonly near?: string
}

/** Patterns with the beginnings of each field as a text. */
export type StoredPatterns = Omit<CompiledPatterns, 'beginnings'> & {
  readonly beginnings: Readonly<Record<string, string>>
}

/** Compiles all that is known of the language. Throws on what is not well formed. */
export function compileLanguage({
  vocabulary,
  patterns,
  judging,
  expressions,
  weights,
}: LanguageSource): CompiledLanguage {
  const lists = compileLists(vocabulary)
  const language = {
    lists: asTexts(Object.fromEntries(lists)),
    patterns: stored(compilePatterns(patterns, lists)),
    judging: stored(compilePatterns(judging, lists)),
    expressions: {
      evidence: compileExpression(expressions.evidence, lists),
      metric: compileExpression(expressions.metric, lists),
      regime: compileExpression(expressions.regime, lists),
      'general-word': compileExpression(expressions['general-word'], lists),
    },
    weights: Object.fromEntries(Object.entries(weights).map(([field, own]) => [field, linesOf(own)])),
  }
  return { classes: classesIn(language), ...language }
}

function stored(patterns: CompiledPatterns): StoredPatterns {
  return { ...patterns, beginnings: asTexts(patterns.beginnings) }
}

function asTexts(record: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, JSON.stringify(value)]))
}

/** What every class of characters that is matched says of the usual characters. */
function classesIn({
  lists,
  patterns,
  judging,
  expressions,
}: Omit<CompiledLanguage, 'classes'>): Record<string, string> {
  const expressionNodes = Object.values(expressions).map(({ node }) => node)
  const texts = [...Object.values(lists), ...expressionNodes, ...patterns.nodes, ...judging.nodes]
  const sources = texts.flatMap((text) =>
    Array.from(text.matchAll(/"set":("(?:[^"\\]|\\.)*")/g), ([, set = '']) => set),
  )
  const told = [...new Set(sources)].map((source) => JSON.parse(source)).concat(ofWord, ...walked, ...asked)
  return Object.fromEntries(told.map((source: string) => [source, usualOf(source)]))
}

/** Word lists, in the form in which they are looked up. */
export function compileLists(vocabulary: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, Node> {
  return new Map(Object.entries(vocabulary).map(([name, words]) => [name, withWords({ any: words.map(parsePattern) })]))
}

/** An expression of the pattern language. */
export function compileNode(source: string): Node {
  return withWords(parsePattern(source))
}

function compileExpression(source: string, lists: ReadonlyMap<string, Node>): CompiledExpression {
  const node = compileNode(source)
  const near = triggersOf(node, lists)
  return { node: JSON.stringify(node), ...(near && { near: JSON.stringify([...near]) }) }
}

/** Compiles patterns. Throws on one that is not well formed. */
export function compilePatterns(patterns: readonly Pattern[], lists: ReadonlyMap<string, Node>): CompiledPatterns {
  const numbers = new Map<string, number>()
  const number = (source: string): number => {
    const known = numbers.get(source) ?? numbers.size
    numbers.set(source, known)
    return known
  }
  const compiled = patterns.map((pattern) => compiledPattern(pattern, number))
  const ways = patterns.flatMap(({ match }, place) => [match].flat().map((way): Way => [place, number(way)]))
  const nodes = Array.from(numbers.keys(), compileNode)
  const triggers = nodes.map((node) => triggersOf(node, lists) ?? new Map([['', { min: 0, max: 0 }]]))
  const beginningsFor = (field: Field) =>
    beginningsOf(ways, ([pattern, node]) => (patterns[pattern]?.fields.includes(field) ? triggers[node] : undefined))
  return {
    nodes: nodes.map((node) => JSON.stringify(node)),
    begins: nodes.map((node) => beginsOf(node, lists)),
    patterns: compiled,
    ways,
    beginnings: Object.fromEntries(fields.map((field) => [field, beginningsFor(field)])),
  }
}

function compiledPattern(
  { class: sign, fields, confidence, whole, argument, rewrite, unless = {}, rest }: Pattern,
  number: (source: string) => number,
): CompiledPattern {
  return {
    class: sign,
    fields,
    confidence,
    ...(whole && { whole }),
    argument,
    rewrite,
    before: [unless.before ?? []].flat().map(number),
    ...(unless.after !== undefined && { after: number(unless.after) }),
    ...(unless.anywhere !== undefined && { anywhere: number(unless.anywhere) }),
    ...(rest && { rest: { over: rest.over, words: number(rest.words), save: rest.save ?? 0 } }),
  }
}

function beginningsOf(ways: readonly Way[], triggersOf: (way: Way) => Triggers): Record<string, number[]> {
  const index = new Map<string, number[]>()
  for (const [number, way] of ways.entries()) {
    for (const [beginning, { min, max }] of triggersOf(way) ?? [])
      index.set(beginning, [...(index.get(beginning) ?? []), number, min, max])
  }
  return Object.fromEntries(index)
}
