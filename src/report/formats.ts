import { concise } from './concise.ts'
import { json } from './json.ts'
import { pretty } from './pretty.ts'
import type { Reporter } from './reporter.ts'

const table = { pretty, concise, json } satisfies Record<string, Reporter>

export type FormatName = keyof typeof table

/** Every format of a report. */
export const formats: Readonly<Record<FormatName, Reporter>> = table

/** The names of the formats, the default first. */
export const formatNames = Object.keys(table) as FormatName[]
