import { type CompiledLanguage, compileLanguage } from './compiler.ts'
import type { Pattern } from './pattern.ts'
import { criterionPatterns } from './patterns/criterion.ts'
import { judgingPatterns } from './patterns/criterion-judging.ts'
import { forms, metricNames } from './patterns/evidence-forms.ts'
import { genericNames } from './patterns/names.ts'
import { moreNames } from './patterns/names-more.ts'
import { pluralNames } from './patterns/names-plural.ts'
import { placeholders } from './patterns/placeholders.ts'
import { purposePatterns } from './patterns/purpose.ts'
import { regimeNames } from './patterns/purpose-regime.ts'
import { selectors } from './patterns/selectors.ts'
import { workPatterns } from './patterns/work.ts'
import { vocabulary } from './vocabulary.ts'
import weights from './weights.json' with { type: 'json' }

/** Every sign that is looked for; of equally sure ones the first is told. */
export const patterns: readonly Pattern[] = [
  ...placeholders,
  ...selectors,
  ...genericNames,
  ...moreNames,
  ...pluralNames,
  ...criterionPatterns,
  ...purposePatterns,
  ...workPatterns,
]

/** All that is known of the language, as it is matched; the build stores it, so that no run has to compile it. */
export function compileCatalog(): CompiledLanguage {
  return compileLanguage({
    vocabulary,
    patterns,
    judging: judgingPatterns,
    weights,
    expressions: {
      evidence: forms.map(({ match }) => match).join('|'),
      metric: metricNames,
      regime: regimeNames,
      'general-word': '^(?:<empty>)$',
    },
  })
}
