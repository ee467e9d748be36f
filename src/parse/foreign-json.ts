import { isVersionKey } from './recognise.ts'
import { seemsOurs } from './traces.ts'

/**
 * Whether a text is JSON of another tool. The syntax tree tells the same in a hundred times as long, and a lock file that
 * names this package has a hundred thousand lines.
 */
export function isForeignJson(text: string): boolean {
  if (!/^\s*\{/.test(text) || seemsOurs(text)) return false
  return keysOf(text)?.every((key) => key !== 'apiVersion' && key !== 'kind' && !isVersionKey(key)) ?? false
}

function keysOf(text: string): readonly string[] | undefined {
  try {
    return Object.keys(JSON.parse(text))
  } catch {
    return undefined
  }
}
