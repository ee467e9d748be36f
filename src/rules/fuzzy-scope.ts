import { analyse } from '../language/analyse.ts'
import type { Analysis } from '../language/analysis.ts'
import { addSection } from '../model/blanks.ts'
import type { Remedy } from '../model/change.ts'
import type { CarveOut } from '../model/declaration.ts'
import { sameName } from '../model/names.ts'
import { registryOf, type ScopeList, scopeLists } from '../model/registry.ts'
import { defineRule, type Report } from '../model/rule.ts'
import type { Path } from '../model/source.ts'
import { inWords } from '../model/wording.ts'
import { namesIn, type World } from '../model/world.ts'

/** Whatever can be argued to be inside will be, and then the exception is a regime of its own. */
export default defineRule({
  id: 'fuzzy-scope',
  summary: 'A carve-out names its projects, its squads and its work.',
  facet: 'scope',
  severity: 'error',
  minimal: true,
  *carveOut(carveOut, { world }) {
    const { id, scope } = carveOut
    if (scope === undefined) {
      const help = 'add `scope`, with `projects`, `squads` and `work`'
      yield { message: `carve-out "${id}" has no scope`, help, fix: addSection('scope') }
      return
    }
    const absent = ([...scopeLists, 'work'] as const).filter((key) => (scope[key] ?? []).length === 0)
    if (absent.length > 0) {
      yield {
        at: ['scope'],
        message: `the scope names no ${inWords(absent, 'or')}`,
        help: helpFor(absent),
        about: absent,
      }
    }
    for (const list of scopeLists) yield* entries(carveOut, list, world)
    yield* work(carveOut, world)
  },
})

function helpFor(absent: readonly string[]): string {
  return `list what is inside under ${inWords(absent.map((key) => `\`${key}\``))}; what is not listed is outside`
}

function* entries({ scope, portfolio }: CarveOut, list: ScopeList, world: World): Iterable<Report> {
  const home = world.portfolio(portfolio)
  const names = namesIn(world, home)
  for (const [i, entry] of (scope?.[list] ?? []).entries()) {
    const analysis = analyse(entry, 'name', names)
    if (!isError(analysis)) continue
    const registered = [...(registryOf(home, list)?.names.values() ?? [])]
    const matching = entry.includes('*') ? matched(entry, registered) : undefined
    const help = `list the ${list} that are meant, each by its name${matchesToday(matching, registered)}`
    const at = ['scope', list, i]
    const fix = matching && expansion(at, matching, scope?.[list] ?? [])
    yield { at, within: analysis.within, message: analysis.argument, help, ...(fix && { fix }) }
  }
}

function* work({ scope, portfolio }: CarveOut, world: World): Iterable<Report> {
  const names = namesIn(world, world.portfolio(portfolio))
  for (const [i, line] of (scope?.work ?? []).entries()) {
    const analysis = analyse(line, 'work', names)
    if (!isError(analysis)) continue
    const { within, argument, rewrite, class: sign } = analysis
    const help = sign === 'disguise' ? 'write the word in plain letters' : `say what is worked on, such as "${rewrite}"`
    yield { at: ['scope', 'work', i], within, message: argument, help }
  }
}

function isError({ verdict, confidence, class: sign }: Analysis): boolean {
  return verdict === 'fuzzy' && confidence !== 'medium' && sign !== 'placeholder'
}

const shown = 6

function matched(wildcard: string, registered: readonly string[]): string[] {
  const pieces = wildcard.toLowerCase().split(/\*+/)
  return registered.filter((name) => matches(name.toLowerCase(), pieces))
}

/** Suggests the names that a wildcard covers today in its place, those that are listed beside it left out. */
function expansion(at: Path, matching: readonly string[], listed: readonly string[]): Remedy | undefined {
  const items = matching.filter((name) => !listed.some((other) => sameName(name, other)))
  if (items.length === 0) return undefined
  return { message: `write ${quoted(items)} in its place`, changes: [{ at, items }] }
}

/** Which registered names a wildcard covers today, so that the list need not be looked up. */
function matchesToday(matching: readonly string[] | undefined, registered: readonly string[]): string {
  if (matching === undefined || registered.length === 0) return ''
  if (matching.length === 0) return '; it matches none that is registered'
  return `; today it matches ${quoted(matching)}`
}

function quoted(names: readonly string[]): string {
  const more = names.length > shown ? ` and ${names.length - shown} more` : ''
  const some = names.slice(0, shown).map((name) => `"${name}"`)
  return `${some.join(', ')}${more}`
}

/** Whether a name is the pieces of a wildcard, in order, with anything between them. */
function matches(name: string, pieces: readonly string[]): boolean {
  const [first = '', ...rest] = pieces
  const last = rest.pop()
  if (last === undefined) return name === first
  if (!name.startsWith(first)) return false
  let at = first.length
  for (const piece of rest) {
    const found = name.indexOf(piece, at)
    if (found === -1) return false
    at = found + piece.length
  }
  return name.length - last.length >= at && name.endsWith(last)
}
