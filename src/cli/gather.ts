import { type ConfigPlace, resolveExtends } from '../files/extends.ts'
import { globMatcher } from '../files/globs.ts'
import { realPath } from '../files/project.ts'
import { readWhole, shownPath } from '../files/read.ts'
import { type ConfigFile, readConfig } from '../lint/config-file.ts'
import { settingsFor } from '../lint/settings.ts'
import { type Layer, type Lock, placeOf, presets, type Sourced } from '../model/config.ts'
import { UsageError } from '../model/errors.ts'
import type { Rule } from '../model/rule.ts'

/** What a configuration file and all that it extends say together, in the order in which the later wins. */
export interface Gathered extends Omit<ConfigFile, 'rules'> {
  /** The files, as they are shown, each before those that extend it. */
  readonly files: readonly string[]
  readonly layers: readonly Layer[]
}

/** What stays the same while a configuration is gathered. */
export interface Gathering {
  readonly rules: readonly Rule[]
  readonly cwd: string
  /** What globs are relative to. */
  readonly root: string
}

export const nothing: Gathered = {
  files: [],
  layers: [],
  extends: [],
  exclude: [],
  accept: [],
  locked: [],
  overrides: [],
}

/** More files than any configuration needs; a few that each extend others many times would never end. */
const maxFiles = 50

/** Reads a configuration file and what it extends. Throws a UsageError, with its place, for whatever is wrong in them. */
export function gather(
  place: ConfigPlace,
  gathering: Gathering,
  trail: readonly string[] = [],
  count = { files: 0 },
): Gathered {
  const { rules, cwd } = gathering
  const file = readWhole(place.path, cwd)
  const own = readConfig(file, rules)
  const here = [...trail, realPath(place.path, file.path)]
  if (++count.files > maxFiles) throw new UsageError(`${file.path}: \`extends\` leads to more than ${maxFiles} files`)
  const base = own.extends.map((entry) => gatherBase(entry, place, gathering, here, count)).reduce(together, nothing)
  return together(base, { ...own, files: [file.path], layers: layersOf(own, base.layers, gathering) })
}

function gatherBase(
  entry: Sourced<string>,
  place: ConfigPlace,
  gathering: Gathering,
  trail: readonly string[],
  count: { files: number },
): Gathered {
  const preset = presets.find((name) => name === entry.value)
  if (preset !== undefined) return { ...nothing, layers: [{ preset, from: entry.from }] }
  const base = resolveExtends(entry.value, place, placeOf(entry))
  const real = realPath(base.path, placeOf(entry))
  if (trail.includes(real)) {
    const circle = [...trail.slice(trail.indexOf(real)), real].map((path) => shownPath(path, gathering.cwd))
    throw new UsageError(`${placeOf(entry)}: \`extends\` goes in a circle: ${circle.join(' → ')}`)
  }
  return gather(base, gathering, trail, count)
}

/** A file's own layers: its rules, then what it locks, which holds for its overrides, too. */
function layersOf(own: ConfigFile, base: readonly Layer[], { rules, cwd, root }: Gathering): Layer[] {
  // What is locked is what the file comes to by itself, whatever those that extend it put before it.
  const settings = settingsFor(rules, { layers: [...base, own] })()
  const locks = own.locked.flatMap(({ value, from }): [string, Lock][] => {
    const setting = settings.get(value)
    return setting === undefined ? [] : [[value, { setting, by: from }]]
  })
  const overrides = own.overrides.map(({ files, rules }) => {
    const globs = files.map(({ value }) => value)
    return { rules, appliesTo: globMatcher(globs, root, cwd) }
  })
  return [{ rules: own.rules }, { locks: new Map(locks) }, ...overrides]
}

function together(a: Gathered, b: Gathered): Gathered {
  const files = [...a.files, ...b.files]
  return {
    files: files.filter((file, i) => files.indexOf(file) === i),
    layers: [...a.layers, ...b.layers],
    extends: [...a.extends, ...b.extends],
    exclude: [...a.exclude, ...b.exclude],
    accept: [...a.accept, ...b.accept],
    locked: [...a.locked, ...b.locked],
    overrides: [...a.overrides, ...b.overrides],
  }
}
