import { asSeen } from '../model/lookalikes.ts'
import { nearestName } from '../model/names.ts'

/** What a document is to us: a declaration, nearly one (and why it is passed over as it stands), or someone else's. */
export type Recognition =
  | { readonly is: 'declaration' }
  | { readonly is: 'near'; readonly key: string; readonly message: string }
  | undefined

const kinds = ['CarveOut', 'Portfolio']

/** A text that has none of these can't hold a declaration, or nearly one. An escape may hide any of them. */
const traces = /apiversion|kind|\\[xuU]/i

/** Whether a text is worth reading as YAML. */
export function mayDeclare(text: string): boolean {
  return traces.test(text)
}

/** Whether a text that can't be read seems to have been meant as a declaration. */
export function seemsOurs(text: string): boolean {
  return /carve-?_?outs?\s*\/|kind["']?\s*:\s*["']?(CarveOut|Portfolio)\b/i.test(text.replaceAll('\0', ''))
}

/** Recognises the top-level value of a document. */
export function recognise(value: unknown): Recognition {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const top = value as Record<string, unknown>
  const { apiVersion, kind } = top
  if (typeof apiVersion === 'string') {
    if (apiVersion.startsWith('carveout/')) return { is: 'declaration' }
    return resembles(apiVersion)
      ? {
          is: 'near',
          key: 'apiVersion',
          message: `\`apiVersion\` is ${JSON.stringify(apiVersion)}, which nearly is "carveout/v1"`,
        }
      : undefined
  }
  const misspelt = Object.keys(top).find((key) => key !== 'apiVersion' && plain(key) === 'apiversion')
  if (misspelt !== undefined && resembles(String(top[misspelt]))) {
    return {
      is: 'near',
      key: misspelt,
      message: `\`${misspelt}\` is no key of a declaration; did you mean \`apiVersion\`?`,
    }
  }
  if (misspelt === undefined && typeof kind === 'string' && kinds.some((ours) => plain(ours) === plain(kind))) {
    const what = apiVersion === undefined ? 'has no `apiVersion`' : 'has an `apiVersion` that is not a text'
    return { is: 'near', key: 'kind', message: `this ${kind} ${what}` }
  }
  return undefined
}

function resembles(apiVersion: string): boolean {
  const [name = ''] = asSeen(apiVersion).trim().split('/')
  return plain(name).startsWith('carveout') || nearestName(plain(name), ['carveout']) !== undefined
}

function plain(word: string): string {
  return asSeen(word)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}
