import type { Analysis, Confidence, Field } from './analysis.ts'
import { byWeight, type Sign } from './by-weight.ts'
import { judgements, signs } from './compiled.ts'
import { hasEvidence } from './evidence.ts'
import type { Hit } from './hits.ts'

/** What is made out of a text as patterns read it: plain data, the same every time. */
export interface Judgement {
  readonly verdict: Analysis['verdict']
  /** The offending words; none where all is well, or where only proof is missing. */
  readonly sign?: Sign
}

const sound: Judgement = { verdict: 'specific' }

/** Judges a text as patterns read it (`readable`). */
export function judge(text: string, field: Field): Judgement {
  const hits = [...signs.hits(text, field)]
  const hit = strongest(hits)
  if (field === 'criterion' && hit?.pattern.confidence !== 'certain' && hit?.pattern.confidence !== 'high')
    return weighed(hit, text)
  const byWords = byWeight(hit, text, field)
  if (byWords === 'innocent') return sound
  const sign = byWords ?? (hit && field === 'criterion' ? joined(hit, hits, text) : hit)
  return sign === undefined ? sound : { verdict: 'fuzzy', sign: plain(sign) }
}

/** The surest sign in a text as patterns read it. */
export function signIn(text: string, field: Field): Sign | undefined {
  return strongest(signs.hits(text, field))
}

/** A criterion without a sure sign has to show how it is settled. Where it does not, a doubtful sign or a judging word is enough. */
function weighed(doubt: Hit | undefined, text: string): Judgement {
  if (hasEvidence(text)) return doubt === undefined ? sound : { verdict: 'unproven', sign: plain(doubt) }
  const judging = doubt ?? strongest(judgements.hits(text, 'criterion'))
  return judging === undefined
    ? { verdict: 'unproven' }
    : { verdict: 'fuzzy', sign: plain({ ...judging, pattern: { ...judging.pattern, confidence: 'high' } }) }
}

/** A sign with nothing but what is told of it. */
function plain({ pattern, start, end }: Sign): Sign {
  const { class: name, confidence, argument, rewrite } = pattern
  return { pattern: { class: name, confidence, argument, rewrite }, start, end }
}

/** How sure a sign can be, the surest last. */
export const ranks: readonly Confidence[] = ['medium', 'high', 'certain']
function strongest(found: Iterable<Hit>): Hit | undefined {
  let best: Hit | undefined
  for (const hit of found) {
    if (best === undefined || ranks.indexOf(hit.pattern.confidence) > ranks.indexOf(best.pattern.confidence)) best = hit
  }
  return best
}

/** A hit with the words of equally sure ones that touch it: "significantly" beside "fewer comments". */
function joined(hit: Hit, hits: readonly Hit[], text: string): Hit {
  let { start, end } = hit
  for (const other of hits) {
    const between = text.slice(Math.min(end, other.end), Math.max(start, other.start))
    if (other.pattern.confidence !== hit.pattern.confidence || between.trim() !== '') continue
    start = Math.min(start, other.start)
    end = Math.max(end, other.end)
  }
  return { pattern: hit.pattern, start, end }
}
