import type { JsonSchema } from '../model/json-schema.ts'
import { tool } from '../model/tool.ts'
import { type Facet, facets } from '../model/verdict.ts'

type Properties = Readonly<Record<string, JsonSchema>>
type Annotations = Pick<JsonSchema, 'title' | 'description' | 'examples'>

/** An object that has all of these keys. It may get more within a version, so readers pass over keys that they don't know. */
function object(annotations: Annotations, properties: Properties, optional: Properties = {}): JsonSchema {
  const required = Object.keys(properties)
  return { ...annotations, type: 'object', required, properties: { ...properties, ...optional } }
}

function count(title: string, description: string, example: number): JsonSchema {
  return { title, description, examples: [example], type: 'integer', minimum: 0 }
}

function position(title: string, description: string, example: number): JsonSchema {
  return { title, description, examples: [example], type: 'integer', minimum: 1 }
}

const file: JsonSchema = {
  title: 'File',
  description: 'The path of the file, relative to the directory in which carveout was run, with `/`.',
  examples: ['policy/ledger.yaml'],
  type: 'string',
}

const range: Properties = {
  file,
  line: position('Line', 'The line on which it begins, counted from 1.', 12),
  column: position('Column', 'The column in which it begins, counted from 1 in UTF-16 units.', 7),
  endLine: position('End line', 'The line of the first place after it.', 12),
  endColumn: position('End column', 'The column of the first place after it.', 15),
}

const facetStates: Record<Facet, string> = {
  scope: 'Whether it is for named projects, squads and work.',
  'time-box': 'Whether it has an end, near enough and kept to.',
  budget: 'Whether it has a small exploration budget.',
  cost: 'Whether cost, usage and outcome of each run are logged.',
  mapping: 'Whether its use is mapped back to workflow IDs of the catalog.',
  review: 'Whether it is approved and reviewed, by others than those it serves.',
  graduation: 'Whether success and the way back into the catalog are told.',
  signal: 'What its text says about itself.',
}

function facetState(facet: Facet): [string, JsonSchema] {
  const title = facet.charAt(0).toUpperCase() + facet.slice(1)
  const description = `${facetStates[facet]} \`broken\`: an error; \`weak\`: a warning; \`sound\`: neither.`
  return [facet, { title, description, examples: ['sound'], type: 'string', enum: ['broken', 'weak', 'sound'] }]
}

const summary = object(
  {
    title: 'Summary',
    description: 'What was found, in numbers.',
    examples: [
      {
        files: 3,
        portfolios: 1,
        carveOuts: 2,
        pressureValves: 1,
        erosive: 1,
        notJudged: 0,
        errors: 2,
        warnings: 0,
        ignored: 0,
        baselined: 0,
      },
    ],
  },
  {
    files: count('Files', 'The files that hold a declaration or a finding.', 3),
    portfolios: count('Portfolios', 'The portfolios in them.', 1),
    carveOuts: count('Carve-outs', 'The carve-outs in them: the sum of the three counts that follow.', 2),
    pressureValves: count('Pressure valves', 'The carve-outs that are pressure valves.', 1),
    erosive: count('Erosive', 'The carve-outs that are erosive.', 1),
    notJudged: count('Not judged', 'The carve-outs that failed their schema, so that no verdict is possible.', 0),
    errors: count('Errors', 'The findings of severity error.', 2),
    warnings: count('Warnings', 'The findings of severity warning.', 0),
    ignored: count('Ignored', 'The findings that ignore comments suppressed.', 0),
    baselined: count('Baselined', 'The findings that the baseline forgives for now.', 0),
  },
)

const carveOut = object(
  {
    title: 'Carve-out',
    description: 'What is said of one carve-out.',
    examples: [{ id: 'ledger-migration', file: 'policy/ledger.yaml', line: 4, verdict: 'erosive' }],
  },
  {
    id: {
      title: 'ID',
      description: 'The id of the carve-out; null where none could be read.',
      examples: ['ledger-migration', null],
      type: ['string', 'null'],
    },
    file,
    line: position('Line', 'The line of its id, or the first of the document where there is none.', 4),
    portfolio: {
      title: 'Portfolio',
      description: 'The id of the portfolio that it is carved out of; null where it names none.',
      examples: ['core-engineering', null],
      type: ['string', 'null'],
    },
    verdict: {
      title: 'Verdict',
      description:
        'Erosive with at least one error of a rule that is not suppressed; null where it could not be judged.',
      examples: ['pressure-valve', 'erosive', null],
      type: ['string', 'null'],
      enum: ['pressure-valve', 'erosive', null],
    },
    because: {
      title: 'Because',
      description: 'The rules that decided the verdict, each once, ordered by code unit. Empty for a pressure valve.',
      examples: [['fuzzy-scope', 'missing-expiry']],
      type: 'array',
      items: { type: 'string' },
    },
    waived: count('Waived', 'How many errors ignore comments took out of the verdict.', 0),
    facets: {
      ...object(
        {
          title: 'Facets',
          description: 'The state of each condition of the healthy pattern; null where it could not be judged.',
          examples: [Object.fromEntries(facets.map((facet) => [facet, 'sound']))],
        },
        Object.fromEntries(facets.map(facetState)),
      ),
      type: ['object', 'null'],
    },
  },
)

const related = object(
  {
    title: 'Related place',
    description: 'Another place that the finding speaks of.',
    examples: [
      { message: 'the first of that id', file: 'policy/a.yaml', line: 3, column: 5, endLine: 3, endColumn: 9 },
    ],
  },
  {
    message: {
      title: 'Message',
      description: 'What is to be seen there.',
      examples: ['the first of that id'],
      type: 'string',
    },
    ...range,
  },
)

const edit = object(
  {
    title: 'Edit',
    description: 'One change of a file: what is in this stretch of it gives way to the text.',
    examples: [{ file: 'policy/ledger.yaml', line: 12, column: 1, endLine: 12, endColumn: 8, text: 'expires' }],
  },
  {
    ...range,
    text: {
      title: 'Text',
      description: 'What takes the place of the stretch; empty to delete it.',
      examples: ['expires'],
      type: 'string',
    },
  },
)

const fix: JsonSchema = {
  ...object(
    {
      title: 'Fix',
      description: 'A way to mend it; null where none is plain. The edits belong together, and do not overlap.',
      examples: [{ message: 'write `expires`', safe: true, edits: [] }, null],
    },
    {
      message: {
        title: 'Message',
        description: 'What it does, in the imperative.',
        examples: ['write `expires`'],
        type: 'string',
      },
      safe: {
        title: 'Safe',
        description:
          'Whether it keeps the meaning, so that `--fix` applies it. Any other is a suggestion for a person.',
        examples: [true],
        type: 'boolean',
      },
      edits: { title: 'Edits', description: 'The changes, all or none.', examples: [[]], type: 'array', items: edit },
    },
  ),
  type: ['object', 'null'],
}

const findingProperties: Properties = {
  rule: {
    title: 'Rule',
    description: 'The id of the rule, or of what the machinery itself found, such as `schema` or `yaml-syntax`.',
    examples: ['fuzzy-scope', 'schema'],
    type: 'string',
  },
  severity: {
    title: 'Severity',
    description: 'The severity in force. Only errors decide a verdict.',
    examples: ['error', 'warning'],
    type: 'string',
    enum: ['error', 'warning'],
  },
  message: {
    title: 'Message',
    description: 'What is wrong in this case, with the values. Wording may change within a version.',
    examples: ['carve-out "ledger-migration" has no end'],
    type: 'string',
  },
  help: {
    title: 'Help',
    description: 'What to do about it; null where there is nothing to say.',
    examples: ['add `expires`, a day at most 180 days after `starts`', null],
    type: ['string', 'null'],
  },
  declaration: {
    title: 'Declaration',
    description: 'The id of the declaration that it is about; null where none could be read.',
    examples: ['ledger-migration', null],
    type: ['string', 'null'],
  },
  ...range,
  pointer: {
    title: 'Pointer',
    description: 'JSON pointer (RFC 6901) into the YAML document to what is wrong; empty for the whole of it.',
    examples: ['/scope/work/0', ''],
    type: 'string',
  },
  related: {
    title: 'Related places',
    description: 'Other places that it speaks of.',
    examples: [[]],
    type: 'array',
    items: related,
  },
  fixable: {
    title: 'Fixable',
    description: 'Whether `--fix` can mend it.',
    examples: [false],
    type: 'boolean',
  },
  fix,
}

const finding = object(
  {
    title: 'Finding',
    description: 'One fault at one place.',
    examples: [
      { rule: 'missing-expiry', severity: 'error', message: 'carve-out "ledger-migration" has no end', line: 4 },
    ],
  },
  findingProperties,
)

function until(description: string): JsonSchema {
  const pattern = '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
  return { title: 'Until', description, examples: ['2026-12-31'], type: 'string', pattern }
}

const because: JsonSchema = {
  title: 'Because',
  description: 'The reason that is given for it.',
  examples: ['the repo is split in December, see ADR 41'],
  type: 'string',
}

const ignored = object(
  {
    title: 'Ignored finding',
    description: 'A finding that an ignore comment suppressed, with what the comment says.',
    examples: [{ rule: 'fuzzy-scope', line: 12, until: '2026-12-31', because: 'the repo is split in December' }],
  },
  {
    ...findingProperties,
    until: until('The day through which the comment holds.'),
    because,
    comment: object(
      {
        title: 'Comment',
        description: 'Where the comment stands.',
        examples: [{ file: 'policy/ledger.yaml', line: 11, column: 3, endLine: 11, endColumn: 80 }],
      },
      range,
    ),
  },
)

const baselineEntry = object(
  {
    title: 'Baseline entry',
    description: 'Known debt that an entry of the baseline still stands for.',
    examples: [{ rule: 'fuzzy-scope', declaration: 'ledger-migration', digest: '0123456789abcdef', count: 1 }],
  },
  {
    rule: { title: 'Rule', description: 'The id of the rule.', examples: ['fuzzy-scope'], type: 'string' },
    declaration: {
      title: 'Declaration',
      description: 'The id of the declaration.',
      examples: ['ledger-migration'],
      type: 'string',
    },
    digest: {
      title: 'Digest',
      description: 'What tells the fault from others of its rule and declaration.',
      examples: ['0123456789abcdef'],
      type: 'string',
    },
    until: until('The day through which the entry holds.'),
    because,
    count: count('Count', 'How many equal faults it stands for in vain.', 1),
  },
)

/** The JSON schema of `--format json`, version 1. */
export const reportSchema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  ...object(
    {
      title: 'Report',
      description: 'What `carveout lint --format json` found. Readers pass over keys that they do not know.',
      examples: [{ version: 1, tool: { name: tool.name, version: '1.0.0' }, today: '2026-11-23' }],
    },
    {
      version: {
        title: 'Version',
        description: 'The version of this form. A change that breaks a reader takes a new one.',
        examples: [1],
        const: 1,
      },
      tool: object(
        { title: 'Tool', description: 'What wrote the report.', examples: [{ name: tool.name, version: '1.0.0' }] },
        {
          name: { title: 'Name', description: 'Always `carveout`.', examples: [tool.name], const: tool.name },
          version: { title: 'Version', description: 'Its version.', examples: ['1.0.0'], type: 'string' },
        },
      ),
      today: {
        title: 'Today',
        description: 'The day on which the declarations were judged, in UTC.',
        examples: ['2026-11-23'],
        type: 'string',
        pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
      },
      summary,
      carveOuts: {
        title: 'Carve-outs',
        description: 'Each carve-out with its verdict, ordered by file, then place.',
        examples: [[]],
        type: 'array',
        items: carveOut,
      },
      findings: {
        title: 'Findings',
        description: 'Every finding, ordered by file, line, column and rule, by code unit.',
        examples: [[]],
        type: 'array',
        items: finding,
      },
    },
    {
      ignored: {
        title: 'Ignored',
        description: 'With `--show-ignored`: what ignore comments suppressed, in the order of findings.',
        examples: [[]],
        type: 'array',
        items: ignored,
      },
      stale: {
        title: 'Stale',
        description: 'Entries of the baseline that nothing matches any more; absent where there are none.',
        examples: [[]],
        type: 'array',
        items: baselineEntry,
      },
    },
  ),
}
