import type { Pattern } from '../pattern.ts'
import { backlogs } from './work-backlog.ts'
import { bounds } from './work-bounds.ts'
import { discretion } from './work-discretion.ts'
import { more } from './work-more.ts'
import { objectless } from './work-objectless.ts'
import { openEnded } from './work-open.ts'
import { subjects } from './work-subject.ts'
import { unbounded } from './work-unbounded.ts'

/** Signs in lines of `scope.work`. The plainest sign comes first: of equally sure ones the first is told. */
export const workPatterns: readonly Pattern[] = [
  ...openEnded,
  ...discretion,
  ...unbounded,
  ...bounds,
  ...backlogs,
  ...more,
  ...objectless,
  ...subjects,
]
