// Measures the analyser on labelled text: `npm run evaluate -- <file.jsonl>... [--misses]`.
// A line is { text, label, field?, span? }: label F (to be found), S (to be left alone); others are left out.
// In the field `measured`, text is JSON: { criterion, timeBoxDays, in, others }.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { load } from './load.js'

const { analyse, emptiness } = await load(['analyse', 'measured'])

const { positionals: files, values } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean', default: false } },
})
if (files.length === 0) {
  console.error('usage: npm run evaluate -- <file.jsonl>... [--misses]')
  process.exitCode = 2
}

const noNames = { has: () => false }

/** What the analyser says of one line: whether it is an error, whether it is at least a warning, and where. */
function judge({ field, text }) {
  if (field === 'measured') return judgeMeasured(JSON.parse(text))
  const { verdict, confidence, within, class: sign } = analyse(text, field, noNames)
  const error = verdict === 'fuzzy' && confidence !== 'medium'
  return { error, warning: error || verdict === 'unproven', unproven: verdict === 'unproven', within, sign }
}

function judgeMeasured({ criterion, timeBoxDays, in: list, others = [] }) {
  const empty = emptiness(criterion, timeBoxDays)
  const won = (other) => typeof other === 'string' || 'event' in other || emptiness(other, timeBoxDays) === undefined
  const error =
    empty !== undefined && (empty.class !== 'baseline-meets-it' || (list === 'success' && !others.some(won)))
  return { error, warning: error, unproven: false, sign: empty?.class ?? null }
}

/** Wilson score interval at 95% (E. B. Wilson, 1927). */
function wilson(hits, total) {
  if (total === 0) return 'none'
  const z = 1.96
  const p = hits / total
  const centre = (p + (z * z) / (2 * total)) / (1 + (z * z) / total)
  const half = (z / (1 + (z * z) / total)) * Math.sqrt((p * (1 - p)) / total + (z * z) / (4 * total * total))
  const show = (share) => share.toFixed(2).replace(/^0/, '')
  return `${show(p)} [${show(Math.max(0, centre - half))}, ${show(Math.min(1, centre + half))}]`
}

function overlaps(line, within) {
  const start = line.text.indexOf(line.span)
  return within !== undefined && within[0] < start + line.span.length && start < within[1]
}

for (const file of files) {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ field: 'criterion', ...JSON.parse(line) }))
  const judged = lines
    .filter(({ label }) => label === 'F' || label === 'S')
    .map((line) => ({ ...line, ...judge(line) }))
  console.log(`${file}: ${judged.length} lines`)
  for (const field of [...new Set(judged.map((line) => line.field))].sort()) {
    const own = judged.filter((line) => line.field === field)
    const fuzzy = own.filter(({ label }) => label === 'F')
    for (const level of field === 'criterion' ? ['error', 'warning'] : ['error']) {
      const said = own.filter((line) => line[level])
      const right = said.filter(({ label }) => label === 'F').length
      const name = level === 'warning' ? `${field}, errors and unproven` : field
      console.log(
        `  ${name}: precision ${wilson(right, said.length)}, recall ${wilson(right, fuzzy.length)}, n ${own.length}`,
      )
    }
    const spanned = own.filter((line) => line.error && line.label === 'F' && line.span)
    if (spanned.length > 0)
      console.log(
        `    spans overlap ${wilson(spanned.filter((line) => overlaps(line, line.within)).length, spanned.length)}`,
      )
    if (field === 'criterion')
      console.log(`    unproven ${wilson(own.filter(({ unproven }) => unproven).length, own.length)}`)
    if (values.misses) {
      for (const line of own) {
        const says = line.error ? line.sign : line.unproven ? 'unproven' : 'nothing'
        if (line.error !== (line.label === 'F')) console.log(`    ${line.label} but ${says}: ${line.text}`)
      }
    }
  }
}
