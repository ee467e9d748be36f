import { learnClasses } from './character-class.ts'
import { compiled } from './compiled.generated.ts'
import type { CompiledPatterns, ExpressionName, StoredPatterns } from './compiler.ts'
import { Expression } from './expression.ts'
import { bucketOf } from './features.ts'
import { PatternSearch } from './hits.ts'
import { Matcher } from './matcher.ts'
import type { Node } from './syntax.ts'

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
  const known = made.get(name) ?? new Expression(JSON.parse(expressions[name]), matcher)
  made.set(name, known)
  return known
}

const weightsByField: Readonly<Record<string, Weigher>> = Object.fromEntries(
  Object.entries(weights).map(([field, buckets]) => [field, weigher(lazily(buckets))]),
)

/** What a feature weighs; undefined where it was hardly ever seen. */
export type Weigher = (feature: string) => number | undefined

/** How much each feature of a text weighs in a field; undefined where texts of the field are not weighed. */
export function weightsOf(field: string): Weigher | undefined {
  return weightsByField[field]
}

function weigher(buckets: Readonly<Record<string, Readonly<Record<string, number>>>>): Weigher {
  return (feature) => {
    const bucket = buckets[bucketOf(feature)]
    return bucket !== undefined && Object.hasOwn(bucket, feature) ? bucket[feature] : undefined
  }
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
