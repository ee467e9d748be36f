import { Argument, Command } from 'commander'
import { readSchema } from '../files/package.ts'
import { oneOf } from './options.ts'
import type { Terminal } from './terminal.ts'

const names = ['portfolio', 'carve-out', 'config', 'report'] as const

/** `carveout schema`: print a JSON schema. */
export function schemaCommand(terminal: Terminal): Command {
  return new Command('schema')
    .description(`print a JSON schema: ${names.join(', ')}`)
    .addArgument(new Argument('<name>', names.join(', ')).argParser((name) => oneOf('schema', name, names)))
    .action((name: string) => terminal.stdout.write(readSchema(name)))
}
