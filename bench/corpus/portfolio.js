import { currencies, domains, kinds, parties, regions, squads, things } from './words.js'

/** A sound portfolio; its number tells it from all others. */
export function portfolio(dice, number) {
  const id = idOf(number)
  return {
    id,
    title: `Agent workflows of ${id}`,
    owner: dice.pick(parties),
    currency: dice.pick(currencies),
    budget: 1000 * dice.int(40, 90),
    exploration: 1000 * dice.int(5, 7),
    reviewers: dice.some(parties, 2),
    projects: dice.some(things, 24).map((thing) => `${thing}-${dice.pick(kinds)}`),
    squads: dice.some(squads, 16),
    workflows: [
      { id: 'refactor-with-tests', title: 'Refactor with tests', typical: dice.int(15, 40) / 10 },
      { id: 'triage-and-fix', title: 'Triage a bug and fix it', typical: dice.int(5, 14) / 10 },
      { id: 'dependency-upgrade', title: 'Upgrade a dependency', typical: dice.int(3, 9) / 10 },
    ],
  }
}

function idOf(number) {
  const domain = domains[number % domains.length]
  const region = regions[Math.floor(number / domains.length) % regions.length]
  const round = Math.floor(number / (domains.length * regions.length))
  return round === 0 ? `${domain}-${region}` : `${domain}-${region}-${round + 1}`
}
