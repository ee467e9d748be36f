import { existsSync, lstatSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { besideOf, folder, run } from './support.ts'

const portfolio = readFileSync('examples/portfolio.yaml', 'utf8')
const sound = readFileSync('examples/sound/relevance-tuning.yaml', 'utf8')
const wild = sound.replace(/projects: \[.*\]/, 'projects: [order-*]')
const endless = readFileSync('examples/erosive/no-end.yaml', 'utf8').replace('id: no-end', 'id: endless')

const file = '.carveout-baseline.yaml'
const terms = ['--until', '2027-01-31', '--because', 'moved from the wiki']
const project = (more: Record<string, string> = {}) =>
  folder({ '.git/HEAD': '', 'portfolio.yaml': portfolio, 'a/wild.yaml': wild, 'b/endless.yaml': endless, ...more })
const baselineOf = (cwd: string) => readFileSync(join(cwd, file), 'utf8')

test('what it records does not shut the gate, and the gate says so', async () => {
  const cwd = project()
  expect((await run(cwd, ['lint'])).code).toBe(1)
  expect(existsSync(join(cwd, file))).toBe(false)

  const { code, stdout, stderr } = await run(cwd, ['baseline', ...terms])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toBe(`recorded 2 errors in ${file}; the gate forgives them through 2027-01-31, the verdict does not\n`)
  expect(baselineOf(cwd)).toMatch(/rule: missing-expiry\n {4}declaration: "endless"\n[\s\S]*rule: fuzzy-scope/)

  const after = await run(cwd, ['lint'])
  expect(after).toMatchObject({ code: 0, stderr: '' })
  expect(after.stdout).toContain('✗ erosive  endless')
  expect(after.stdout).toContain('1 error in the baseline: missing-expiry\n')
  expect(after.stdout).toMatch(/2 erosive; no findings in 3 files; 2 in the baseline\n$/)
  const report = JSON.parse((await run(cwd, ['lint', '-f', 'json'])).stdout)
  expect(report).toMatchObject({ summary: { baselined: 2, errors: 0 }, findings: [] })
  expect(report.carveOuts.map(({ verdict }: { verdict: string }) => verdict)).toEqual(['erosive', 'erosive'])
  expect(report).not.toHaveProperty('stale')
})

test('it ends', async () => {
  const cwd = project()
  await run(cwd, ['baseline', ...terms])
  const { code, stdout } = await run(cwd, ['lint', 'b', '-f', 'concise', '--today', '2027-02-01'])
  expect(code).toBe(1)
  expect(stdout).toContain('has no end (the baseline forgave it until 2027-01-31)\n')
})

test('it never grows by itself, and a swap of one fault for another is seen', async () => {
  const cwd = project()
  await run(cwd, ['baseline', ...terms])
  const before = baselineOf(cwd)
  writeFileSync(join(cwd, 'a/wild.yaml'), wild.replace('order-*', 'web-*'))
  const { code, stdout, stderr } = await run(cwd, ['lint', '-f', 'concise'])
  expect(code).toBe(1)
  expect(stdout).toContain('"web-*" covers')
  expect(stderr).toBe(
    'carveout: 1 entry of the baseline matches nothing any more; `carveout baseline --prune` drops it\n',
  )
  expect(baselineOf(cwd)).toBe(before)
})

test('stale entries are told, dropped when asked for, and shut no gate', async () => {
  const cwd = project()
  await run(cwd, ['baseline', ...terms])
  writeFileSync(join(cwd, 'a/wild.yaml'), sound)
  const { code, stdout, stderr } = await run(cwd, ['lint', '-f', 'json', '--max-warnings', '0'])
  expect(code).toBe(0)
  expect(stderr).toContain('1 entry of the baseline matches nothing any more')
  expect(JSON.parse(stdout).stale).toMatchObject([{ rule: 'fuzzy-scope', declaration: 'relevance-tuning', count: 1 }])
  // It can't be told from a run that does not look there.
  expect((await run(cwd, ['lint', 'b'])).stderr).toBe('')
  expect((await run(cwd, ['baseline', '--prune', 'b'])).stdout).toBe(`nothing to drop from ${file}\n`)

  expect(await run(cwd, ['baseline', '--prune'])).toEqual({
    code: 0,
    stdout: `dropped 1 error from ${file}; 1 left\n`,
    stderr: '',
  })
  expect(baselineOf(cwd)).not.toContain('fuzzy-scope')
  expect((await run(cwd, ['lint'])).stderr).toBe('')
})

test('recording again adds what is new alone', async () => {
  const cwd = project()
  await run(cwd, ['baseline', ...terms, 'a'])
  const later = ['baseline', '--until', '2027-03-31', '--because', 'later']
  expect((await run(cwd, later)).stdout).toContain('recorded 1 error ')
  expect(baselineOf(cwd).match(/until: .*\n {4}because: .*/g)).toEqual([
    'until: 2027-03-31\n    because: "later"',
    'until: 2027-01-31\n    because: "moved from the wiki"',
  ])
  expect((await run(cwd, later)).stdout).toBe(`no new errors to record in ${file}\n`)
})

test('it is that of the project, from any of its folders', async () => {
  const cwd = project()
  await run(join(cwd, 'a'), ['baseline', ...terms])
  expect(existsSync(join(cwd, file))).toBe(true)
  expect((await run(join(cwd, 'a'), ['lint'])).code).toBe(0)
  expect((await run(cwd, ['lint', 'a'])).code).toBe(0)
  expect((await run(cwd, ['lint', 'b'])).code).toBe(1)
})

test('findings of the machinery are left out, and said so', async () => {
  const cwd = project({ 'c.yaml': 'apiVersion: carveout/v1\nkind: CarveOut\nid: c\ntittle: t\n' })
  const { code, stderr } = await run(cwd, ['baseline', ...terms])
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: 'carveout: 1 error left out, which nothing can put off: schema\n',
  })
  expect((await run(cwd, ['lint'])).code).toBe(1)
})

test('no more is recorded than can be read again', async () => {
  const faulty = Array.from({ length: 30 }, (_, i) => `apiVersion: carveout/v1\nkind: CarveOut\nid: bad-${i}\n`)
  const cwd = folder({ 'a.yaml': faulty.join('---\n') })
  const recorded = (because: string) => run(cwd, ['baseline', '--until', '2027-01-31', '--because', because])
  expect(await recorded('x'.repeat(20_000))).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('more than a baseline may hold (2 MB)'),
  })
  expect(existsSync(join(cwd, file))).toBe(false)
  expect(await recorded('x'.repeat(2_000))).toMatchObject({ code: 0 })
  expect(await run(cwd, ['lint'])).toMatchObject({ code: 0 })
})

test('nothing is written where there is nothing to record', async () => {
  const cwd = folder({ 'portfolio.yaml': portfolio, 'sound.yaml': sound })
  expect(await run(cwd, ['baseline', ...terms])).toEqual({
    code: 0,
    stdout: `no new errors to record in ${file}\n`,
    stderr: '',
  })
  expect(existsSync(join(cwd, file))).toBe(false)
})

describe('is refused:', () => {
  test.each([
    [[], 'give --until <date> and --because <text>'],
    [['--until', '2027-01-31'], 'give --until <date> and --because <text>'],
    [['--because', 'x'], 'give --until <date> and --because <text>'],
    [['--until', '2027-01-31', '--because', ' '], 'give --until <date> and --because <text>'],
    [['--until', '2026-11-23', '--because', 'x'], '--until 2026-11-23 is not after today, 2026-11-23'],
    [['--until', '2027-02-30', '--because', 'x'], 'Write a calendar day as YYYY-MM-DD.'],
    [['--prune', ...terms], "'--prune' cannot be used with option '--until <date>'"],
    [[...terms, 'nowhere'], 'there is no file or folder nowhere'],
  ])('%j', async (argv, message) => {
    const cwd = project()
    const { code, stdout, stderr } = await run(cwd, ['baseline', ...argv])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(message)
    expect(existsSync(join(cwd, file))).toBe(false)
  })

  test('a baseline that is none, by every command that reads it', async () => {
    const cwd = project({ [file]: 'version: 1\nentries:\n  - 1\n' })
    for (const argv of [['lint'], ['lint', 'a'], ['baseline', ...terms], ['baseline', '--prune']]) {
      const { code, stdout, stderr } = await run(cwd, argv)
      expect({ code, stdout, stderr }).toEqual({
        code: 2,
        stdout: '',
        stderr: `carveout: ${file}:3:5: item 1 of \`entries\` is the number 1, not a map: give a map: { rule, declaration, digest, until, because, count }\n`,
      })
    }
    expect((await run(join(cwd, 'a'), ['lint'])).stderr).toContain(`../${file}:3:5`)
  })

  test('a baseline that is a link, or a folder', async () => {
    const cwd = project({ 'elsewhere.yaml': 'version: 1\nentries: []\n' })
    symlinkSync(join(cwd, 'elsewhere.yaml'), join(cwd, file))
    for (const argv of [['lint'], ['baseline', ...terms]]) {
      const { code, stderr } = await run(cwd, argv)
      expect(code).toBe(2)
      expect(stderr).toBe(`carveout: ${file} is a symbolic link; a baseline is a plain file at the project root\n`)
    }
    expect((await run(project({ [`${file}/x`]: '' }), ['lint'])).code).toBe(2)
  })
})

test('a link that waits beside it is not written through', async () => {
  const cwd = project({ 'precious.txt': 'precious' })
  symlinkSync(join(cwd, 'precious.txt'), join(cwd, besideOf(file)))
  expect((await run(cwd, ['baseline', ...terms])).code).toBe(0)
  expect(readFileSync(join(cwd, 'precious.txt'), 'utf8')).toBe('precious')
  expect(lstatSync(join(cwd, file)).isFile()).toBe(true)
})
