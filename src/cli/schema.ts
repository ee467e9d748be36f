import { Argument, Command } from 'commander'
import { readSchema } from '../files/package.ts'
import { completes } from './completion/spec.ts'
import { oneOf } from './options.ts'
import type { Terminal } from './terminal.ts'

const names = ['portfolio', 'carve-out', 'config', 'report'] as const

/** `carveout schema`: print a JSON schema. */
export function schemaCommand(terminal: Terminal): Command {
  const argument = new Argument('<name>', names.join(', ')).argParser((name) => oneOf('schema', name, names))
  return new Command('schema')
    .description(`print a JSON schema: ${names.join(', ')}`)
    .addArgument(completes(argument, { kind: 'names', names }))
    .action((name: string) => terminal.stdout.write(readSchema(name)))
}
