import { createRequire } from 'node:module'
import type { MessagePort } from 'node:worker_threads'
import { type Judgements, judgeAll, takeOver } from '../language/judged.ts'

// Threads take long to load, and few runs need one.
const require = createRequire(import.meta.url)
const threads = () => require('node:worker_threads') as typeof import('node:worker_threads')

/** What a worker gets: texts to judge, a port for the judgements, and a flag that it raises when it has sent them. */
export interface Share {
  readonly keys: readonly string[]
  readonly port: MessagePort
  readonly done: Int32Array
}

/** Judges texts in so many threads, this one among them, and returns when all are done. The judgements are the same. */
export function judgeInThreads(keys: readonly string[], count: number): void {
  const size = Math.ceil(keys.length / count)
  const shares = Array.from({ length: count }, (_, i) => keys.slice(i * size, (i + 1) * size))
  const [own = [], ...others] = shares
  const waits = others.filter(({ length }) => length > 0).map(startWorker)
  takeOver(judgeAll(own))
  for (const wait of waits) takeOver(wait())
}

/** Starts a worker; returns what waits for its judgements. Without them, such as where it has no memory, there are none. */
function startWorker(keys: readonly string[]): () => Judgements {
  const { MessageChannel, receiveMessageOnPort, Worker } = threads()
  const { port1, port2 } = new MessageChannel()
  const done = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const share: Share = { keys, port: port2, done }
  const worker = new Worker(new URL('../cli/judge-worker.cjs', import.meta.url), {
    workerData: share,
    transferList: [port2],
  })
  worker.unref()
  worker.on('error', () => {})
  return () => {
    Atomics.wait(done, 0, 0, longestWait)
    const message: Judgements = receiveMessageOnPort(port1)?.message ?? new Map()
    port1.close()
    return message
  }
}

/** A worker that has sent nothing for so long, in milliseconds, never will; what it had to do is then done here. */
const longestWait = 60_000
