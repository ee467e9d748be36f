import { fileURLToPath } from 'node:url'
import { today } from './corpus/calendar.js'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const peer = (path) => here(`node_modules/${path}`)

const lint = [here('../bin/carveout.js'), 'lint', '--today', today, '--max-warnings', '0']

/** What carveout is run with: a line for each way, and whether it is to be warm, from a first run that isn't measured. */
const variants = [
  { name: 'carveout', args: [] },
  { name: 'carveout --cache, warm', args: ['--cache', '--cache-location', '<work>/cache'], warm: true },
]

/**
 * What is measured: the arguments for Node in the folder of the corpus, `upTo` how many files, and what it `does` to them.
 * `work` is a folder for schemas, rules and caches. Those of a `package` are installed by the bench's own; those with
 * `oneEach` take a file to be one document. `proves` tells from what was printed what is wrong with a run, which may be quick
 * for having refused its work.
 */
export const contestants = [
  { name: 'node', args: () => ['--eval', '0'], does: 'starts, and ends: nothing can be faster' },
  ...variants.map(({ name, args, warm = false }) => ({
    ...{ name, warm, proves: judgedAll },
    args: ({ work }) => [...lint, ...args.map((arg) => arg.replace('<work>', work))],
    does: 'syntax, schema, rules over all files, judged text, places',
  })),
  {
    name: 'yaml.parse',
    args: () => [here('peers/read-with-yaml.js')],
    does: 'reads and parses, checks nothing',
  },
  {
    name: 'js-yaml',
    package: 'js-yaml',
    args: () => [here('peers/read-with-js-yaml.js')],
    does: 'reads and parses without places, checks nothing',
  },
  {
    name: 'ajv-cli',
    oneEach: true,
    package: 'ajv-cli',
    upTo: 10_000,
    args: ({ work, readable }) => [
      ...[peer('ajv-cli/dist/index.js'), 'validate', '--strict=false', '-s', `${work}/schema.json`],
      ...readable.flatMap((path) => ['-d', path]),
    ],
    does: 'schema without dates, no places, no rules; stops at a file that is no YAML, so it is not given any',
  },
  {
    name: 'yaml-lint',
    package: 'yaml-lint',
    oneEach: true,
    upTo: 10_000,
    args: () => [peer('yaml-lint/dist/cli.js'), '**/*.yaml'],
    does: 'syntax alone, with js-yaml',
  },
  {
    name: 'spectral, rules only',
    package: '@stoplight/spectral-cli',
    oneEach: true,
    upTo: 1_000,
    args: ({ work }) => spectral(`${work}/rules.json`),
    does: '16 rules by paths and patterns, one file at a time, places',
  },
  {
    name: 'spectral, with schema',
    package: '@stoplight/spectral-cli',
    oneEach: true,
    upTo: 1_000,
    args: ({ work }) => spectral(`${work}/rules-and-schema.json`),
    does: 'the same, and the schema',
  },
  {
    name: 'eslint + yml + schema',
    package: 'eslint',
    oneEach: true,
    upTo: 10_000,
    args: () => [peer('eslint/bin/eslint.js'), '--config', here('peers/eslint.config.js'), '.'],
    does: 'syntax, schema, places, no rules on what it means',
  },
].map((contestant) => ({ upTo: Number.POSITIVE_INFINITY, ...contestant }))

/** What is wrong with the verdicts that carveout counts in its last lines. */
function judgedAll(printed, { valves, erosive }) {
  const counted = (what) => Number(new RegExp(`(\\d+) ${what}`).exec(printed.slice(-1000))?.[1] ?? 0)
  const [ofValves, ofErosive] = [counted('pressure valves?'), counted('erosive')]
  if (ofValves === valves && ofErosive === erosive) return undefined
  return `${ofValves} pressure valves and ${ofErosive} erosive, in place of ${valves} and ${erosive}`
}

function spectral(ruleset) {
  return [peer('@stoplight/spectral-cli/dist/index.js'), 'lint', '**/*.yaml', '--ruleset', ruleset]
}
