// Measures carveout beside its peers: `npm run bench -- [size...]`, where a size is a number of files, or `documents`.
// Prints Markdown; `--readme` puts it into the README. `--quick` takes small sizes and what needs no installation.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { contestants } from './contestants.js'
import { corporaOf, write } from './corpora.js'
import { measure } from './measure.js'
import { schemaWithoutDates } from './peers/schema.js'
import { rulesAndSchema, rulesOnly } from './peers/spectral.js'
import { report } from './report.js'

const readme = new URL('../README.md', import.meta.url)
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean' }, readme: { type: 'boolean' }, rounds: { type: 'string' } },
})
const sizes =
  positionals.length > 0 ? positionals.map(sizeOf) : values.quick ? [1, 5] : [1, 5, 1_000, 10_000, 50_000, 'documents']
const chosen = contestants.filter((contestant) => !values.quick || contestant.package === undefined)

if (!values.quick && !existsSync(new URL('node_modules', import.meta.url))) {
  console.error('bench: the peers are not installed; run `npm ci --prefix bench`, or add --quick to leave them out')
  process.exitCode = 2
} else {
  const text = report(measureAll())
  if (values.readme) writeReadme(text)
  else console.log(text)
}

function measureAll() {
  const work = mkdtempSync(join(tmpdir(), 'carveout-bench-'))
  try {
    for (const [name, content] of Object.entries({
      schema: schemaWithoutDates(),
      rules: rulesOnly(),
      'rules-and-schema': rulesAndSchema(),
    })) {
      writeFileSync(join(work, `${name}.json`), JSON.stringify(content))
    }
    return corporaOf(sizes).flatMap((corpus) => measureOn(corpus, work))
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function measureOn(corpus, work) {
  console.error(`measuring on ${corpus.name} …`)
  const folder = mkdtempSync(join(work, 'corpus-'))
  const written = write(corpus, folder)
  const able = chosen.filter(({ upTo, oneEach }) => corpus.size <= upTo && (corpus.size > 1 || !oneEach))
  const measured = measure(able, { ...corpus, ...written, folder, work }, Number(values.rounds ?? roundsOf(corpus)))
  rmSync(folder, { recursive: true })
  return measured.map((one) => ({ corpus: corpus.name, ...one }))
}

/** Short runs vary most. */
function roundsOf({ size, bytes }) {
  if (values.quick || bytes) return 3
  return size <= 5 ? 25 : size <= 10_000 ? 3 : 1
}

function sizeOf(text) {
  const size = text === 'documents' ? text : Number(text)
  if (size !== 'documents' && !(Number.isInteger(size) && size > 0)) throw new Error(`"${text}" is no size`)
  return size
}

function writeReadme(text) {
  const page = readFileSync(readme, 'utf8')
  const whole = page.replace(/<!-- bench -->[\s\S]*<!-- \/bench -->/, () => `<!-- bench -->\n${text}\n<!-- /bench -->`)
  writeFileSync(readme, whole)
}
