import type { Document } from 'yaml'
import type { Declaration } from '../model/declaration.ts'
import { asSeen, disguise } from '../model/lookalikes.ts'
import { nearestName } from '../model/names.ts'
import { locate } from './locate.ts'
import { carveOutSchema } from './schema/carve-out.ts'
import { portfolioSchema } from './schema/portfolio.ts'
import type { SchemaError } from './schema-error.ts'
import { schemaFaults } from './schema-findings.ts'
import { pickValue, renameRemedy } from './schema-remedies.ts'
import type { Fault } from './syntax.ts'
import { carveOut as validCarveOut, portfolio as validPortfolio } from './validators.generated.ts'
import { show } from './words.ts'

const kinds = ['CarveOut', 'Portfolio'] as const

/** The map at the top of a document. */
export type Top = Readonly<Record<string, unknown>>

const shapes = {
  CarveOut: { validate: validCarveOut, schema: carveOutSchema },
  Portfolio: { validate: validPortfolio, schema: portfolioSchema },
}

/** The kind that a value says, if it is one. */
export function kindOf({ kind }: Top): Declaration['kind'] | null {
  return kinds.find((ours) => ours === kind) ?? null
}

/** The kind that a value seems to mean, so that what can't be judged is still counted as what it is. */
export function kindMeant(top: Top): Declaration['kind'] | null {
  const kind = top.kind ?? top[misspeltKind(top) ?? '']
  return typeof kind === 'string' ? ((nearestName(asSeen(kind), kinds) ?? null) as Declaration['kind'] | null) : null
}

/** What is wrong with the shape of a declaration. In another version, or of no kind, the rest can't be told. */
export function shapeFaults(value: Top, document: Document.Parsed): Fault[] {
  if (value.apiVersion !== 'carveout/v1') return [versionFault(String(value.apiVersion), document)]
  const kind = kindOf(value)
  if (kind === null) return [kindFault(value, document)]
  const { validate, schema } = shapes[kind]
  if (validate(value)) return []
  return schemaFaults((validate as unknown as { errors: SchemaError[] }).errors, schema, value, document)
}

/** Whether a value is a declaration that nothing is wrong with in its shape. */
export function isShaped(value: Top): boolean {
  const kind = kindOf(value)
  return value.apiVersion === 'carveout/v1' && kind !== null && shapes[kind].validate(value)
}

function versionFault(version: string, document: Document.Parsed): Fault {
  const at = locate(document, ['apiVersion'])
  const help = 'write `apiVersion: carveout/v1`'
  const fix = pickValue(['apiVersion'], version, ['carveout/v1'])
  if (asSeen(version).trim().toLowerCase() === 'carveout/v1')
    return {
      ...at,
      message: `\`apiVersion\` is ${show(version)}; did you mean \`carveout/v1\`?`,
      help,
      ...(fix && { fix }),
    }
  return {
    ...at,
    message: `\`apiVersion\` is ${show(version)}, a version that is not known here`,
    help: `${help}, the one version that this release reads`,
    ...(fix && { fix }),
  }
}

function kindFault(value: Top, document: Document.Parsed): Fault {
  const help = 'write `kind: CarveOut` or `kind: Portfolio`'
  const { kind } = value
  if (kind === undefined) return { ...absentKind(value, document), help }
  const near = typeof kind === 'string' ? nearestName(asSeen(kind), kinds) : undefined
  const odd = typeof kind === 'string' ? disguise(kind) : undefined
  const hint =
    near === undefined
      ? ', not `Portfolio` or `CarveOut`'
      : odd !== undefined
        ? `, and holds ${odd}`
        : `; did you mean \`${near}\`?`
  const fix = pickValue(['kind'], kind, kinds)
  return { ...locate(document, ['kind']), message: `\`kind\` is ${show(kind)}${hint}`, help, ...(fix && { fix }) }
}

function absentKind(value: Top, document: Document.Parsed) {
  const key = misspeltKind(value)
  if (key === undefined) return { ...locate(document, ['kind']), message: 'there is no `kind`' }
  const message =
    asSeen(key) === 'kind'
      ? `this \`kind\` holds ${disguise(key)}`
      : `\`${key}\` is not a key of a declaration; did you mean \`kind\`?`
  return { ...locate(document, [key], { key: true }), message, fix: renameRemedy(key, 'kind') }
}

function misspeltKind(value: Top): string | undefined {
  return Object.keys(value).find((key) => key !== 'kind' && nearestName(asSeen(key), ['kind']) !== undefined)
}
