import { Command, CommanderError } from 'commander'
import { UsageError } from '../model/errors.ts'
import { tool } from '../model/tool.ts'
import { escapeText } from '../report/escape.ts'
import { exitCode } from './exit-code.ts'
import type { Process, Terminal } from './terminal.ts'

/** The commands. Only the one that is called is loaded, since most of a short run's time goes into loading code. */
const commands = {
  lint: async () => (await import('./lint.ts')).lintCommand,
  explain: async () => (await import('./explain.ts')).explainCommand,
  rules: async () => (await import('./rules.ts')).rulesCommand,
  init: async () => (await import('./init.ts')).initCommand,
  config: async () => (await import('./config.ts')).configCommand,
  schema: async () => (await import('./schema.ts')).schemaCommand,
  baseline: async () => (await import('./baseline.ts')).baselineCommand,
  completion: async () => (await import('./completion.ts')).completionCommand,
}

const examples = `
Examples:
  carveout lint                        judge every declaration below this folder
  carveout lint policy/ledger.yaml     report on one file; it still knows the whole catalog
  carveout lint -f sarif=carveout.sarif -f pretty
  carveout baseline --until 2027-01-31 --because "moved from the wiki, see ADR 41"
  carveout explain fuzzy-scope         what a rule catches, why, and how to mend it

Exit codes: 0 passed, 1 findings, 2 could not judge, 3 a bug in carveout.
`

/** Runs the command line and returns the exit code. Never throws, and never ends the process. */
export async function main({ getCwd, ...process }: Process): Promise<number> {
  const { argv, stderr } = process
  let code: number = exitCode.passed
  try {
    const program = await programFor({ ...process, cwd: folderFrom(getCwd) }, (result) => {
      code = result
    })
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.passed : exitCode.unjudged
    if (error instanceof UsageError) {
      // File names of the linted tree stand in them.
      for (const message of [error.message, ...error.more]) stderr.write(`carveout: ${escapeText(message)}\n`)
      return exitCode.unjudged
    }
    const stack = error instanceof Error ? error.stack : String(error)
    const lines = String(stack).split('\n').map(escapeText)
    stderr.write(
      `${lines.join('\n')}\n\nThis is a bug in carveout ${tool.version}. Please report it, with the stack above: ${tool.homepage}/issues\n`,
    )
    return exitCode.bug
  }
}

function folderFrom(getCwd: Process['getCwd']): string {
  try {
    return getCwd()
  } catch {
    throw new UsageError('the current folder is not there any more')
  }
}

async function programFor(terminal: Terminal, done: (code: number) => void): Promise<Command> {
  const program = new Command(tool.name)
    .description('Judges carve-outs from a catalog of coding-agent workflows: pressure valve, or erosive?')
    .version(tool.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', examples)
  program.exitOverride().configureOutput({
    writeOut: (text) => terminal.stdout.write(text),
    writeErr: (text) => terminal.stderr.write(text),
    getOutHelpWidth: () => terminal.stdout.columns ?? 80,
    getErrHelpWidth: () => terminal.stderr.columns ?? 80,
    outputError: (text, write) => write(`carveout: ${errorText(text)}\n`),
  })
  for (const load of loadersFor(terminal.argv[0])) {
    const command = await load()
    program.addCommand(command(terminal, done).copyInheritedSettings(program))
  }
  return program
}

/** An error of commander's. A shell may have made its arguments of the names of files; they stay on one line. */
function errorText(text: string): string {
  const [, said = '', hint = ''] = /^(.*?)(\n\(Did you mean [^\n]*\))?\n?$/s.exec(text) ?? []
  return escapeText(said.replace(/^error: (?:.* is invalid.*?\. (?=there is no ))?/s, '')) + hint
}

/** What has to be loaded for a command: itself, or all of them to help, or to complete their names and options. */
function loadersFor(name = '') {
  const called = Object.entries(commands).filter(([own]) => own === name && name !== 'completion')
  return (called.length > 0 ? called : Object.entries(commands)).map(([, load]) => load)
}
