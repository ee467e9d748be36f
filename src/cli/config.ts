import { Command, Option } from 'commander'
import { shownPath } from '../files/read.ts'
import { settingsFor } from '../lint/settings.ts'
import type { Said, Setting, Sourced } from '../model/config.ts'
import { escapeJson, escapeText } from '../report/escape.ts'
import { byCommandLine, type ConfigOptions, type Configuration, configurationOf } from './configuration.ts'
import { addConfigOptions } from './options.ts'
import { styleFor } from './style.ts'
import type { Terminal } from './terminal.ts'

interface ConfigCommandOptions extends ConfigOptions {
  readonly format: 'pretty' | 'json'
  readonly color?: boolean
}

/** `carveout config`: the configuration in force, and where each value comes from. */
export function configCommand(terminal: Terminal): Command {
  const command = new Command('config')
    .description('the configuration in force, and where each value comes from')
    .addOption(new Option('-f, --format <name>', 'how to print it').choices(['pretty', 'json']).default('pretty'))
  return addConfigOptions(command)
    .option('--color', 'colour the list')
    .option('--no-color', 'do not colour the list')
    .action(async (options: ConfigCommandOptions) => {
      const values = valuesOf(await configurationOf(options, terminal), options, terminal)
      const { chalk } = styleFor(terminal.stdout, terminal, options.color)
      terminal.stdout.write(
        options.format === 'json'
          ? `${escapeJson(JSON.stringify({ version: 1, ...values }, null, 2))}\n`
          : list(values, chalk),
      )
    })
}

type Value<T = string> = Pick<Sourced<T>, 'value' | 'from'>

interface RuleValues {
  readonly id: string
  readonly severity?: Value
  readonly options: Readonly<Record<string, Value<string | number>>>
}

/** The form that machines read, version 1. */
interface Values {
  readonly files: readonly string[]
  readonly root: string
  readonly extends: readonly Value[]
  readonly exclude: readonly Value[]
  readonly accept: readonly Value[]
  readonly locked: readonly Value[]
  readonly rules: readonly RuleValues[]
  readonly overrides: readonly { readonly files: readonly Value[]; readonly rules: readonly RuleValues[] }[]
}

function valuesOf(
  { rules, config, gathered, root }: Configuration,
  { preset }: ConfigOptions,
  { cwd }: Terminal,
): Values {
  const bases = [...gathered.extends, ...(preset === undefined ? [] : [{ value: preset, from: byCommandLine }])]
  return {
    files: gathered.files,
    root: shownPath(root, cwd) || '.',
    extends: bases.length > 0 ? bases.map(plain) : [{ value: 'recommended', from: 'default' }],
    exclude: gathered.exclude.map(plain),
    accept: gathered.accept.map(plain),
    locked: gathered.locked.map(plain),
    rules: [...settingsFor(rules, config)()].map(([id, setting]) => inForce(id, setting)),
    overrides: gathered.overrides.map(({ files, rules }) => ({
      files: files.map(plain),
      rules: [...rules].map(([id, words]) => inOverride(id, words)),
    })),
  }
}

function plain<T>({ value, from }: Sourced<T>): Value<T> {
  return { value, from }
}

function inForce(id: string, { level, from, options, optionsFrom }: Setting): RuleValues {
  const values = Object.entries(options).map(
    ([name, value]) => [name, { value, from: optionsFrom[name] ?? from }] as const,
  )
  return { id, severity: { value: level, from }, options: Object.fromEntries(values) }
}

function inOverride(id: string, { level, options }: Said): RuleValues {
  const values = [...options].map(([name, option]) => [name, plain(option)] as const)
  return { id, ...(level && { severity: plain(level) }), options: Object.fromEntries(values) }
}

/** A line of the list: what it is, its value, and where that was set. */
type Row = readonly [name: string, value: string, from: string]

function list(
  { files, root, rules, overrides, ...lists }: Values,
  chalk: ReturnType<typeof styleFor>['chalk'],
): string {
  const sections: [string, Row[]][] = [
    ...Object.entries(lists).map(([name, values]): [string, Row[]] => [name, values.map(row)]),
    ['rules', rules.flatMap(ruleRows)],
    ...overrides.map((override): [string, Row[]] => [
      'overrides',
      [...override.files.map(row), ...override.rules.flatMap(ruleRows)],
    ]),
  ]
  const rows = sections.flatMap(([, rows]) => rows)
  const widths = [0, 1].map((column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)))
  const line = ([name, value, from]: Row) =>
    `  ${name.padEnd(widths[0] ?? 0)}  ${value.padEnd(widths[1] ?? 0)}  ${chalk.dim(from)}\n`
  const told = sections.map(([name, rows]) => `\n${chalk.bold(name)}\n${rows.map(line).join('') || '  none\n'}`)
  return `files: ${files.map(escapeText).join(', ') || 'none'}\nroot: ${escapeText(root)}\n${told.join('')}`
}

function row({ value, from }: Value): Row {
  return [escapeText(value), '', escapeText(from)]
}

function ruleRows({ id, severity, options }: RuleValues): Row[] {
  const values = Object.entries(options).map(
    ([name, { value, from }]): Row => [`  ${name}`, escapeText(String(value)), escapeText(from)],
  )
  return [[id, severity?.value ?? '', escapeText(severity?.from ?? '')], ...values]
}
