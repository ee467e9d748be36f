import { expect, test } from 'vitest'
import { readConfig } from '../../src/lint/config-file.ts'
import { UsageError } from '../../src/model/errors.ts'
import { rules } from '../../src/rules/index.ts'

const read = (text: string, path = 'c.yaml') => readConfig({ path, text }, rules)

function refusals(text: string, path?: string): string[] {
  try {
    read(text, path)
    return []
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return [error.message, ...error.more]
  }
}

test('every value has its place', () => {
  const config = read(
    'extends: strict\nrules:\n  ended: off\n  overlong-time-box:\n    severity: error\n    max: 120 days\noverrides:\n  - files: [a/**]\n    rules: { ended: warning }\n',
  )
  expect(config.extends).toEqual([{ value: 'strict', from: 'c.yaml:1', column: 10 }])
  expect(config.rules.get('ended')).toEqual({
    level: { value: 'off', from: 'c.yaml:3', column: 3 },
    options: new Map(),
  })
  expect(config.rules.get('overlong-time-box')).toEqual({
    level: { value: 'error', from: 'c.yaml:5', column: 5 },
    options: new Map([['max', { value: '120 days', from: 'c.yaml:6', column: 5 }]]),
  })
  expect(config.overrides).toEqual([
    {
      files: [{ value: 'a/**', from: 'c.yaml:8', column: 13 }],
      rules: new Map([['ended', { level: { value: 'warning', from: 'c.yaml:9', column: 14 }, options: new Map() }]]),
    },
  ])
})

test.each(['', '# nothing yet\n', 'rules:\n', 'extends: ""\n', '{}'])('nothing said is nothing: %j', (text) => {
  expect(read(text)).toMatchObject({ extends: [], exclude: [], rules: new Map(), overrides: [] })
})

test('package.json holds it under a key', () => {
  const text = '{\n\t"name": "x",\n\t"carveout": { "rules": { "ended": "off" } }\n}\n'
  expect(read(text, 'a/package.json').rules.get('ended')?.level).toEqual({
    value: 'off',
    from: 'a/package.json:3',
    column: 27,
  })
  expect(refusals(text.replace('"off"', '1'), 'package.json')).toEqual([
    'package.json:3:36: `rules.ended` is 1, none of its values: write `error`, `warning` or `off`',
  ])
  expect(refusals('{ "carveout": { "locked": ["", "zzz"] } }', 'package.json')).toEqual([
    'package.json:1:32: item 2 of `locked` is "zzz", which is no rule: `carveout rules` lists them',
  ])
  expect(refusals('{ "carveout": { "rules": { "serial-renewal": { "max": 1,090,000 } } } }', 'package.json')).toEqual([
    'package.json:1:55: the comma ends the number: `max` is read as 1, and `090` as a key: write 1090000, without the comma',
  ])
  expect(read('{ "carveout": null }', 'package.json')).toMatchObject({ extends: [], rules: new Map() })
  expect(refusals('{ "name": "x" }', 'package.json')).toEqual(['package.json:1:1: there is no key `carveout`'])
})

test.each([
  ['ruls: {}', '1:1: `ruls` is not a key of a carveout configuration; did you mean `rules`?'],
  ['rules: { missing-purpos: off }', '1:10: there is no rule `missing-purpos`; did you mean `missing-purpose`?'],
  ['rules: { zzz: off }', '1:10: there is no rule `zzz`: `carveout rules` lists them'],
  ['rules: { __proto__: off }', '1:10: there is no rule `__proto__`: `carveout rules` lists them'],
  ['rules: { constructor: off }', '1:10: there is no rule `constructor`: `carveout rules` lists them'],
  ['rules: { schema: off }', "1:10: `schema` can't be switched off: it is no rule but a finding of carveout itself"],
  ['rules: { ended: eror }', '1:17: `rules.ended` is "eror"; did you mean `error`?'],
  ['rules: { ended: loud }', '1:17: `rules.ended` is "loud", none of its values: write `error`, `warning` or `off`'],
  ['rules: { ended: { max: 1 } }', '1:19: `max` is not a key of `rules.ended`: its keys are `severity`'],
  [
    'rules: { overlong-time-box: { mx: 1 } }',
    '1:31: `mx` is not a key of `rules.overlong-time-box`; did you mean `max`?',
  ],
  [
    'rules: { overlong-time-box: { max: 120 } }',
    '1:36: `rules.overlong-time-box.max` is 120, not a duration such as `2 weeks`: a whole number, a space, then day(s), week(s) or month(s)',
  ],
  [
    'rules: { oversized-budget: { max: a lot } }',
    '1:35: `rules.oversized-budget.max` is "a lot": write it as in `20%` or `15%`',
  ],
  [
    'rules: { serial-renewal: { max: two } }',
    '1:33: `rules.serial-renewal.max` is the text "two", not a whole number: give a whole number',
  ],
  ['rules: { serial-renewal: { max: -1 } }', '1:33: `rules.serial-renewal.max` is -1, less than 0: give 0 or more'],
  ['locked: [unlogged-cots]', '1:10: item 1 of `locked` is "unlogged-cots"; did you mean `unlogged-cost`?'],
  ['locked: [zzz]', '1:10: item 1 of `locked` is "zzz", which is no rule: `carveout rules` lists them'],
  ['accept: BAU desk', '1:9: `accept` is the text "BAU desk", not a list: write ["BAU desk"]'],
  [
    'exclude: [ "!keep" ]',
    '1:12: item 1 of `exclude` is "!keep", not a glob relative to the project root: begin it without `!`, `/` and `..`',
  ],
  ['overrides: [ { files: [a] } ]', '1:14: item 1 of `overrides` has no `rules`: add `rules`'],
  ['extends: 3', '1:10: `extends: 3` is read as the number 3; quote it: write "3"'],
  [
    '- a',
    '1:1: this carveout configuration is a list, not a map: give a map: { extends, exclude, rules, locked, overrides, accept }',
  ],
  [
    'strict',
    '1:1: this carveout configuration is the text "strict", not a map: give a map: { extends, exclude, rules, locked, overrides, accept }',
  ],
  ['rules: all', '1:8: `rules` is the text "all", not a map: give a map'],
  ['ruls:', '1:1: `ruls` is not a key of a carveout configuration; did you mean `rules`?'],
  ['rules: { serial-renewal: { mxa: } }', '1:28: `mxa` is not a key of `rules.serial-renewal`; did you mean `max`?'],
  [
    'rules: { serial-renewal: 5 }',
    '1:26: `rules.serial-renewal` is 5, none of its values: write `error`, `warning` or `off`',
  ],
  [
    'exclude: ["", "!keep"]',
    '1:15: item 2 of `exclude` is "!keep", not a glob relative to the project root: begin it without `!`, `/` and `..`',
  ],
  ['overrides: [ { files: } ]', '1:14: item 1 of `overrides` has no `files` and no `rules`: add `files` and `rules`'],
  ['rules: [', '1:8: this `[` is not closed'],
  ['rules: {}\nrules: {}', '2:1: `rules` is given twice'],
  ['rules: {}\n---\nrules: {}', '2:1: this is a second document; keep one'],
  ['a: &a [*a]', '1:8: an alias stands inside the very value that it names'],
  ['a: !!js/function "x"', '1:4: `!!js/function` reads as a tag, and nobody knows it'],
  ['['.repeat(200), '1:102: nested more than 100 levels deep'],
  ['%YAML 1.1\n---\nrules: {}', '1:1: YAML 1.1 is asked for'],
])('%s', (text, expected) => {
  expect(refusals(text)).toEqual([`c.yaml:${expected}`])
})

test('every fault is told, by place', () => {
  expect(refusals('rules:\n  ended: eror\nruls: {}\n').map((fault) => fault.split(' ')[0])).toEqual([
    'c.yaml:2:10:',
    'c.yaml:3:1:',
  ])
})

test('a file that is not whole', () => {
  expect(() => readConfig({ path: 'c.yaml', text: '', problem: 'is not UTF-8' }, rules)).toThrow(
    'c.yaml:1:1: this file is not UTF-8',
  )
})

test('items of every list have their places', () => {
  const config = read('exclude: [a/**, b/**]\naccept:\n  - BAU desk\nlocked: [ended]\n')
  expect(config).toMatchObject({
    exclude: [
      { value: 'a/**', from: 'c.yaml:1', column: 11 },
      { value: 'b/**', from: 'c.yaml:1', column: 17 },
    ],
    accept: [{ value: 'BAU desk', from: 'c.yaml:3', column: 5 }],
    locked: [{ value: 'ended', from: 'c.yaml:4', column: 10 }],
  })
})

test('faults come by line and column', () => {
  const text = 'rules: { serial-renewal: { max: x, severity: loud } }\nexclude: 1\naccept: [1, a, 2]\nextends: 1\n'
  const places = refusals(text).flatMap((line) => /c\.yaml:(\d+):(\d+)/.exec(line)?.slice(1, 3).map(Number) ?? [])
  const pairs = Array.from({ length: places.length / 2 }, (_, i) => places.slice(2 * i, 2 * i + 2))
  expect(pairs.length).toBeGreaterThan(4)
  expect(pairs).toEqual(pairs.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d))
})

test('options without a severity say nothing of it', () => {
  expect(read('rules: { serial-renewal: { max: 2 } }').rules.get('serial-renewal')).toEqual({
    options: new Map([['max', { value: 2, from: 'c.yaml:1', column: 28 }]]),
  })
})

test('another file of JSON is no package', () => {
  expect(read('{ "extends": "strict" }', 'package.json5').extends).toMatchObject([{ value: 'strict' }])
  expect(read('{ "extends": "strict" }', 'my-package.json').extends).toMatchObject([{ value: 'strict' }])
})
