import { addSection } from '../model/blanks.ts'
import type { Agent } from '../model/declaration.ts'
import { defineRule } from '../model/rule.ts'
import { absentKeys, inCode } from '../model/wording.ts'

/** What a flat rate comes to is seats times price: without either, its cost can't be laid beside the catalog's. */
export default defineRule({
  id: 'unpriced-agent',
  summary: 'The agents are named, and those on a flat rate have a price.',
  facet: 'cost',
  severity: 'warning',
  *carveOut({ id, agents = [] }) {
    if (agents.length === 0) {
      yield {
        message: `carve-out "${id}" names no agents`,
        help: 'add `agents`, each with its plan, billing, seats and price',
        fix: addSection('agents'),
      }
    }
    for (const [index, agent] of agents.entries()) {
      const absent = agent.billing === 'flat-rate' ? absentParts(agent) : []
      if (absent.length === 0) continue
      const who = agent.name === undefined ? 'a flat-rate agent' : `flat-rate agent "${agent.name}"`
      yield {
        at: ['agents', index],
        about: absent,
        message: `${who} has no ${inCode(absent, 'or')}`,
        help: `add ${inCode(absent)}, as the invoice has it`,
      }
    }
  },
})

function absentParts(agent: Agent): string[] {
  const { price } = agent
  const parts = price && absentKeys(price, ['amount', 'currency', 'per']).map((key) => `price.${key}`)
  return [...(parts ?? ['price']), ...(needsSeats(agent) ? absentKeys(agent, ['seats']) : [])]
}

/** The price of a whole plan says what it comes to whoever uses it. */
function needsSeats({ price }: Agent): boolean {
  return price?.per === undefined || price.per.startsWith('seat-')
}
