import { analyse } from '../language/analyse.ts'
import type { Analysis } from '../language/analysis.ts'
import type { CarveOut } from '../model/declaration.ts'
import { registryOf, type ScopeList, scopeLists } from '../model/registry.ts'
import { defineRule, type Report } from '../model/rule.ts'
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
      yield { message: `carve-out "${id}" has no scope`, help: 'add `scope`, with `projects`, `squads` and `work`' }
      return
    }
    const absent = ([...scopeLists, 'work'] as const).filter((key) => (scope[key] ?? []).length === 0)
    if (absent.length > 0) {
      yield { at: ['scope'], message: `the scope names no ${inWords(absent, 'or')}`, help: helpFor(absent) }
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
    const help = `list the ${list} that are meant, each by its name${matchesToday(entry, registered)}`
    yield { at: ['scope', list, i], within: analysis.within, message: analysis.argument, help }
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

/** Which registered names a wildcard covers today, so that the list need not be looked up. */
function matchesToday(entry: string, registered: readonly string[]): string {
  if (!entry.includes('*') || registered.length === 0) return ''
  const pieces = entry.toLowerCase().split(/\*+/)
  const matching = registered.filter((name) => matches(name.toLowerCase(), pieces))
  if (matching.length === 0) return '; it matches none that is registered'
  const more = matching.length > shown ? ` and ${matching.length - shown} more` : ''
  return `; today it matches ${matching
    .slice(0, shown)
    .map((name) => `"${name}"`)
    .join(', ')}${more}`
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
