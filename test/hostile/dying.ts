import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

/** What changes the disk; a file is opened for that as well, if not for reading alone. */
const steps = [
  ...(['openSync', 'writeFileSync', 'appendFileSync', 'closeSync', 'fchmodSync', 'fchownSync', 'renameSync'] as const),
  ...(['linkSync', 'copyFileSync', 'unlinkSync', 'rmSync', 'mkdirSync', 'rmdirSync'] as const),
]

type Call = (...given: unknown[]) => unknown

/**
 * Runs something that is killed in its nth step on the disk: of a text that is written then, half gets there, and no
 * later step is taken, whatever is to be tidied up. Returns whether it came so far.
 */
export async function dyingAt(n: number, run: () => Promise<unknown>): Promise<boolean> {
  const real = new Map<string, Call>(steps.map((name) => [name, fs[name] as Call]))
  let taken = 0
  const dying = (name: string, step: Call): Call => {
    return (...given) => {
      if (name === 'openSync' && !/[wa+]/.test(String(given[1]))) return step(...given)
      if (++taken === n && name === 'writeFileSync')
        step(given[0], String(given[1]).slice(0, String(given[1]).length / 2))
      if (taken >= n) throw new Error('killed')
      return step(...given)
    }
  }
  try {
    for (const [name, step] of real) Object.assign(fs, { [name]: dying(name, step) })
    syncBuiltinESMExports()
    await run()
  } finally {
    Object.assign(fs, Object.fromEntries(real))
    syncBuiltinESMExports()
  }
  return taken >= n
}
