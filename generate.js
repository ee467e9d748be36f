// Generates what is compiled ahead of time: validators from schemas/, and the language's patterns as they are matched.
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'

const schemas = { portfolio: 'portfolio', carveOut: 'carve-out' }

function validators() {
  const ajv = new Ajv.default({
    allErrors: true,
    allowUnionTypes: true,
    strictRequired: false,
    strictTypes: false,
    // The pattern beside `format: date` already tells real days from others.
    formats: { date: true },
    code: { source: true, esm: true, lines: true },
  })
  for (const [name, file] of Object.entries(schemas)) {
    ajv.addSchema(JSON.parse(readFileSync(`schemas/${file}.schema.json`, 'utf8')), name)
  }
  const code = standaloneCode.default(ajv, Object.fromEntries(Object.keys(schemas).map((name) => [name, name])))
  const linear = code.replace(
    // A new array for the errors of each item would take time that grows with the square of their number.
    /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\);/g,
    'if (vErrors === null) vErrors = [];\nfor (const error of $1.errors) vErrors.push(error);',
  )
  if (linear.includes('.concat(')) throw new Error('ajv joins errors in a way that this does not know')
  if (code.includes('require(')) throw new Error('a schema uses a keyword whose validator needs ajv at run time')
  return `// @ts-nocheck: generated from schemas/\n${linear}\nexport const schemasDigest = '${digestOf(linear)}'\n`
}

async function language() {
  const folder = mkdtempSync(join(process.cwd(), 'node_modules/.carveout-'))
  try {
    const outfile = join(folder, 'catalog.mjs')
    await build({ entryPoints: ['src/language/catalog.ts'], outfile, bundle: true, format: 'esm', platform: 'node' })
    const { compileCatalog } = await import(outfile)
    const catalog = compileCatalog()
    return moduleOf(catalog, digestOf(JSON.stringify(catalog)))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * The catalog as a module, and the lines of JSON that it reads: as a text of their own they load in a quarter of the time
 * that they take as literals.
 */
function moduleOf({ classes, lists, expressions, patterns, judging, weights }, digest) {
  const lines = []
  const add = (json) => {
    // In ASCII, a character is a byte.
    lines.push(json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`))
    return lines.length - 1
  }
  const fields = (record, of) =>
    `{ ${Object.entries(record)
      .map(([name, value]) => of(JSON.stringify(name), value))
      .join(', ')} }`
  const text = (name, json) => `${name}: lines[${add(json)}]`
  const parsed = (value) => `JSON.parse(lines[${add(JSON.stringify(value))}])`
  const patternsOf = ({ nodes, beginnings, ...own }) => {
    const first = lines.length
    for (const node of nodes) add(node)
    return `{ nodes: lines.slice(${first}, ${lines.length}), beginnings: ${fields(beginnings, text)}, ...${parsed(own)} }`
  }
  const members = {
    classes: parsed(classes),
    lists: fields(lists, text),
    expressions: fields(expressions, (name, expression) => `${name}: ${fields(expression, text)}`),
    patterns: patternsOf(patterns),
    judging: patternsOf(judging),
    weights: fields(weights, (name, own) => `get ${name}() { return ${parsed(own)} }`),
  }
  const code = `// @ts-nocheck: generated from src/language/patterns
import { readFileSync } from 'node:fs'
import type { CompiledLanguage } from './compiler.ts'

const lines = readFileSync(new URL('../language/catalog.generated.txt', import.meta.url), 'latin1').split('\\n')
export const compiled: CompiledLanguage = ${fields(members, (name, member) => `${name}: ${member}`)}
export const languageDigest = '${digest}'
`
  return { code, data: lines.join('\n') }
}

/** Tells what is generated from what an earlier version generates: what was read by that is not read by this. */
function digestOf(text) {
  return createHash('sha256').update(text).digest('hex')
}

/** Writes the generated files of `src`. They are never committed. */
export default async function generate() {
  writeFileSync('src/parse/validators.generated.ts', validators())
  const { code, data } = await language()
  writeFileSync('src/language/compiled.generated.ts', code)
  writeFileSync('src/language/catalog.generated.txt', data)
}
