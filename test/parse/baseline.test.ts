import { describe, expect, test } from 'vitest'
import { UsageError } from '../../src/model/errors.ts'
import { baselineText, readBaseline } from '../../src/parse/baseline.ts'

const entry = {
  rule: 'fuzzy-scope',
  declaration: '0123',
  digest: '1234567890123456',
  until: '2027-01-31',
  because: 'a "reason": with # signs,\nand lines \u2028 \u202e',
  count: 1,
}
const read = (text: string) => readBaseline({ path: '.carveout-baseline.yaml', text })

test.each([[[]], [[entry]], [[entry, { ...entry, declaration: 'a/b', count: 3 }]]])(
  'what is written is read: %j',
  (entries) => {
    expect(read(baselineText(entries))).toEqual(entries)
  },
)

test('it reads well', () => {
  expect(
    baselineText([
      { ...entry, declaration: 'pilot', because: 'later' },
      { ...entry, because: 'later', count: 2 },
    ]),
  ).toBe(
    `# Known debt, recorded by \`carveout baseline\`. The gate forgives each entry through its \`until\`, the verdict does not.
# Mend a fault, and \`carveout baseline --prune\` drops its entry.
version: 1
entries:
  - rule: fuzzy-scope
    declaration: "pilot"
    digest: "1234567890123456"
    until: 2027-01-31
    because: "later"
  - rule: fuzzy-scope
    declaration: "0123"
    digest: "1234567890123456"
    until: 2027-01-31
    because: "later"
    count: 2
`,
  )
})

test('it may be laid out otherwise', () => {
  expect(read('\uFEFF{ "version": 1, "entries": [] }')).toEqual([])
  expect(read('version: 1\r\nentries:\r\n')).toEqual([])
})

describe('what is no baseline is refused, with its place:', () => {
  const refusals = (text: string) => {
    try {
      return [read(text)]
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      return [error.message, ...error.more].map((message) => message.replace('.carveout-baseline.yaml:', ''))
    }
  }
  const good = baselineText([entry])
  const swap = (from: string | RegExp, to: string) => good.replace(from, to)
  test.each([
    ['', '1:1: there is no `version`'],
    ['# nothing\n', '1:1: there is no `version`'],
    ['a', '1:1: this baseline is the text "a", not a map: give a map: { version, entries }'],
    ['- 1\n', '1:1: this baseline is a list, not a map: give a map: { version, entries }'],
    ['entries: []\n', '1:1: there is no `version`'],
    ['version: 2\n', '1:10: `version` is 2, and only 1 is known'],
    ['version: "1"\n', '1:10: `version` is the text "1", not a whole number: give a whole number'],
    ['version: 1\nentrys: []\n', '2:1: `entrys` is not a key of a baseline; did you mean `entries`?'],
    ['version: 1\nentries: {}\n', '2:10: `entries` is a map, not a list: write one item a line, each after a `-`'],
    [
      'version: 1\nentries: [a]\n',
      '2:11: item 1 of `entries` is the text "a", not a map: give a map: { rule, declaration, digest, until, because, count }',
    ],
    ['version: 1\n---\nversion: 1\n', '2:1: this is a second document; keep one'],
    ['version: [\n', '1:10: this `[` is not closed'],
    ['version: 1\nversion: 1\n', '2:1: `version` is given twice'],
    [`version: ${'['.repeat(200)}`, '1:110: nested more than 100 levels deep'],
    [swap('rule:', 'rul:'), '5:5: `rul` is not a key of item 1 of `entries`; did you mean `rule`?'],
    [swap('rule: fuzzy-scope\n    ', ''), '5:5: item 1 of `entries` has no `rule`: add `rule`'],
    [swap(/ {4}until.*\n/, ''), '5:5: item 1 of `entries` has no `until`: add `until`'],
    [swap(/because: [^\n]*/, 'because: " "'), '5:5: item 1 of `entries` has no `because`: add `because`'],
    [swap('"0123"', '0123'), '6:18: `declaration: 0123` is read as the number 123; quote it: write "0123"'],
    [
      swap('"1234567890123456"', '1234567890123456'),
      '7:13: `digest: 1234567890123456` is read as the number 1234567890123456; quote it: write "1234567890123456"',
    ],
    [
      swap('"1234567890123456"', '"1234"'),
      '7:13: `digest` of item 1 of `entries` is "1234": write it as in `0123456789abcdef`',
    ],
    [
      swap('2027-01-31', '2027-02-30'),
      '8:12: `until` of item 1 of `entries` is 2027-02-30, and there is no such day: February 2027 has 28 days',
    ],
    [`${good}    count: 0\n`, '10:12: `count` of item 1 of `entries` is 0, less than 1: give 1 or more'],
    [
      `${good}    count: 1.5\n`,
      '10:12: `count` of item 1 of `entries` is the number 1.5, not a whole number: give a whole number',
    ],
    [
      `${good}    note: x\n`,
      '10:5: `note` is not a key of item 1 of `entries`: its keys are `rule`, `declaration`, `digest`, `until`, `because` and `count`',
    ],
  ])('%#: %j', (text, message) => {
    expect(refusals(text)).toEqual([message])
  })

  test('a file that can not be read as text', () => {
    expect(() => readBaseline({ path: 'b', text: '', problem: 'is not UTF-8' })).toThrow(
      'b:1:1: this file is not UTF-8',
    )
  })
})
