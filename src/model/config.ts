import type { Severity } from './finding.ts'
import type { Options } from './rule.ts'

export const presets = ['minimal', 'recommended', 'strict'] as const

export type Preset = (typeof presets)[number]

export const levels = ['error', 'warning', 'off'] as const

/** The severity that a configuration gives a rule. */
export type Level = (typeof levels)[number]

/** What a configuration says of one rule: its severity, or its severity and options. */
export type RuleSetting = Level | ({ readonly severity?: Level } & { readonly [option: string]: number | string })

/** What the user decides. Everything has a default. */
export interface Config {
  readonly preset?: Preset
  readonly rules?: Readonly<Record<string, RuleSetting>>
  /** Names that are names here, whatever they look like. */
  readonly accept?: readonly string[]
}

/** What is in force for one rule, and the place that set its severity, such as `preset strict`. */
export interface Setting {
  readonly level: Severity | 'off'
  readonly options: Options
  readonly from: string
}
