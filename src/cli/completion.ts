import { Argument, Command } from 'commander'
import { bashScript } from './completion/bash.ts'
import { fishScript } from './completion/fish.ts'
import { completes, specOf } from './completion/spec.ts'
import { zshScript } from './completion/zsh.ts'
import { oneOf } from './options.ts'
import type { Terminal } from './terminal.ts'

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript } as const

type Shell = keyof typeof scripts

const shells = Object.keys(scripts) as Shell[]

const help = `
Complete commands, options and their values by Tab:
  bash   echo 'source <(carveout completion bash)' >> ~/.bashrc
  zsh    echo 'source <(carveout completion zsh)' >> ~/.zshrc      (after compinit)
  fish   carveout completion fish > ~/.config/fish/completions/carveout.fish
`

/** `carveout completion`: a script by which a shell completes what the other commands take. */
export function completionCommand(terminal: Terminal): Command {
  const shell = new Argument('<shell>', shells.join(', ')).argParser((name) => oneOf<Shell>('shell', name, shells))
  const command = new Command('completion')
    .description('print a script by which a shell completes commands, options and their values')
    .addArgument(completes(shell, { kind: 'names', names: shells }))
    .addHelpText('after', help)
  return command.action((name: Shell) => {
    // Made from the commands themselves, so that it is never out of step with them.
    terminal.stdout.write(scripts[name](specOf(command.parent ?? command)))
  })
}
