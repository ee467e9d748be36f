import type { Field } from './analysis.ts'

/** What to write instead, for each field, where no pattern knows better; it passes itself. */
export const rewrites: Readonly<Record<Field, string>> = {
  name: 'ledger-service',
  work: 'schema migrations that touch more than one service',
  criterion: 'at most 2 review rounds over 30 pull requests',
  purpose: 'find out whether agents need fewer review rounds on schema migrations',
  text: '',
}
