import { describe, expect, test } from 'vitest'
import { defineRule, lint } from '../../src/index.ts'
import { placed, type SuiteCase, suiteCases } from './suite.ts'
import { carveOut } from './support.ts'

/** What rules are shown of the carve-outs in a text, and what is found, as `rule: message`. */
function judged(text: string) {
  const shown: Record<string, unknown>[] = []
  const spy = defineRule({
    id: 'spy',
    summary: 'It takes down what it is shown.',
    facet: 'signal',
    severity: 'error',
    carveOut(declaration) {
      shown.push(JSON.parse(JSON.stringify(declaration)))
      return []
    },
  })
  const { findings } = lint([{ path: 'a.yaml', text }], { rules: [spy], today: '2026-11-23' })
  for (const { message } of findings) expect(message).not.toContain('``')
  return { shown, found: findings.map(({ rule, message }) => `${rule}: ${message}`) }
}

/** A value without what counts as absent: no value, and blank texts. */
function present(value: unknown): unknown {
  if (value === null || (typeof value === 'string' && value.trim() === '')) return undefined
  if (Array.isArray(value)) return value.map(present).filter((item) => item !== undefined)
  if (typeof value !== 'object') return value
  const entries = Object.entries(value as object).map(([key, each]) => [key, present(each)] as const)
  return Object.fromEntries(entries.filter(([, each]) => each !== undefined))
}

/** Sound YAML that is refused on purpose, by what is said of it. */
const refused: Readonly<Record<string, readonly string[]>> = {
  // JSON and the schema have no word for a map or a list as a key.
  'stands where a key belongs': [
    ...['4FJ6', '6BFJ', '6PBE', '9MMW', 'KK5P', 'LX3P', 'M2N8-0', 'M2N8-1', 'M5DY', 'Q9WF', 'RZP5', 'SBG9', 'V9D5'],
    ...['X38W', 'XW4D'],
  ],
  // A tag makes another value of a text for whoever knows it.
  'reads as a tag, and nobody knows it': [
    ...['5TYM', '6CK3', '6WLZ', '7FWL', '9WXW', 'C4HZ', 'CC74', 'CUP7', 'M5C3', 'UGM3', 'Z67P', 'Z9M4'],
  ],
  ', which no value here is': ['2XXW', '52DL', '565N', '8MK2', 'J7PZ', 'S4JQ'],
  // It gives a tag of YAML's own another meaning.
  'the value is not what its tag `!!int` says': ['P76L'],
  // Older readers take the colon for the end of the name.
  'anchor ending in : is ambiguous': ['2SXE', 'W5VH'],
  'unknown directive %': ['2LFX', '6LVF', 'MUS6-5', 'MUS6-6'],
  'YAML 1.1 is asked for': ['MUS6-2', 'MUS6-3', 'MUS6-4'],
  'unsupported YAML version 1.3': ['BEC7'],
  // Here a key that is not there is the key of an empty text, and a map has a key once.
  'a value without a key is given twice': ['2JQS'],
}

/** YAML that the suite calls wrong, for something that is in none of our documents. */
const passedOver = [
  // What follows the `...` of a declaration is another document to us, so that no declaration is hidden behind one.
  '3HFZ',
]

/** Values for which the suite has no JSON: most have a key that is not there, which is an empty text here. */
const untold: Readonly<Record<string, unknown>> = {
  '2G84-3': null,
  '4ABK': { unquoted: 'separate', 'http://foo.com': null, 'omitted value': null },
  '4MUZ-1': { foo: 'bar' },
  '6M2F': { a: 'b', '': 'a' },
  '96NN-1': { foo: '\tbar' },
  CFD4: [[{ '': 'empty key' }], [{ '': 'another empty key' }]],
  DFF7: { explicit: 'entry', implicit: 'entry', '': null },
  FH7J: ['', { '': 'a', b: '' }, { '': null }],
  FRK4: { foo: null, '': 'bar' },
  'JEF9-2': ['\n'],
  NHX8: { '': null },
  NKF9: { key: 'value', '': 'empty key' },
  PW8X: [null, 'a', { '': 'a', b: null }, { '': null }, { '': null }, { '': null }],
  S3PD: { 'plain key': 'in-line value', '': null, 'quoted key': ['entry'] },
  'SM9W-1': { '': null },
  'UKK6-0': [{ '': null }],
  'UKK6-2': null,
}

/** What is to be said of an input: `yaml-syntax`, with words of the message where it is refused on purpose. */
function faultOf({ id, isWrong }: SuiteCase): string | undefined {
  const [saying] = Object.entries(refused).find(([, ids]) => ids.includes(id)) ?? []
  return saying ?? (isWrong && !passedOver.includes(id) ? 'yaml-syntax: ' : undefined)
}

const firstValue = ({ id, values = [untold[id] ?? null] }: SuiteCase) => present(values[0])

/** YAML that is wrong behind a `---` or a key, but not behind a dash, where a map may begin on the line. */
const rightBehindDash = ['CXX2']

test('the suite has 402 inputs, and exceptions are among them', () => {
  const ids = suiteCases.map(({ id }) => id)
  expect(new Set(ids).size).toBe(402)
  for (const id of [...Object.values(refused).flat(), ...passedOver, ...Object.keys(untold)]) expect(ids).toContain(id)
  const withoutValue = suiteCases.filter((one) => one.values === undefined && faultOf(one) === undefined)
  expect(withoutValue.map(({ id }) => id).filter((id) => !(id in untold) && !passedOver.includes(id))).toEqual([])
})

const lineBreaks = { LF: (text: string) => text, CRLF: (text: string) => text.replaceAll('\n', '\r\n') }

describe.each(Object.entries(lineBreaks))('with %s', (_, broken) => {
  test.each([[['x-a:']], [['x-a:', 'x-b:']], [['x-a:', '-']], [['x-a:', '-', '-', 'x-b:']]])(
    'is read as the suite reads it behind %j',
    (awaiting) => {
      for (const one of suiteCases) {
        if (awaiting.at(-1) === '-' && rightBehindDash.includes(one.id)) continue
        const { shown, found } = judged(broken(placed(one.yaml, ...awaiting)))
        const fault = faultOf(one)
        expect(found, one.id).toEqual(fault === undefined ? [] : [expect.stringContaining(fault)])
        expect(shown.length, one.id).toBe(fault === undefined ? 1 : 0)
        if (fault !== undefined || one.isWrong) continue
        const [top] = shown
        const value = awaiting.reduce<unknown>((at, each) => step(at, each), top)
        expect(value, one.id).toEqual(firstValue(one))
      }
    },
  )

  test('is a text, or none, where a text belongs', () => {
    for (const one of suiteCases) {
      const { shown, found } = judged(broken(placed(one.yaml, 'purpose:')))
      const value = firstValue(one)
      const fault = faultOf(one) ?? (one.isWrong || /^(string|undefined)$/.test(typeof value) ? undefined : 'schema: ')
      if (passedOver.includes(one.id)) continue
      expect(found, one.id).toEqual(fault === undefined ? [] : [expect.stringContaining(fault)])
      if (fault === undefined) expect(shown[0]?.purpose, one.id).toEqual(value)
    }
  })

  test('is told key by key at the top of a declaration', () => {
    // Its keys can go on with those of the declaration.
    const isBlock = (yaml: string) => /^[^\s[{&!]/.test(yaml) && !/^(---|\.\.\.|%)/m.test(yaml)
    const all = suiteCases.filter(({ yaml, values }) => isMap(values?.[0]) && isBlock(yaml))
    expect(all.length).toBeGreaterThan(50)
    for (const one of all) {
      const text = broken(carveOut() + one.yaml)
      const { findings } = lint([{ path: 'a.yaml', text }], { rules: [], today: '2026-11-23' })
      const fault = faultOf(one)
      const keys = Object.keys(one.values?.[0] as object).map(
        (key) => `/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`,
      )
      const told = findings.map(({ rule, message, pointer }) => (rule === 'schema' ? pointer : `${rule}: ${message}`))
      expect(told.sort(), one.id).toEqual(fault === undefined ? keys.sort() : [expect.stringContaining(fault)])
    }
  })

  test('a document of another tool is passed over, and hides no declaration before or after it', () => {
    for (const { id, yaml } of suiteCases) {
      const text = broken(`${carveOut('title: before')}...\n${yaml}\n...\n---\n${carveOut('title: after')}`)
      expect(judged(broken(yaml)), id).toEqual({ shown: [], found: [] })
      const { shown, found } = judged(text)
      expect(
        shown.map(({ title }) => title),
        id,
      ).toEqual(['before', 'after'])
      expect(found, id).toEqual([])
    }
  })
})

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value behind a key, or the first item. */
function step(value: unknown, awaiting: string): unknown {
  if (value === undefined) return undefined
  return awaiting === '-' ? (value as unknown[])[0] : (value as Record<string, unknown>)[awaiting.slice(0, -1)]
}
