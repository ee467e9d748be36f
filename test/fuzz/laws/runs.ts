import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { DOMParser } from '@xmldom/xmldom'
import { run } from '../../cli/run.ts'
import { broken, torn } from '../case.ts'
import { law } from '../law.ts'
import { checkRun, lint } from '../report.ts'
import type { Tree } from '../tree.ts'

const formats = ['pretty', 'concise', 'json', 'sarif', 'github', 'gitlab', 'junit', 'markdown', 'rdjson']

/** What a terminal acts on, or the eye can't see; the reports of texts from outside hold none of it. */
const harmful = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u

export const everyCommandEnds = law(
  'every command ends with a code of the contract and no stack',
  broken,
  async ({ cwd, which }) => {
    const argvs = [
      ['lint', '.'],
      ['lint', '.', '--fail-on', 'warning', '--show-ignored', '--preset', 'strict', '--allow-empty'],
      ['lint', 'policy', '--no-config', '--no-ignores', '--quiet', '--max-warnings', '0'],
      ['lint', '*.yaml', '--rule', 'missing-owner:error', '--fix-dry-run'],
      ['rules', '--format', 'json'],
      ['config'],
      ['baseline', '--until', '2026-12-31', '--because', 'moved from the wiki, see ADR 41'],
      ['baseline', '--prune'],
      ['lint', '--fix'],
    ]
    const argv = argvs[which % argvs.length] ?? []
    const ran = await run(cwd, argv)
    checkRun(argv[0] === 'lint' ? ran : { ...ran, stdout: '' })
  },
)

export const sameBytesTwice = law(
  'the same input gives the same bytes, in every format, fit to be shown',
  torn,
  async ({ cwd, tree }) => {
    const first = await inEveryFormat(cwd, '1')
    assert.deepEqual(await inEveryFormat(cwd, '2'), first)
    for (const name of formats) checkReport(name, first[name])
    assert.deepEqual(texts(cwd, tree), texts(cwd, tree))
  },
)

async function inEveryFormat(cwd: string, to: string): Promise<Record<string, string | undefined>> {
  const folder = `${cwd}/node_modules/${to}`
  mkdirSync(folder, { recursive: true })
  const { code, stdout, stderr } = await lint(cwd, ...formats.flatMap((name) => ['-f', `${name}=${folder}/${name}`]))
  const read = (name: string) =>
    existsSync(`${folder}/${name}`) ? readFileSync(`${folder}/${name}`, 'utf8') : undefined
  return { code: String(code), stdout, stderr, ...Object.fromEntries(formats.map((name) => [name, read(name)])) }
}

function checkReport(name: string, text: string | undefined): void {
  if (text === undefined) return
  const line = text.split('\n').find((line) => harmful.test(line))
  assert.equal(line, undefined, `${name} holds what acts on a terminal: ${JSON.stringify(line)}`)
  if (name === 'github') assert.doesNotMatch(text, /^(?!::(?:error|warning|notice) |$)/m)
  else assert.doesNotMatch(text, /^\s*::\w/m)
  if (['json', 'sarif', 'gitlab', 'rdjson'].includes(name)) JSON.parse(text)
  if (name === 'junit') parseXml(text)
}

function parseXml(text: string): void {
  const onError = (level: string, message: string) => assert.fail(`junit: ${level}: ${message}`)
  new DOMParser({ onError }).parseFromString(text, 'text/xml')
}

function texts(cwd: string, tree: Tree) {
  return Array.from(tree.keys(), (name) => readFileSync(`${cwd}/${name}`))
}

export const runs = [everyCommandEnds, sameBytesTwice]
