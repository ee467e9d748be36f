import { type Layer, type Lock, placeOf, type Said, type Sourced } from '../model/config.ts'
import { rank } from './settings.ts'

/**
 * Every attempt to lower a rule, or to give it other options, after it was locked: for all files or for some. Each is a
 * sentence that begins with the place of the attempt. A higher severity is none.
 */
export function lockFaults(layers: readonly Layer[]): string[] {
  const locks = new Map<string, Lock[]>()
  const faults: string[] = []
  for (const layer of layers) {
    if ('rules' in layer) {
      for (const [id, words] of layer.rules) {
        faults.push(...(locks.get(id) ?? []).flatMap((lock) => attempts(id, words, lock)))
      }
    }
    if ('locks' in layer) for (const [id, lock] of layer.locks) locks.set(id, [...(locks.get(id) ?? []), lock])
  }
  return [...new Set(faults)]
}

function attempts(id: string, { level, options }: Said, { setting, by }: Lock): string[] {
  const refused = (attempt: Sourced<unknown>, what: string) =>
    `${placeOf(attempt)}: \`${id}\` can't be ${what}: ${by} locks it`
  const lowered = level !== undefined && rank[level.value] < rank[setting.level]
  const changed = [...options].filter(([name, { value }]) => value !== setting.options[name])
  return [
    ...(lowered ? [refused(level, `lowered from ${setting.level} to ${level.value}`)] : []),
    ...changed.map(([name, option]) =>
      refused(
        option,
        `given ${JSON.stringify(option.value)} for \`${name}\` in place of ${JSON.stringify(setting.options[name])}`,
      ),
    ),
  ]
}
