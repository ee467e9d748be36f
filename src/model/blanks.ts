import type { Blanks, Remedy } from './change.ts'

/**
 * The sections of a carve-out, still to be filled in. None passes as it is: a blank counts as absent, and `<…>` is a
 * placeholder.
 */
const sections = {
  owner: '<the party that runs it>',
  approved: { by: '<the party that allows it, other than the owner>', on: null },
  purpose: '<the question that it is to answer>',
  scope: {
    projects: ['<a project of the portfolio>'],
    squads: ['<a squad of the portfolio>'],
    work: ['<what is worked on, so that most other work is outside>'],
  },
  agents: [
    {
      name: '<what the agent is called>',
      plan: '<the plan that is paid for>',
      billing: null,
      seats: null,
      price: { amount: null, currency: null, per: null },
    },
  ],
  budget: { amount: null, currency: null, per: null },
  logging: {
    mode: 'automatic',
    granularity: 'run',
    records: ['cost', 'usage', 'outcome', 'workflow'],
    sink: '<where the records are kept>',
  },
  workflows: [{ id: null, variantOf: null }],
  review: { every: null, by: ['<a party that reviews it, other than the owner>'] },
  success: [{ event: '<what has happened once it is a success>', by: null }],
  graduation: {
    criteria: [{ event: '<what has to happen before it becomes standard>' }],
    decide: null,
    by: '<the party that decides, other than the owner>',
  },
} satisfies Blanks

type Section = keyof typeof sections

// Made once, since a thousand carve-outs may lack the same.
const remedies = Object.fromEntries<Remedy>(
  Object.entries(sections).map(([section, blanks]) => [
    section,
    { message: `add \`${section}\` at the end, and fill it in`, changes: [{ at: [], add: { [section]: blanks } }] },
  ]),
) as Record<Section, Remedy>

/** Suggests a section that is not there, to be filled in. */
export function addSection(section: Section): Remedy {
  return remedies[section]
}
