import type { Config, Level, Preset, Setting } from '../model/config.ts'
import type { Options, Rule } from '../model/rule.ts'

/** What is in force for each rule: the preset first, then what the configuration says of the rule. */
export function settingsFor(rules: readonly Rule[], config: Config): ReadonlyMap<string, Setting> {
  const preset = config.preset ?? 'recommended'
  return new Map(rules.map((rule) => [rule.id, settingOf(rule, preset, config)]))
}

function settingOf(rule: Rule, preset: Preset, config: Config): Setting {
  const own = config.rules?.[rule.id]
  const base: Setting = {
    level: presetLevel(rule, preset),
    options: presetOptions(rule, preset),
    from: `preset ${preset}`,
  }
  if (own === undefined) return base
  if (typeof own === 'string') return { ...base, level: own, from: 'configuration' }
  const { severity, ...options } = own
  return { level: severity ?? base.level, options: { ...base.options, ...options }, from: 'configuration' }
}

function presetLevel(rule: Rule, preset: Preset): Level {
  if (preset === 'minimal') return rule.minimal ? 'error' : 'off'
  return preset === 'strict' ? 'error' : rule.severity
}

function presetOptions(rule: Rule, preset: Preset): Options {
  const bound = preset === 'strict' ? 'strict' : 'default'
  return Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, schema]) => [name, schema[bound]]))
}
