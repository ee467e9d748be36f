import Ajv from 'ajv'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { configSchema } from '../../src/lint/config-schema.ts'
import { check } from '../../src/parse/check.ts'
import { rules } from '../../src/rules/index.ts'

// Two rules are enough: one with a text for an option, one with a whole number.
const some = rules.filter(({ id }) => id === 'overlong-time-box' || id === 'serial-renewal')
const schema = configSchema(some)
const validate = new Ajv.default({ allErrors: true, strict: false }).compile(schema)

const level = fc.constantFrom('error', 'warning', 'off')
const globs = fc.array(fc.constantFrom('a/**', '*.yaml', './b'), { maxLength: 2 })
const soundRules = fc.record(
  {
    'overlong-time-box': fc.oneof(level, fc.record({ severity: level, max: fc.constant('120 days') })),
    'serial-renewal': fc.oneof(level, fc.record({ max: fc.nat(5) }, { requiredKeys: [] })),
  },
  { requiredKeys: [] },
)
const sound = fc.record(
  {
    extends: fc.oneof(fc.string(), fc.array(fc.string())),
    exclude: globs,
    rules: soundRules,
    locked: fc.subarray(some.map(({ id }) => id)),
    overrides: fc.array(fc.record({ files: globs, rules: soundRules }), { maxLength: 2 }),
    accept: fc.array(fc.string()),
  },
  { requiredKeys: [] },
)

const word = fc.constantFrom('error', 'eror', '120 days', '0 days', 'a/**', '!a', '../a', '/a', 'serial-renewal', '')
const scalar = fc.oneof(word, fc.constantFrom(0, 1, -1, 1.5, true, null))
const list = fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }))
const map = fc.dictionary(
  fc.constantFrom('severity', 'max', 'mx', 'constructor', 'serial-renewal', 'files', 'rules'),
  list,
)
const wild = fc.oneof(list, map, fc.dictionary(fc.constantFrom('serial-renewal', 'overlong-time-box', 'x'), map))
const keys = fc.constantFrom('extends', 'exclude', 'rules', 'locked', 'overrides', 'accept', 'ruls', '__proto__')

/** A sound configuration with one of its values, or another one, gone wild. */
const spoilt = fc
  .tuple(sound, keys, fc.oneof(wild, fc.array(map, { maxLength: 2 })))
  .map(([config, key, value]) => ({ ...config, [key]: value }))

test('it finds what a compiled validator finds', () => {
  const seen = { sound: 0, spoilt: 0 }
  fc.assert(
    fc.property(fc.oneof(sound, spoilt, wild), (value) => {
      seen[validate(value) ? 'sound' : 'spoilt']++
      const told = (errors: readonly { instancePath: string; schemaPath: string; keyword: string }[]) =>
        errors
          .flatMap(({ instancePath, schemaPath, keyword }) => (keyword === 'if' ? [] : `${instancePath} ${schemaPath}`))
          .sort()
      expect(told(check(schema, value))).toEqual(told(validate.errors ?? []))
    }),
    { numRuns: 3000 },
  )
  expect(Math.min(seen.sound, seen.spoilt)).toBeGreaterThan(300)
})
