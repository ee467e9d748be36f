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
  /** What configuration files and the command line say, over `preset` and `rules`; the last one wins. */
  readonly layers?: readonly Layer[]
  /** Names that are names here, whatever they look like. */
  readonly accept?: readonly string[]
  /** The rules that nothing may lower or ignore, each with the place that locked it. */
  readonly locked?: ReadonlyMap<string, string>
}

/** A value and the place that set it, as reports show it: `carveout.config.yaml:5`, `preset strict`, `command line`. */
export interface Sourced<T> {
  readonly value: T
  readonly from: string
  /** Its column there, where it stands in a file. */
  readonly column?: number
}

/** What one source says of one rule. */
export interface Said {
  readonly level?: Sourced<Level>
  readonly options: ReadonlyMap<string, Sourced<number | string>>
}

/** One of the steps that lead to what is in force. */
export type Layer = PresetLayer | RulesLayer | LockLayer

export interface PresetLayer {
  readonly preset: Preset
  /** The place that asked for it, where that is in a file. */
  readonly from?: string
}

export interface RulesLayer {
  readonly rules: ReadonlyMap<string, Said>
  /** Tells the files that it is for, by the path that reports show; without it, all. */
  readonly appliesTo?: (file: string) => boolean
}

export interface LockLayer {
  readonly locks: ReadonlyMap<string, Lock>
}

/** What a locked rule can't be brought below, and the place that locked it. */
export interface Lock {
  readonly setting: Setting
  readonly by: string
}

/** What is in force for one rule, and the places that set its severity and each of its options. */
export interface Setting {
  readonly level: Level
  readonly from: string
  readonly options: Options
  readonly optionsFrom: Readonly<Record<string, string>>
}

/** Where a value was set, as an error begins: `carveout.config.yaml:5:3`. */
export function placeOf({ from, column }: Sourced<unknown>): string {
  return column === undefined ? from : `${from}:${column}`
}
