import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'

/** What a run of the bin printed, how it ended, and what it took. */
export interface Spawned {
  readonly code: number | null
  /** The signal that ended it. */
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
  /** Processor time. NaN where the run did not come to its end. */
  readonly seconds: number
  /** Peak of the memory in use. NaN where the run did not come to its end. */
  readonly megabytes: number
}

/** How the bin is run. */
export interface Spawning {
  readonly stdin?: string | Buffer
  /** A program, with its arguments, that runs it. */
  readonly through?: readonly string[]
  /** Modules that are loaded before it, relative to this folder. */
  readonly preloads?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly bin?: string
  /** Told of the process once it runs. */
  readonly started?: (child: ChildProcess) => void
}

const preload = (name: string) => ['--import', new URL(name, pathToFileURL(`${resolve('test/hostile')}/`)).href]

/** Runs the bin in a folder, in a process of its own, and measures it. */
export async function carveout(cwd: string, argv: readonly string[], more: Spawning = {}): Promise<Spawned> {
  const { through = [], preloads = [], bin = resolve('bin/carveout.js'), started } = more
  const loads = ['measure.js', ...preloads].flatMap(preload)
  const [program = '', ...rest] = [...through, process.execPath, ...loads, bin, ...argv]
  const child = spawn(program, rest, {
    cwd,
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, HOME: '/nonexistent', ...more.env },
    timeout: 50_000,
    killSignal: 'SIGKILL',
  })
  started?.(child)
  const [stdin, ...outputs] = child.stdio
  // A run that has read enough closes its input.
  stdin?.on('error', () => {})
  stdin?.end(more.stdin ?? '')
  const ended = new Promise<Pick<Spawned, 'code' | 'signal'>>((done, failed) =>
    child.on('close', (code, signal) => done({ code, signal })).on('error', failed),
  )
  // Of an output that was closed meanwhile nothing is of interest.
  const read = outputs.map((stream) => buffer(stream as NonNullable<ChildProcess['stdout']>).catch(() => ''))
  const [stdout, stderr, measured] = (await Promise.all(read)).map((bytes) => bytes.toString('utf8'))
  const took = measured ? JSON.parse(measured) : { seconds: Number.NaN, megabytes: Number.NaN }
  return { ...(await ended), stdout: stdout ?? '', stderr: stderr ?? '', ...took }
}
