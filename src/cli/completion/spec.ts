import { Argument, type Command, type Option } from 'commander'

/** What completes a value: names, files, folders, nothing, or a name and more after a separator. */
export type Values =
  | { readonly kind: 'names'; readonly names: readonly string[] }
  | {
      readonly kind: 'pair'
      readonly names: readonly string[]
      readonly separator: ':'
      readonly seconds: readonly string[]
    }
  | { readonly kind: 'named-file'; readonly names: readonly string[]; readonly separator: '=' }
  | { readonly kind: 'file' }
  | { readonly kind: 'folder' }
  | { readonly kind: 'none' }

const known = new WeakMap<Option | Argument, Values>()

/** Says what completes the value of an option or argument; commander itself only knows of fixed choices. */
export function completes<T extends Option | Argument>(item: T, values: Values): T {
  known.set(item, values)
  return item
}

/** What completes the value of an option or argument: what was said, its choices, or what its placeholder tells. */
export function valuesOf(item: Option | Argument): Values {
  const said = known.get(item)
  if (said !== undefined) return said
  if (item.argChoices !== undefined) return { kind: 'names', names: item.argChoices }
  const name = item instanceof Argument ? item.name() : (/[<[]([\w-]+)/.exec(item.flags)?.[1] ?? '')
  if (/^(?:file|path|module)/.test(name)) return { kind: 'file' }
  return { kind: /^folder/.test(name) ? 'folder' : 'none' }
}

/** An option, as shells complete it. */
export interface OptionSpec {
  readonly flags: readonly string[]
  readonly description: string
  /** Undefined where it takes no value. */
  readonly values: Values | undefined
  readonly isRepeatable: boolean
}

/** A command, as shells complete it. */
export interface CommandSpec {
  readonly name: string
  readonly description: string
  readonly options: readonly OptionSpec[]
  readonly args: readonly { readonly name: string; readonly values: Values; readonly isVariadic: boolean }[]
  readonly commands: readonly CommandSpec[]
}

/** What a command and those below it take, as commander knows it. */
export function specOf(command: Command): CommandSpec {
  const { options, commands } = command
  return {
    name: command.name(),
    description: plain(command.description()),
    options: [
      ...options.filter(({ hidden }) => !hidden).map(optionSpec),
      { flags: ['-h', '--help'], description: 'print this help', values: undefined, isRepeatable: false },
    ],
    args: command.registeredArguments.map((argument) => ({
      name: argument.name(),
      values: valuesOf(argument),
      isVariadic: argument.variadic,
    })),
    commands: commands.map(specOf),
  }
}

function optionSpec(option: Option): OptionSpec {
  const { short, long, description, required, optional, defaultValue } = option
  return {
    flags: [short, long].filter((flag) => flag !== undefined),
    description: plain(description),
    values: required || optional ? valuesOf(option) : undefined,
    // Those that may be given again gather their values.
    isRepeatable: option.variadic || typeof defaultValue === 'object',
  }
}

/** The first clause of a description, without what a shell might act on. */
function plain(text: string): string {
  return (text.split(/[;:] /)[0] ?? '').replaceAll("'", '’').replace(/[`"\\$[\]]/g, '')
}
