import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { folder } from '../cli/support.ts'
import { type CommandLine, commands, runAll } from './commands.ts'
import { confined, outside } from './confined.ts'

/** Each project judged and its configuration looked at, then every command in the first. */
const lines: readonly CommandLine[] = [
  ...confined.flatMap((_, i) =>
    [['lint'], ['lint', '--cache', '--fix'], ['config'], ['baseline', '--prune'], ['lint', 'a.yaml']].map((args) => ({
      args,
      folder: String(i),
    })),
  ),
  ...commands.map((line) => ({ ...line, folder: '0' })),
]

/** What was opened below a folder, though in none of its projects. */
function strays(opened: readonly string[], top: string): string[] {
  const paths = opened.filter((path) => path.startsWith(`${top}/`)).map((path) => relative(top, path))
  return [...new Set(paths.filter((path) => !/^\d+(\/|$)/.test(path)))]
}

/** What a run with a watch set on it has asked for. */
async function watched(cwd: string, given: readonly CommandLine[]) {
  const log = join(folder({ log: '' }), 'log')
  const { told, stderr } = await runAll(cwd, given, { env: { WATCHED: log }, preloads: ['watch.js'] })
  const noted = readFileSync(log, 'utf8').split('\n')
  const of = (what: string) =>
    noted.flatMap((line) => (line.startsWith(`${what} `) ? [line.slice(what.length + 1)] : []))
  return { told, stderr, network: of('network'), opened: of('opened') }
}

test('every command is tried', async () => {
  const { told } = await runAll(folder({}), [{ args: ['--help'] }])
  const [, listed = ''] = /^Commands:\n([\s\S]*?)\n\n/m.exec(told[0]?.said ?? '') ?? []
  const names = [...listed.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name)
  expect(names.length).toBeGreaterThan(7)
  expect(names.filter((name) => !commands.some(({ args }) => args[0] === name))).toEqual([])
})

test('no command asks for the network, nor opens what is outside of the project', async () => {
  const top = outside()
  const { told, stderr, network, opened } = await watched(top, lines)
  expect(stderr).toBe('')
  expect(told).toHaveLength(lines.length)
  expect(told.filter(({ code }) => code > 2)).toEqual([])
  expect(told.slice(-commands.length).filter(({ code }) => code === 2)).toEqual([])
  expect(network).toEqual([])
  expect(opened).toContain(join(top, '0/a.yaml'))
  expect(strays(opened, top)).toEqual([])
})

test('what is outside is opened where the command line names it', async () => {
  const top = outside()
  const named = [
    ['lint', '../decoy.yaml'],
    ['lint', '--config', '../base.yaml'],
    ['lint', '--rules', '../rules.js'],
    ['lint', '--cache-location', '../kept'],
  ]
  const { opened } = await watched(
    top,
    named.map((args) => ({ args, folder: '0' })),
  )
  expect(strays(opened, top)).toEqual(expect.arrayContaining(['decoy.yaml', 'base.yaml', 'rules.js', 'kept']))
})

/** What can be had of a program: its arguments, with which it then runs another, or nothing and the reason. */
function wrapped(...argv: readonly string[]): readonly string[] {
  const [program = '', ...rest] = argv
  try {
    execFileSync(program, [...rest, 'true'], { stdio: 'pipe' })
    return argv
  } catch (error) {
    console.warn(`without ${program}, which can't be had here: ${error instanceof Error ? error.message : error}`)
    return []
  }
}

test('nor does any, as the system sees it, where there is no network', async (context) => {
  const log = join(folder({ log: '' }), 'log')
  const cutOff = wrapped('unshare', '--map-root-user', '--net')
  const calls = 'trace=open,openat,openat2,execve,socket,connect'
  const traced = wrapped('strace', '-f', '-qq', '-y', '-s', '4096', '-e', calls, '-o', log)
  if (cutOff.length + traced.length === 0) context.skip('neither unshare nor strace can be had')
  const top = outside()
  const { told } = await runAll(top, lines, { through: [...cutOff, ...traced] })
  const plain = await runAll(outside(), lines)
  expect(told.map(({ args, code }) => ({ args, code }))).toEqual(plain.told.map(({ args, code }) => ({ args, code })))
  if (traced.length === 0) return
  const seen = readFileSync(log, 'utf8').split('\n')
  expect(seen.filter((call) => /AF_INET|connect\(/.test(call))).toEqual([])
  // The path that a descriptor has is behind its number.
  const opened = seen.flatMap((call) => /\bopen(?:at2?)?\(.* = \d+<(.*)>$/.exec(call)?.[1] ?? [])
  expect(opened).toContain(join(top, '0/a.yaml'))
  expect(strays(opened, top)).toEqual([])
  const ran = seen.flatMap((call) => /\bexecve\("([^"]*)".* = 0$/.exec(call)?.[1] ?? [])
  expect(new Set(ran.map((path) => basename(path)))).toEqual(new Set(['git', basename(process.execPath)]))
})
