import { learnClasses } from './character-class.ts'
import { compiled } from './compiled.generated.ts'
import type { CompiledExpression, CompiledPatterns, ExpressionName, StoredPatterns } from './compiler.ts'
import { Expression } from './expression.ts'
import { PatternSearch } from './hits.ts'
import { Matcher } from './matcher.ts'
import type { Node } from './syntax.ts'
import { type Weigher, weigherOf } from './weights.ts'

const { classes, lists, expressions, patterns, judging, weights } = compiled
learnClasses(classes)
const lazyLists = lazily<Node>(lists)
const matcher = new Matcher({ get: (name) => lazyLists[name] })
const made = new Map<ExpressionName, Expression>()

/** Every sign that is looked for. */
export const signs = new PatternSearch(revived(patterns), matcher)

/** Words that judge or wish. */
export const judgements = new PatternSearch(revived(judging), matcher)

/** One of the expressions that are no pattern. */
export function expression(name: ExpressionName): Expression {
  const known = made.get(name) ?? revivedExpression(expressions[name])
  made.set(name, known)
  return known
}

function revivedExpression({ node, near }: CompiledExpression): Expression {
  return new Expression(
    JSON.parse(node),
    matcher,
    'word',
    near === undefined ? {} : { near: new Map(JSON.parse(near)) },
  )
}

const weighers = new Map<string, Weigher>()

/** How much the features of a text weigh in a field; undefined where texts of the field are not weighed. */
export function weightsOf(field: string): Weigher | undefined {
  const known = weighers.get(field)
  const lines = known === undefined ? weights[field] : undefined
  if (lines === undefined) return known
  const made = weigherOf(lines)
  weighers.set(field, made)
  return made
}

function revived({ beginnings, ...patterns }: StoredPatterns): CompiledPatterns {
  return { ...patterns, beginnings: lazily(beginnings) }
}

/** A record of what JSON texts hold, each parsed when it is first asked for. */
function lazily<T>(texts: Readonly<Record<string, string>>): Readonly<Record<string, T>> {
  const record: Record<string, T> = {}
  for (const [name, text] of Object.entries(texts)) {
    const get = () => {
      const value: T = JSON.parse(text)
      Object.defineProperty(record, name, { value })
      return value
    }
    Object.defineProperty(record, name, { get, configurable: true, enumerable: true })
  }
  return record
}
