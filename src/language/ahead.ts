import type { Declaration } from '../model/declaration.ts'
import { namesIn, type World } from '../model/world.ts'
import { readingOf } from './analyse.ts'
import { textsOf, textsOfPortfolio } from './texts.ts'

/** The texts of declarations as they are judged, each once, so that they can be judged before rules ask for them. */
export function textsToJudge(declarations: Iterable<Declaration>, world: World): string[] {
  const keys = new Set<string>()
  for (const declaration of declarations) {
    const isPortfolio = declaration.kind === 'Portfolio'
    const names = namesIn(world, isPortfolio ? declaration : world.portfolio(declaration.portfolio))
    for (const { text, field } of isPortfolio ? textsOfPortfolio(declaration) : textsOf(declaration)) {
      const key = readingOf(text, field, names)
      if (key !== undefined) keys.add(key)
    }
  }
  return [...keys]
}
