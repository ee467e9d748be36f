import type {
  Config,
  Layer,
  Level,
  LockLayer,
  Preset,
  PresetLayer,
  RulesLayer,
  Said,
  Setting,
} from '../model/config.ts'
import type { Rule } from '../model/rule.ts'
import { said } from './said.ts'

/** What is in force for each rule, by its id. */
export type Settings = ReadonlyMap<string, Setting>

/**
 * What is in force for a file, and for any file where none is named: the preset first, then layer by layer. Files for
 * which the same layers hold share one answer, so that many of them cost little.
 */
export function settingsFor(rules: readonly Rule[], config: Config): (file?: string) => Settings {
  const layers = layersOf(config)
  const known = new Map<string, Settings>()
  return (file) => {
    const holds = layers.map((layer) => applies(layer, file))
    const key = holds.join()
    const answer =
      known.get(key) ??
      fold(
        rules,
        layers.filter((_, i) => holds[i]),
      )
    known.set(key, answer)
    return answer
  }
}

/** The severity that a configuration gives, in a file, to what is no rule's; undefined where it says nothing of it. */
export function levelOf(id: string, config: Config, file: string): Level | undefined {
  const layers = layersOf(config).filter((layer) => applies(layer, file))
  return layers
    .findLast((layer): layer is RulesLayer => 'rules' in layer && layer.rules.get(id)?.level !== undefined)
    ?.rules.get(id)?.level?.value
}

function layersOf({ preset = 'recommended', rules = {}, layers = [] }: Config): readonly Layer[] {
  const own = Object.entries(rules).map(([id, setting]) => [id, said(setting, 'configuration')] as const)
  return [{ preset }, { rules: new Map(own) }, ...layers]
}

function applies(layer: Layer, file: string | undefined): boolean {
  if (!('rules' in layer) || layer.appliesTo === undefined) return true
  return file !== undefined && layer.appliesTo(file)
}

function fold(rules: readonly Rule[], layers: readonly Layer[]): Settings {
  return new Map(rules.map((rule) => [rule.id, settingOf(rule, layers)]))
}

function settingOf(rule: Rule, layers: readonly Layer[]): Setting {
  let setting = presetSetting(rule, { preset: 'recommended' })
  const locks: Setting[] = []
  for (const layer of layers) {
    if ('locks' in layer) locks.unshift(...lockOn(rule, layer))
    if ('preset' in layer) setting = presetSetting(rule, layer)
    if ('rules' in layer) setting = refine(setting, layer.rules.get(rule.id))
    // A preset speaks of no rule in particular: where it would lower a locked one, the lock holds, the first one most.
    for (const lock of locks) setting = atLeast(lock, setting, rule)
  }
  return setting
}

function lockOn({ id }: Rule, { locks }: LockLayer): readonly Setting[] {
  const lock = locks.get(id)
  return lock === undefined ? [] : [lock.setting]
}

function presetSetting(rule: Rule, { preset, from: asked }: PresetLayer): Setting {
  const bound = preset === 'strict' ? 'strict' : 'default'
  const options = Object.entries(rule.options ?? {})
  const from = asked === undefined ? `preset ${preset}` : `preset ${preset} (${asked})`
  return {
    level: presetLevel(rule, preset),
    from,
    options: Object.fromEntries(options.map(([name, schema]) => [name, schema[bound]])),
    optionsFrom: Object.fromEntries(options.map(([name]) => [name, from])),
  }
}

function presetLevel(rule: Rule, preset: Preset): Setting['level'] {
  if (preset === 'minimal') return rule.minimal ? 'error' : 'off'
  return preset === 'strict' ? 'error' : rule.severity
}

function refine(setting: Setting, words: Said | undefined): Setting {
  if (words === undefined) return setting
  const { level, options } = words
  const values = [...options].map(([name, { value }]) => [name, value] as const)
  const places = [...options].map(([name, { from }]) => [name, from] as const)
  return {
    level: level?.value ?? setting.level,
    from: level?.from ?? setting.from,
    options: { ...setting.options, ...Object.fromEntries(values) },
    optionsFrom: { ...setting.optionsFrom, ...Object.fromEntries(places) },
  }
}

/** Severities by weight. */
export const rank = { off: 0, warning: 1, error: 2 } as const

/**
 * What a lock leaves of a setting: a severity that is as high, options that are the lock's own, and the bounds of the
 * strict preset where the lock has the default.
 */
function atLeast(locked: Setting, other: Setting, rule: Rule): Setting {
  const { level, from } = rank[other.level] >= rank[locked.level] ? other : locked
  const options = { ...locked.options }
  const optionsFrom = { ...locked.optionsFrom }
  for (const [name, schema] of Object.entries(rule.options ?? {})) {
    const bound = other.options[name]
    const isTighter = options[name] === schema.default && bound === schema.strict
    if (bound === undefined || (bound !== options[name] && !isTighter)) continue
    options[name] = bound
    optionsFrom[name] = other.optionsFrom[name] ?? other.from
  }
  return { level, from, options, optionsFrom }
}
