import { concise } from './concise.ts'
import { github } from './github.ts'
import { gitlab } from './gitlab.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import { pretty } from './pretty.ts'
import { rdjson } from './rdjson.ts'
import type { Reporter } from './reporter.ts'
import { sarif } from './sarif.ts'

const table = { pretty, concise, json, sarif, github, gitlab, junit, markdown, rdjson } satisfies Record<
  string,
  Reporter
>

export type FormatName = keyof typeof table

/** Every format of a report. */
export const formats: Readonly<Record<FormatName, Reporter>> = table

/** The names of the formats, the default first. */
export const formatNames = Object.keys(table) as FormatName[]
