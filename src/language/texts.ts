import { criteriaOf } from '../model/criteria.ts'
import type { CarveOut, Ignore, Portfolio } from '../model/declaration.ts'
import type { Path } from '../model/source.ts'
import type { Field } from './analysis.ts'

/** A text of a declaration, with its place. */
export interface Text {
  readonly text: string
  readonly field: Field
  readonly at: Path
}

/** Every text that a person wrote into a carve-out; ids are none. */
export function* textsOf(carveOut: CarveOut): Iterable<Text> {
  const {
    scope = {},
    agents = [],
    workflows = [],
    renewals = [],
    logging,
    review,
    approved,
    graduation,
    closed,
    ignores,
  } = carveOut
  yield* one(carveOut.title, 'text', ['title'])
  yield* one(carveOut.owner, 'name', ['owner'])
  yield* one(carveOut.purpose, 'purpose', ['purpose'])
  yield* one(approved?.by, 'name', ['approved', 'by'])
  for (const list of ['projects', 'squads'] as const) yield* each(scope[list], 'name', ['scope', list])
  for (const list of ['work', 'exclude'] as const) yield* each(scope[list], 'work', ['scope', list])
  for (const [i, { by, because }] of renewals.entries()) {
    yield* one(by, 'name', ['renewals', i, 'by'])
    yield* one(because, 'text', ['renewals', i, 'because'])
  }
  for (const [i, { name, plan }] of agents.entries()) {
    yield* one(name, 'name', ['agents', i, 'name'])
    yield* one(plan, 'name', ['agents', i, 'plan'])
  }
  yield* one(logging?.sink, 'text', ['logging', 'sink'])
  for (const [i, { title, proposes, aliases }] of workflows.entries()) {
    yield* one(title, 'text', ['workflows', i, 'title'])
    yield* one(proposes, 'name', ['workflows', i, 'proposes'])
    yield* each(aliases, 'name', ['workflows', i, 'aliases'])
  }
  yield* each(review?.by, 'name', ['review', 'by'])
  yield* criteriaTextsOf(carveOut)
  yield* one(graduation?.by, 'name', ['graduation', 'by'])
  yield* one(closed?.learned, 'text', ['closed', 'learned'])
  yield* reasons(ignores)
}

function* criteriaTextsOf(carveOut: CarveOut): Iterable<Text> {
  for (const criterion of criteriaOf(carveOut)) {
    if (criterion.form !== 'measured') yield* one(criterion.text, 'criterion', criterion.at)
    else
      for (const key of ['metric', 'over', 'source'] as const)
        yield* one(criterion.measured[key], 'text', [...criterion.at, key])
  }
}

/** Every text that a person wrote into a portfolio; ids are none. */
export function* textsOfPortfolio({
  title,
  purpose,
  owner,
  logging,
  review,
  projects,
  squads,
  workflows = [],
  ignores,
}: Portfolio): Iterable<Text> {
  yield* one(title, 'text', ['title'])
  yield* one(purpose, 'purpose', ['purpose'])
  yield* one(owner, 'name', ['owner'])
  yield* one(logging?.sink, 'text', ['logging', 'sink'])
  yield* each(review?.by, 'name', ['review', 'by'])
  yield* each(projects, 'name', ['projects'])
  yield* each(squads, 'name', ['squads'])
  for (const [i, { title, aliases }] of workflows.entries()) {
    yield* one(title, 'text', ['workflows', i, 'title'])
    yield* each(aliases, 'name', ['workflows', i, 'aliases'])
  }
  yield* reasons(ignores)
}

/** The reasons that ignore comments give. */
function* reasons(ignores: readonly Ignore[] = []): Iterable<Text> {
  for (const { because, at } of ignores) yield { text: because, field: 'text', at }
}

function* one(text: string | undefined, field: Field, at: Path): Iterable<Text> {
  if (text !== undefined) yield { text, field, at }
}

function* each(texts: readonly string[] = [], field: Field, at: Path): Iterable<Text> {
  for (const [i, text] of texts.entries()) yield { text, field, at: [...at, i] }
}
