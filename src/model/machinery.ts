import type { Severity } from './finding.ts'

/** A finding that no rule makes: it can't be ignored, and it never decides a verdict. Only a warning can be switched off. */
export interface Machinery {
  readonly id: string
  readonly severity: Severity
  readonly summary: string
  readonly explanation: string
  /** Whether some of them have safe fixes, which `--fix` applies. */
  readonly fixable?: true
}

/** The findings of the machinery itself. */
export const machinery: readonly Machinery[] = [
  {
    id: 'yaml-syntax',
    severity: 'error',
    summary: 'A declaration can be read as YAML 1.2.',
    explanation:
      'The document is not YAML 1.2, or it is larger, more deeply nested or more often aliased than any declaration needs. Nothing of it is judged until that is mended. The other documents of the file are judged as ever.',
  },
  {
    id: 'schema',
    severity: 'error',
    summary: 'A declaration has the shape that the format asks for.',
    explanation:
      'A key is unknown, or a value has the wrong type or form; or a document nearly is a declaration and would be passed over as it stands. A declaration that fails its schema is not judged, and the gate is shut. `carveout schema carve-out` and `carveout schema portfolio` print the schemas. `--fix` mends dates and enum values in another spelling, and misspelt keys that are near to one name.',
    fixable: true,
  },
  {
    id: 'bare-ignore',
    severity: 'error',
    summary: 'An ignore comment names rules, an end and a reason.',
    explanation:
      'An ignore comment is itself an exception, so it says what it excepts, until when and why: `# carveout-ignore fuzzy-scope until 2026-12-31: the repo is split in December, see ADR 41`. It stands above a key or an item of a list, or on its line, and holds for the whole value; for what is absent it stands at the `id`. One that is written otherwise has no effect, and neither has the name of a rule that is not there, that the configuration locks, or that is none but a finding of the machinery.',
  },
  {
    id: 'expired-ignore',
    severity: 'error',
    summary: 'An ignore comment goes when its end has come.',
    explanation:
      'The comment held through the day that it names, and has no effect since. Mend what it hid and remove it, or decide anew, with a new end and a reason that still stands.',
  },
  {
    id: 'distant-ignore',
    severity: 'error',
    summary: 'An ignore comment ends within 180 days.',
    explanation:
      'An exception that outlasts whoever agreed to it is a rule. The comment has no effect until its end is at most 180 days away; when that day comes, somebody looks again.',
  },
  {
    id: 'unused-ignore',
    severity: 'warning',
    summary: 'An ignore comment suppresses something.',
    explanation:
      'What the comment was for is mended, or stands elsewhere: it holds for the key or item that follows it or shares its line. Remove it, as `--fix` does, so that it does not hide what comes next. `--rule unused-ignore:off` switches this off. A rule that is off was not looked for, and its name is left alone.',
    fixable: true,
  },
]

/** The ids of those findings of the machinery that a configuration may give another severity. */
export const adjustable: readonly string[] = machinery
  .filter(({ severity }) => severity === 'warning')
  .map(({ id }) => id)
