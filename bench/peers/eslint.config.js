// The least that eslint needs to hold YAML against a schema, with a rule that needs no type of value.
import schemaValidator from 'eslint-plugin-json-schema-validator'
import yml from 'eslint-plugin-yml'
import { schema } from './schema.js'

export default [
  ...yml.configs.base,
  {
    files: ['**/*.yaml'],
    plugins: { 'json-schema-validator': schemaValidator },
    rules: {
      'yml/no-empty-mapping-value': 'error',
      'json-schema-validator/no-invalid': [
        'error',
        { useSchemastoreCatalog: false, schemas: [{ fileMatch: ['**/*.yaml'], schema: schema() }] },
      ],
    },
  },
]
