/** A finding that no rule makes: it can't be switched off, and it never decides a verdict. */
export interface Machinery {
  readonly id: string
  readonly summary: string
  readonly explanation: string
  /** Whether some of them have safe fixes, which `--fix` applies. */
  readonly fixable?: true
}

/** The findings of the machinery itself. */
export const machinery: readonly Machinery[] = [
  {
    id: 'yaml-syntax',
    summary: 'A declaration can be read as YAML 1.2.',
    explanation:
      'The document is not YAML 1.2, or it is larger, more deeply nested or more often aliased than any declaration needs. Nothing of it is judged until that is mended. The other documents of the file are judged as ever.',
  },
  {
    id: 'schema',
    summary: 'A declaration has the shape that the format asks for.',
    explanation:
      'A key is unknown, or a value has the wrong type or form; or a document nearly is a declaration and would be passed over as it stands. A declaration that fails its schema is not judged, and the gate is shut. `carveout schema carve-out` and `carveout schema portfolio` print the schemas. `--fix` mends dates and enum values in another spelling, and misspelt keys that are near to one name.',
    fixable: true,
  },
]
