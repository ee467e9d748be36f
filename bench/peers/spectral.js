import { schema } from './schema.js'

const carveOut = (path = '') => `$[?(@property === 'kind' && @ === 'CarveOut')]^${path}`
const rule = (given, then) => ({ given, then, severity: 'error', message: '{{path}}: {{error}}' })
const vague = '\\b(any|every|all) (work|task|change)s?\\b|as needed|day-to-day|works well|is happy'

const rules = {
  'missing-expiry': rule(carveOut(), { field: 'expires', function: 'truthy' }),
  'missing-start': rule(carveOut(), { field: 'starts', function: 'truthy' }),
  'missing-owner': rule('$', { field: 'owner', function: 'truthy' }),
  'missing-purpose': rule(carveOut(), { field: 'purpose', function: 'truthy' }),
  'missing-approval': rule(carveOut(), { field: 'approved', function: 'defined' }),
  'missing-budget': rule(carveOut(), { field: 'budget', function: 'defined' }),
  'missing-review': rule('$', { field: 'review', function: 'defined' }),
  'missing-success': rule(carveOut(), { field: 'success', function: 'truthy' }),
  'missing-graduation': rule(carveOut(), { field: 'graduation', function: 'defined' }),
  'named-projects': rule('$.scope.projects[*]', { function: 'pattern', functionOptions: { notMatch: '[*?]' } }),
  'specific-work': rule('$.scope.work[*]', { function: 'pattern', functionOptions: { notMatch: vague } }),
  'measurable-success': rule('$.success[*]', { function: 'pattern', functionOptions: { notMatch: vague } }),
  'measurable-criteria': rule('$.graduation.criteria[*]', {
    function: 'pattern',
    functionOptions: { notMatch: vague },
  }),
  'run-level-cost': rule('$.logging.granularity', { function: 'enumeration', functionOptions: { values: ['run'] } }),
  'automatic-log': rule('$.logging.mode', { function: 'enumeration', functionOptions: { values: ['automatic'] } }),
  'all-records': rule('$.logging.records', { function: 'length', functionOptions: { min: 4 } }),
}

/** A ruleset of what carveout's rules ask of one declaration by itself, as far as spectral's own functions can tell. */
export function rulesOnly() {
  return { rules }
}

/** The same, with a check against the schema. */
export function rulesAndSchema() {
  const then = { function: 'schema', functionOptions: { schema: schema(), allErrors: true } }
  return { rules: { ...rules, shape: { given: '$', severity: 'error', then } } }
}
