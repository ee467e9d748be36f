import { days, daysBetween } from '../model/calendar.ts'
import type { Level, Setting } from '../model/config.ts'
import type { Day } from '../model/declaration.ts'
import type { Edit, Fix, Severity } from '../model/finding.ts'
import { maxIgnoreDays } from '../model/ignore.ts'
import { machinery } from '../model/machinery.ts'
import { didYouMean, nearestName } from '../model/names.ts'
import { remember } from '../model/remember.ts'
import { inWords } from '../model/wording.ts'
import type { IgnoreComment, Words } from '../parse/ignores.ts'
import type { ParsedDeclaration, ParseFinding } from '../parse/parse.ts'

/** What ignore comments are judged by. */
export interface IgnoreContext {
  readonly today: Day
  /** The last day on which a comment may end. */
  readonly latest: Day
  /** What is in force for every rule there is. */
  readonly settings: ReadonlyMap<string, Setting>
  /** Rules that no comment has power over. */
  readonly locked: ReadonlySet<string>
  /** How a comment counts that suppresses nothing. */
  readonly unused: Level
}

/** The finding of a comment that is not written as it should be. */
export function formFault(parsed: ParsedDeclaration, comment: IgnoreComment, { latest }: IgnoreContext): ParseFinding {
  return fault(parsed, comment, comment, {
    rule: 'bare-ignore',
    message: `this ignore comment ${inWords(comment.faults)}, so it has no effect`,
    help: `write it as \`${example(comment, latest)}\``,
  })
}

function example({ rules, until, because }: IgnoreComment, latest: Day): string {
  const names = rules.length > 0 ? rules.map(({ text }) => text).join(', ') : 'fuzzy-scope'
  const end = until?.text ?? latest
  return `# carveout-ignore ${names} until ${end}: ${because?.text ?? 'the repo is split by then, see ADR 41'}`
}

/** The finding of a name in a comment that no comment has power over; undefined where it is a rule's. */
export function badName(
  parsed: ParsedDeclaration,
  comment: IgnoreComment,
  name: Words,
  { settings, locked }: IgnoreContext,
): ParseFinding | undefined {
  const rule = 'bare-ignore'
  const { text } = name
  if (locked.has(text)) {
    const message = `the configuration locks \`${text}\`, so no comment can ignore it`
    return fault(parsed, comment, name, {
      rule,
      message,
      help: 'mend what it finds; a lock is lifted where it was set',
    })
  }
  if (settings.has(text)) return undefined
  if (machinery.some(({ id }) => id === text)) {
    const message = `\`${text}\` is no rule but a finding of carveout itself, and can't be ignored`
    return fault(parsed, comment, name, { rule, message, help: 'mend what it found' })
  }
  const near = nearestRule(settings)(text)
  const help = near ? `write \`${near}\`` : 'name each rule by its id; `carveout rules` lists them'
  return fault(parsed, comment, name, {
    rule,
    message: `there is no rule "${text}" to ignore${didYouMean(near)}`,
    help,
  })
}

/** The finding of a comment whose time is over, or whose end is too far away. */
export function timeFault(
  parsed: ParsedDeclaration,
  comment: IgnoreComment,
  until: Words,
  { today, latest }: IgnoreContext,
): ParseFinding | undefined {
  if (until.text < today) {
    return fault(parsed, comment, until, {
      rule: 'expired-ignore',
      message: `this ignore comment ended on ${until.text}, ${days(daysBetween(until.text, today))} ago, and has no effect`,
      help: 'mend what it was for and remove it, or decide anew, with another end and a reason that still stands',
    })
  }
  if (until.text <= latest) return undefined
  return fault(parsed, comment, until, {
    rule: 'distant-ignore',
    message: `this ignore comment ends ${days(daysBetween(today, until.text))} from now; at most ${days(maxIgnoreDays)} are allowed, so it has no effect`,
    help: `end it by ${latest}, and decide anew then`,
  })
}

/** The finding of a comment that suppresses nothing. */
export function unusedComment(parsed: ParsedDeclaration, comment: IgnoreComment, context: IgnoreContext): ParseFinding {
  const rules = comment.rules.map(({ text }) => `\`${text}\``).join(' or ')
  const message =
    comment.target === undefined
      ? 'nothing follows this ignore comment, so it suppresses nothing'
      : `there is no ${rules} to ignore ${where(comment.target)}`
  return unused(
    parsed,
    comment,
    comment,
    message,
    'remove the ignore comment',
    parsed.ignores.removal(comment),
    context,
  )
}

/** The finding of one name in a comment that suppresses nothing, while others do. `all` are those that suppress nothing. */
export function unusedName(
  parsed: ParsedDeclaration,
  comment: IgnoreComment,
  name: Words,
  all: readonly Words[],
  context: IgnoreContext,
): ParseFinding {
  const message = `there is no \`${name.text}\` to ignore ${where(comment.target ?? '')}`
  const edit = { file: parsed.origin.file, ...nameRange(comment.rules, name, all), text: '' }
  return unused(parsed, comment, name, message, `remove \`${name.text}\` from the ignore comment`, edit, context)
}

/** A name with the comma that goes with it: the one after it, or before it where a name in front of it stays. */
function nameRange(rules: readonly Words[], name: Words, gone: readonly Words[]): { start: number; end: number } {
  const index = rules.indexOf(name)
  const isAtHead = rules.slice(0, index).every((other) => gone.includes(other))
  const next = rules[index + 1]
  if (isAtHead && next) return { start: name.start, end: next.start }
  return { start: rules[index - 1]?.end ?? name.start, end: name.end }
}

function unused(
  parsed: ParsedDeclaration,
  comment: IgnoreComment,
  at: Words,
  message: string,
  remedy: string,
  edit: Edit,
  { unused: level }: IgnoreContext,
): ParseFinding {
  const fix: Fix = { message: remedy, safe: true, edits: [edit] }
  const severity: Severity = level === 'error' ? 'error' : 'warning'
  return { ...fault(parsed, comment, at, { rule: 'unused-ignore', message, help: remedy }), severity, fix }
}

function fault(
  { id, origin, ignores }: ParsedDeclaration,
  { target = '' }: IgnoreComment,
  at: Words,
  { rule, message, help }: { readonly rule: string; readonly message: string; readonly help: string },
): ParseFinding {
  const [place, words] = [ignores.place(at), at.text]
  return { rule, severity: 'error', message, help, declaration: id, origin, place, pointer: target, words, related: [] }
}

function where(target: string): string {
  const keys = target.split('/').slice(1)
  const key = keys.findLast((step) => !/^\d+$/.test(step)) ?? ''
  return `${keys.at(-1) === key ? 'in' : 'in this item of'} \`${key.replaceAll('~1', '/').replaceAll('~0', '~')}\``
}

/** Names further than this from any rule, and more than this many of them, get no suggestion: it takes its time. */
const longest = 60
const most = 200

/** The rule that a misspelt name most likely means. */
const nearestRule = remember((settings: ReadonlyMap<string, Setting>) => {
  const known = new Map<string, string | undefined>()
  return (name: string) => {
    if (!known.has(name) && known.size < most && name.length <= longest)
      known.set(name, nearestName(name, settings.keys()))
    return known.get(name)
  }
})
