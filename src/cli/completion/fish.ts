import type { CommandSpec, OptionSpec, Values } from './spec.ts'

/** The completion script for fish. */
export function fishScript({ name, options, commands }: CommandSpec): string {
  const lines = [
    ...options.map((option) => optionLine(`__${name}_command`, option)),
    ...commands.map((command) => line(`__${name}_command`, `-a ${command.name}`, command.description)),
    ...commands.flatMap(({ name: command, options: own, args }) => {
      const seen = `__${name}_command ${command}`
      return [
        ...own.map((option) => optionLine(seen, option)),
        ...args.map(({ values, name: argument }) => line(seen, valueFlags(values).replace(/^-[xr] ?/, ''), argument)),
      ]
    }),
  ]
  return `# fish completion for ${name}
# Whether the command line has this command, or none yet where nothing is asked for.
function __${name}_command
    for word in (commandline -opc)[2..]
        string match -q -- '-*' $word; and continue
        test "$word" = "$argv[1]"
        return
    end
    test -z "$argv[1]"
end

# A name, or a name and a file after an equals sign.
function __${name}_named_file
    set -l token (string replace -r -- '^--[^=]*=' '' (commandline -ct))
    if string match -q -- '*=*' $token
        set -l parts (string split -m 1 -- = $token)
        string replace -r -- '^' "$parts[1]=" (__fish_complete_path "$parts[2]")
    else
        printf '%s\\n' $argv
    end
end

complete -c ${name} -e
complete -c ${name} -f
${lines.join('\n')}
`

  function line(condition: string, what: string, description: string): string {
    return `complete -c ${name} -n '${condition}' ${what} -d '${description}'`
  }

  function optionLine(condition: string, { flags, description, values }: OptionSpec): string {
    const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`))
    return line(condition, [...names, ...(values === undefined ? [] : [valueFlags(values)])].join(' '), description)
  }

  function valueFlags(values: Values): string {
    if (values.kind === 'file') return '-r -F'
    if (values.kind === 'folder') return "-x -a '(__fish_complete_directories)'"
    if (values.kind === 'names') return `-x -a '${values.names.join(' ')}'`
    if (values.kind === 'pair') return `-x -a '{${values.names.join(',')}}:{${values.seconds.join(',')}}'`
    if (values.kind === 'named-file') return `-x -a '(__${name}_named_file ${values.names.join(' ')})'`
    return '-x'
  }
}
