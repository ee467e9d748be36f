import { Argument, Command, Option } from 'commander'
import { readPage } from '../files/package.ts'
import { settingsFor } from '../lint/settings.ts'
import { machinery } from '../model/machinery.ts'
import { wrap } from '../report/width.ts'
import { rules } from '../rules/index.ts'
import { oneOf } from './options.ts'
import { ruleFacts } from './rules.ts'
import { styleFor } from './style.ts'
import type { Terminal } from './terminal.ts'

interface ExplainOptions {
  readonly format: 'pretty' | 'json'
  readonly color?: boolean
}

const ids = [...rules, ...machinery].map(({ id }) => id)

/** `carveout explain`: a rule's page. */
export function explainCommand(terminal: Terminal): Command {
  return new Command('explain')
    .description("a rule's page")
    .addArgument(new Argument('<rule>', 'the id of a rule').argParser((id) => oneOf('rule', id, ids)))
    .addOption(new Option('-f, --format <name>', 'how to print it').choices(['pretty', 'json']).default('pretty'))
    .option('--color', 'colour the page')
    .option('--no-color', 'do not colour the page')
    .action((id: string, { format, color }: ExplainOptions) => {
      const page = pageOf(id)
      terminal.stdout.write(
        format === 'json' ? json(id, page) : paint(page, styleFor(terminal.stdout, terminal, color)),
      )
    })
}

function pageOf(id: string): string {
  const own = machinery.find((machine) => machine.id === id)
  return own === undefined ? readPage(id) : `# ${id}\n\n${own.summary}\n\n${own.explanation}\n`
}

function json(id: string, page: string): string {
  const rule = rules.find((rule) => rule.id === id)
  const own = machinery.find((machine) => machine.id === id)
  const facts =
    rule === undefined
      ? { id, summary: own?.summary, severity: 'error' }
      : ruleFacts(rule, settingsFor(rules, {}).get(id))
  return `${JSON.stringify({ version: 1, rules: [{ ...facts, page: parts(page, own?.explanation) }] }, null, 2)}\n`
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
