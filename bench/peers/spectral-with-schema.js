import functions from '@stoplight/spectral-functions'
import { schema } from './schema.js'
import { rules } from './spectral-rules.js'

const then = { function: functions.schema, functionOptions: { schema: schema(), allErrors: true } }

export default { rules: { ...rules, shape: { given: '$', severity: 'error', then } } }
