import { Argument, Command, Option } from 'commander'
import { readPage } from '../files/package.ts'
import { settingsFor } from '../lint/settings.ts'
import type { Setting } from '../model/config.ts'
import { machinery } from '../model/machinery.ts'
import type { Rule } from '../model/rule.ts'
import { escapeText } from '../report/escape.ts'
import { wrap } from '../report/width.ts'
import { rules as builtIn } from '../rules/index.ts'
import { completes } from './completion/spec.ts'
import { type ConfigOptions, configurationOf } from './configuration.ts'
import { addConfigOptions, knownRule } from './options.ts'
import { ruleFacts, rulesJson } from './rules.ts'
import { styleFor } from './style.ts'
import type { Terminal } from './terminal.ts'

interface ExplainOptions extends ConfigOptions {
  readonly format: 'pretty' | 'json'
  readonly color?: boolean
}

/** `carveout explain`: a rule's page. */
export function explainCommand(terminal: Terminal): Command {
  const names = [...builtIn, ...machinery].map(({ id }) => id)
  const command = new Command('explain')
    .description("a rule's page, and its severity in force here")
    .addArgument(completes(new Argument('<rule>', 'the id of a rule'), { kind: 'names', names }))
    .addOption(new Option('-f, --format <name>', 'how to print it').choices(['pretty', 'json']).default('pretty'))
  return addConfigOptions(command)
    .option('--color', 'colour the page')
    .option('--no-color', 'do not colour the page')
    .action(async (id: string, options: ExplainOptions) => {
      const { rules, config } = await configurationOf(options, terminal)
      knownRule(id, [...rules, ...machinery])
      const rule = rules.find((rule) => rule.id === id)
      const setting = settingsFor(rules, config)().get(id)
      const page = pageOf(id, rule)
      const style = styleFor(terminal.stdout, terminal, options.color)
      terminal.stdout.write(
        options.format === 'json' ? json(id, page, rule, setting) : paint(page, style) + inForce(setting),
      )
    })
}

function pageOf(id: string, rule: Rule | undefined): string {
  const own = machinery.find((machine) => machine.id === id)
  if (own !== undefined) return `# ${id}\n\n${own.summary}\n\n${own.explanation}\n`
  return builtIn.some((rule) => rule.id === id) ? readPage(id) : `# ${id}\n\n${escapeText(rule?.summary ?? '')}\n`
}

function inForce(setting: Setting | undefined): string {
  if (setting === undefined) return ''
  const options = Object.entries(setting.options).map(([name, value]) => `, ${name} ${value}`)
  const told = escapeText(`In force here: ${setting.level}${options.join('')}; set by ${setting.from}.`)
  return `\n${told}\n`
}

function json(id: string, page: string, rule: Rule | undefined, setting: Setting | undefined): string {
  const own = machinery.find((machine) => machine.id === id)
  const facts =
    rule === undefined
      ? { id, summary: own?.summary, severity: own?.severity, fixable: own?.fixable ?? false }
      : ruleFacts(rule, setting)
  return rulesJson([{ ...facts, page: parts(page, own?.explanation) }])
}

/** The parts of a page, by their headings. */
function parts(page: string, explanation: string | undefined): Record<string, string> {
  if (explanation !== undefined) return { catches: explanation }
  const section = (heading: string) =>
    new RegExp(`^## ${heading}\\n\\n([\\s\\S]*?)(?=\\n## |$(?![\\s\\S]))`, 'm').exec(page)?.[1]?.trimEnd() ?? ''
  const example = (heading: string) => /```yaml\n([\s\S]*?)```/.exec(section(heading))?.[1] ?? ''
  return {
    catches: section('What it catches'),
    matters: section('Why it matters'),
    erosive: example('Erosive'),
    mended: example('Mended'),
    options: section('Options'),
    suppress: section('When to suppress it'),
  }
}

/** A page for a terminal: its paragraphs as wide as that is, its examples as they are. */
function paint(page: string, { chalk, width }: ReturnType<typeof styleFor>): string {
  const code = (text: string) =>
    text.replace(/`([^`]+)`/g, (_, inner: string) => (chalk.level > 0 ? chalk.cyan(inner) : `\`${inner}\``))
  const blocks = (page.match(/^```[\s\S]*?^```$|(?:^(?!```).+\n?)+/gm) ?? []).map((block) => {
    if (block.startsWith('```')) return example(block, chalk)
    if (block.startsWith('#')) return chalk.bold(block.trimEnd().replace(/^#+ /, ''))
    if (/^[-|]/.test(block)) return code(block.trimEnd())
    return wrap(code(block.trimEnd().replaceAll('\n', ' ')), width, width).join('\n')
  })
  return `${blocks.join('\n\n')}\n`
}

function example(block: string, chalk: ReturnType<typeof styleFor>['chalk']): string {
  const lines = block.split('\n').slice(1, -1)
  return lines
    .map((line) => (line === '' ? '' : `    ${line.trimStart().startsWith('#') ? chalk.dim(line) : line}`))
    .join('\n')
}
