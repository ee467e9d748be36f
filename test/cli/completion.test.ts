import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Argument, Command, Option } from 'commander'
import { expect, test } from 'vitest'
import { completes, specOf, valuesOf } from '../../src/cli/completion/spec.ts'
import { presets } from '../../src/model/config.ts'
import { formatNames } from '../../src/report/formats.ts'
import { rules } from '../../src/rules/index.ts'
import { folder, run } from './support.ts'

// `.ci/completion` tries the scripts in real shells; here is what any of them must know.
const shells = ['bash', 'zsh', 'fish']
const scriptFor = async (shell: string) => (await run('.', ['completion', shell])).stdout

/** The commands, and their options, as the help has them. */
async function helpOf(...argv: string[]): Promise<string[]> {
  const { stdout } = await run('.', [...argv, '--help'])
  return [...stdout.matchAll(/^ {2}(?:-\w, )?(--[\w-]+|[a-z]+)(?= )/gm)].map(([, word = '']) => word)
}

test.each(shells)('%s knows every command, every option, and the values that options take', async (shell) => {
  const script = await scriptFor(shell)
  const commands = (await helpOf()).filter((word) => !word.startsWith('-') && word !== 'carveout')
  expect(commands).toEqual(expect.arrayContaining(['lint', 'explain', 'rules', 'init', 'schema', 'completion']))
  for (const command of commands) {
    const options = (await helpOf(command)).filter((word) => word.startsWith('--'))
    expect(options).toContain('--help')
    for (const option of options) expect(script).toContain(shell === 'fish' ? `-l ${option.slice(2)} ` : option)
  }
  for (const name of [...formatNames, ...presets, ...rules.map(({ id }) => id), 'yaml-syntax']) {
    expect(script).toContain(name)
  }
})

test('a shell that there is none for', async () => {
  const { code, stderr } = await run('.', ['completion', 'bahs'])
  expect(code).toBe(2)
  expect(stderr).toContain('carveout: there is no shell "bahs". Did you mean bash?')
})

test('its help tells how to set it up', async () => {
  expect((await run('.', ['completion', '--help'])).stdout).toContain('source <(carveout completion bash)')
})

/** What bash, without its interactive part, would offer for a line. */
async function offered(line: string): Promise<string[]> {
  const cwd = folder({})
  writeFileSync(join(cwd, 'c.bash'), await scriptFor('bash'))
  const program = `source c.bash; COMP_LINE=$1 COMP_POINT=\${#1}; _carveout; printf '%s\\n' "\${COMPREPLY[@]}"`
  const reply = execFileSync('bash', ['-c', program, 'bash', line], { cwd, encoding: 'utf8' })
  return reply.split('\n').filter(Boolean)
}

test.each([
  ['carveout ', ['lint', 'explain', 'rules', 'init', 'schema', 'completion']],
  ['carveout lint --pre', ['--preset']],
  ['carveout lint --preset ', ['minimal', 'recommended', 'strict']],
  ['carveout lint --preset=m', ['minimal']],
  ['carveout lint a.yaml --rule missing-ex', ['missing-expiry:']],
  ['carveout lint --rule missing-expiry:', ['error', 'warning', 'off']],
  ['carveout lint -f ', ['pretty', 'concise', 'json']],
  ['carveout lint -f json=', []],
  ['carveout lint --today ', []],
  ['carveout lint --nothing', []],
  ['carveout explain --format j', ['json']],
  ['carveout schema ', ['portfolio', 'carve-out', 'config', 'report']],
  ['carveout --v', ['--version']],
])('bash offers for %j', async (line, names) => {
  expect(await offered(line)).toEqual(expect.arrayContaining(names))
  if (names.length < 3) expect(await offered(line)).toEqual(names)
})

test('what completes a value: what was said, its choices, else what its placeholder tells', () => {
  expect(valuesOf(new Option('--a <x>'))).toEqual({ kind: 'none' })
  expect(valuesOf(new Option('--a <x>').choices(['b']))).toEqual({ kind: 'names', names: ['b'] })
  expect(valuesOf(new Option('--config <file>'))).toEqual({ kind: 'file' })
  expect(valuesOf(new Argument('[folder]'))).toEqual({ kind: 'folder' })
  expect(valuesOf(completes(new Argument('<file>'), { kind: 'none' }))).toEqual({ kind: 'none' })
})

test('what would act in a shell is not taken over', () => {
  const command = new Command('x')
    .addOption(new Option('--a', 'don\'t `rm` [it] $HOME "now"; never'))
    .addOption(new Option('--b').hideHelp())
  const { options } = specOf(command)
  expect(options.map(({ flags, description }) => [flags.join(), description])).toEqual([
    ['--a', 'don’t rm it HOME now'],
    ['-h,--help', 'print this help'],
  ])
})
