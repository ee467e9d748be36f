import { carveOut, fates } from './carve-out.js'
import { Dice } from './dice.js'
import { faults, syntaxFault } from './faults.js'
import { portfolio } from './portfolio.js'
import { carveOutText, portfolioText } from './text.js'

const carveOutsPerPortfolio = 20
const separator = '---\n'
const faultsOfFiles = [...faults, syntaxFault]

/**
 * A policy repo of so many files, one declaration in each, made as they are asked for. `share` of the carve-outs are faulty, from 0
 * to 1. A repo of one file has a portfolio and a carve-out in it.
 * @returns {Generator<{ path: string, text: string, carveOuts: number, rules: string[] }>} how many carve-outs are in the
 * file, and the rule that finds its fault for each that is faulty
 */
export function* files(count, share) {
  if (count === 1) return yield together('policy.yaml', [...declarations(2, share, faults)])
  yield* declarations(count, share, faultsOfFiles)
}

/** One file of many documents, of at most so many bytes and nearly as many: carveout reads no more than 10 MB. */
export function manyDocuments(bytes, share) {
  const parts = []
  let size = 0
  for (const part of declarations(Number.POSITIVE_INFINITY, share, faults)) {
    size += Buffer.byteLength(part.text) + Buffer.byteLength(separator)
    if (size > bytes) return together('policy.yaml', parts)
    parts.push(part)
  }
}

function* declarations(count, share, kinds) {
  for (let number = 0, left = count; left > 0; number++) {
    const size = Math.min(left, carveOutsPerPortfolio + 1)
    yield* family(number, size - 1, share, kinds)
    left -= size
  }
}

/** A portfolio and its carve-outs. */
function* family(number, count, share, kinds) {
  const dice = new Dice(number)
  const owner = portfolio(dice, number)
  const carveOuts = Array.from({ length: count }, (_, i) => {
    const fate = fates[i % fates.length]
    return carveOut(dice, owner, fate, `${owner.projects[i % owner.projects.length]}-${number}-${i + 1}`)
  })
  const graduated = carveOuts.filter(({ fate }) => fate === 'graduated')
  yield { path: `${owner.id}/portfolio.yaml`, text: portfolioText(owner, graduated), carveOuts: 0, rules: [] }
  for (const [i, declared] of carveOuts.entries()) {
    // One more for each portfolio, so that with a share of one in twenty it is not the same place in all of them.
    const ordinal = number * (carveOutsPerPortfolio + 1) + i
    const fault = isFaulty(ordinal, share) ? kinds[Math.floor(ordinal * share) % kinds.length] : undefined
    fault?.mar?.(declared)
    const text = carveOutText(declared, dice)
    yield {
      path: `${owner.id}/${declared.id}.yaml`,
      text: fault?.text?.(text) ?? text,
      carveOuts: 1,
      rules: fault === undefined ? [] : [fault.rule],
    }
  }
}

/** Spreads the faulty ones evenly; where there are any, the first carve-out is one. */
function isFaulty(ordinal, share) {
  return Math.floor((ordinal - 1) * share) < Math.floor(ordinal * share) || (ordinal === 0 && share > 0)
}

function together(path, parts) {
  const text = parts.map((part) => part.text).join(separator)
  const carveOuts = parts.reduce((sum, part) => sum + part.carveOuts, 0)
  return { path, text, carveOuts, rules: parts.flatMap(({ rules }) => rules) }
}
