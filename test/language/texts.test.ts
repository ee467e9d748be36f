import { expect, test } from 'vitest'
import { type Text, textsOf, textsOfPortfolio } from '../../src/language/texts.ts'
import type { CarveOut, Portfolio } from '../../src/model/declaration.ts'

const origin = { file: 'policy.yaml', document: 0 } as unknown as CarveOut['origin']

/** Texts by the field as which each is read, as `place: text`. */
function shown(texts: Iterable<Text>): Record<string, string[]> {
  const byField: Record<string, string[]> = {}
  for (const { text, field, at } of texts) byField[field] = [...(byField[field] ?? []), `${at.join('.')}: ${text}`]
  return byField
}

test('every text of a carve-out is read as what it is, at its place', () => {
  const carveOut: CarveOut = {
    kind: 'CarveOut',
    origin,
    id: 'no-text',
    title: 'a title',
    portfolio: 'no-text',
    owner: 'an owner',
    approved: { by: 'a head', on: '2026-10-01' },
    purpose: 'a purpose',
    scope: { projects: ['p', 'q'], squads: ['s'], work: ['w', 'v'], exclude: ['x'] },
    starts: '2026-10-05',
    renewals: [{ by: 'a renewer', because: 'a reason' }, { on: '2026-11-01' }],
    agents: [{ name: 'an agent', plan: 'a plan' }, { seats: 2 }],
    logging: { sink: 'a sink' },
    workflows: [{ id: 'no-text', title: 'a workflow', proposes: 'a proposal', aliases: ['an alias', 'another'] }],
    review: { by: ['a reviewer'] },
    success: ['a hope', { metric: 'a metric', atLeast: 1, over: 'a while', source: 'a source' }, { metric: 'alone' }],
    graduation: { criteria: [{ event: 'an event' }], by: 'a judge', into: 'no-text' },
    closed: { on: '2026-12-01', result: 'retired', learned: 'a lesson' },
    ignores: [{ rules: ['no-text'], until: '2026-12-01', because: 'an excuse', at: ['expires'] }],
  }
  expect(shown(textsOf(carveOut))).toEqual({
    text: [
      'title: a title',
      'renewals.0.because: a reason',
      'logging.sink: a sink',
      'workflows.0.title: a workflow',
      'success.1.metric: a metric',
      'success.1.over: a while',
      'success.1.source: a source',
      'success.2.metric: alone',
      'closed.learned: a lesson',
      'expires: an excuse',
    ],
    name: [
      'owner: an owner',
      'approved.by: a head',
      'scope.projects.0: p',
      'scope.projects.1: q',
      'scope.squads.0: s',
      'renewals.0.by: a renewer',
      'agents.0.name: an agent',
      'agents.0.plan: a plan',
      'workflows.0.proposes: a proposal',
      'workflows.0.aliases.0: an alias',
      'workflows.0.aliases.1: another',
      'review.by.0: a reviewer',
      'graduation.by: a judge',
    ],
    purpose: ['purpose: a purpose'],
    work: ['scope.work.0: w', 'scope.work.1: v', 'scope.exclude.0: x'],
    criterion: ['success.0: a hope', 'graduation.criteria.0.event: an event'],
  })
})

test('every text of a portfolio is read as what it is, at its place', () => {
  const portfolio: Portfolio = {
    kind: 'Portfolio',
    origin,
    id: 'no-text',
    title: 'a title',
    purpose: 'a purpose',
    owner: 'an owner',
    logging: { sink: 'a sink' },
    review: { by: ['a reviewer'] },
    projects: ['p'],
    squads: ['s', 't'],
    workflows: [{ id: 'no-text', title: 'a workflow', aliases: ['an alias'] }],
    ignores: [{ rules: ['no-text'], until: '2026-12-01', because: 'an excuse', at: ['owner'] }],
  }
  expect(shown(textsOfPortfolio(portfolio))).toEqual({
    text: ['title: a title', 'logging.sink: a sink', 'workflows.0.title: a workflow', 'owner: an excuse'],
    purpose: ['purpose: a purpose'],
    name: [
      'owner: an owner',
      'review.by.0: a reviewer',
      'projects.0: p',
      'squads.0: s',
      'squads.1: t',
      'workflows.0.aliases.0: an alias',
    ],
  })
})

test('a declaration that says nothing has no texts', () => {
  expect([...textsOf({ kind: 'CarveOut', origin, id: 'bare' })]).toEqual([])
  expect([...textsOf({ kind: 'CarveOut', origin, id: 'bare', scope: {}, graduation: {} })]).toEqual([])
  expect([...textsOfPortfolio({ kind: 'Portfolio', origin, id: 'bare' })]).toEqual([])
  expect([...textsOfPortfolio({ kind: 'Portfolio', origin, id: 'bare', workflows: [{ id: 'a' }] })]).toEqual([])
})
