import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, isAbsolute, join, resolve, sep } from 'node:path'
import { UsageError } from '../model/errors.ts'
import { codeOf } from './reason.ts'

/** Where git is asked: a folder, and the environment, in which a commit hook is told which index it is about. */
export interface GitPlace {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** How long git may take for an answer, in milliseconds, where it is not a minute. */
  readonly patience?: number
}

/** How a git command is taken that goes another way than to print all of what was asked for. */
export interface Asking {
  /** What it is taken to have printed where it fails. */
  readonly failed?: Buffer
  /** How much of what it prints is wanted; it is ended when there is more, of which some may come. */
  readonly atMost?: number
}

/** A git work tree. */
export interface WorkTree {
  /** Its top folder, absolute. */
  readonly top: string
  /** What a git command prints. Throws a UsageError where it fails, if not told otherwise, or takes too long. */
  ask(argv: readonly string[], asking?: Asking): Buffer
}

/** What commands that have failed are taken to have printed. */
export const nothing = { failed: Buffer.alloc(0) } as const

/**
 * A repository's own configuration can name programs to run: a file system monitor, hooks, and the transport that a
 * partial clone fetches missing objects by. None of them is. Diff drivers and filters are kept from running by asking
 * only for what needs neither: names and objects, and nothing that compares a file with the index. A large object is
 * passed on as it is unpacked, since no more than the beginning may be wanted.
 */
const settings = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.bigFileThreshold=1m']
const safely = ['--no-pager', ...settings.flatMap((setting) => ['-c', setting])]
const safeEnv = {
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_TERMINAL_PROMPT: '0',
  GIT_LITERAL_PATHSPECS: '0',
  LC_ALL: 'C',
}

/** The work tree that a folder is in. `option` is what needs it, for the UsageError that it is in none. */
export function workTree({ cwd, env, patience = 60_000 }: GitPlace, option: string): WorkTree {
  const program = gitProgram(env)
  if (program === undefined) throw new UsageError(`${option} needs git, and there is none on the PATH`)
  const ask: WorkTree['ask'] = (argv, { failed, atMost = Number.POSITIVE_INFINITY } = {}) => {
    const { status, stdout, stderr, error } = spawnSync(program, [...safely, ...argv], {
      cwd,
      env: { ...env, ...safeEnv },
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: atMost,
      // A pipe that stands where git reads a file would keep it for ever.
      timeout: patience,
      killSignal: 'SIGKILL',
    })
    if (error === undefined && status === 0) return stdout
    if (codeOf(error) === 'ENOBUFS') return stdout
    if (codeOf(error) === 'ETIMEDOUT')
      throw new UsageError(`${option} asks git, which has not answered for ${patience / 1000} s`)
    if (failed !== undefined) return failed
    throw new UsageError(`${option} asks git, which says: ${error?.message ?? firstLine(stderr)}`)
  }
  // The way up rather than the folder's name, which may hold a line break, and may be another one through a link.
  const [inside, up = ''] = text(ask(['rev-parse', '--is-inside-work-tree', '--show-cdup'])).split('\n')
  if (inside !== 'true') throw new UsageError(`${option} needs the work tree of a git repository, and this is none`)
  return { top: resolve(cwd, up), ask }
}

/**
 * The git of the PATH. Its folders are searched here since some systems would first look into the current folder, and
 * npm puts the linted project's own `node_modules/.bin` before all others.
 */
function gitProgram({ PATH = '' }: GitPlace['env']): string | undefined {
  return PATH.split(delimiter)
    .filter((folder) => isAbsolute(folder) && !folder.includes('node_modules'))
    .map((folder) => join(folder, sep === '/' ? 'git' : 'git.exe'))
    .find((path) => existsSync(path))
}

function firstLine(stderr: Buffer): string {
  const [line = ''] = text(stderr).split('\n')
  return line.replace(/^fatal: /, '') || 'nothing'
}

/** What git printed, without the last line break. Bytes that are not UTF-8 come out as when a folder is read. */
export function text(printed: Buffer): string {
  return printed.toString('utf8').replace(/\n$/, '')
}

/** What git printed with `-z`: parts that each end with a NUL, so that a name may hold anything else. */
export function parts(printed: Buffer): string[] {
  return printed.toString('utf8').split('\0').slice(0, -1)
}
