import type { Pattern } from '../pattern.ts'
import { amountPatterns } from './criterion-amount.ts'
import { assurancePatterns } from './criterion-assurance.ts'
import { changePatterns } from './criterion-change.ts'
import { discretionPatterns } from './criterion-discretion.ts'
import { lookingPatterns } from './criterion-evidence.ts'
import { mannerPatterns } from './criterion-manner.ts'
import { subjectivePatterns } from './criterion-subjective.ts'

/** Signs in criteria of prose: what two reviewers could read differently. */
export const criterionPatterns: readonly Pattern[] = [
  ...subjectivePatterns,
  ...mannerPatterns,
  ...changePatterns,
  ...amountPatterns,
  ...lookingPatterns,
  ...discretionPatterns,
  ...assurancePatterns,
]
