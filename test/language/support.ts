import { compileLists, compilePatterns } from '../../src/language/compiler.ts'
import { PatternSearch } from '../../src/language/hits.ts'
import { Matcher } from '../../src/language/matcher.ts'
import type { Pattern } from '../../src/language/pattern.ts'
import { vocabulary } from '../../src/language/vocabulary.ts'

/** The word lists, as expressions look them up. */
export const lists = compileLists(vocabulary)

/** A search for some patterns alone. */
export function searchFor(patterns: readonly Pattern[]): PatternSearch {
  return new PatternSearch(compilePatterns(patterns, lists), new Matcher(lists))
}
