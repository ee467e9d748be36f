import type { JsonSchema } from '../../model/json-schema.ts'
import { currencies } from './currencies.ts'

/** Keys that begin with `x-` are free, at every level. */
const free = { '^x-': {} }

/** An object of a declaration: no keys but these and the free ones. */
export function shape(
  annotations: Pick<JsonSchema, 'title' | 'description' | 'examples' | 'default'>,
  properties: Readonly<Record<string, JsonSchema>>,
  more: Pick<JsonSchema, 'required' | 'not' | 'anyOf'> = {},
): JsonSchema {
  return { ...annotations, type: 'object', properties, patternProperties: free, additionalProperties: false, ...more }
}

/** The days that are real, leap years and all, so that an editor sees what we see. */
const realDay =
  '^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))' +
  '|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$'

export const day: JsonSchema = { type: 'string', format: 'date', pattern: realDay }
export const duration: JsonSchema = { type: 'string', pattern: '^[1-9][0-9]{0,4} (day|week|month)s?$' }
export const id: JsonSchema = { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._/-]{0,127}$' }
export const glob: JsonSchema = { type: 'string', pattern: '^(?![!/]|\\.\\.)[^\\n]{1,500}$' }
export const text: JsonSchema = { type: 'string' }
export const texts: JsonSchema = { type: 'array', items: { type: 'string' } }
const amount: JsonSchema = { type: 'number', minimum: 0 }
const quantity: JsonSchema = {
  type: ['number', 'string'],
  pattern: '^[+-]?[0-9][0-9,]*([.][0-9]+)?( ?%| ?[^0-9\\s].{0,40})?$',
}

/** What a pattern asks for, as a sentence ends: "is not <this>". */
export const patternMeanings: Readonly<Record<string, string>> = {
  [realDay]: 'a calendar day, written `YYYY-MM-DD`',
  [String(duration.pattern)]: 'a duration such as `2 weeks`: a whole number, a space, then day(s), week(s) or month(s)',
  [String(id.pattern)]:
    'an id: letters, digits, `.`, `_`, `/` and `-`, a letter or digit first, at most 128 characters',
  [String(glob.pattern)]: 'a glob relative to the project root: begin it without `!`, `/` and `..`',
  [String(quantity.pattern)]: 'a number, with or without a unit: write it as in `2`, `20%`, `4 USD` or `2 days`',
}

export const apiVersion: JsonSchema = {
  title: 'API version',
  description: 'The version of the format of this declaration.',
  examples: ['carveout/v1'],
  default: 'carveout/v1',
  const: 'carveout/v1',
}

const money = {
  amount: { title: 'Amount', description: 'How much, in the currency given.', examples: [3600], ...amount },
  currency: {
    title: 'Currency',
    description: 'The currency, as an ISO 4217 code.',
    examples: ['USD', 'EUR'],
    type: 'string',
    enum: currencies,
  },
  per: {
    title: 'Period',
    description: 'What the amount is for: the whole time-box (`total`), or each week, month, quarter or year.',
    examples: ['total', 'month'],
    type: 'string',
    enum: ['total', 'week', 'month', 'quarter', 'year'],
  },
} satisfies Record<string, JsonSchema>

const quantityOf = (title: string, description: string, ...examples: unknown[]): JsonSchema => ({
  title,
  description,
  examples,
  ...quantity,
})

/** Shapes that more than one schema, or one schema more than once, uses. */
export const definitions = {
  budget: shape(
    {
      title: 'Budget',
      description: 'The exploration budget of a carve-out: small, and stated.',
      examples: [{ amount: 3600, currency: 'USD', per: 'total' }],
    },
    money,
  ),
  portfolioBudget: shape(
    {
      title: 'Budget',
      description: 'What the portfolio may spend, and how much of it on exploration.',
      examples: [{ amount: 60000, exploration: 6000, currency: 'USD', per: 'month' }],
    },
    {
      amount: money.amount,
      exploration: {
        title: 'Exploration budget',
        description: 'What all live carve-outs together may use, in the same currency and period.',
        examples: [6000],
        ...amount,
      },
      currency: money.currency,
      per: money.per,
    },
  ),
  price: shape(
    {
      title: 'Price',
      description: 'What a seat, or the whole plan, costs.',
      examples: [{ amount: 200, currency: 'USD', per: 'seat-month' }],
    },
    {
      amount: money.amount,
      currency: money.currency,
      per: {
        title: 'Period',
        description: 'What the amount is for: a seat for a month or a year, or the whole plan for a period.',
        examples: ['seat-month', 'seat-year'],
        type: 'string',
        enum: [...money.per.enum, 'seat-month', 'seat-year'],
      },
    },
  ),
  logging: shape(
    {
      title: 'Logging',
      description: 'What is recorded of each run, how, and where it goes.',
      examples: [
        {
          mode: 'automatic',
          granularity: 'run',
          records: ['cost', 'usage', 'outcome', 'workflow'],
          sink: 's3://acme-agent-runs/',
        },
      ],
    },
    {
      mode: {
        title: 'Mode',
        description: 'Whether runs are logged by a machine or by hand.',
        examples: ['automatic'],
        type: 'string',
        enum: ['automatic', 'manual'],
      },
      granularity: {
        title: 'Granularity',
        description: 'What one record stands for. Only `run` shows what a run costs.',
        examples: ['run'],
        type: 'string',
        enum: ['run', 'day', 'week', 'month', 'none'],
      },
      records: {
        title: 'Records',
        description:
          'What a record holds. On a flat-rate plan `cost` is the effective or list-price cost of the run; `workflow` is the ID that the run belongs to.',
        examples: [['cost', 'usage', 'outcome', 'workflow']],
        type: 'array',
        items: { type: 'string', enum: ['cost', 'usage', 'outcome', 'workflow'] },
      },
      sink: {
        title: 'Sink',
        description: 'Where the records go.',
        examples: ['s3://acme-agent-runs/ledger-migration/'],
        ...text,
      },
      retention: {
        title: 'Retention',
        description: 'How long the records are kept.',
        examples: ['6 months'],
        ...duration,
      },
    },
  ),
  review: shape(
    {
      title: 'Review',
      description: 'How often it is looked at, and by whom.',
      examples: [{ every: '2 weeks', by: ['developer-platform', 'finops'] }],
    },
    {
      every: {
        title: 'Every',
        description: 'The longest time between two reviews.',
        examples: ['2 weeks', '1 month'],
        ...duration,
      },
      by: {
        title: 'By',
        description: 'The parties that review.',
        examples: [['developer-platform', 'finops']],
        ...texts,
      },
      last: { title: 'Last', description: 'The day of the last review.', examples: ['2026-11-16'], ...day },
    },
  ),
  event: shape(
    {
      title: 'Event',
      description: 'Something that two reviewers would agree has or has not happened.',
      examples: [{ event: 'the settlement-batch migration runs in staging without a rollback', by: '2026-12-11' }],
    },
    {
      event: {
        title: 'Event',
        description: 'What has to happen.',
        examples: ['the settlement-batch migration runs in staging without a rollback'],
        ...text,
      },
      by: { title: 'By', description: 'The day by which it has happened.', examples: ['2026-12-11'], ...day },
    },
  ),
  measured: shape(
    {
      title: 'Measured criterion',
      description: 'A number and what it has to reach. Keys, not operators: an unquoted `>= 20%` is broken YAML.',
      examples: [
        { metric: 'review rounds per migration pull request', baseline: 3.4, atMost: 2, over: '30 pull requests' },
      ],
    },
    {
      metric: {
        title: 'Metric',
        description: 'What is measured.',
        examples: ['review rounds per migration pull request'],
        ...text,
      },
      atLeast: quantityOf('At least', 'The least value that passes.', '20%', 0.9),
      atMost: quantityOf('At most', 'The greatest value that passes.', 2, '4 USD'),
      baseline: quantityOf('Baseline', 'The value today, without the carve-out.', 3.4),
      over: {
        title: 'Over',
        description: 'The window or sample it is measured over.',
        examples: ['30 pull requests', '4 weeks'],
        ...text,
      },
      source: { title: 'Source', description: 'Where the number comes from.', examples: ['the run log'], ...text },
    },
    { required: ['metric'], anyOf: [{ required: ['atLeast'] }, { required: ['atMost'] }] },
  ),
  criterion: {
    title: 'Criterion',
    description: 'A measured criterion, an event, or plain text, which is judged as prose.',
    examples: [{ metric: 'median cost per run', atMost: '4 USD', over: '4 weeks' }],
    type: ['object', 'string'],
    if: { type: 'object' },
    // biome-ignore lint/suspicious/noThenProperty: `then` is JSON Schema's keyword
    then: {
      if: { required: ['event'] },
      // biome-ignore lint/suspicious/noThenProperty: `then` is JSON Schema's keyword
      then: { $ref: '#/definitions/event' },
      else: { $ref: '#/definitions/measured' },
    },
  },
} satisfies Record<string, JsonSchema>

/** A reference to a shared shape. Draft-07 ignores what stands beside `$ref`, so it stands alone. */
export function ref(name: keyof typeof definitions): JsonSchema {
  return { $ref: `#/definitions/${name}` }
}
