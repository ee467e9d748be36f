import { locateConfig } from '../files/config.ts'
import { type Project, projectRoot } from '../files/find.ts'
import { globMatcher } from '../files/globs.ts'
import { lockFaults } from '../lint/locks.ts'
import { said } from '../lint/said.ts'
import type { Config, Layer, Level, Preset } from '../model/config.ts'
import { refuse, UsageError } from '../model/errors.ts'
import { adjustable, machinery } from '../model/machinery.ts'
import type { Rule } from '../model/rule.ts'
import { rules as builtIn } from '../rules/index.ts'
import { type Gathered, gather, nothing } from './gather.ts'
import { knownRule } from './options.ts'
import { ownRules } from './own-rules.ts'
import type { Terminal } from './terminal.ts'

/** What the command line says of the configuration. */
export interface ConfigOptions {
  /** A file, or false for none; undefined, to look for one. */
  readonly config?: string | false
  readonly preset?: Preset
  readonly rule: Readonly<Record<string, Level>>
  readonly rules?: string
}

/** What is in force in a run. */
export interface Configuration {
  readonly rules: readonly Rule[]
  readonly config: Config
  readonly project: Project
  /** What the configuration files say, value by value. */
  readonly gathered: Gathered
  /** The root of the project. */
  readonly root: string
}

/**
 * Finds and reads what is in force: presets, configuration files, the command line, the last one winning. `paths` are
 * those to be judged. Throws a UsageError for whatever is wrong with it, attempts to lower a locked rule among it.
 */
export async function configurationOf(
  options: ConfigOptions,
  { cwd }: Terminal,
  paths: readonly string[] = [],
): Promise<Configuration> {
  const rules = options.rules === undefined ? builtIn : [...builtIn, ...(await ownRules(options.rules, cwd))]
  const located = await locateConfig(options.config, paths, cwd)
  const root = located?.root ?? projectRoot(cwd, cwd)
  const gathered = located === undefined ? nothing : gather(located.place, { rules, cwd, root })
  const layers = [...gathered.layers, ...commandLine(options, rules)]
  refuse(lockFaults(layers))
  return {
    rules,
    config: {
      layers,
      accept: gathered.accept.map(({ value }) => value),
      locked: new Map(gathered.locked.map(({ value, from }) => [value, from])),
    },
    project:
      located === undefined
        ? {}
        : {
            root,
            isExcluded: globMatcher(
              gathered.exclude.map(({ value }) => value),
              root,
              cwd,
            ),
          },
    gathered,
    root,
  }
}

/** How values that were set there are told from others. */
export const byCommandLine = 'command line'

function commandLine({ preset, rule }: ConfigOptions, rules: readonly Rule[]): Layer[] {
  const settings = Object.entries(rule).map(
    ([id, level]) => [adjustableRule(id, rules), said(level, byCommandLine)] as const,
  )
  return [...(preset === undefined ? [] : [{ preset }]), { rules: new Map(settings) }]
}

function adjustableRule(id: string, rules: readonly Rule[]): string {
  if (adjustable.includes(id)) return id
  if (machinery.some((own) => own.id === id))
    throw new UsageError(`${id} is no rule but a finding of carveout itself, which can't be switched off`)
  return knownRule(id, rules)
}
