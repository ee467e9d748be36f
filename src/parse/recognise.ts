import { asSeen, disguise } from '../model/lookalikes.ts'
import { nearestName } from '../model/names.ts'
import { cut } from './words.ts'

/** What a document is to us: a declaration, nearly one (and why it is passed over as it stands), or someone else's. */
export type Recognition =
  | { readonly is: 'declaration' }
  | { readonly is: 'near'; readonly key: string; readonly message: string }
  | undefined

const kinds = ['CarveOut', 'Portfolio']

/** Recognises the top-level value of a document. */
export function recognise(value: unknown): Recognition {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const top = value as Record<string, unknown>
  if (typeof top.apiVersion === 'string') return recogniseVersion(top.apiVersion, top.kind)
  const misspelt = misspeltVersion(top)
  if (misspelt !== undefined) return { is: 'near', key: misspelt, message: keyMessage(misspelt) }
  // Without a version that tells whose it is, only the very name is ours: others have portfolios, too.
  if (typeof top.kind !== 'string' || !kinds.includes(asSeen(top.kind))) return undefined
  const what = top.apiVersion === undefined ? 'has no `apiVersion`' : 'has an `apiVersion` that is not a text'
  return { is: 'near', key: 'kind', message: `this ${asSeen(top.kind)} ${what}` }
}

function recogniseVersion(apiVersion: string, kind: unknown): Recognition {
  if (apiVersion.startsWith('carveout/')) return { is: 'declaration' }
  const shown = `\`apiVersion\` is ${JSON.stringify(cut(apiVersion))}`
  if (resembles(apiVersion))
    return { is: 'near', key: 'apiVersion', message: `${shown}, which nearly is "carveout/v1"${disguised(apiVersion)}` }
  // A version without a group names no other tool that could have carve-outs.
  if (typeof kind === 'string' && plain(kind) === 'carveout' && !apiVersion.includes('/'))
    return { is: 'near', key: 'apiVersion', message: `${shown}, not "carveout/v1"` }
  return undefined
}

/** A key that is nearly `apiVersion`, with a value that is nearly ours. */
function misspeltVersion(top: Readonly<Record<string, unknown>>): string | undefined {
  return Object.keys(top).find((key) => {
    const value = top[key]
    return key !== 'apiVersion' && typeof value === 'string' && isVersionKey(key) && resembles(value)
  })
}

/** Whether a key is nearly `apiVersion`. */
export function isVersionKey(key: string): boolean {
  return key.length < 40 && (plain(key) === 'apiversion' || nearestName(key, ['apiVersion']) !== undefined)
}

function keyMessage(key: string): string {
  if (asSeen(key) === 'apiVersion') return `this \`apiVersion\` holds ${disguise(key)}`
  return `\`${key}\` is no key of a declaration; did you mean \`apiVersion\`?`
}

function disguised(text: string): string {
  const character = disguise(text)
  return character === undefined ? '' : ` but holds ${character}`
}

/** Whether a version is ours, or nearly. */
export function resembles(apiVersion: string): boolean {
  const [name = ''] = asSeen(apiVersion.slice(0, 100)).trim().split('/')
  return plain(name).startsWith('carveout') || nearestName(plain(name), ['carveout']) !== undefined
}

function plain(word: string): string {
  return asSeen(word.slice(0, 100))
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}
