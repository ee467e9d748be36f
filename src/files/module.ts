import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { UsageError } from '../model/errors.ts'
import { isThere } from './project.ts'

/**
 * Runs a module that the user named on the command line, by path or by package, and returns its default export. Throws
 * a UsageError where it is not there or fails.
 */
export async function importModule(name: string, cwd: string): Promise<unknown> {
  const path = resolveModule(name, cwd)
  try {
    const module: { readonly default?: unknown } = await import(pathToFileURL(path).href)
    return module.default
  } catch (error) {
    throw new UsageError(`the module ${name} failed as it was loaded: ${told(error)}`)
  }
}

function resolveModule(name: string, cwd: string): string {
  const path = resolve(cwd, name)
  if (isThere(path)) return path
  if (/^[./]/.test(name)) throw new UsageError(`there is no module ${name}`)
  try {
    return createRequire(join(cwd, 'any.js')).resolve(name)
  } catch {
    throw new UsageError(`there is no module ${name}: no such file, and no package of that name that can be loaded`)
  }
}

/** What went wrong in a module, and where in it. */
export function told(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const where = /\(?(file:[^)\s]+:\d+:\d+)\)?/.exec(error.stack ?? '')?.[1]
  return `${error.name}: ${error.message}${where === undefined ? '' : ` (${where})`}`
}
