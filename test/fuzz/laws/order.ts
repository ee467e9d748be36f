import assert from 'node:assert/strict'
import { twisted } from '../case.ts'
import { law } from '../law.ts'
import { lint } from '../report.ts'
import { inFolder } from '../tree.ts'

/** Dashes and negation would be read as something else. */
const asPath = (name: string) => `./${name}`

const creation = law('the order in which files were made does not matter', twisted, async ({ cwd, tree }) => {
  const forwards = await lint(cwd, '-f', 'json')
  const backwards = await inFolder(new Map([...tree].reverse()), (other) => lint(other, '-f', 'json'))
  assert.deepEqual(backwards, forwards)
})

const naming = law('the order in which files are named does not matter', twisted, async ({ cwd, tree, which }) => {
  const names = [...tree.keys()].filter((name) => /\.(ya?ml|json)$/.test(name)).map(asPath)
  const turned = [...names.slice(which % names.length), ...names.slice(0, which % names.length)].reverse()
  const forwards = await lint(cwd, '-f', 'json', ...names)
  assert.deepEqual(await lint(cwd, '-f', 'json', ...turned, ...names.slice(0, 1)), forwards)
})

const narrowing = law(
  'naming one file reports exactly what naming all reports on it',
  twisted,
  async ({ cwd, tree }) => {
    const all = await lint(cwd, '-f', 'json')
    if (all.code === 2) return
    for (const name of tree.keys()) {
      const one = await lint(cwd, '-f', 'json', '--allow-empty', asPath(name))
      if (one.code === 2 || !all.stdout.includes(JSON.stringify(name))) continue
      const of = (text: string) => JSON.parse(text).findings.filter(({ file }: { file: string }) => file === name)
      assert.deepEqual(of(one.stdout), of(all.stdout), `findings of ${name}`)
    }
  },
)

export const order = [creation, naming, narrowing]
