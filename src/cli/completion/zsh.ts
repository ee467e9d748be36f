import type { CommandSpec, OptionSpec, Values } from './spec.ts'

/** The completion script for zsh: to be sourced, or to be found as `_carveout` in a folder of `fpath`. */
export function zshScript({ name, options, commands }: CommandSpec): string {
  const functions = new Map<string, string>()
  const cases = commands.map((command) => {
    const specs = [...command.options.map((option) => optionSpec(option)), ...command.args.map(argumentSpec)]
    return `        ${command.name})\n          _arguments -S ${specs.join(' \\\n            ')} && ret=0\n          ;;`
  })
  const top = options.map((option) => optionSpec(option, "'(- *)'")).join(' ')
  const described = commands.map((command) => `        '${command.name}:${command.description.replaceAll(':', '\\:')}'`)
  return `#compdef ${name}
${Array.from(functions, ([body, own]) => `${own}() {\n  ${body}\n}`).join('\n')}
_${name}() {
  local curcontext=$curcontext state ret=1
  local -a line
  typeset -A opt_args
  _arguments -C -S ${top} '1: :->command' '*:: :->arguments' && ret=0
  case $state in
    command)
      local -a commands=(
${described.join('\n')}
      )
      _describe -t commands command commands && ret=0
      ;;
    arguments)
      case $words[1] in
${cases.join('\n')}
      esac
      ;;
  esac
  return ret
}

# Found in fpath, it is to complete at once; sourced, to be registered.
if [[ $funcstack[1] == _${name} ]]; then _${name} "$@"; else compdef _${name} ${name}; fi
`

  function optionSpec({ flags, description, values, isRepeatable }: OptionSpec, excluded?: string): string {
    const taking = flags.map((flag) => (values === undefined ? flag : flag.startsWith('--') ? `${flag}=` : `${flag}+`))
    const others = excluded ?? (isRepeatable ? "'*'" : flags.length > 1 ? `'(${flags.join(' ')})'` : '')
    const names = taking.length > 1 ? `{${taking.join(',')}}` : taking.join('')
    return `${others}${names}'[${description}]${values === undefined ? '' : `:value:${action(values)}`}'`
  }

  function argumentSpec({ name: argument, values, isVariadic }: CommandSpec['args'][number]): string {
    return `'${isVariadic ? '*' : ''}:${argument}:${action(values)}'`
  }

  /** What `_arguments` is to do for a value; a function of its own where a list is not enough. */
  function action(values: Values): string {
    if (values.kind === 'names') return `(${values.names.join(' ')})`
    if (values.kind === 'file') return '_files'
    if (values.kind === 'folder') return '_files -/'
    if (values.kind === 'none') return ' '
    const body = inTwoParts(values)
    const own = functions.get(body) ?? `_${name}_value_${functions.size + 1}`
    functions.set(body, own)
    return own
  }
}

function inTwoParts(values: Extract<Values, { separator: string }>): string {
  const names = values.names.join(' ')
  const isPair = values.kind === 'pair'
  const second = isPair ? `compadd -- ${values.seconds.join(' ')}` : '_files'
  const first = isPair ? `compadd -q -S '${values.separator}' -- ${names}` : `compadd -- ${names}`
  return `if compset -P '*${values.separator}'; then ${second}; else ${first}; fi`
}
