import type { JsonSchema } from '../../model/json-schema.ts'
import { apiVersion, definitions, id, ref, shape, text, texts } from './shared.ts'

const { portfolioBudget, logging, review } = definitions

/** The JSON schema of a `Portfolio`. */
export const portfolioSchema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  ...shape(
    {
      title: 'Portfolio',
      description: 'The standard regime: a catalog of coding-agent workflows, each with an ID and a visible cost.',
      examples: [{ apiVersion: 'carveout/v1', kind: 'Portfolio', id: 'core-engineering' }],
    },
    {
      apiVersion,
      kind: {
        title: 'Kind',
        description: 'What is declared.',
        examples: ['Portfolio'],
        default: 'Portfolio',
        const: 'Portfolio',
      },
      id: {
        title: 'ID',
        description:
          'The name by which carve-outs refer to the portfolio. Unique among portfolios, without regard to case.',
        examples: ['core-engineering'],
        ...id,
      },
      title: { title: 'Title', description: 'A name for people.', examples: ['Core engineering catalog'], ...text },
      purpose: {
        title: 'Purpose',
        description: 'What the portfolio is for.',
        examples: ['Everyday engineering work.'],
        ...text,
      },
      owner: {
        title: 'Owner',
        description: 'The party that runs it.',
        examples: ['developer-platform', 'team:platform'],
        ...text,
      },
      billing: {
        title: 'Billing',
        description: 'How runs are paid. A standard regime is paid as it is used.',
        examples: ['pay-as-you-go'],
        type: 'string',
        enum: ['pay-as-you-go', 'flat-rate', 'hybrid'],
      },
      budget: ref('portfolioBudget'),
      logging: ref('logging'),
      review: ref('review'),
      projects: {
        title: 'Projects',
        description: 'The registry of projects. Where present, the projects of a carve-out must be among them.',
        examples: [['ledger-service', 'settlement-batch']],
        ...texts,
      },
      squads: {
        title: 'Squads',
        description: 'The registry of squads. Where present, the squads of a carve-out must be among them.',
        examples: [['ledger', 'settlements']],
        ...texts,
      },
      workflows: {
        title: 'Workflows',
        description: 'The catalog.',
        examples: [[{ id: 'refactor-with-tests', status: 'standard' }]],
        type: 'array',
        items: shape(
          { title: 'Workflow', description: 'One workflow of the catalog.', examples: [{ id: 'refactor-with-tests' }] },
          {
            id: {
              title: 'ID',
              description: 'The workflow ID, as logs name it.',
              examples: ['refactor-with-tests'],
              ...id,
            },
            title: { title: 'Title', description: 'A name for people.', examples: ['Refactor with tests'], ...text },
            status: {
              title: 'Status',
              description: 'Whether it is offered (`standard`), tried (`experimental`) or gone (`retired`).',
              examples: ['standard', 'retired'],
              default: 'standard',
              type: 'string',
              enum: ['standard', 'experimental', 'retired'],
            },
            cost: shape(
              {
                title: 'Cost',
                description: 'What one run costs.',
                examples: [{ typical: 2.4, max: 9, currency: 'USD' }],
              },
              {
                typical: {
                  title: 'Typical',
                  description: 'The cost of a typical run.',
                  examples: [2.4],
                  type: 'number',
                  minimum: 0,
                },
                max: {
                  title: 'Maximum',
                  description: 'The cost at which a run is stopped.',
                  examples: [9],
                  type: 'number',
                  minimum: 0,
                },
                currency: definitions.budget.properties?.currency ?? {},
              },
            ),
            graduatedFrom: {
              title: 'Graduated from',
              description: 'The id of the carve-out that the workflow comes from.',
              examples: ['ledger-migration'],
              ...id,
            },
            aliases: {
              title: 'Aliases',
              description: 'Other names that a log may use.',
              examples: [['refactor']],
              ...texts,
            },
          },
          { required: ['id'] },
        ),
      },
    },
    { required: ['apiVersion', 'kind', 'id'] },
  ),
  definitions: { portfolioBudget, logging, review },
}
