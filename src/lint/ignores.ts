import type { Finding, IgnoredFinding } from '../model/finding.ts'
import { ignoreAt } from '../model/ignore.ts'
import type { IgnoreComment, Words } from '../parse/ignores.ts'
import type { ParsedDeclaration, ParseFinding } from '../parse/parse.ts'
import { badName, formFault, type IgnoreContext, timeFault, unusedComment, unusedName } from './ignore-faults.ts'

/** What is left of findings, what comments took out, and what is wrong with the comments. */
export interface Sifted {
  readonly findings: readonly Finding[]
  readonly ignored: readonly IgnoredFinding[]
  readonly faults: readonly ParseFinding[]
}

/** A comment that has power today, over the rules of these names. */
interface Holder {
  readonly comment: IgnoreComment
  readonly names: readonly Words[]
  readonly until: string
  readonly because: string
  readonly used: Set<string>
}

/**
 * Takes out of the findings of each declaration what its ignore comments suppress; of two comments that could, the nearer
 * one does. `judged` are the declarations with what rules found in each.
 */
export function sift(
  judged: Iterable<readonly [ParsedDeclaration, readonly Finding[]]>,
  contextOf: (file: string) => IgnoreContext,
): Sifted {
  const sifted = Array.from(judged, ([parsed, findings]) => siftOne(parsed, findings, contextOf))
  return {
    findings: sifted.flatMap(({ findings }) => findings),
    ignored: sifted.flatMap(({ ignored }) => ignored),
    faults: sifted.flatMap(({ faults }) => faults),
  }
}

function siftOne(
  parsed: ParsedDeclaration,
  findings: readonly Finding[],
  contextOf: (file: string) => IgnoreContext,
): Sifted {
  if (parsed.ignores.comments.length === 0) return { findings, ignored: [], faults: [] }
  const context = contextOf(parsed.origin.file)
  const { holders, faults } = holdersOf(parsed, context)
  const over = byTarget(holders)
  const ignored: IgnoredFinding[] = []
  const left = findings.filter((finding) => {
    const holder = holderOver(finding, parsed, over)
    if (holder === undefined) return true
    holder.used.add(finding.rule)
    ignored.push({
      finding,
      until: holder.until,
      because: holder.because,
      comment: parsed.ignores.place(holder.comment),
    })
    return false
  })
  return { findings: left, ignored, faults: [...faults, ...unusedFaults(parsed, holders, context)] }
}

function holdersOf(parsed: ParsedDeclaration, context: IgnoreContext): { holders: Holder[]; faults: ParseFinding[] } {
  const faults: ParseFinding[] = []
  const holders: Holder[] = []
  for (const comment of parsed.ignores.comments) {
    const { until, because, rules } = comment
    if (comment.faults.length > 0 || until === undefined || because === undefined) {
      faults.push(formFault(parsed, comment, context))
      continue
    }
    const bad = rules.map((name) => badName(parsed, comment, name, context))
    const late = timeFault(parsed, comment, until, context)
    faults.push(...bad.filter((fault) => fault !== undefined), ...(late ? [late] : []))
    if (late) continue
    const names = rules.filter((_, index) => bad[index] === undefined)
    holders.push({ comment, names, until: until.text, because: because.text, used: new Set() })
  }
  return { holders, faults }
}

type Over = ReadonlyMap<string, ReadonlyMap<string, Holder>>

/** The holders by what they hold for, then by rule; of several above one key the lowest. */
function byTarget(holders: readonly Holder[]): Over {
  const over = new Map<string, Map<string, Holder>>()
  for (const holder of holders) {
    const { target } = holder.comment
    if (target === undefined) continue
    const here = over.get(target) ?? new Map<string, Holder>()
    over.set(target, here)
    for (const { text } of holder.names) here.set(text, holder)
  }
  return over
}

function holderOver(
  { rule, pointer, place, origin }: Finding,
  parsed: ParsedDeclaration,
  over: Over,
): Holder | undefined {
  // The reason of an ignore comment is not for ignore comments to excuse.
  if (over.size === 0 || ignoreAt(origin.path) !== undefined) return undefined
  for (const target of [...parsed.ignores.enclosing(place), ...upwards(pointer)]) {
    const holder = over.get(target)?.get(rule)
    if (holder !== undefined) return holder
  }
  return undefined
}

/** A pointer and those above it: what an alias stands for is found where it is written, and where the alias is. */
function upwards(pointer: string): string[] {
  const found: string[] = []
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) found.push(at)
  return found
}

function unusedFaults(parsed: ParsedDeclaration, holders: readonly Holder[], context: IgnoreContext): ParseFinding[] {
  // Where nothing was looked for, nobody knows what would have been found.
  if (context.unused === 'off' || parsed.declaration === null) return []
  return holders.flatMap(({ comment, names, used }) => {
    const isUnused = ({ text }: Words) =>
      !used.has(text) && (comment.target === undefined || context.settings.get(text)?.level !== 'off')
    const unused = names.filter(isUnused)
    if (unused.length === comment.rules.length) return [unusedComment(parsed, comment, context)]
    return unused.map((name) => unusedName(parsed, comment, name, unused, context))
  })
}
