import type { Terminal } from './terminal.ts'

/** How long a run lasts before it tells how far it is, and how often it then does, in milliseconds. */
const patience = 1000
const interval = 100

/** Passes items on, and tells on a terminal's standard error how far it is, once that takes over a second. */
export function* withProgress<T>(items: Iterable<T>, total: number, { stderr, now }: Terminal): Generator<T> {
  if (!stderr.isTTY) {
    yield* items
    return
  }
  let next = now() + patience
  let shown = false
  let count = 0
  for (const item of items) {
    yield item
    count++
    if (now() < next) continue
    stderr.write(`\rread ${count} of ${total} files`)
    shown = true
    next = now() + interval
  }
  if (shown) stderr.write('\r\u001b[K')
}
