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
    const { patterns, judging, ...language } = catalog
    // What is always asked for loads fastest as one text.
    const parsed = ({ nodes, beginnings, ...own }) =>
      `{ nodes: ${JSON.stringify(nodes)}, beginnings: ${JSON.stringify(beginnings)}, ...JSON.parse(${JSON.stringify(JSON.stringify(own))}) }`
    return `// Generated from src/language/patterns\nimport type { CompiledLanguage } from './compiler.ts'\n\nexport const compiled: CompiledLanguage = { patterns: ${parsed(patterns)}, judging: ${parsed(judging)}, ...${JSON.stringify(language)} }\nexport const languageDigest = '${digestOf(JSON.stringify(catalog))}'\n`
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Tells what is generated from what an earlier version generates: what was read by that is not read by this. */
function digestOf(text) {
  return createHash('sha256').update(text).digest('hex')
}

/** Writes the generated files of `src`. They are never committed. */
export default async function generate() {
  writeFileSync('src/parse/validators.generated.ts', validators())
  writeFileSync('src/language/compiled.generated.ts', await language())
}
