import { DOMParser } from '@xmldom/xmldom'
import { Chalk } from 'chalk'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escapeText } from '../../src/report/escape.ts'
import { formatNames, formats } from '../../src/report/formats.ts'
import { markdownCode, markdownText } from '../../src/report/markdown-text.ts'
import { attackedBy, attacks } from './hostile.ts'
import { inspect } from './inspect.ts'

const style = { chalk: new Chalk({ level: 0 }), width: 80 }

/** Nothing that acts on a terminal, a log or the eye; our own marks have a variation selector. */
const harmful = /(?!\n|(?<=⚠)\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u

/** What the runner of GitHub Actions obeys, and that of Azure. */
const obeyed = /^\s*::\w|##\w*\[/m

describe.each(attacks)('of %j', (attack) => {
  const result = attackedBy(attack)

  test.each(formatNames)('nothing acts on what shows %s as it is', (name) => {
    const report = formats[name](result, style)
    expect(report).not.toMatch(harmful)
    // Its own commands are read below.
    if (name !== 'github') expect(report).not.toMatch(obeyed)
    // Long lines are broken in this one.
    if (name === 'pretty') return
    const lines = (text: string) => text.split('\n').length
    expect(lines(report)).toBe(lines(formats[name](attackedBy('x'), style)))
  })

  test('an XML parser reads the text', () => {
    const faults: string[] = []
    const parser = new DOMParser({ onError: (level, message) => faults.push(`${level}: ${message}`) })
    const document = parser.parseFromString(formats.junit(result, style), 'text/xml')
    expect(faults).toEqual([])
    const failures = Array.from(document.getElementsByTagName('failure'))
    expect(failures.map((failure) => failure.parentNode?.nodeName)).toEqual(['testcase', 'testcase'])
    const shown = escapeText(attack).replace(/[\ufffe\uffff]/g, (c) => `\\u{${c.charCodeAt(0).toString(16)}}`)
    for (const failure of failures) {
      expect(failure.getAttribute('message')).toBe(shown)
      expect(failure.textContent).toContain('error')
      expect(failure.textContent).toContain(shown)
    }
  })

  test('a Markdown renderer shows the text, and our links alone', () => {
    const { links, others, html } = inspect(formats.markdown(result, style))
    expect(links).toEqual(links.filter((href) => href.endsWith('/src/rules/fuzzy-scope.md')))
    expect(others).toEqual([])
    expect(html).not.toMatch(/<(?:script|img)/)
    expect(html.replace(/<code>.*?<\/code>/g, '')).not.toMatch(/@\w|#1|GH-1/)
    expect(textOf(html)).toContain(plain(escapeText(attack)))
  })

  test('a Markdown renderer shows the messages for reviewdog as text', () => {
    for (const { message } of JSON.parse(formats.rdjson(result, style)).diagnostics) {
      expect(inspect(`- ${message}`)).toMatchObject({ links: [], others: [] })
    }
  })

  test.each(['sarif', 'gitlab', 'rdjson'] as const)(
    'what is shown of %s is harmless once it is decoded, too',
    (name) => {
      // What a fix puts in is no text to show: it has to be exact.
      const shown = stringsOf(JSON.parse(formats[name](result, style)), ['insertedContent', 'suggestions'])
      for (const text of shown) expect(text).not.toMatch(name === 'rdjson' ? /(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u : harmful)
    },
  )

  test('GitHub reads annotations with the text, and nothing else', () => {
    const commands = formats.github(result, style).trimEnd().split('\n').map(commandOf)
    expect(commands.map(({ name }) => name)).toEqual(['notice', 'error', 'error', 'warning', 'warning'])
    for (const { properties, data } of commands.slice(1)) {
      expect(Object.keys(properties)).toEqual(['file', 'line', 'endLine', 'col', 'endColumn', 'title'])
      expect(properties.file).toBe(escapeText(`${attack}.yaml`))
      expect(data).toContain(escapeText(attack))
    }
  })

  test('SARIF has no links but ours', () => {
    const [run] = JSON.parse(formats.sarif(result, style)).runs
    for (const { message, locations } of run.results) {
      expect(message.text).not.toMatch(/(?<!\\)\]\(/)
      const { uri } = locations[0].physicalLocation.artifactLocation
      expect(uri).toMatch(/^[\w%.!'()*~/-]+$/)
      expect(decodeURIComponent(uri)).toBe(`${attack}.yaml`.replace(/\p{Cs}/gu, '\ufffd'))
    }
  })
})

/** Reads a workflow command as the runner does. */
function commandOf(line: string) {
  const [, name = '', list = '', data = ''] = /^::(\S+) (.*?)::(.*)$/.exec(line) ?? []
  const unescaped = (text: string) =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%')
  const pairs = list.split(',').map((pair) => [pair.split('=')[0], unescaped(pair.slice(pair.indexOf('=') + 1))])
  const properties: Record<string, string> = Object.fromEntries(pairs)
  return { name, properties, data: data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%') }
}

/** The text of HTML, as it is compared: without tags, backticks and what is there to part a mention. */
function textOf(html: string): string {
  const entities: Record<string, string> = {
    lt: '<',
    gt: '>',
    quot: '"',
    '#39': "'",
    amp: '&',
    '#124': '|',
    '#8203': '',
    '#38': '&',
    '#92': '\\',
  }
  return plain(
    html
      .replace(/<\/?[a-z][^>]*>/g, '')
      .replace(/&(#?\w+);/g, (entity, name: string) => entities[name] ?? entity)
      .replaceAll('\u200b', ''),
  )
}

function plain(text: string): string {
  return text.replace(/["`]/g, '').replace(/\s+/g, ' ').trim()
}

function stringsOf(value: unknown, except: readonly string[]): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (except.includes(key) ? [] : stringsOf(inner, except)))
}

test('whatever the text, Markdown shows it and does nothing else', () => {
  const unit = fc.oneof(
    fc.constantFrom(...attacks, ...'`\\|*_[]()<>!&@#~$:/. a'),
    fc.string({ unit: 'binary', maxLength: 3 }),
  )
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 8 }), (units) => {
      const text = units.join('')
      for (const shown of [markdownText(text), markdownCode(text)]) {
        expect(inspect(`- x: ${shown}`)).toMatchObject({ links: [], others: [] })
        const { html, others } = inspect(`| a | b |\n| --- | --- |\n| ${shown} | end |`)
        expect(others).toEqual([])
        expect(html).toContain('<td>end</td>')
        expect(textOf(html)).toContain(plain(escapeText(text)))
      }
    }),
    { numRuns: 500 },
  )
})
