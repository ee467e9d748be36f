// Learns how much words weigh, from labelled text: `npm run train` writes src/language/weights.json.
// `npm run train -- --validate` prints how the analyser does on each author's text when it has learned from all others.
// What is in held-out is never learned from, so that it tells how text fares that nobody has seen.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { load } from './load.js'

const { featuresOf, keyOf, readable, normalise, patterns } = await load(['features', 'analyse', 'normalise', 'catalog'])
const folder = 'test/language/evaluation'
const heldOut = 'test/language/held-out'
const fields = ['purpose', 'work']
const { values } = parseArgs({ options: { validate: { type: 'boolean', default: false } } })
const noNames = { has: () => false }

function example(field, author, text, fuzzy) {
  const features = featuresOf(readable(normalise(text).text, field, noNames)).map(keyOf)
  return { author, fuzzy, features: ['', ...new Set(features)] }
}

/** Labelled lines of a field in a folder, with their features. */
function linesIn(place, field) {
  return readdirSync(place)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => linesOf(`${place}/${file}`).map((line) => ({ ...line, file })))
    .filter((line) => line.field === field && (line.label === 'F' || line.label === 'S'))
    .map(({ file, text, label }) => example(field, file, text, label === 'F' ? 1 : 0))
}

function linesOf(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

/** What is learned from: the authors' lines, and the examples of the patterns. */
function examplesOf(field) {
  const own = patterns.filter((pattern) => pattern.fields.length === 1 && pattern.fields[0] === field)
  return [
    ...linesIn(folder, field),
    ...own.flatMap(({ bad }) => bad.map((text) => example(field, 'examples', text, 1))),
    ...own.flatMap(({ good }) => good.map((text) => example(field, 'examples', text, 0))),
  ]
}

// Logistic regression with a penalty on large weights, by AdaGrad (J. Duchi and others, 2011).
const rounds = 60
const rate = 0.15
const penalty = 0.02
const smallest = 0.1

/** How much each feature weighs for a line to be fuzzy. The same examples give the same weights. */
function learn(examples) {
  const counts = new Map()
  for (const { features } of examples) for (const key of features) counts.set(key, (counts.get(key) ?? 0) + 1)
  const known = examples.map(({ fuzzy, features }) => ({
    fuzzy,
    features: features.filter((key) => counts.get(key) > 1),
  }))
  const weights = new Map()
  const squares = new Map()
  for (let round = 0; round < rounds; round++) {
    for (const { fuzzy, features } of known) {
      const error = 1 / (1 + Math.exp(-sumOf(weights, features))) - fuzzy
      for (const key of features) {
        const weight = weights.get(key) ?? 0
        const step = error + (key === '' ? 0 : penalty * weight)
        squares.set(key, (squares.get(key) ?? 1e-6) + step * step)
        weights.set(key, weight - (rate * step) / Math.sqrt(squares.get(key)))
      }
    }
  }
  // Of single words all are kept, since they tell what was seen at all.
  return new Map([...weights].filter(([key, weight]) => !/ /.test(key) || Math.abs(weight) >= smallest))
}

function sumOf(weights, features) {
  return features.reduce((sum, key) => sum + (weights.get(key) ?? 0), 0)
}

function validate(field) {
  const examples = examplesOf(field)
  const unseen = linesIn(heldOut, field)
  for (const author of new Set([...examples, ...unseen].map((example) => example.author))) {
    const weights = learn(examples.filter((example) => example.author !== author))
    const own = [...examples, ...unseen].filter((example) => example.author === author)
    const shares = [0.5, 1, 1.5, 2].map((bound) => {
      const said = own.filter(({ features }) => sumOf(weights, features) > bound)
      const right = said.filter(({ fuzzy }) => fuzzy).length
      const all = own.filter(({ fuzzy }) => fuzzy).length
      return `over ${bound}: ${(right / said.length).toFixed(2)} / ${(right / all).toFixed(2)}`
    })
    console.log(`${field}, ${author}: ${shares.join(', ')}`)
  }
}

if (values.validate) fields.forEach(validate)
else {
  const weights = fields.map((field) => {
    const learned = learn(examplesOf(field))
    const rounded = [...learned].map(([key, weight]) => [key, Number(weight.toFixed(2))])
    return [field, Object.fromEntries(rounded.sort(([a], [b]) => (a < b ? -1 : 1)))]
  })
  writeFileSync('src/language/weights.json', `${JSON.stringify(Object.fromEntries(weights), null, 2)}\n`)
}
