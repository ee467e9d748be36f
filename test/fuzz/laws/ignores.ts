import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { bent } from '../case.ts'
import { facets } from '../contract.ts'
import { law } from '../law.ts'
import { type Found, lint, type Report, reportOf } from '../report.ts'
import { put } from '../tree.ts'

const comment = (rule: string) =>
  `# carveout-ignore ${rule} until 2026-12-31: the repo is split in December, see ADR 41`

const hiding = law(
  'an ignore comment hides its findings and no other, and all is as before without it',
  bent,
  async ({ cwd, tree, which }) => {
    const before = await lint(cwd, '-f', 'json')
    fc.pre(before.code !== 2)
    const report: Report = JSON.parse(before.stdout)
    const able = report.findings.filter(({ rule }) => facets.has(rule))
    const finding = able[which % Math.max(1, able.length)]
    fc.pre(finding !== undefined)
    if (finding === undefined) return
    const bytes = tree.get(finding.file) ?? Buffer.from('')
    const lines = bytes.toString('utf8').split('\n')
    const at = lineOfKey(lines, finding)
    put(cwd, finding.file, lines.toSpliced(at, 0, comment(finding.rule)).join('\n'))
    const hidden = await reportOf(cwd, '--show-ignored')
    const isHidden = (other: Found) =>
      isSame(other, finding) && other.line >= at + 1 && other.line <= endOfKey(lines, at)
    assert.deepEqual(
      hidden?.findings.map(asOne).sort(),
      report.findings
        .filter((one) => !isHidden(one))
        .map(asOne)
        .sort(),
    )
    assert.deepEqual(hidden?.ignored?.map(asOne).sort(), report.findings.filter(isHidden).map(asOne).sort())
    put(cwd, finding.file, bytes)
    assert.deepEqual(await lint(cwd, '-f', 'json'), before)
  },
)

const unused = law(
  '--fix takes an ignore comment that hides nothing, and leaves the file as it was',
  bent,
  async ({ cwd, tree, which }) => {
    const { findings = [] } = (await reportOf(cwd)) ?? {}
    fc.pre(!findings.some(({ fixable, rule }) => fixable || rule === 'yaml-syntax' || rule === 'schema'))
    const rule = [...facets.keys()].find((id) => !findings.some((finding) => finding.rule === id)) ?? ''
    const names = [...tree.keys()]
    const name = names[which % names.length] ?? ''
    const lines = (tree.get(name) ?? '').toString().split('\n')
    const keys = lines.flatMap((line, i) => (/^ *(- )?\w+:( |$)/.test(line) ? [i] : []))
    const at = keys[which % keys.length] ?? 0
    fc.pre(!isInText(lines, at))
    put(cwd, name, lines.toSpliced(at, 0, `${/^ */.exec(lines[at] ?? '')?.[0]}${comment(rule)}`).join('\n'))
    const { findings: found = [] } = (await reportOf(cwd)) ?? {}
    assert.deepEqual(
      found.filter((one) => one.rule === 'unused-ignore').map(({ line }) => line),
      [at + 1],
    )
    await lint(cwd, '--fix')
    assert.equal(readFileSync(`${cwd}/${name}`, 'utf8'), lines.join('\n'))
  },
)

/** The line of the key at the top of a document that a finding lies in, as the plainest style writes it. */
function lineOfKey(lines: readonly string[], { line, pointer }: Found): number {
  const key = pointer.split('/')[1] ?? 'id'
  const at = lines.findLastIndex((text, i) => i < line && (text.startsWith(`${key}:`) || text === '---'))
  fc.pre(at !== -1 && lines[at] !== '---')
  return at
}

function endOfKey(lines: readonly string[], at: number): number {
  const next = lines.findIndex((line, i) => i > at && /^[^\s#]/.test(line))
  return next === -1 ? lines.length : next
}

/** Whether a line stands in a text of several lines, where nothing is a comment. */
function isInText(lines: readonly string[], at: number): boolean {
  const indent = (line = '') => /^ */.exec(line)?.[0].length ?? 0
  const parent = lines.findLastIndex((line, i) => i < at && line.trim() !== '' && indent(line) < indent(lines[at]))
  return /[|>][-+\d]*$|"/.test(lines[parent] ?? '')
}

function isSame(a: Found, b: Found): boolean {
  return a.rule === b.rule && a.file === b.file
}

function asOne({ rule, declaration, message, pointer, severity }: Found): string {
  return `${rule} ${severity} ${declaration} ${pointer} ${message}`
}

export const ignores = [hiding, unused]
