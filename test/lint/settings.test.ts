import { describe, expect, test } from 'vitest'
import { lockFaults } from '../../src/lint/locks.ts'
import { said } from '../../src/lint/said.ts'
import { levelOf, settingsFor } from '../../src/lint/settings.ts'
import type { Layer, Preset, RuleSetting, Setting } from '../../src/model/config.ts'
import { defineRule } from '../../src/model/rule.ts'

const rule = defineRule({
  id: 'long',
  summary: 'It is short.',
  facet: 'time-box',
  severity: 'warning',
  options: { max: { type: 'integer', description: 'The most.', default: 3, strict: 0 } },
  *carveOut() {},
})

const preset = (name: Preset): Layer => ({ preset: name })
const set = (setting: RuleSetting, from = 'a.yaml:1', folder?: string): Layer => ({
  rules: new Map([['long', said(setting, from)]]),
  ...(folder && { appliesTo: (file: string) => file.startsWith(`${folder}/`) }),
})
const lock = (level: Setting['level'], max = 3): Layer => {
  const setting = { level, from: 'org.yaml:1', options: { max }, optionsFrom: { max: 'org.yaml:1' } }
  return { locks: new Map([['long', { setting, by: 'org.yaml:2' }]]) }
}

const inForce = (layers: readonly Layer[], file?: string) => {
  const setting = settingsFor([rule], { layers })(file).get('long')
  return `${setting?.level} ${setting?.options.max}`
}

test.each<[string, Layer[], string]>([
  ['nothing: the recommended preset', [], 'warning 3'],
  ['a preset', [preset('strict')], 'error 0'],
  ['the later preset', [preset('strict'), preset('minimal')], 'off 3'],
  ['a severity leaves options', [preset('strict'), set('off')], 'off 0'],
  ['an option leaves the severity', [preset('strict'), set({ max: 9 })], 'error 9'],
  ['a preset after a setting', [set({ severity: 'off', max: 9 }), preset('strict')], 'error 0'],
  ['the later setting', [set('off'), set('error')], 'error 3'],
  ['a lock over what was lower before it', [set('off'), lock('warning')], 'warning 3'],
  ['a lock over what is higher', [set('error'), lock('warning')], 'error 3'],
  ['a lock over a later preset', [lock('warning'), preset('minimal')], 'warning 3'],
  ['a later preset that is tighter', [lock('warning'), preset('strict')], 'error 0'],
  ['a lock on a bound of its own', [lock('warning', 2), preset('strict')], 'error 2'],
  ['a raise after a lock', [lock('warning'), set('error')], 'error 3'],
  [
    'a lock holds where it was raised and then lowered by a preset',
    [lock('warning'), set('error'), preset('minimal')],
    'warning 3',
  ],
  ['the first of two locks', [lock('error', 2), lock('warning', 9)], 'error 2'],
])('%s', (_, layers, expected) => {
  expect(inForce(layers)).toBe(expected)
})

describe('settings for some files', () => {
  const layers = [set('off'), set('error', 'a.yaml:3', 'sandbox'), set({ max: 9 }, 'a.yaml:5', 'sandbox/a')]
  test.each([
    ['other/x.yaml', 'off 3'],
    ['sandbox/x.yaml', 'error 3'],
    ['sandbox/a/x.yaml', 'error 9'],
    [undefined, 'off 3'],
  ])('%s: %s', (file, expected) => {
    expect(inForce(layers, file)).toBe(expected)
  })

  test('files for which the same holds share one answer', () => {
    const settingsOf = settingsFor([rule], { layers })
    expect(settingsOf('sandbox/x.yaml')).toBe(settingsOf('sandbox/y.yaml'))
    expect(settingsOf('sandbox/x.yaml')).not.toBe(settingsOf('x.yaml'))
  })
})

test('each value tells its origin', () => {
  const layers = [{ ...preset('strict'), from: 'a.yaml:1' }, set({ max: 9 }, 'a.yaml:5')]
  expect(settingsFor([rule], { layers })().get('long')).toEqual({
    level: 'error',
    from: 'preset strict (a.yaml:1)',
    options: { max: 9 },
    optionsFrom: { max: 'a.yaml:5' },
  })
})

test.each<[string, Layer[], string[]]>([
  ['as high', [lock('warning'), set('warning')], []],
  ['higher', [lock('warning'), set('error')], []],
  [
    'lower',
    [lock('warning'), set('off', 'b.yaml:3')],
    ["b.yaml:3: `long` can't be lowered from warning to off: org.yaml:2 locks it"],
  ],
  ['lower before the lock', [set('off'), lock('warning')], []],
  [
    'lower for some files',
    [lock('error'), set('warning', 'b.yaml:3', 'sandbox')],
    ["b.yaml:3: `long` can't be lowered from error to warning: org.yaml:2 locks it"],
  ],
  [
    'another option',
    [lock('error'), set({ max: 9 }, 'b.yaml:3')],
    ["b.yaml:3: `long` can't be given 9 for `max` in place of 3: org.yaml:2 locks it"],
  ],
  ['the same option', [lock('error'), set({ max: 3 })], []],
  ['a preset', [lock('error'), preset('minimal')], []],
])('attempts on a lock: %s', (_, layers, expected) => {
  expect(lockFaults(layers)).toEqual(expected)
})

describe('the severity of what is no rule', () => {
  const unused = (setting: RuleSetting, folder?: string): Layer => ({
    rules: new Map([['unused-ignore', said(setting, 'a.yaml:1')]]),
    ...(folder && { appliesTo: (file: string) => file.startsWith(`${folder}/`) }),
  })

  test.each<[string, Layer[], string | undefined]>([
    ['nothing', [], undefined],
    ['what is said', [unused('error')], 'error'],
    ['the last that is said', [unused('error'), unused('off')], 'off'],
    ['what is said for the file', [unused('error'), unused('off', 'sandbox'), unused('warning', 'other')], 'off'],
    ['what is said before other words', [unused('error'), unused({}), set('off'), preset('strict')], 'error'],
  ])('%s', (_, layers, expected) => {
    expect(levelOf('unused-ignore', { layers }, 'sandbox/x.yaml')).toBe(expected)
  })
})

test('a preset tells its name, and a lock its place', () => {
  const strict = settingsFor([rule], { layers: [preset('strict')] })().get('long')
  expect(strict).toMatchObject({ from: 'preset strict', optionsFrom: { max: 'preset strict' } })
  expect(settingsFor([rule], {})().get('long')).toMatchObject({ level: 'warning', from: 'preset recommended' })
  const locked = settingsFor([rule], { layers: [lock('warning', 2), set({ max: 9 }, 'b.yaml:3')] })().get('long')
  expect(locked).toEqual({
    level: 'warning',
    from: 'preset recommended',
    options: { max: 2 },
    optionsFrom: { max: 'org.yaml:1' },
  })
  const tighter = settingsFor([rule], { layers: [lock('warning'), preset('strict')] })().get('long')
  expect(tighter).toMatchObject({ options: { max: 0 }, optionsFrom: { max: 'preset strict' } })
  const same = settingsFor([rule], { layers: [lock('warning'), set({ max: 3 }, 'b.yaml:3')] })().get('long')
  expect(same).toMatchObject({ options: { max: 3 }, optionsFrom: { max: 'b.yaml:3' } })
})

test('a severity that is minimal is an error, whatever the rule has', () => {
  const minimal = settingsFor([defineRule({ ...rule, minimal: true })], { layers: [preset('minimal')] })
  expect(minimal().get('long')).toMatchObject({ level: 'error' })
})
