import type { Level, RuleSetting, Said, Sourced } from '../model/config.ts'
import { refusal } from '../model/errors.ts'
import type { Rule } from '../model/rule.ts'
import type { Path, Place, SourceFile } from '../model/source.ts'
import { type Data, type DataFault, faultText, readData } from '../parse/data.ts'
import { configSchema } from './config-schema.ts'

/** What one configuration file says, each value with its place. */
export interface ConfigFile {
  readonly extends: readonly Sourced<string>[]
  readonly exclude: readonly Sourced<string>[]
  readonly accept: readonly Sourced<string>[]
  readonly locked: readonly Sourced<string>[]
  readonly rules: ReadonlyMap<string, Said>
  readonly overrides: readonly FileOverride[]
}

/** Settings for the files that globs tell. */
export interface FileOverride {
  readonly files: readonly Sourced<string>[]
  readonly rules: ReadonlyMap<string, Said>
}

/**
 * Reads a configuration file; in package.json it is the key `carveout`. Throws a UsageError that tells every fault, with
 * its place: what is no YAML, unknown keys and rules, wrong options.
 */
export function readConfig(file: SourceFile, rules: readonly Rule[]): ConfigFile {
  const top = /(^|\/)package\.json$/.test(file.path) ? ['carveout'] : []
  const reading = readData(file, configSchema(rules), top)
  if ('faults' in reading) throw refusal([...reading.faults].sort(byPlace).map(faultText))
  const { data } = reading
  const value = (data.value ?? {}) as Shape
  const list = (path: Path, items: string | readonly string[] = []) => sourcedList(data, path, items)
  return {
    extends: list(['extends'], value.extends),
    exclude: list(['exclude'], value.exclude),
    accept: list(['accept'], value.accept),
    locked: list(['locked'], value.locked),
    rules: saidOf(data, ['rules'], value.rules),
    overrides: (value.overrides ?? []).map(({ files, rules }, i) => ({
      files: list(['overrides', i, 'files'], files),
      rules: saidOf(data, ['overrides', i, 'rules'], rules),
    })),
  }
}

/** The value of a file that its schema passed. */
interface Shape {
  readonly extends?: string | readonly string[]
  readonly exclude?: readonly string[]
  readonly accept?: readonly string[]
  readonly locked?: readonly string[]
  readonly rules?: RuleSettings
  readonly overrides?: readonly { readonly files: readonly string[]; readonly rules: RuleSettings }[]
}

type RuleSettings = Readonly<Record<string, RuleSetting>>

function byPlace({ place: a }: DataFault, { place: b }: DataFault): number {
  return a.line - b.line || a.column - b.column
}

function sourcedList(data: Data, path: Path, items: string | readonly string[]): Sourced<string>[] {
  if (typeof items === 'string') return [sourced(items, data.place(path))]
  return items.map((item, i) => sourced(item, data.place([...path, i])))
}

function saidOf(data: Data, path: Path, settings: RuleSettings = {}): Map<string, Said> {
  const entries = Object.entries(settings).map(([id, setting]) => {
    const at = [...path, id]
    return [
      id,
      typeof setting === 'string' ? severity(setting, data.keyPlace(at)) : detailed(data, at, setting),
    ] as const
  })
  return new Map(entries)
}

function severity(value: Level, place: Place): Said {
  return { level: sourced(value, place), options: new Map() }
}

function detailed(data: Data, path: Path, setting: Exclude<RuleSetting, Level>): Said {
  const { severity: level, ...options } = setting
  const place = (key: string) => data.keyPlace([...path, key])
  const values = Object.entries(options).map(([name, value]) => [name, sourced(value, place(name))] as const)
  return {
    ...(level !== undefined && { level: sourced(level, place('severity')) }),
    options: new Map(values),
  }
}

function sourced<T>(value: T, { file, line, column }: Place): Sourced<T> {
  return { value, from: `${file}:${line}`, column }
}
