import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/language/analyse.ts'
import { foldName } from '../../src/model/names.ts'

const registry = (...names: string[]) => {
  const folded = new Set(names.map(foldName))
  return { has: (name: string) => folded.has(foldName(name)) }
}
const noNames = registry()
const judge = (text: string, names = noNames) => analyse(text, 'name', names)

describe.each([
  ['wildcard', ['*', '@acme/*', 'org/*', 'acme/**', 'ledger-*', 'repo?', 'svc-{a,b}', 'ledger-%', 'acme/...']],
  ['regex', ['svc-[a-z]+', '/^svc/', '^ledger', 'a|b', 're:^pay']],
  ['template', ['$(TEAM)', '{{ team }}', '$REPO', '%TEAM%', '{team}']],
  ['range', ['svc-1..svc-9', 'svc-01 to svc-20']],
  [
    'complement',
    ['!legacy', '!team:ledger', 'all except the vault', 'everything but legacy', 'not legacy', 'non-PCI services'],
  ],
  [
    'generic-name',
    [
      'all',
      'everything',
      'any repo',
      'all teams',
      'the whole company',
      'various',
      'misc',
      'team:all',
      'tous',
      'alle Teams',
      'todos los equipos',
      'company-wide',
      'a couple of squads',
    ],
  ],
  ['description', ['repos owned by dispatch', 'whatever the squad touches', 'anyone in engineering']],
  ['open-ended', ['ledger and related', 'ledger-service, etc.', 'a, b and more']],
  ['placeholder', ['TBD', '<squad>', 'n/a', '?', 'to be defined']],
] as const)('%s', (sign, entries) => {
  test.each(entries)('%s', (entry) => {
    expect(judge(entry)).toMatchObject({ verdict: 'fuzzy', confidence: 'certain', class: sign })
  })

  test.each(entries)('%s, in any letter case, quoted or with spaces around it', (entry) => {
    // A variable has the letter case that it has.
    if (!/[$%]/.test(entry)) expect(judge(entry.toUpperCase()).verdict).toBe('fuzzy')
    expect(judge(`  ${entry} `).verdict).toBe('fuzzy')
  })
})

test.each([
  'all-hands-app', 'any-to-any', 'misc-utils', 'everything-server', 'core', 'platform', 'data', 'team:all-stars',
  '@acme/everyone-app', 'c++-risk-engine', 'risk & compliance', 'R&D', 'Team 7', 'Tiger Team', 'The A Team', 'General Ledger',
  'services/card-auth', 'Payments (EMEA)', 'todo-app', 'none-such', '.github', 'X', 'Équipe Nantes', '結算服務', 'Отчёты',
])('a name: %s', (entry) => {
  expect(judge(entry)).toMatchObject({ verdict: 'specific', class: null })
}) // biome-ignore format: lists read best in rows

test('what is registered or accepted is a name, whatever it looks like and however it is spelt', () => {
  for (const entry of ['everything', 'Everything', '@acme/everything', 'misc'])
    expect(judge(entry).verdict).toBe('fuzzy')
  for (const entry of ['everything', 'Everything', '@acme/everything', 'misc'])
    expect(judge(entry, registry('everything', 'MISC')).verdict).toBe('specific')
})

test('a selector does not become a name by ending in one', () => {
  for (const entry of ['!team:ledger', '*/ledger', 'acme/*/ledger', 'all except: ledger', '$ORG/ledger']) {
    expect(judge(entry, registry('ledger')).verdict).toBe('fuzzy')
  }
})

test('points at the very words', () => {
  const { within } = judge('ledger-service, etc.')
  expect('ledger-service, etc.'.slice(...within)).toBe('etc.')
  expect(judge('acme/*').within).toEqual([0, 6])
})
