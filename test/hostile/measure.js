import { readFileSync, writeSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

// Peak memory is that of the address space: what the system counts for a process begins with that of its parent.
process.on('exit', () => {
  // Threads of its own load this as well.
  if (!isMainThread) return
  const { user, system } = process.cpuUsage()
  const [, peak] = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
  writeSync(3, JSON.stringify({ seconds: (user + system) / 1e6, megabytes: Number(peak) / 1024 }))
})
