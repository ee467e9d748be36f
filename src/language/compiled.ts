import { compiled } from './compiled.generated.ts'
import type { ExpressionName } from './compiler.ts'
import { Expression } from './expression.ts'
import { PatternSearch } from './hits.ts'
import { Matcher } from './matcher.ts'

const { lists, expressions, patterns, judging, weights } = compiled
const matcher = new Matcher(new Map(Object.entries(lists)))
const made = new Map<ExpressionName, Expression>()

/** Every sign that is looked for. */
export const signs = new PatternSearch(patterns, matcher)

/** Words that judge or wish. */
export const judgements = new PatternSearch(judging, matcher)

/** One of the expressions that are no pattern. */
export function expression(name: ExpressionName): Expression {
  const known = made.get(name) ?? new Expression(expressions[name], matcher)
  made.set(name, known)
  return known
}

const weightMaps = new Map<string, ReadonlyMap<string, number>>()

/** How much each feature of a text weighs in a field; undefined where texts of the field are not weighed. */
export function weightsOf(field: string): ReadonlyMap<string, number> | undefined {
  const own = weights[field]
  if (own === undefined) return undefined
  const known = weightMaps.get(field) ?? new Map(Object.entries(own))
  weightMaps.set(field, known)
  return known
}
