import { readFileSync } from 'node:fs'

/** The text of a rule's page, in Markdown, from the package itself. */
export function readPage(rule: string): string {
  return readFileSync(new URL(`../rules/${rule}.md`, import.meta.url), 'utf8')
}

/** The text of one of the package's JSON schemas. */
export function readSchema(name: string): string {
  return readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8')
}

/** The text of a file that `carveout init` writes, with `{schema}` where its schema is to be named. */
export function readTemplate(name: string): string {
  return readFileSync(new URL(`../files/templates/${name}.txt`, import.meta.url), 'utf8')
}
