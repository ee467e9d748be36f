import { analyse } from '../language/analyse.ts'
import { type Text, textsOf, textsOfPortfolio } from '../language/texts.ts'
import { defineRule, type Report } from '../model/rule.ts'
import { type Names, namesIn } from '../model/world.ts'

/** A blank that was never filled in passes for an answer until somebody reads it. */
export default defineRule({
  id: 'placeholder-text',
  summary: 'Every text says something; none is left from a template.',
  facet: 'signal',
  severity: 'error',
  carveOut: (carveOut, { world }) => reports(textsOf(carveOut), namesIn(world, world.portfolio(carveOut.portfolio))),
  portfolio: (portfolio, { world }) => reports(textsOfPortfolio(portfolio), namesIn(world, undefined)),
})

function* reports(texts: Iterable<Text>, names: Names): Iterable<Report> {
  for (const { text, field, at } of texts) {
    const { class: sign, within, argument } = analyse(text, field, names)
    if (sign !== 'placeholder') continue
    const key = at.findLast((step) => typeof step === 'string')
    const help =
      typeof at.at(-1) === 'number'
        ? 'write what is meant, or leave the entry out'
        : 'write what is meant, or leave the key out'
    yield { at, within, message: `\`${key}\` is not filled in: ${argument}`, help }
  }
}
