import type { JsonSchema } from '../../model/json-schema.ts'
import { apiVersion, day, definitions, id, ref, shape, text, texts } from './shared.ts'

const { portfolioBudget: _, ...shared } = definitions

/** The JSON schema of a `CarveOut`. */
export const carveOutSchema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  ...shape(
    {
      title: 'Carve-out',
      description:
        'An exception to a portfolio: other agents, for named projects and work, for a time, with a way back.',
      examples: [
        { apiVersion: 'carveout/v1', kind: 'CarveOut', id: 'ledger-migration', portfolio: 'core-engineering' },
      ],
    },
    {
      apiVersion,
      kind: {
        title: 'Kind',
        description: 'What is declared.',
        examples: ['CarveOut'],
        default: 'CarveOut',
        const: 'CarveOut',
      },
      id: {
        title: 'ID',
        description: 'The name of the carve-out. Unique among carve-outs, without regard to case.',
        examples: ['ledger-migration'],
        ...id,
      },
      title: {
        title: 'Title',
        description: 'A name for people.',
        examples: ['Flat-rate agents for the ledger migration'],
        ...text,
      },
      portfolio: {
        title: 'Portfolio',
        description: 'The id of the portfolio that it is carved out of.',
        examples: ['core-engineering'],
        ...id,
      },
      owner: {
        title: 'Owner',
        description: 'The party that runs it.',
        examples: ['payments-platform', 'team:payments'],
        ...text,
      },
      approved: shape(
        {
          title: 'Approval',
          description: 'Who allowed it, and when.',
          examples: [{ by: 'developer-platform', on: '2026-09-28' }],
        },
        {
          by: {
            title: 'By',
            description: 'The party that allowed it; not the owner.',
            examples: ['developer-platform'],
            ...text,
          },
          on: { title: 'On', description: 'The day on which it was allowed.', examples: ['2026-09-28'], ...day },
        },
      ),
      purpose: {
        title: 'Purpose',
        description: 'What is to be found out.',
        examples: ['Find out whether long-running migration agents need fewer review rounds.'],
        ...text,
      },
      scope: shape(
        {
          title: 'Scope',
          description: 'The projects, squads and work that it is for, all of them named.',
          examples: [
            {
              projects: ['ledger-service'],
              squads: ['ledger'],
              work: ['schema migrations that touch more than one service'],
            },
          ],
        },
        {
          projects: {
            title: 'Projects',
            description: 'The projects, by name. Names are listed, not matched: no wildcards.',
            examples: [['ledger-service', 'settlement-batch']],
            ...texts,
          },
          squads: {
            title: 'Squads',
            description: 'Who may use it, by name.',
            examples: [['ledger', 'settlements']],
            ...texts,
          },
          work: {
            title: 'Work',
            description: 'What work may use it, so that most of a backlog is outside.',
            examples: [['schema migrations that touch more than one service']],
            ...texts,
          },
          exclude: {
            title: 'Exclude',
            description: 'What work may not, to narrow further. It never stands in for `work`.',
            examples: [['anything that deploys to production']],
            ...texts,
          },
        },
      ),
      starts: { title: 'Starts', description: 'Its first day.', examples: ['2026-10-05'], ...day },
      expires: {
        title: 'Expires',
        description: 'Its last day, as it stands now. It is live through the whole of it.',
        examples: ['2026-12-18'],
        ...day,
      },
      renewals: {
        title: 'Renewals',
        description: 'Each renewal, added to the list. The last `until` equals `expires`.',
        examples: [
          [
            {
              on: '2026-12-14',
              from: '2026-12-18',
              until: '2027-01-29',
              by: 'developer-platform',
              because: 'two services remain',
            },
          ],
        ],
        type: 'array',
        items: shape(
          {
            title: 'Renewal',
            description: 'A decision to move the end.',
            examples: [
              {
                on: '2026-12-14',
                from: '2026-12-18',
                until: '2027-01-29',
                by: 'developer-platform',
                because: 'two services remain',
              },
            ],
          },
          {
            on: { title: 'On', description: 'The day on which it was decided.', examples: ['2026-12-14'], ...day },
            from: { title: 'From', description: 'The end that it moves.', examples: ['2026-12-18'], ...day },
            until: { title: 'Until', description: 'The new end.', examples: ['2027-01-29'], ...day },
            by: { title: 'By', description: 'The party that decided it.', examples: ['developer-platform'], ...text },
            because: {
              title: 'Because',
              description: 'Why more time is needed.',
              examples: ['two of five services remain'],
              ...text,
            },
          },
        ),
      },
      agents: {
        title: 'Agents',
        description: 'The agents outside the portfolio, and what they cost.',
        examples: [[{ name: 'claude-code', plan: 'max-20x', billing: 'flat-rate', seats: 6 }]],
        type: 'array',
        items: shape(
          {
            title: 'Agent',
            description: 'One agent outside the portfolio.',
            examples: [{ name: 'claude-code', plan: 'max-20x', billing: 'flat-rate', seats: 6 }],
          },
          {
            name: { title: 'Name', description: 'What it is called.', examples: ['claude-code'], ...text },
            plan: { title: 'Plan', description: 'The plan it is bought on.', examples: ['max-20x'], ...text },
            billing: {
              title: 'Billing',
              description: 'How it is paid.',
              examples: ['flat-rate'],
              type: 'string',
              enum: ['pay-as-you-go', 'flat-rate', 'hybrid'],
            },
            seats: {
              title: 'Seats',
              description: 'How many seats are bought.',
              examples: [6],
              type: 'number',
              minimum: 0,
            },
            price: ref('price'),
          },
        ),
      },
      budget: ref('budget'),
      logging: ref('logging'),
      workflows: {
        title: 'Workflows',
        description: 'What it does, mapped back to workflow IDs.',
        examples: [[{ id: 'ledger-bulk-migrate', variantOf: 'refactor-with-tests' }]],
        type: 'array',
        items: shape(
          {
            title: 'Workflow',
            description: 'One workflow of the carve-out, with one, not both, of `variantOf` and `proposes`.',
            examples: [{ id: 'ledger-bulk-migrate', variantOf: 'refactor-with-tests' }],
          },
          {
            id: {
              title: 'ID',
              description: 'The workflow ID, as logs name it.',
              examples: ['ledger-bulk-migrate'],
              ...id,
            },
            title: {
              title: 'Title',
              description: 'A name for people.',
              examples: ['Migrate ledger tables in bulk'],
              ...text,
            },
            variantOf: {
              title: 'Variant of',
              description: 'The catalog workflow that it varies.',
              examples: ['refactor-with-tests'],
              ...id,
            },
            proposes: {
              title: 'Proposes',
              description: 'The catalog id that it would get.',
              examples: ['data-backfill'],
              ...id,
            },
            aliases: {
              title: 'Aliases',
              description: 'Other names that a log may use.',
              examples: [['bulk-migrate']],
              ...texts,
            },
          },
          { not: { required: ['variantOf', 'proposes'] } },
        ),
      },
      review: ref('review'),
      success: {
        title: 'Success',
        description: 'What success means.',
        examples: [
          [{ metric: 'review rounds per migration pull request', baseline: 3.4, atMost: 2, over: '30 pull requests' }],
        ],
        type: 'array',
        items: ref('criterion'),
      },
      graduation: shape(
        {
          title: 'Graduation',
          description: 'The way back into the catalog.',
          examples: [
            {
              criteria: ['both success criteria hold in two consecutive reviews'],
              decide: '2026-12-15',
              by: 'developer-platform',
            },
          ],
        },
        {
          criteria: {
            title: 'Criteria',
            description: 'What has to hold for it to be folded back.',
            examples: [[{ metric: 'median cost per run', atMost: '4 USD', over: '4 weeks' }]],
            type: 'array',
            items: ref('criterion'),
          },
          decide: { title: 'Decide', description: 'The day by which it is decided.', examples: ['2026-12-15'], ...day },
          by: {
            title: 'By',
            description: 'The party that decides; not the owner.',
            examples: ['developer-platform'],
            ...text,
          },
          into: {
            title: 'Into',
            description: 'The id of the portfolio that it graduates into; by default the one it is carved out of.',
            examples: ['core-engineering'],
            ...id,
          },
        },
      ),
      closed: shape(
        {
          title: 'Closed',
          description: 'The end of its life. A closed carve-out stays for the record.',
          examples: [
            {
              on: '2026-12-16',
              result: 'graduated',
              into: ['data-backfill'],
              learned: 'Backfills need one review round.',
            },
          ],
        },
        {
          on: { title: 'On', description: 'Its last day.', examples: ['2026-12-16'], ...day },
          result: {
            title: 'Result',
            description: 'Whether it went into the catalog or was given up.',
            examples: ['graduated'],
            type: 'string',
            enum: ['graduated', 'retired'],
          },
          into: {
            title: 'Into',
            description: 'The catalog workflows that it became.',
            examples: [['data-backfill']],
            ...texts,
          },
          learned: {
            title: 'Learned',
            description: 'What was found out.',
            examples: ['Backfills need one review round.'],
            ...text,
          },
        },
        { required: ['on', 'result'] },
      ),
    },
    { required: ['apiVersion', 'kind', 'id'] },
  ),
  definitions: shared,
}
