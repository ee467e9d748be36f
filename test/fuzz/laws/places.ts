import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { isMap, isSeq, parseAllDocuments } from 'yaml'
import { lint as lintFiles } from '../../../src/lint/lint.ts'
import { rules } from '../../../src/rules/index.ts'
import { torn, twisted } from '../case.ts'
import { law } from '../law.ts'
import { checkRange, covered, linesOf } from '../ranges.ts'
import { type Found, type Range, reportOf } from '../report.ts'
import type { Tree } from '../tree.ts'

const schema = JSON.parse(readFileSync('schemas/report.schema.json', 'utf8'))
const isReport = new Ajv({ allowUnionTypes: true, strictTypes: false, validateFormats: false }).compile(schema)

const inTheFile = law(
  'every place lies in its file, in order, and the report keeps to its schema',
  torn,
  async ({ cwd, tree }) => {
    const report = await reportOf(cwd, '--show-ignored')
    if (report === undefined) return
    assert.ok(isReport(report), JSON.stringify(isReport.errors))
    for (const finding of [...report.findings, ...(report.ignored ?? [])])
      for (const range of rangesOf(finding)) checkRange(range, linesIn(tree, range.file))
    assert.deepEqual(report.findings, report.findings.toSorted(inOrder))
  },
)

/** By file, line, column and rule, by code unit. */
function inOrder(a: Found, b: Found): number {
  const by = (x: string | number, y: string | number) => (x < y ? -1 : x > y ? 1 : 0)
  return by(a.file, b.file) || a.line - b.line || a.column - b.column || by(a.rule, b.rule)
}

function rangesOf(finding: Found & { readonly comment?: Range }): Range[] {
  return [finding, ...finding.related, ...(finding.fix?.edits ?? []), ...(finding.comment ? [finding.comment] : [])]
}

function linesIn(tree: Tree, file: string): readonly string[] {
  const bytes = tree.get(file)
  assert.ok(bytes, `${file} is no file of the tree`)
  return linesOf(bytes.toString('utf8'))
}

const onTheWords = law('the words of a finding are those at its place', torn, async ({ tree }) => {
  const files = textsOf(tree)
  const { findings } = lintFiles(files, { rules, today: '2026-11-23' })
  for (const { place, words, rule, message } of findings) {
    const text = files.find(({ path }) => path === place.file)?.text ?? ''
    // A lone carriage return is read as the end of a line.
    const there = covered(place, linesOf(text)).replace(/\r(?!\n)/g, '\n')
    assert.equal(there, words, `${rule}: ${message}`)
  }
})

const pointers = law('every pointer leads to a value that a reader of YAML finds', twisted, async ({ cwd, tree }) => {
  const report = await reportOf(cwd)
  for (const { file, pointer, rule } of report?.findings ?? []) {
    if (rule === 'yaml-syntax') continue
    const documents = parseAllDocuments(tree.get(file)?.toString('utf8') ?? '', { merge: false, uniqueKeys: false })
    assert.ok('length' in documents)
    assert.ok(
      documents.some((document) => leads(document.contents, pointer)),
      `${rule}: nothing is at ${pointer} in ${file}`,
    )
  }
})

function leads(top: unknown, pointer: string): boolean {
  let nodes: unknown[] = [top]
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
    nodes = nodes.flatMap((node) => {
      if (isMap(node)) return node.items.filter((item) => String(item.key) === key).map(({ value }) => value)
      return isSeq(node) && Number(key) < node.items.length ? [node.items[Number(key)]] : []
    })
  }
  return nodes.length > 0
}

/** The files that are UTF-8. */
function textsOf(tree: Tree) {
  return Array.from(tree, ([path, bytes]) => ({ path, text: bytes.toString('utf8') })).filter(
    ({ path }) => /\.(ya?ml|json)$/.test(path) && !path.startsWith('.'),
  )
}

export const places = [inTheFile, onTheWords, pointers]
