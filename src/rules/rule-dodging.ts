import { analyse } from '../language/analyse.ts'
import type { CarveOut } from '../model/declaration.ts'
import { defineRule } from '../model/rule.ts'
import type { Path } from '../model/source.ts'
import { namesIn } from '../model/world.ts'

/** An exception that is wanted for being one teaches nothing, and tells everyone else that the rules are for them. */
export default defineRule({
  id: 'rule-dodging',
  summary: 'A carve-out is there to learn something, not to get round the regime.',
  facet: 'signal',
  severity: 'error',
  *carveOut(carveOut, { world }) {
    const names = namesIn(world, world.portfolio(carveOut.portfolio))
    for (const { text, at, help } of textsOf(carveOut)) {
      const { verdict, confidence, class: sign, within, argument } = analyse(text, 'purpose', names)
      if (verdict !== 'fuzzy' || confidence === 'medium' || sign === 'placeholder') continue
      // A title has too few words to be weighed.
      if (sign === 'weighed' && at[0] === 'title') continue
      const key = at.findLast((step) => typeof step === 'string')
      const fault = sign === 'endless' ? 'hides what it is about' : 'is about getting round the regime'
      yield { at, within, message: `\`${key}\` ${fault}: ${argument}`, help }
    }
  },
})

interface Text {
  readonly text: string
  readonly at: Path
  readonly help: string
}

function* textsOf({ title, purpose, renewals = [], ignores = [] }: CarveOut): Iterable<Text> {
  if (title !== undefined) yield { text: title, at: ['title'], help: helps.title }
  if (purpose !== undefined) yield { text: purpose, at: ['purpose'], help: helps.purpose }
  for (const [i, { because }] of renewals.entries()) {
    if (because !== undefined) yield { text: because, at: ['renewals', i, 'because'], help: helps.because }
  }
  for (const { because, at } of ignores) yield { text: because, at, help: helps.ignore }
}

/** What to write instead, by the kind of text. */
export const helps = {
  title: 'name the work that is tried out, such as "Flat-rate agents for the ledger schema migration"',
  purpose:
    'say what is to be found out, such as "Find out whether agents need fewer review rounds on schema migrations"; what is wrong with the regime may be said, where it is measured',
  because:
    'say what is still to be learned and why more time is needed, such as "two of five migrations are left, and the comparison of review rounds needs all five"',
  ignore:
    'say what keeps it from being mended until then, such as "the repo is split in December, see ADR 41"; or mend it',
} as const
