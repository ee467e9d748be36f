import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DOMParser } from '@xmldom/xmldom'
import { expect, test } from 'vitest'
import { formatNames } from '../../src/report/formats.ts'
import { attacks } from '../report/hostile.ts'
import { inspect } from '../report/inspect.ts'
import { attackedFolder, checkCommands, expectHarmless, tried } from './hijack.ts'
import { folder } from './support.ts'

test.each(attacks)('every format shows a run over %j, and does nothing else', async (attack) => {
  const cwd = attackedFolder(attack)
  const aside = folder({})
  const others = formatNames.filter((format) => format !== 'pretty')
  const asked = others.flatMap((format) => ['-f', `${format}=${join(aside, format)}`])
  const { stdout } = await tried(cwd, ['lint', '--show-ignored', '--color', '-f', 'pretty', ...asked])
  const read = (format: string) => readFileSync(join(aside, format), 'utf8')
  for (const report of [stdout, ...others.map(read)])
    for (const rule of ['schema', 'yaml-syntax', 'fuzzy-scope']) expect(report).toContain(rule)
  for (const format of others.filter((format) => format !== 'github')) await expectHarmless(read(format))
  checkCommands(read('github'))
  checkXml(read('junit'))
  checkMarkdown(read('markdown'))
  for (const { message } of JSON.parse(read('rdjson')).diagnostics)
    expect(inspect(`- ${message}`)).toMatchObject({ links: [], others: [] })
})

/** Fails where an XML parser does not find what our reports consist of, and nothing else. */
function checkXml(report: string): void {
  const faults: string[] = []
  // What is no UTF-8 in a name is read as U+FFFD, of which the parser warns.
  const onError = (level: string, message: string) => level === 'warning' || faults.push(message)
  const document = new DOMParser({ onError }).parseFromString(report, 'text/xml')
  expect(faults).toEqual([])
  const tags = new Set(Array.from(document.getElementsByTagName('*'), ({ tagName }) => tagName))
  expect([...tags].sort()).toEqual(['failure', 'system-out', 'testcase', 'testsuite', 'testsuites'])
}

/** Fails where a Markdown renderer makes links that are not ours, or anything that our reports don't consist of. */
function checkMarkdown(report: string): void {
  const { links, others, html } = inspect(report)
  const own = /^https:\/\/github\.com\/carveout\/carveout\/blob\/main\/src\/rules\/[a-z-]+\.md$/
  expect(links.filter((href) => !own.test(href))).toEqual([])
  expect(others).toEqual([])
  expect(html).not.toMatch(/<(?:script|img|a href="(?!https:\/\/github\.com\/carveout\/))/)
  expect(html.replace(/<code>.*?<\/code>/g, '')).not.toMatch(/@\w|(?<!&)#\d|!\d|GH-\d/)
}
