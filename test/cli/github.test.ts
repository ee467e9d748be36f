import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder, run } from './support.ts'

const bare = 'apiVersion: carveout/v1\nkind: CarveOut\nid: bare\n'
const files = { 'repo/teams/bare.yaml': bare }
const env = { GITHUB_ACTIONS: 'true' }

describe('under GitHub Actions', () => {
  test('annotations are added, on standard error', async () => {
    const cwd = folder(files)
    const plain = await run(cwd, ['lint', '-f', 'concise'])
    const { stdout, stderr, code } = await run(cwd, ['lint', '-f', 'concise'], { env })
    expect({ stdout, code }).toEqual({ stdout: plain.stdout, code: 1 })
    expect(plain.stderr).toBe('')
    expect(stderr).toMatch(/^::notice title=carveout::.*\n::error file=repo\/teams\/bare\.yaml,line=3,/)
  })

  test.each(['json', 'sarif', 'markdown'])('%s on standard output is left alone', async (name) => {
    const cwd = folder(files)
    expect((await run(cwd, ['lint', '-f', name], { env })).stdout).toBe((await run(cwd, ['lint', '-f', name])).stdout)
  })

  test('they are not given twice where they were asked for', async () => {
    const { stdout, stderr } = await run(folder(files), ['lint', '-f', 'github'], { env })
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^::notice /)
  })

  test('only there', async () => {
    expect((await run(folder(files), ['lint'], { env: { GITHUB_ACTIONS: 'false' } })).stderr).toBe('')
  })

  test('paths are those of the repository, wherever a step runs', async () => {
    const root = folder(files)
    const inRepo = { ...env, GITHUB_WORKSPACE: join(root, 'repo') }
    const { stdout, stderr } = await run(join(root, 'repo/teams'), ['lint', '-f', 'concise'], { env: inRepo })
    expect(stderr).toContain('file=teams/bare.yaml,')
    expect(stdout).toMatch(/^bare\.yaml:3:5: /)
    const outside = await run(root, ['lint'], { env: inRepo })
    expect(outside.stderr).toContain('file=repo/teams/bare.yaml,')
    const top = await run(join(root, 'repo'), ['lint'], { env: inRepo })
    expect(top.stderr).toContain('file=teams/bare.yaml,')
  })
})

describe('the job summary', () => {
  const summary = (cwd: string) => readFileSync(join(cwd, 'summary.md'), 'utf8')
  const withSummary = { ...env, GITHUB_STEP_SUMMARY: 'summary.md' }

  test('gets the Markdown report, after what it holds', async () => {
    const cwd = folder(files)
    const { stdout: markdown } = await run(cwd, ['lint', '-f', 'markdown'])
    await run(cwd, ['lint'], { env: withSummary })
    expect(summary(cwd)).toBe(markdown)
    await run(cwd, ['lint', '-f', 'github'], { env: withSummary })
    expect(summary(cwd)).toBe(`${markdown}\n${markdown}`)
  })

  test('gets it where annotations were asked for, and not otherwise', async () => {
    const cwd = folder({ ...files, 'summary.md': '' })
    const { GITHUB_STEP_SUMMARY } = withSummary
    await run(cwd, ['lint'], { env: { GITHUB_STEP_SUMMARY } })
    expect(summary(cwd)).toBe('')
    await run(cwd, ['lint', '-f', 'github=annotations.txt'], { env: { GITHUB_STEP_SUMMARY } })
    expect(summary(cwd)).toMatch(/^## carveout: /)
  })

  test('does not grow over what GitHub takes', async () => {
    const cwd = folder({ ...files, 'summary.md': 'x'.repeat(1024 * 1024 - 1200) })
    await run(cwd, ['lint'], { env: withSummary })
    expect(summary(cwd)).toMatch(/\*\*The report is cut here.*\n$/)
    expect(summary(cwd).length).toBeLessThanOrEqual(1024 * 1024)
  })

  test('that is full is told on standard error', async () => {
    const cwd = folder(files)
    writeFileSync(join(cwd, 'summary.md'), 'x'.repeat(1024 * 1024))
    const { stderr, code } = await run(cwd, ['lint'], { env: withSummary })
    expect(stderr).toMatch(/\ncarveout: the job summary is full; the report is not in it\n$/)
    expect(code).toBe(1)
    expect(summary(cwd)).toHaveLength(1024 * 1024)
  })

  test('that can not be written is told on standard error', async () => {
    const cwd = folder(files)
    mkdirSync(join(cwd, 'summary.md'))
    const { stderr, code } = await run(cwd, ['lint'], { env: withSummary })
    expect(stderr).toMatch(
      /\ncarveout: the report is not in the job summary: summary\.md can't be written: it is a folder\n$/,
    )
    expect(code).toBe(1)
  })
})

test('a declaration can not steer a step that shows the report', async () => {
  const text = '::set-output name=a::b ##[add-mask]x 漢::stop-commands::t'
  const title = `title: "${`${text} `.repeat(20)}"\nowner: "${text}"\nscope: { projects: ["* ${text}"], work: ["any ${text}"] }\n`
  const cwd = folder({
    'a.yaml': `${bare}${title}`,
    '::add-mask::b.yaml': 'apiVersion: carveout/v1\nkind: "::debug::x"\n',
  })
  for (const name of ['pretty', 'concise', 'json', 'sarif', 'gitlab', 'junit', 'markdown', 'rdjson']) {
    const { stdout, stderr } = await run(cwd, ['lint', '-f', name], { env })
    expect(stdout).toContain('fuzzy-scope')
    expect(stdout).not.toMatch(/^\s*::\w|##\w*\[/m)
    expect(stderr).not.toMatch(/^\s*::(?!(?:notice|error|warning) (?:title|file)=)/m)
  }
})
