import { Chalk } from 'chalk'
import type { Output, Terminal } from './terminal.ts'

/** How wide reports are where nobody knows better. */
const defaultWidth = 80

/** The colours and the width of what goes to an output: flags first, then `FORCE_COLOR`, then `NO_COLOR`, then the terminal. */
export function styleFor(
  output: Output,
  { env }: Terminal,
  color: boolean | undefined,
): { chalk: InstanceType<typeof Chalk>; width: number } {
  return {
    chalk: new Chalk({ level: (color ?? colorByEnvironment(output, env)) ? 1 : 0 }),
    width: output.columns ?? defaultWidth,
  }
}

function colorByEnvironment({ isTTY }: Output, { FORCE_COLOR, NO_COLOR, TERM }: Terminal['env']): boolean {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  return isTTY && TERM !== 'dumb'
}
