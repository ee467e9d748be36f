import type { CommandSpec, OptionSpec, Values } from './spec.ts'

/** The completion script for bash, from 3.2 on, which needs no other package. */
export function bashScript({ name, options, commands }: CommandSpec): string {
  const values = commands.flatMap((command) => command.options.flatMap((option) => valueCase(command, option)))
  const words = [flagCase('', options), ...commands.map((command) => flagCase(command.name, command.options))]
  const args = commands.map(({ name: command, args: [first] }) => `    '${command}') ${reply(first?.values)} ;;`)
  return `# bash completion for ${name}
_${name}_names() {
  compopt +o default 2>/dev/null
  local name
  for name in "$@"; do
    [[ $name == "$value"* ]] && COMPREPLY+=("$prefix$name")
  done
}

# A name and one of some others after a colon, which breaks words in bash.
_${name}_pair() {
  local names=$1 then=$2 first
  if [[ $value == *:* ]]; then
    first=\${value%%:*}
    value=\${value#*:}
    if [[ $COMP_WORDBREAKS == *:* ]]; then prefix=''; else prefix=$prefix$first:; fi
    _${name}_names $then
  else
    compopt -o nospace 2>/dev/null
    _${name}_names $names
    COMPREPLY=("\${COMPREPLY[@]/%/:}")
  fi
}

# A name, or a name and a file after an equals sign.
_${name}_named_file() {
  if [[ $value != *=* ]]; then _${name}_names "$@"; fi
}

_${name}() {
  local IFS=$' \\t\\n' line=\${COMP_LINE:0:COMP_POINT} command='' flag='' prefix='' value word last
  local -a words=()
  read -ra words <<<"$line"
  [[ $line == *[[:space:]] ]] && words+=('')
  last=$((\${#words[@]} - 1))
  value=\${words[last]}
  for word in "\${words[@]:1:last-1}"; do
    case $word in
      ${commands.map((command) => command.name).join(' | ')})
        command=$word
        break
        ;;
    esac
  done
  COMPREPLY=()
  flag=\${words[last - 1]}
  if [[ $value == --*=* ]]; then
    flag=\${value%%=*}
    value=\${value#*=}
    [[ $COMP_WORDBREAKS == *=* ]] || prefix=$flag=
  fi
  case "$command $flag" in
${values.join('\n')}
  esac
  if [[ $value == -* ]]; then
    case $command in
${words.join('\n')}
    esac
    return
  fi
  case $command in
    '') _${name}_names ${commands.map((command) => command.name).join(' ')} ;;
${args.join('\n')}
  esac
}
complete -o default -F _${name} ${name}
`

  function valueCase(command: CommandSpec, { flags, values: taken }: OptionSpec): string[] {
    if (taken === undefined) return []
    return [`    ${flags.map((flag) => `'${command.name} ${flag}'`).join(' | ')}) ${reply(taken)}; return ;;`]
  }

  function flagCase(command: string, taken: readonly OptionSpec[]): string {
    return `      '${command}') _${name}_names ${taken.flatMap(({ flags }) => flags).join(' ')} ;;`
  }

  /** The command that completes values. Files are left to readline, which knows best how to quote them. */
  function reply(taken: Values | undefined): string {
    if (taken?.kind === 'file') return ':'
    if (taken?.kind === 'folder') return `compopt -o dirnames +o default 2>/dev/null`
    if (taken?.kind === 'names') return `_${name}_names ${taken.names.join(' ')}`
    if (taken?.kind === 'pair') return `_${name}_pair '${taken.names.join(' ')}' '${taken.seconds.join(' ')}'`
    if (taken?.kind === 'named-file') return `_${name}_named_file ${taken.names.join(' ')}`
    return `_${name}_names`
  }
}
