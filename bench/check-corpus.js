// Checks that the corpus is what the measurements take it for: the same each time, clean where it is to be clean, and with
// the fault that is meant, and no other, where it is to be faulty. Needs a build.
import assert from 'node:assert/strict'
import { lint, rules } from '../dist/index.js'
import { today } from './corpus/calendar.js'
import { files, manyDocuments } from './corpus/corpus.js'

const count = Number(process.argv[2] ?? 1_000)

for (const share of [0, 0.05, 1]) {
  const sources = [...files(count, share)]
  assert.deepEqual([...files(count, share)], sources)
  assert.equal(sources.length, count)
  assert.equal(new Set(sources.map(({ path }) => path)).size, count)
  const found = new Map()
  for (const { origin, rule } of lint(sources, { rules, today }).findings) {
    found.set(origin.file, [...new Set([...(found.get(origin.file) ?? []), rule])])
  }
  const meant = sources.filter(({ rules }) => rules.length > 0).map(({ path, rules }) => [path, rules])
  assert.deepEqual([...found].sort(), meant.sort())
  console.log(`${count} files, ${share * 100}% faulty: ${meant.length} with findings, as meant`)
}
for (const share of [0, 0.05, 1]) {
  for (const one of [...files(1, share), manyDocuments(100_000, share)]) {
    const { findings } = lint([one], { rules, today })
    assert.equal(new Set(findings.map(({ declaration }) => declaration)).size, one.rules.length)
    assert.deepEqual(new Set(findings.map(({ rule }) => rule)), new Set(one.rules))
  }
}
const largest = Buffer.byteLength(manyDocuments(10_000_000, 1).text)
assert.ok(largest > 9_990_000 && largest <= 10_000_000)
