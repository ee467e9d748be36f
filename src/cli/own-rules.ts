import { importModule, told } from '../files/module.ts'
import { refuse, UsageError } from '../model/errors.ts'
import { machinery } from '../model/machinery.ts'
import { nearestName } from '../model/names.ts'
import type { OptionSchema, Report, Rule } from '../model/rule.ts'
import { facets } from '../model/verdict.ts'
import { rules } from '../rules/index.ts'

/**
 * The rules of a module of the user's own: its default export, one rule or a list of them. It runs, so it is only ever
 * named on the command line. Throws a UsageError for a module that can't be loaded or whose rules are none.
 */
export async function ownRules(module: string, cwd: string): Promise<readonly Rule[]> {
  const exported = await importModule(module, cwd)
  if (exported === undefined)
    throw new UsageError(`the module ${module} has no default export: a rule, or a list of rules`)
  const own = [exported].flat() as unknown[]
  const taken = new Set([...rules, ...machinery].map(({ id }) => id))
  refuse(
    own.flatMap((rule, i) => faultsOf(rule, taken).map((fault) => `rule ${i + 1} of the module ${module}: ${fault}`)),
  )
  return (own as Rule[]).map((rule) => guarded(rule, module))
}

function faultsOf(rule: unknown, taken: Set<string>): string[] {
  if (typeof rule !== 'object' || rule === null)
    return [`it is no rule, but ${rule === null ? 'null' : `a ${typeof rule}`}`]
  const { id, summary, facet, severity, options = {}, carveOut, portfolio } = rule as Partial<Rule>
  const isNew = typeof id === 'string' && !taken.has(id)
  if (isNew) taken.add(id)
  const faults: [boolean, string][] = [
    [
      typeof id === 'string' && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id),
      `its \`id\` is ${show(id)}, not a text in kebab case`,
    ],
    [isNew || typeof id !== 'string', `its \`id\` ${show(id)} is taken`],
    [typeof summary === 'string' && summary.trim() !== '', 'it has no `summary`'],
    [facets.some((known) => known === facet), `its \`facet\` is ${show(facet)}${nearOf(facet, facets)}`],
    [severity === 'error' || severity === 'warning', `its \`severity\` is ${show(severity)}, not "error" or "warning"`],
    [
      [carveOut, portfolio].some((judge) => typeof judge === 'function'),
      'it has no function `carveOut` or `portfolio`',
    ],
  ]
  return [...faults.flatMap(([isRight, fault]) => (isRight ? [] : [fault])), ...optionFaults(options)]
}

function optionFaults(options: Readonly<Record<string, OptionSchema>>): string[] {
  return Object.entries(Object(options) as typeof options).flatMap(([name, option]) => {
    if (name === 'severity') return ['an option can not be called `severity`']
    const { type, description, default: value, strict } = Object(option) as Partial<OptionSchema>
    const isOf = (bound: unknown) => (type === 'integer' ? Number.isInteger(bound) : typeof bound === type)
    const isRight =
      (type === 'integer' || type === 'string') && typeof description === 'string' && isOf(value) && isOf(strict)
    return isRight
      ? []
      : [
          `its option \`${name}\` needs a \`type\` ("integer" or "string"), a \`description\`, and a \`default\` and \`strict\` of that type`,
        ]
  })
}

function show(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value)
}

function nearOf(value: unknown, known: readonly string[]): string {
  const near = nearestName(String(value), known)
  return near === undefined ? `, none of ${known.join(', ')}` : `; did you mean "${near}"?`
}

/** A rule whose own failures are told as such, not as bugs of carveout. */
function guarded(rule: Rule, module: string): Rule {
  const { carveOut, portfolio } = rule
  return {
    ...rule,
    ...(carveOut && { carveOut: (...given) => reportsOf(rule, module, () => carveOut.apply(rule, given)) }),
    ...(portfolio && { portfolio: (...given) => reportsOf(rule, module, () => portfolio.apply(rule, given)) }),
  }
}

function reportsOf({ id }: Rule, module: string, judge: () => Iterable<Report>): Report[] {
  try {
    const reports = [...judge()]
    if (reports.every(({ message }) => typeof message === 'string')) return reports
  } catch (error) {
    throw new UsageError(`the rule ${id} of the module ${module} failed: ${told(error)}`)
  }
  throw new UsageError(`the rule ${id} of the module ${module} gave a report without a \`message\``)
}
