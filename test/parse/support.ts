import type { Path, Place } from '../../src/model/source.ts'
import type { ParseFinding } from '../../src/parse/parse.ts'
import { parse } from '../../src/parse/parse.ts'

/** A document that declares a carve-out, with the lines given. */
export const carveOut = (...lines: string[]) =>
  ['apiVersion: carveout/v1', 'kind: CarveOut', 'id: pilot', ...lines, ''].join('\n')

/** What a place covers, with its line and column. */
export function shown(text: string, { line, column, endLine, endColumn }: Place): string {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .slice(line - 1, endLine)
  const last = lines.length - 1
  const covered = lines
    .map((part, i) => part.slice(i === 0 ? column - 1 : 0, i === last ? endColumn - 1 : undefined))
    .join('\n')
  return `${line}:${column} ${covered}`
}

/** The findings of a text: place, rule and message. */
export function findings(text: string): string[] {
  return parse({ path: 'a.yaml', text }).findings.map(
    (finding: ParseFinding) => `${shown(text, finding.place)} | ${finding.rule} | ${finding.message}`,
  )
}

/** What is pointed at for a path in the first declaration of a text. */
export function pointed(text: string, path: Path, within?: readonly [number, number]): string {
  const [declaration] = parse({ path: 'a.yaml', text }).declarations
  if (declaration === undefined) throw new Error('no declaration')
  return shown(text, declaration.locate(path, within === undefined ? {} : { within }).place)
}

/** The findings of a text as `place | message`, with the help where it is asked for. */
export function said(text: string, withHelp = false): string[] {
  return parse({ path: 'a.yaml', text }).findings.map(
    ({ place, message, help }) => `${shown(text, place)} | ${message}${withHelp ? ` | ${help}` : ''}`,
  )
}
