// Measures what it takes to judge a text, for each kind of text: `npm run bench:language`. No text comes twice, since what
// was judged is remembered. Needs what `npm run build` generates.
import { load } from '../test/language/load.js'
import { Dice } from './corpus/dice.js'
import * as phrases from './corpus/phrases.js'
import { domains, kinds, things } from './corpus/words.js'
import { median } from './measure.js'
import { table } from './table.js'

const { analyse } = await load(['analyse'])
const perRound = 500
const rounds = 7
const noNames = { has: () => false }

/** How to make a text of each kind that `analyse` knows. */
const makers = {
  name: (dice) => `${dice.pick(domains)}-${dice.pick(things)}-${dice.pick(kinds)}`,
  work: phrases.work,
  criterion: phrases.event,
  purpose: phrases.purpose,
  text: phrases.title,
}

const rows = Object.entries(makers).map(([kind, make]) => {
  const texts = distinct(make, perRound * (rounds + 1))
  const times = Array.from({ length: rounds + 1 }, (_, i) =>
    timeOf(texts.slice(i * perRound, (i + 1) * perRound), kind),
  )
  // The first round is for the compiler.
  return [kind, String(perRound * rounds), median(times.slice(1)).toFixed(1)]
})
console.log(table(['kind', 'texts', 'µs a text'], rows))

function distinct(make, count) {
  const dice = new Dice(1)
  const texts = new Set()
  for (let tries = 0; texts.size < count; tries++) {
    if (tries > 100 * count) throw new Error('the word lists are too short for so many texts')
    texts.add(make(dice))
  }
  return [...texts]
}

/** The microseconds that a text takes. */
function timeOf(texts, kind) {
  const start = performance.now()
  for (const text of texts) analyse(text, kind, noNames)
  return ((performance.now() - start) * 1000) / texts.length
}
