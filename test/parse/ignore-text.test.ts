import { describe, expect, test } from 'vitest'
import { isIgnoreText, readIgnoreText } from '../../src/parse/ignore-text.ts'

function read(comment: string) {
  const { rules, until, because, faults } = readIgnoreText(comment)
  return { rules: rules.map(({ text }) => text), until: until?.text, because: because?.text, faults }
}

describe('well formed:', () => {
  test.each([
    ['# carveout-ignore fuzzy-scope until 2026-12-31: split in December', ['fuzzy-scope'], 'split in December'],
    ['#carveout-ignore a,b , c until 2026-12-31:x', ['a', 'b', 'c'], 'x'],
    ['#\tcarveout-ignore\ta\tuntil\t2026-12-31\t:\twhy: see # 12', ['a'], 'why: see # 12'],
    ['# carveout-ignore a until 2026-12-31: until then', ['a'], 'until then'],
    ['# carveout-ignore until-now until 2026-12-31: 分割', ['until-now'], '分割'],
  ])('%s', (comment, rules, because) => {
    expect(isIgnoreText(comment)).toBe(true)
    expect(read(comment)).toEqual({ rules, until: '2026-12-31', because, faults: [] })
  })

  test('every part has its place in the comment', () => {
    const comment = '# carveout-ignore a, bc until 2026-12-31:  why not'
    const { rules, until, because } = readIgnoreText(comment)
    for (const part of [...rules, until, because]) {
      expect(comment.slice(part?.start, (part?.start ?? 0) + (part?.text.length ?? 0))).toBe(part?.text)
    }
  })
})

describe('misspelt or short of something:', () => {
  test.each([
    ['# carveout-ignore', ['names no rule', 'has no end', 'gives no reason']],
    ['# carveout-ignore until 2026-12-31: why', ['names no rule']],
    ['# carveout-ignore a', ['has no end', 'gives no reason']],
    ['# carveout-ignore a: why', ['has no end']],
    ['# carveout-ignore a until: why', ['has no end']],
    ['# carveout-ignore a until', ['has no end', 'gives no reason']],
    ['# carveout-ignore a the reason', ['has no end']],
    ['# carveout-ignore a 2026-12-31: why', ['has no `until` before its end']],
    ['# carveout-ignore a until 2026-02-30: why', ['has an end that is no calendar day, `2026-02-30`']],
    ['# carveout-ignore a until 31.12.2026: why', ['has an end that is no calendar day, `31.12.2026`']],
    ['# carveout-ignore a until next week: why', ['has an end that is no calendar day, `next`']],
    ['# carveout-ignore a until 2026-12-31', ['gives no reason']],
    ['# carveout-ignore a until 2026-12-31:', ['gives no reason']],
    ['# carveout-ignore a until 2026-12-31: ...', ['gives no reason']],
    ['# carveout-ignore a until 2026-12-31 why', ['has no `:` before its reason']],
    ['# carveout-ignore a-b c-d until 2026-12-31: why', ['has no comma between its rules']],
    ['# carveout-ignore a, a until 2026-12-31: why', ['names `a` twice']],
    ['# carveout-ignore: a until 2026-12-31: why', ['has a stray sign after `carveout-ignore`']],
    ['# carveout-disable a until 2026-12-31: why', ['begins with `carveout-disable` instead of `carveout-ignore`']],
    ['# carveout_ignore a until 2026-12-31: why', ['begins with `carveout_ignore` instead of `carveout-ignore`']],
    ['# Carveout-Ignore a until 2026-12-31: why', ['begins with `Carveout-Ignore` instead of `carveout-ignore`']],
    ['# carveout: ignore a-b until 2026-12-31: why', ['begins with `carveout: ignore` instead of `carveout-ignore`']],
  ])('%s', (comment, faults) => {
    expect(isIgnoreText(comment)).toBe(true)
    expect(read(comment).faults).toEqual(faults)
  })

  test.each([
    'carve-out-ignore',
    'carveoutignore',
    'carveout-ingore',
    'carveout-ignores',
    'carveout.ignore',
    'carveout-ignore-next-line',
    'carveout-suppress',
    'carveout-skip',
    'carveouts-ignore',
    'carveout ignore',
  ])('%s', (word) => {
    const comment = `# ${word} fuzzy-scope until 2026-12-31: why`
    expect(isIgnoreText(comment)).toBe(true)
    expect(read(comment).faults).toEqual([`begins with \`${word}\` instead of \`carveout-ignore\``])
  })
})

test.each([
  '# see `carveout-ignore` in the manual',
  '# # carveout-ignore fuzzy-scope until 2026-12-31: commented out',
  '## carveout-ignore fuzzy-scope until 2026-12-31: a heading',
  '# not a carveout-ignore fuzzy-scope until 2026-12-31: no',
  '# carveout ignores nothing here',
  '# carveout ignore what follows',
  '# carve-out: ignore the next line',
  '# carve-out ignored by nobody',
  '# carveout-migration: step 3',
  '# carveout/v1',
  '# carveout-v1 until 2026',
  '# yaml-language-server: $schema=carve-out.schema.json',
  '# eslint-disable no-console',
])('%s is none', (comment) => {
  expect(isIgnoreText(comment)).toBe(false)
})
