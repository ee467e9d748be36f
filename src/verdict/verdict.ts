import type { Finding } from '../model/finding.ts'
import type { Origin, Place } from '../model/source.ts'
import { type Facet, type FacetState, type Facets, facets, type Verdict } from '../model/verdict.ts'

/** What a verdict needs to know of a carve-out. */
export interface Judged {
  readonly id: string | null
  readonly title: string | undefined
  readonly portfolio: string | null
  readonly origin: Origin
  readonly place: Place
  /** Whether it could be read, and passed its schema. */
  readonly judged: boolean
  /** How many errors ignore comments took out. */
  readonly waived: number
}

/**
 * Classifies one carve-out by the findings about it: erosive with at least one error of a rule, otherwise a pressure
 * valve. `facetOf` tells rules from the machinery, whose findings have no facet and never decide.
 */
export function verdictOf(
  { id, title, portfolio, origin, place, judged, waived }: Judged,
  about: readonly Finding[],
  facetOf: ReadonlyMap<string, Facet>,
): Verdict {
  const carveOut = { carveOut: id, title, portfolio, origin, place, waived }
  if (!judged) return { ...carveOut, kind: null, because: about.filter(({ rule }) => rule === 'schema'), facets: null }
  const because = about.filter(({ rule, severity }) => severity === 'error' && facetOf.has(rule))
  const kind = because.length > 0 ? 'erosive' : 'pressure-valve'
  return { ...carveOut, kind, because, facets: facetsOf(about, facetOf) }
}

function facetsOf(about: readonly Finding[], facetOf: ReadonlyMap<string, Facet>): Facets {
  const stateOf = (facet: Facet): FacetState => {
    const severities = about.filter(({ rule }) => facetOf.get(rule) === facet).map(({ severity }) => severity)
    return severities.includes('error') ? 'broken' : severities.includes('warning') ? 'weak' : 'sound'
  }
  return Object.fromEntries(facets.map((facet) => [facet, stateOf(facet)])) as Facets
}
