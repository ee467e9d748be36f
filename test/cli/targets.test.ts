import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folder, run } from './support.ts'

const bare = 'apiVersion: carveout/v1\nkind: CarveOut\nid: bare\n'

test('a report never replaces a declaration that it is about', async () => {
  const cwd = folder({ 'a.yaml': bare })
  const { code, stdout, stderr } = await run(cwd, ['lint', '-f', 'json=./a.yaml'])
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain("a report can't go to ./a.yaml: it would replace what was judged")
  expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(bare)
})

test.each(['json', 'sarif', 'gitlab', 'rdjson'])('a report in %s replaces the one before it', async (format) => {
  const cwd = folder({ 'a.yaml': bare })
  const args = ['lint', '-f', `${format}=report.json`]
  const first = await run(cwd, args)
  expect(first).toMatchObject({ code: 1, stderr: '' })
  expect(await run(cwd, args)).toEqual(first)
})
