import { Command, Option } from 'commander'
import { settingsFor } from '../lint/settings.ts'
import type { Level, Setting } from '../model/config.ts'
import type { Rule } from '../model/rule.ts'
import { ruleUrl } from '../model/tool.ts'
import { facets } from '../model/verdict.ts'
import { escapeJson, escapeText } from '../report/escape.ts'
import { wrap } from '../report/width.ts'
import { rules as builtIn } from '../rules/index.ts'
import { byCommandLine, type ConfigOptions, configurationOf } from './configuration.ts'
import { addConfigOptions } from './options.ts'
import { styleFor } from './style.ts'
import type { Terminal } from './terminal.ts'

interface RulesOptions extends ConfigOptions {
  readonly format: 'pretty' | 'json'
  readonly color?: boolean
}

/** `carveout rules`: the catalogue, with the severity in force and where it was set. */
export function rulesCommand(terminal: Terminal): Command {
  const command = new Command('rules')
    .description('the catalogue, with the severity in force here and where it was set')
    .addOption(new Option('-f, --format <name>', 'how to print it').choices(['pretty', 'json']).default('pretty'))
  return addConfigOptions(command)
    .option('--color', 'colour the list')
    .option('--no-color', 'do not colour the list')
    .action(async (options: RulesOptions) => {
      const { rules, config } = await configurationOf(options, terminal)
      const settings = settingsFor(rules, config)()
      const inForce = rules.map((rule) => ruleFacts(rule, settings.get(rule.id)))
      terminal.stdout.write(options.format === 'json' ? rulesJson(inForce) : list(inForce, options, terminal))
    })
}

/** What machines are told of a rule. */
export interface RuleFacts {
  readonly id: string
  readonly summary: string
  readonly facet: string
  readonly severity: Level
  readonly from: string
  readonly options: Setting['options']
  readonly fixable: boolean
  /** Where its page is, for a rule of ours. */
  readonly url: string | null
}

/** The facts of a rule, with the setting in force. */
export function ruleFacts({ id, summary, facet, fixable }: Rule, setting: Setting | undefined): RuleFacts {
  const url = builtIn.some((rule) => rule.id === id) ? ruleUrl(id) : null
  const { level = 'off', from = '', options = {} } = setting ?? {}
  return { id, summary, facet, severity: level, from, options, fixable: fixable ?? false, url }
}

/** The JSON form of some rules, version 1. */
export function rulesJson(rules: readonly object[]): string {
  return `${escapeJson(JSON.stringify({ version: 1, rules }, null, 2))}\n`
}

function list(inForce: readonly RuleFacts[], { color }: RulesOptions, terminal: Terminal): string {
  const { chalk, width: columns } = styleFor(terminal.stdout, terminal, color)
  const paint = { error: chalk.red, warning: chalk.yellow, off: chalk.dim }
  const width = Math.max(...inForce.map(({ id }) => id.length))
  const row = ({ id, severity, from, options, summary }: RuleFacts) => {
    const bounds = Object.entries(options).map(([name, value]) => `${name} ${value}`)
    const notes = [
      ...bounds,
      ...(from.startsWith('preset ') ? [] : [`set ${from === byCommandLine ? 'by the' : 'in'} ${from}`]),
    ]
    const note = notes.length > 0 ? chalk.dim(escapeText(` (${notes.join(', ')})`)) : ''
    const text = escapeText(summary) + note
    const indent = '  error    '.length + width + 2
    const lines = wrap(text, columns - indent, columns - indent)
    return `  ${paint[severity](severity.padEnd(7))}  ${id.padEnd(width)}  ${lines.join(`\n${' '.repeat(indent)}`)}`
  }
  const groups = facets.map((facet) => {
    const rows = inForce.filter((rule) => rule.facet === facet).map(row)
    return `${chalk.bold(facet)}\n${rows.join('\n')}\n`
  })
  return `${groups.join('\n')}\n${inForce.length} rules. \`carveout explain <rule>\` prints a rule's page.\n`
}
