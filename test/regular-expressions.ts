import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import ts from 'typescript'
import { vi } from 'vitest'

/** Files of `src`, as paths from there with `/`. */
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(sep, '/'))
  .filter((file) => file.endsWith('.ts'))

/** A regular expression, and the file of `src` that it is in. */
export interface Expression {
  readonly file: string
  readonly source: string
  readonly flags: string
}

/** The regular expressions that stand in `src` as such. */
export function literals(): Expression[] {
  return nodes().flatMap(({ file, node }) => {
    if (!ts.isRegularExpressionLiteral(node)) return []
    const end = node.text.lastIndexOf('/')
    return [{ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) }]
  })
}

/** The places in `src` where regular expressions are made, as `file: the first line of it`. */
export function makers(): string[] {
  return nodes()
    .filter(({ node }) => ts.isIdentifier(node) && node.text === 'RegExp' && !ts.isTypeNode(node.parent))
    .map(({ file, node }) => `${file}: ${node.parent.getText().split('\n')[0]}`)
}

function nodes(): { file: string; node: ts.Node }[] {
  return files.flatMap((file) => {
    const found: { file: string; node: ts.Node }[] = []
    const visit = (node: ts.Node): void => {
      found.push({ file, node })
      ts.forEachChild(node, visit)
    }
    visit(ts.createSourceFile(file, readFileSync(join('src', file), 'utf8'), ts.ScriptTarget.Latest, true))
    return found
  })
}

/** What the modules of `src` make as they are loaded. */
export async function madeOnLoading(): Promise<Expression[]> {
  const made: Expression[] = []
  const recording = new Proxy(RegExp, {
    construct(target, [source, flags]) {
      const expression: RegExp = new target(source, flags)
      // Packages make theirs with it, too, where they have not been loaded yet.
      const file = /\/src\/([^:?]+\.ts)/.exec(new Error().stack?.split('\n')[2] ?? '')?.[1]
      if (file !== undefined) made.push({ file, source: expression.source, flags: expression.flags })
      return expression
    },
  })
  vi.resetModules()
  vi.stubGlobal('RegExp', recording)
  try {
    // What is the whole of a thread can only be loaded as one.
    for (const file of files.filter((file) => !file.endsWith('-worker.ts')))
      await import(/* @vite-ignore */ resolve('src', file))
  } finally {
    vi.unstubAllGlobals()
  }
  return made
}

/** The patterns of the schemas, which whoever reads by them compiles. */
export function schemaPatterns(): Expression[] {
  return readdirSync('schemas').flatMap((name) => {
    const found: Expression[] = []
    JSON.parse(readFileSync(join('schemas', name), 'utf8'), (key, value) => {
      const sources = key === 'pattern' ? [value] : key === 'patternProperties' ? Object.keys(value) : []
      found.push(...sources.map((source) => ({ file: name, source, flags: 'u' })))
      return value
    })
    return found
  })
}
