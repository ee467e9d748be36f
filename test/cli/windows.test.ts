import { readFileSync, writeFileSync } from 'node:fs'
import { win32 } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatOption } from '../../src/cli/targets.ts'
import { shownFrom } from '../../src/files/read.ts'
import { folder, run } from './support.ts'

describe('paths of Windows', () => {
  test.each([
    ['C:\\repo\\teams', 'C:\\repo', 'teams/a.yaml'],
    ['c:\\repo\\teams', 'C:/repo/', 'teams/a.yaml'],
    ['C:\\repo', 'C:\\repo', 'a.yaml'],
    ['D:\\repo', 'C:\\repo', undefined],
    ['C:\\elsewhere', 'C:\\repo', undefined],
    ['C:\\repo', 'repo', undefined],
  ])('a step in %s of the workspace %s calls a file %s', (cwd, workspace, path) => {
    const rename = shownFrom(workspace, cwd, win32)
    expect(rename?.('a.yaml')).toBe(path)
    if (rename) expect(rename('D:/b.yaml')).toBe('D:/b.yaml')
  })

  test('a report goes to a path with a colon, and all after the first `=`', () => {
    const parsed = formatOption().parseArg?.('sarif=C:\\a=b.sarif', [])
    expect(parsed).toEqual([{ format: 'sarif', file: 'C:\\a=b.sarif' }])
  })
})

describe('a checkout with CRLF', () => {
  const endless = readFileSync('examples/erosive/no-end.yaml', 'utf8')
  const sound = readFileSync('examples/sound/relevance-tuning.yaml', 'utf8')
  const comment = '# carveout-ignore fuzzy-scope until 2026-12-31: the repo is split in December'
  const ignored = sound.replace(/( *)projects: \[.*\]/, `$1${comment}\n$1projects: [order-*]`)
  const files = {
    'a.yaml': endless.replace('purpose:', 'purpose: |\n  of two\n  lines\nx-old:'),
    'b.yaml': ignored,
    'c.yaml': 'apiVersion: carveout/v1\nkind: CarveOut\nid: odd # a remark\npurpos: "a\n  b"\n---\nkind: [\n',
    'portfolio.yaml': readFileSync('examples/portfolio.yaml', 'utf8'),
    'carveout.config.yaml': 'extends: strict\nrules:\n  missing-review: off\n',
  }
  const crlf = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text.replaceAll('\n', '\r\n')]))

  test.each(['pretty', 'concise', 'github', 'gitlab', 'markdown', 'junit'])(
    'gives the same report as one with LF: %s',
    async (format) => {
      const args = ['lint', '-f', format, '--show-ignored']
      const expected = await run(folder(files), args)
      if (format === 'pretty') expect(expected.stdout).toContain('; 1 ignored')
      expect(expected).toMatchObject({ code: 1, stderr: '' })
      expect(await run(folder(crlf), args)).toEqual(expected)
    },
  )

  test('takes a baseline whose lines end with CRLF', async () => {
    const cwd = folder({ 'a.yaml': endless, 'portfolio.yaml': files['portfolio.yaml'] })
    const terms = ['--until', '2027-01-31', '--because', 'moved from the wiki']
    expect(await run(cwd, ['baseline', ...terms])).toMatchObject({ code: 0 })
    const path = `${cwd}/.carveout-baseline.yaml`
    const before = await run(cwd, ['lint'])
    expect(before.stdout).toMatch(/errors? in the baseline: /)
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'))
    expect(await run(cwd, ['lint'])).toEqual(before)
  })
})
