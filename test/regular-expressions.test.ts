import { analyse } from 'scslre'
import { describe, expect, test } from 'vitest'
import { compileCatalog, patterns } from '../src/language/catalog.ts'
import { judgingPatterns } from '../src/language/patterns/criterion-judging.ts'
import { forms, metricNames } from '../src/language/patterns/evidence-forms.ts'
import { regimeNames } from '../src/language/patterns/purpose-regime.ts'
import { vocabulary } from '../src/language/vocabulary.ts'
import { type Expression, literals, madeOnLoading, makers, schemaPatterns } from './regular-expressions.ts'

/** Expressions that take time that grows faster than the text, and why no text can be long there. */
const short: Readonly<Record<string, string>> = {
  '/[\\s.]+$/': 'a unit has 60 characters at most',
  "/([\\p{L}-]+)(?:'s)? $/u": 'it is given 40 characters',
  '/(?:([?*+])|\\{(\\d+)(,)?(\\d*)\\})(\\?)?/y': 'it reads patterns of ours, as they are compiled',
  '/\\B(?=(\\d{3})+$)/g': 'a number has 309 digits at most',
  '/^(\\*?(?:[^\\s:]|:\\/\\/)+)(:?)(.*)$/': 'it is given 1000 characters',
  '/\\s#.*$/': 'it is given 1000 characters',
  '/\\(?(file:[^)\\s]+:\\d+:\\d+)\\)?/': 'it reads the stack of a module that the caller named',
  '/^error: (?:.* is invalid.*?\\. (?=there is no ))?/s': 'it reads what the caller typed',
}

const loaded = await madeOnLoading()
const all = new Map(
  [...literals(), ...loaded, ...schemaPatterns()].map((expression) => [written(expression), expression]),
)

function written({ source, flags }: Pick<Expression, 'source' | 'flags'>): string {
  return `/${source}/${flags}`
}

describe('the expressions that are checked', () => {
  test('are all that stand there, and all that are made', () => {
    expect(literals().length).toBeGreaterThan(250)
    expect(loaded.length).toBeGreaterThan(30)
    expect(schemaPatterns().length).toBeGreaterThan(5)
  })

  test('are made where all of them are known once the modules are loaded, but for these', () => {
    const late = [
      // Of headings of our own pages.
      /^cli\/explain\.ts: new RegExp\(`\^## /,
      // Of one class of characters, so that nothing can be repeated.
      /^language\/character-class\.ts: new RegExp\(source, 'u'\)$/,
      // Of the patterns of our schemas.
      /^parse\/(?:check|value-sayings)\.ts: new RegExp\(pattern, 'u'\)$/,
    ]
    const files = new Set(loaded.map(({ file }) => file))
    const others = makers().filter((maker) => !files.has(maker.split(': ')[0] ?? ''))
    expect(others.filter((maker) => !late.some((form) => form.test(maker)))).toEqual([])
    expect(late.filter((form) => !others.some((maker) => form.test(maker)))).toEqual([])
  })

  test('are those that are forgiven', () => {
    expect(Object.keys(short).filter((source) => !all.has(source))).toEqual([])
  })
})

test('no expression backtracks so that its time grows faster than the text', () => {
  const reported = [...all.values()].filter((expression) => analyse(expression).reports.length > 0).map(written)
  expect(reported.filter((source) => !(source in short))).toEqual([])
})

test('the check finds what backtracks', () => {
  expect(analyse({ source: '^(?:a+)+$', flags: '' }).reports[0]?.exponential).toBe(true)
  expect(analyse({ source: '\\/+$', flags: '' }).reports).not.toEqual([])
})

describe('by the clock', () => {
  const length = 10_000
  const pieces = [
    ...[' ', 'a', '0', '/', '.', ',', '\t', '{{ ', '](', 'a: ', 'kind:&"', '&a ', 'a-', '1,', '\u6587\u3002', ' #'],
  ]
  // What an expression begins with is what it can be made to begin again and again with.
  const beginning = ({ source }: Expression) =>
    /^[\^(?:]*((?:[\w /"'`:#{-]|\\[/{(.[])+)/.exec(source)?.[1]?.replaceAll('\\', '')
  const timed = (expression: RegExp, text: string) => {
    const before = process.cpuUsage()
    text.replace(expression, '')
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e6
  }
  /** Whether twice the text takes more than thrice the time, where that is time that can be measured. */
  const growsFaster = (expression: RegExp, piece: string, end: string) => {
    const textOf = (times: number) => piece.repeat(Math.ceil((times * length) / piece.length)) + end
    const twice = timed(expression, textOf(2))
    return twice > 0.03 && twice > 3 * timed(expression, textOf(1))
  }

  test('the growth that is measured tells a square from a line', () => {
    expect(growsFaster(/a+$/g, 'a', 'b')).toBe(true)
    expect(growsFaster(/(?<!a)a+$/g, 'a', 'b')).toBe(false)
  })

  test('twice the text takes about twice the time', () => {
    const slow = [...all.values()].filter((found) => {
      if (written(found) in short) return false
      const expression = new RegExp(found.source, found.flags)
      const all = [...pieces, beginning(found) ?? ' ', `${beginning(found) ?? ' '} `]
      // No end of a line, so that what is sought up to there is sought in vain.
      return all.some((piece) => [1, 2, 3].every(() => growsFaster(expression, piece, '\u2028!')))
    })
    expect(slow.map(written)).toEqual([])
  })
})

describe('the patterns of the language', () => {
  const lists = new Map(Object.entries(vocabulary))
  // A few words of a list do, since its words don't repeat each other's.
  const expand = (source: string): string =>
    source.replace(/(?<!\(\?)<([a-z][a-z-]*)>/g, (_, name: string) => {
      const words = lists.get(name)
      if (words === undefined) throw new Error(`there is no list ${name}`)
      return `(?:${words.slice(0, 6).map(expand).join('|')})`
    })
  const sources = [
    ...[...patterns, ...judgingPatterns].flatMap(({ match, unless = {}, rest }) => [
      ...[match, unless.before ?? [], unless.after ?? [], unless.anywhere ?? []].flat(),
      ...(rest ? [rest.words] : []),
    ]),
    ...[...forms.map(({ match }) => match), metricNames, regimeNames],
    ...[...lists.values()].map((words) => words.map(expand).join('|')),
  ]

  test('are all there', () => {
    expect(sources.length).toBeGreaterThan(700)
    expect(Object.keys(compileCatalog().expressions)).toEqual(['evidence', 'metric', 'regime', 'general-word'])
  })

  // Of texts of 2,000 characters, a square is nothing to fear; backtracking.test.ts measures it.
  test('none takes time that doubles with each character', () => {
    const reported = sources.filter((source) =>
      analyse({ source: expand(source), flags: 'u' }).reports.some(({ exponential }) => exponential),
    )
    expect(reported).toEqual([])
  })
})
