import type { CarveOut } from './declaration.ts'
import type { Finding } from './finding.ts'
import type { Origin, Place } from './source.ts'

/** The conditions of the healthy pattern, in the order in which reports show them. */
export const facets = ['scope', 'time-box', 'budget', 'cost', 'mapping', 'review', 'graduation', 'signal'] as const

export type Facet = (typeof facets)[number]

/** `broken`: an error; `weak`: a warning; `sound`: neither. */
export type FacetState = 'broken' | 'weak' | 'sound'

export type Facets = Readonly<Record<Facet, FacetState>>

/** What is said of one carve-out. */
export interface Verdict {
  /** The id, or null where none could be read. */
  readonly carveOut: string | null
  readonly title: CarveOut['title']
  readonly portfolio: string | null
  /** The document that declares it; findings about it share file and document. */
  readonly origin: Origin
  /** Where the id stands, or the document begins. */
  readonly place: Place
  /** Null where the declaration failed its schema and could not be judged. */
  readonly kind: 'pressure-valve' | 'erosive' | null
  /** The errors that decided it. */
  readonly because: readonly Finding[]
  /** How many errors an ignore comment took out of the verdict. */
  readonly waived: number
  /** Null where it could not be judged. */
  readonly facets: Facets | null
}
