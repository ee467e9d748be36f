import { dayFromToday } from './calendar.js'
import * as phrases from './phrases.js'
import { agents, parties, plans } from './words.js'

/** How a carve-out of a portfolio may be: live, or closed with this result. */
export const fates = ['live', 'retired', 'graduated']

/**
 * A sound carve-out. Those that are closed ended long before the live ones began, so that none takes up where another
 * ended, and the live ones share the first projects and squads, so that together they stay the exception.
 */
export function carveOut(dice, portfolio, fate, id) {
  const live = fate === 'live'
  const start = live ? -dice.int(20, 80) : -dice.int(270, 320)
  const end = live ? dice.int(20, 80) : start + dice.int(90, 150)
  const decision = live ? dice.int(5, end - 1) : end - dice.int(3, 9)
  const agent = { name: dice.pick(agents), plan: dice.pick(plans), seats: dice.int(2, 4), price: 10 * dice.int(2, 6) }
  const months = (end - start + 1) / 30
  return {
    ...{ id, fate, portfolio: portfolio.id, currency: portfolio.currency, agent },
    title: phrases.title(dice),
    owner: `${id}-lead`,
    approved: { by: dice.pick(parties), on: dayFromToday(start - dice.int(3, 20)) },
    purpose: phrases.purpose(dice),
    projects: dice.some(live ? portfolio.projects.slice(0, 11) : portfolio.projects, dice.int(1, 3)),
    squads: dice.some(live ? portfolio.squads.slice(0, 7) : portfolio.squads, dice.int(1, 2)),
    work: Array.from({ length: dice.int(1, 3) }, () => phrases.work(dice)),
    exclude: Array.from({ length: dice.int(0, 2) }, () => phrases.exclusion(dice)),
    starts: dayFromToday(start),
    expires: dayFromToday(end),
    budget: 10 * Math.ceil((agent.seats * agent.price * months * 1.1) / 10),
    granularity: 'run',
    records: ['cost', 'usage', 'outcome', 'workflow'],
    sink: `s3://${portfolio.id}-agent-runs/${id}/`,
    retention: '12 months',
    workflows: [
      { id: `${id}-draft`, variantOf: dice.pick(portfolio.workflows).id },
      { id: `${id}-run`, proposes: `${id}-standard` },
    ],
    review: { every: '2 weeks', by: dice.some(parties, 2), last: dayFromToday(live ? -dice.int(1, 13) : end - 20) },
    success: [phrases.measured(dice), { event: phrases.event(dice), by: dayFromToday(decision) }],
    criteria: [phrases.measured(dice), { event: phrases.event(dice), by: dayFromToday(decision) }],
    decide: dayFromToday(decision),
    decideBy: dice.pick(parties),
    learned: phrases.lesson(dice),
  }
}
