import { linkSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folder, run } from './support.ts'

const bare = 'apiVersion: carveout/v1\nkind: CarveOut\nid: bare\n'

test.each(['./a.yaml', 'soft.json', 'hard.json'])(
  'a report never replaces a declaration that it is about: %s',
  async (target) => {
    const cwd = folder({ 'a.yaml': bare })
    symlinkSync('a.yaml', join(cwd, 'soft.json'))
    linkSync(join(cwd, 'a.yaml'), join(cwd, 'hard.json'))
    const { code, stdout, stderr } = await run(cwd, ['lint', 'a.yaml', '-f', `json=${target}`])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(`a report can't go to ${target}: it would replace what was judged`)
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(bare)
  },
)

test.each(['json', 'sarif', 'gitlab', 'rdjson'])('a report in %s replaces the one before it', async (format) => {
  const cwd = folder({ 'a.yaml': bare })
  const args = ['lint', '-f', `${format}=report.json`]
  const first = await run(cwd, args)
  expect(first).toMatchObject({ code: 1, stderr: '' })
  expect(await run(cwd, args)).toEqual(first)
})
