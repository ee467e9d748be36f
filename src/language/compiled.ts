import { compiled } from './compiled.generated.ts'
import type { ExpressionName } from './compiler.ts'
import { Expression } from './expression.ts'
import { PatternSearch } from './hits.ts'
import { Matcher } from './matcher.ts'

const { lists, expressions, patterns, judging } = compiled
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
