import fc from 'fast-check'
import { purposes, works } from './phrases.ts'

/** A declaration as a value. */
export type Declared = Readonly<Record<string, unknown>>

/** What is chosen for one sound carve-out. */
interface Choice {
  readonly portfolio: number
  readonly purpose: number
  readonly work: number
  readonly more: readonly (keyof typeof extras)[]
}

const apiVersion = 'carveout/v1'
const records = ['cost', 'usage', 'outcome', 'workflow']
const numbered = (name: string) => Array.from({ length: 12 }, (_, i) => `${name}-${i + 1}`)

function portfolio(id: string): Declared {
  return {
    apiVersion,
    kind: 'Portfolio',
    id,
    title: 'Catalog of workflows',
    owner: 'developer-platform',
    billing: 'pay-as-you-go',
    budget: { amount: 60000, exploration: 6000, currency: 'USD', per: 'month' },
    logging: { mode: 'automatic', granularity: 'run', records, sink: `s3://acme-agent-runs/${id}/` },
    review: { every: '1 month', by: ['developer-platform', 'finops'] },
    projects: numbered('alpha'),
    squads: numbered('squad'),
    workflows: [
      { id: `${id}-refactor`, title: 'Refactor with tests', cost: { typical: 2.4, max: 9, currency: 'USD' } },
      { id: `${id}-triage`, aliases: [`${id}-bug-triage`] },
      { id: `${id}-diff`, status: 'retired' },
    ],
  }
}

/** Parts that a sound carve-out may have or lack. */
const extras = {
  title: 'Flat-rate agents for one migration',
  'x-ticket': { any: ['thing', 1, null] },
  agents: [
    { name: 'claude-code', billing: 'flat-rate', seats: 2, price: { amount: 20, currency: 'USD', per: 'seat-month' } },
  ],
  closed: { on: '2026-11-20', result: 'retired', learned: 'Review rounds fell from 3.4 to 3.1, which is too little.' },
}

function carveOut(index: number, into: string, { purpose, work, more }: Choice): Declared {
  const optional = Object.fromEntries(more.map((key) => [key, extras[key]]))
  return {
    apiVersion,
    kind: 'CarveOut',
    id: `pilot-${index}`,
    portfolio: into,
    owner: `owner-${index}`,
    approved: { by: 'developer-platform', on: '2026-09-28' },
    purpose: purposes[purpose],
    scope: {
      projects: [`alpha-${2 * index + 1}`, `alpha-${2 * index + 2}`],
      squads: [`squad-${2 * index + 1}`],
      work: works.slice(work, work + 2),
      exclude: ['anything that deploys to production'],
    },
    starts: '2026-10-05',
    expires: '2026-12-18',
    agents: extras.agents,
    budget: { amount: 1200, currency: 'USD', per: 'total' },
    logging: {
      mode: 'automatic',
      granularity: 'run',
      records,
      sink: 's3://acme-agent-runs/pilot/',
      retention: '12 months',
    },
    workflows: [
      { id: `pilot-${index}-a`, variantOf: `${into}-refactor` },
      { id: `pilot-${index}-b`, proposes: `proposed-${index}` },
    ],
    review: { every: '2 weeks', by: ['developer-platform', 'finops'], last: '2026-11-16' },
    success: [
      {
        metric: `review rounds per pull request of pilot ${index}`,
        baseline: 3.4,
        atMost: 2,
        over: '30 pull requests',
      },
      { event: `the migration of alpha-${2 * index + 1} runs in staging without a rollback`, by: '2026-12-11' },
    ],
    graduation: {
      criteria: [{ metric: `median cost per run of pilot ${index}`, atMost: '4 USD', over: '4 weeks' }],
      decide: '2026-12-15',
      by: 'developer-platform',
      into,
    },
    ...optional,
  }
}

const portfolioIds = ['core-engineering', 'data-platform']

const choice: fc.Arbitrary<Choice> = fc.record({
  portfolio: fc.nat(1),
  purpose: fc.nat(purposes.length - 1),
  work: fc.nat(works.length - 2),
  more: fc.subarray(Object.keys(extras) as (keyof typeof extras)[]),
})

/** One or two portfolios and up to three carve-outs from them, with which nothing is wrong. */
export const sound: fc.Arbitrary<Declared[]> = fc
  .tuple(fc.integer({ min: 1, max: 2 }), fc.array(choice, { maxLength: 3 }))
  .map(([count, choices]) => {
    const ids = portfolioIds.slice(0, count)
    return [...ids.map(portfolio), ...choices.map((one, i) => carveOut(i, ids[one.portfolio % count] ?? '', one))]
  })
