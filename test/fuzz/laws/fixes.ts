import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { applyPatch, parsePatch } from 'diff'
import fc from 'fast-check'
import { torn, twisted } from '../case.ts'
import { law } from '../law.ts'
import { lint, type Report, reportOf } from '../report.ts'
import type { Tree } from '../tree.ts'

const twice = law('what is fixed once stays as it is', torn, async ({ cwd, tree }) => {
  const { code } = await lint(cwd, '--fix')
  if (code === 2) return
  const once = textsIn(cwd, tree)
  const { stderr } = await lint(cwd, '--fix')
  assert.deepEqual(textsIn(cwd, tree), once)
  assert.match(stderr, /^nothing to fix$/m)
})

const asShown = law('--fix writes what --fix-dry-run shows', torn, async ({ cwd, tree }) => {
  const before = textsIn(cwd, tree)
  const { code, stdout } = await lint(cwd, '--fix-dry-run')
  if (code === 2) return
  assert.deepEqual(textsIn(cwd, tree), before)
  // A diff shows what can't be seen written out, and a lone carriage return is none that `diff` tells apart.
  fc.pre(!Object.values(before).some((text) => /[^\P{C}\n]|\r/u.test(text)) && isPlainNames(tree))
  const shown = { ...before }
  for (const patch of parsePatch(stdout)) {
    if (patch.newFileName === undefined) continue
    const name = patch.newFileName.replace(/^b\//, '')
    const text = applyPatch(shown[name] ?? '', patch, { autoConvertLineEndings: false })
    assert.ok(typeof text === 'string', `the diff does not fit ${name}:\n${stdout}`)
    shown[name] = text
  }
  await lint(cwd, '--fix')
  assert.deepEqual(textsIn(cwd, tree), shown)
})

const better = law('a fix adds no finding, and takes no comment', twisted, async ({ cwd, tree }) => {
  const before = await reportOf(cwd)
  if (before === undefined) return
  const notes = notesIn(cwd, tree)
  await lint(cwd, '--fix')
  assert.deepEqual(notesIn(cwd, tree), notes)
  const after = await reportOf(cwd)
  assert.ok(after, 'what could be judged before can be judged after')
  for (const [kind, count] of countsOf(after)) {
    // What failed its schema was judged by no rule.
    const isNew = before.findings.some(({ rule, fixable }) => fixable && rule === 'schema') && !isMachinery(kind)
    if (!isNew)
      assert.ok(count <= (countsOf(before).get(kind) ?? 0), `there are more findings of ${kind} after the fix`)
  }
})

function isMachinery(kind: string): boolean {
  return /^(schema|yaml-syntax|bare-ignore|expired-ignore|distant-ignore) /.test(kind)
}

function countsOf({ findings }: Report): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { rule, file } of findings) {
    const kind = `${rule} ${file}`
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return counts
}

function isPlainNames(tree: Tree): boolean {
  return [...tree.keys()].every((name) => /^[\w./-]+$/.test(name))
}

function textsIn(cwd: string, tree: Tree): Record<string, string> {
  return Object.fromEntries(Array.from(tree.keys(), (name) => [name, readFileSync(`${cwd}/${name}`, 'utf8')]))
}

function notesIn(cwd: string, tree: Tree): string[] {
  return Object.values(textsIn(cwd, tree)).flatMap((text) => text.match(/# note(-\d)?/g) ?? [])
}

export const fixes = [twice, asShown, better]
