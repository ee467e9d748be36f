import { levels, presets } from '../model/config.ts'
import type { JsonSchema } from '../model/json-schema.ts'
import { adjustable, machinery } from '../model/machinery.ts'
import type { OptionSchema, Rule } from '../model/rule.ts'
import { glob } from '../parse/schema/shared.ts'

/** The JSON schema (draft-07) of a configuration file, with the options of these rules. */
export function configSchema(rules: readonly Rule[]): JsonSchema {
  const settings = {
    title: 'Rules',
    description: 'A severity for each rule to be changed, or a severity and options.',
    examples: [{ 'missing-purpose': 'off', 'overlong-time-box': { severity: 'error', max: '120 days' } }],
    default: {},
    type: 'object',
    properties: Object.fromEntries(
      [...rules, ...machinery.filter(({ id }) => adjustable.includes(id))].map((rule) => [
        rule.id,
        settingSchema(rule),
      ]),
    ),
    additionalProperties: false,
  }
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Carveout configuration',
    description: 'What `carveout` judges by: data only, never code.',
    examples: [{ extends: 'recommended', rules: { 'missing-purpose': 'off' } }],
    type: 'object',
    properties: {
      extends: {
        title: 'Extends',
        description: `What it builds on, the last one winning: a preset (${presets.join(', ')}), a path inside the project, or an installed package's data file.`,
        examples: ['strict', ['recommended', './policy/carveout.yaml']],
        default: 'recommended',
        type: ['string', 'array'],
        items: { type: 'string' },
      },
      exclude: globs(
        'Exclude',
        'Files and folders to pass over, as globs relative to the project root. Nothing resolves against them, either.',
        ['vendor/**'],
      ),
      rules: settings,
      locked: {
        title: 'Locked',
        description:
          'Rules that nothing downstream may lower, ignore or override: not what extends this, nor an override.',
        examples: [['unlogged-cost']],
        default: [],
        type: 'array',
        items: {
          title: 'Rule',
          description: 'The id of a rule.',
          examples: rules.slice(0, 1).map(({ id }) => id),
          type: 'string',
          enum: rules.map(({ id }) => id),
        },
      },
      overrides: {
        title: 'Overrides',
        description: 'Other settings for some files, the last one winning.',
        examples: [[{ files: ['sandbox/**'], rules: { 'lax-review': 'warning' } }]],
        default: [],
        type: 'array',
        items: {
          title: 'Override',
          description: 'Other settings for some files.',
          examples: [{ files: ['sandbox/**'], rules: { 'lax-review': 'warning' } }],
          type: 'object',
          properties: {
            files: globs('Files', 'The files, as globs relative to the project root.', ['sandbox/**']),
            rules: { ...settings },
          },
          required: ['files', 'rules'],
          additionalProperties: false,
        },
      },
      accept: {
        title: 'Accept',
        description: 'Names that are names here, whatever they look like.',
        examples: [['BAU desk']],
        default: [],
        type: 'array',
        items: { type: 'string' },
      },
    },
    additionalProperties: false,
  }
}

function globs(title: string, description: string, example: readonly string[]): JsonSchema {
  return { title, description, examples: [example], default: [], type: 'array', items: glob }
}

function settingSchema({
  summary,
  id,
  severity,
  options = {},
}: Pick<Rule, 'id' | 'summary' | 'severity' | 'options'>): JsonSchema {
  return {
    title: id,
    description: summary,
    examples: ['off', { severity: 'warning', ...defaults(options) }],
    default: severity,
    type: ['string', 'object'],
    if: { type: 'string' },
    // biome-ignore lint/suspicious/noThenProperty: `then` is JSON Schema's keyword
    then: { enum: levels },
    else: {
      properties: {
        severity: {
          title: 'Severity',
          description: `How \`${id}\` counts.`,
          examples: ['warning'],
          default: severity,
          enum: levels,
        },
        ...Object.fromEntries(Object.entries(options).map(([name, option]) => [name, optionSchema(name, option)])),
      },
      additionalProperties: false,
    },
  }
}

function optionSchema(name: string, { strict, default: value, examples = [], ...schema }: OptionSchema): JsonSchema {
  return {
    title: name,
    ...schema,
    description: `${schema.description} The strict preset has ${strict}.`,
    examples: [value, ...examples],
    default: value,
  }
}

function defaults(options: Readonly<Record<string, OptionSchema>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]))
}
