import type { BaselineEntry } from '../model/baseline.ts'
import { refusal } from '../model/errors.ts'
import type { JsonSchema } from '../model/json-schema.ts'
import type { SourceFile } from '../model/source.ts'
import { faultText, readData } from './data.ts'
import { day } from './schema/shared.ts'

/** The text of a baseline file. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  const head =
    '# Known debt, recorded by `carveout baseline`. The gate forgives each entry through its `until`, the verdict does not.\n# Mend a fault, and `carveout baseline --prune` drops its entry.\nversion: 1\n'
  if (entries.length === 0) return `${head}entries: []\n`
  return `${head}entries:\n${entries.map(entryText).join('')}`
}

function entryText({ rule, declaration, digest, until, because, count }: BaselineEntry): string {
  const lines = [
    `rule: ${rule}`,
    `declaration: ${JSON.stringify(declaration)}`,
    `digest: ${JSON.stringify(digest)}`,
    `until: ${until}`,
    `because: ${JSON.stringify(because)}`,
    ...(count === 1 ? [] : [`count: ${count}`]),
  ]
  return `  - ${lines.join('\n    ')}\n`
}

/** Reads a baseline file. Throws a UsageError, with their places, for all that is wrong with it. */
export function readBaseline(file: SourceFile): BaselineEntry[] {
  const reading = readData(file, baselineSchema)
  if ('faults' in reading) throw refusal(reading.faults.map(faultText))
  const { value, place } = reading.data
  const { version, entries = [] } = (value ?? {}) as Shape
  if (version === 1) return entries.map((entry) => ({ count: 1, ...entry }))
  const message = version === undefined ? 'there is no `version`' : `\`version\` is ${version}, and only 1 is known`
  throw refusal([faultText({ place: place(['version']), message })])
}

/** The value of a file that its schema passed. */
interface Shape {
  readonly version?: number
  readonly entries?: readonly (Omit<BaselineEntry, 'count'> & { readonly count?: number })[]
}

const baselineSchema: JsonSchema = {
  title: 'Baseline',
  type: 'object',
  properties: {
    version: { type: 'integer' },
    entries: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          rule: { type: 'string' },
          declaration: { type: 'string' },
          digest: { type: 'string', pattern: '^[0-9a-f]{16}$', examples: ['0123456789abcdef'] },
          until: day,
          because: { type: 'string' },
          count: { type: 'integer', minimum: 1 },
        },
        required: ['rule', 'declaration', 'digest', 'until', 'because'],
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
}
