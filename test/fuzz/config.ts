import fc from 'fast-check'

const other = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: carveout }\n'

const configs = [
  'extends: strict\n',
  'extends: minimal\nrules:\n  lax-review: { severity: warning, max: 20 days }\n  unused-ignore: error\n',
  'rules: { missing-purpose: off, fuzzy-scope: warning }\nlocked: [fuzzy-scope, unlogged-cost]\n',
  'overrides:\n  - files: ["policy/**"]\n    rules: { fuzzy-scope: warning, overlong-time-box: { max: 30 days } }\n',
  'exclude: ["policy/**"]\naccept: ["any work"]\n',
  'extends: [recommended, ./base.yaml]\n',
  'rules: { fuzy-scope: off }\n',
  'extends: ./carveout.config.yaml\n',
  'carveout\n',
  '',
]

const baseline = `version: 1
entries:
  - rule: missing-expiry
    declaration: pilot-0
    digest: "0123456789abcdef"
    until: 2026-12-31
    because: moved from the wiki, see ADR 41
`

/** Files that a project has beside its declarations, each there or not. */
export const config: fc.Arbitrary<Readonly<Record<string, string>>> = fc.record(
  {
    'carveout.config.yaml': fc.constantFrom(...configs),
    'base.yaml': fc.constantFrom('rules: { ended: warning }\n', 'extends: carveout.config.yaml\n'),
    'other.yaml': fc.constant(other),
    '.gitignore': fc.constantFrom('policy/\n', '*.json\n!c.json\n', '[\n', '\\\n'),
    '.carveout-baseline.yaml': fc.constant(baseline),
  },
  { requiredKeys: [] },
)
