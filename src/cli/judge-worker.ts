import { workerData } from 'node:worker_threads'
import { judgeAll } from '../language/judged.ts'
import type { Share } from './workers.ts'

// Judges its share of the texts, and wakes up who waits for that, come what may.
const { keys, port, done } = workerData as Share
try {
  port.postMessage(judgeAll(keys))
} finally {
  Atomics.store(done, 0, 1)
  Atomics.notify(done, 0)
}
