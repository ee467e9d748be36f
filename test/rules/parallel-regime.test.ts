import { expect, test } from 'vitest'
import { found } from './support.ts'

const rule = 'parallel-regime'
const six = 'kind: Portfolio\nprojects: [a1, a2, a3, a4, a5, a6]\nsquads: [b1, b2, b3, b4, b5, b6]\n---\n'

function carveOuts(...lists: [projects: string, squads: string, more?: string][]): string {
  return lists
    .map(([projects, squads, more = ''], i) => {
      const scope = `scope: { projects: [${projects}], squads: [${squads}], work: [schema migrations] }`
      return `id: carve-out-${i + 1}\nowner: owner-${i + 1}\n${scope}\n${more}`
    })
    .join('\n---\n')
}

test('more than half of the projects', () => {
  expect(found(rule, six + carveOuts(['a1, a2', 'b1'], ['a3', 'b1']))).toEqual([])
  expect(found(rule, six + carveOuts(['a1, a2', 'b1'], ['a3, a4', 'b1']))).toEqual([
    {
      at: 'projects',
      message: '2 live carve-outs together cover 4 of 6 projects, more than half',
      help: 'graduate what works into the catalog and retire the rest, so that the catalog is where most work is done',
      severity: 'warning',
      pointer: '/projects',
      related: ['projects', 'projects'],
    },
  ])
})

test('squads are judged like projects, each list for itself', () => {
  expect(found(rule, six + carveOuts(['a1', 'b1, b2'], ['a2', 'b3'], ['a2', 'b4']))).toMatchObject([
    { at: 'squads', pointer: '/squads', related: ['squads', 'squads', 'squads'] },
  ])
  expect(found(rule, six + carveOuts(['a1, a2', 'b1, b2'], ['a3, a4', 'b3, b4']))).toHaveLength(2)
})

test('a name counts once, and where it is registered', () => {
  expect(found(rule, six + carveOuts(['a1, a2, A2', 'b1'], ['a2, "@acme/a3", unheard-of', 'b1']))).toEqual([])
})

test('a registry of fewer than 6 is left alone', () => {
  const five = six.replace(', a6', '')
  const both = carveOuts(['a1, a2', 'b1'], ['a3, a4', 'b1'])
  expect(found(rule, five + both)).toEqual([])
  expect(found(rule, six + both)).toHaveLength(1)
})

test('one carve-out alone is for sprawling-scope', () => {
  const all = 'a1, a2, a3, a4, a5, a6'
  expect(found(rule, six + carveOuts([all, 'b1']))).toEqual([])
  expect(found(rule, six + carveOuts([all, 'b1'], ['unheard-of', 'b1']))).toEqual([])
  expect(found(rule, six + carveOuts([all, 'b1'], ['a1', 'b1']))).toHaveLength(1)
})

test('only live carve-outs of this portfolio count', () => {
  const with2 = (more: string) => six + carveOuts(['a1, a2', 'b1'], ['a3, a4', 'b1', more])
  expect(found(rule, with2('starts: 2026-11-24'))).toEqual([])
  expect(found(rule, with2('starts: 2026-11-23'))).toHaveLength(1)
  expect(found(rule, with2('expires: 2026-11-22'))).toEqual([])
  expect(found(rule, with2('expires: 2026-11-23'))).toHaveLength(1)
  expect(found(rule, with2('closed: { on: 2026-11-23, result: retired }'))).toEqual([])
  expect(found(rule, with2('portfolio: unheard-of'))).toEqual([])
})

test('says nothing without registries, scopes or carve-outs', () => {
  const none = 'kind: Portfolio\nprojects:\nsquads: []\n---\n'
  expect(found(rule, none + carveOuts(['a1, a2', 'b1'], ['a3, a4', 'b1']))).toEqual([])
  expect(found(rule, `${six}scope:`)).toEqual([])
})
