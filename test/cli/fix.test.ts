import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { replaceWhole } from '../../src/files/write.ts'
import { besideOf, folder, run } from './support.ts'

const [portfolio = '', sound = ''] = readFileSync('test/rules/base.txt', 'utf8').split(/^---\n/m)
const misspelt = sound.replace('expires: 2026-12-18', 'expries: 18 Dec 2026 # the end')
const mended = sound.replace('expires: 2026-12-18', 'expires: 2026-12-18 # the end')
const policy = { 'portfolio.yaml': portfolio, 'teams/ledger.yaml': misspelt }
const read = (...path: string[]) => readFileSync(join(...path), 'utf8')

describe('--fix', () => {
  test('mends what is safe, and a second run has nothing to fix', async () => {
    const cwd = folder(policy)
    expect((await run(cwd, ['lint'])).code).toBe(1)
    const first = await run(cwd, ['lint', '--fix', '-f', 'concise'])
    expect(first).toEqual({ code: 0, stdout: '', stderr: 'fixed 2 findings in 1 file\n' })
    expect(read(cwd, 'teams/ledger.yaml')).toBe(mended)
    expect(await run(cwd, ['lint', '--fix', '-f', 'concise'])).toEqual({
      code: 0,
      stdout: '',
      stderr: 'nothing to fix\n',
    })
    expect(readdirSync(join(cwd, 'teams'))).toEqual(['ledger.yaml'])
  })

  test('reports, and fails by, what is left', async () => {
    const cwd = folder({ ...policy, 'teams/ledger.yaml': misspelt.replace('ledger-service', 'ledger-*') })
    const { code, stdout, stderr } = await run(cwd, ['lint', '--fix', '-f', 'concise'])
    expect(code).toBe(1)
    expect(stdout.trimEnd().split('\n')).toEqual([expect.stringContaining('error fuzzy-scope')])
    expect(stderr).toBe('fixed 2 findings in 1 file\n')
    expect(read(cwd, 'teams/ledger.yaml')).toContain('ledger-*')
  })

  test('reports what can not be read as text, too', async () => {
    const spaced = Array.from(sound, (character) => `\0${character}`).join('')
    const cwd = folder({ 'portfolio.yaml': portfolio, 'ledger.yaml': spaced })
    const { stdout } = await run(cwd, ['lint', '--fix', '-f', 'concise'])
    expect(stdout).toContain('this file is not UTF-8 text')
    expect(read(cwd, 'ledger.yaml')).toBe(spaced)
  })

  test('works on the files named alone', async () => {
    const cwd = folder({ ...policy, 'teams/other.yaml': misspelt.replaceAll('ledger-migration', 'other') })
    await run(cwd, ['lint', '--fix', 'teams/ledger.yaml'])
    expect(read(cwd, 'teams/ledger.yaml')).toContain('expires')
    expect(read(cwd, 'teams/other.yaml')).toContain('expries')
  })

  test('keeps permissions and links, and leaves no file behind', async () => {
    const cwd = folder({ 'portfolio.yaml': portfolio, 'real/ledger.yaml': misspelt, 'link/.keep': '' })
    const link = join(cwd, 'link/ledger.yaml')
    symlinkSync('../real/ledger.yaml', link)
    chmodSync(join(cwd, 'real/ledger.yaml'), 0o640)
    const { ino } = statSync(link)
    expect((await run(cwd, ['lint', '--fix', 'link/ledger.yaml'])).code).toBe(0)
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(read(cwd, 'real/ledger.yaml')).toBe(mended)
    expect(statSync(link)).toMatchObject({ mode: 0o100640 })
    expect(statSync(link).ino).not.toBe(ino)
    expect(readdirSync(join(cwd, 'real'))).toEqual(['ledger.yaml'])
  })

  test('a link that is not named leads nowhere', async () => {
    const outside = folder({ 'ledger.yaml': misspelt })
    const cwd = folder({ 'portfolio.yaml': portfolio })
    symlinkSync(join(outside, 'ledger.yaml'), join(cwd, 'ledger.yaml'))
    symlinkSync(outside, join(cwd, 'teams'))
    await run(cwd, ['lint', '--fix'])
    expect(read(outside, 'ledger.yaml')).toBe(misspelt)
  })

  test('never writes to what stands at the name of its own file', async () => {
    const outside = folder({ precious: 'precious' })
    const cwd = folder(policy)
    symlinkSync(join(outside, 'precious'), join(cwd, 'teams', besideOf('ledger.yaml')))
    expect((await run(cwd, ['lint', '--fix'])).code).toBe(0)
    expect(read(cwd, 'teams/ledger.yaml')).toBe(mended)
    expect(read(outside, 'precious')).toBe('precious')
    expect(readdirSync(join(cwd, 'teams'))).toEqual(['ledger.yaml'])
  })

  test('keeps a byte order mark, line breaks and the lack of a last one', async () => {
    const odd = (text: string) => `\uFEFF${text.trimEnd().replaceAll('\n', '\r\n')}`
    const cwd = folder({ ...policy, 'teams/ledger.yaml': odd(misspelt) })
    await run(cwd, ['lint', '--fix'])
    expect(read(cwd, 'teams/ledger.yaml')).toBe(odd(mended))
  })

  test('mends JSON so that it stays JSON', async () => {
    const json = { apiVersion: 'carveout/v1', kind: 'CarveOut', id: 'j', expries: 20261218 }
    const cwd = folder({ 'j.json': JSON.stringify(json, null, 2) })
    await run(cwd, ['lint', '--fix'])
    expect(JSON.parse(read(cwd, 'j.json'))).toMatchObject({ expires: '2026-12-18' })
  })

  test('of a file that can not be written nothing is lost, and what was fixed before is told', async () => {
    const cwd = folder({ ...policy, 'a.yaml': misspelt.replaceAll('ledger-migration', 'other'), 'x/b.yaml': misspelt })
    const text = read(cwd, 'x/b.yaml')
    expect(() => replaceWhole('x/b.yaml', cwd, 'what was read', 'what is written')).toThrow(
      'x/b.yaml was changed by somebody else meanwhile',
    )
    expect(() => replaceWhole('none.yaml', cwd, '', '')).toThrow("none.yaml can't be written: no such file or folder")
    mkdirSync(join(cwd, 'x', besideOf('b.yaml')))
    const { code, stdout, stderr } = await run(cwd, ['lint', '--fix', 'a.yaml', 'x/b.yaml'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain("x/b.yaml can't be written: it is a folder (a.yaml is fixed)")
    expect(read(cwd, 'x/b.yaml')).toBe(text)
  })

  test('standard input is no file', async () => {
    const { code, stderr } = await run(folder(policy), ['lint', '-', '--fix'], { stdin: misspelt })
    expect(code).toBe(2)
    expect(stderr).toMatch(/^carveout: --fix writes files, and standard input is none/)
  })
})

describe('--fix-dry-run', () => {
  test('prints a diff that git applies, writes nothing, and fails as the files do', async () => {
    const cwd = folder(policy)
    const { code, stdout, stderr } = await run(cwd, ['lint', '--fix-dry-run'])
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'would fix 2 findings in 1 file\n' })
    expect(stdout).toMatch(/^--- a\/teams\/ledger\.yaml\n\+\+\+ b\/teams\/ledger\.yaml\n@@ /)
    expect(stdout).toContain('-expries: 18 Dec 2026 # the end\n+expires: 2026-12-18 # the end\n')
    expect(read(cwd, 'teams/ledger.yaml')).toBe(misspelt)
    execFileSync('git', ['apply', '-'], { cwd, input: stdout })
    expect(read(cwd, 'teams/ledger.yaml')).toBe(mended)
  })

  test('the diff fits files with other line breaks, no last one, and emoji', async () => {
    const odd = (text: string) => `\uFEFF# 👩🏽‍💻\r\n${text.trimEnd().replaceAll('\n', '\r\n')}`
    const rest = sound.replace('expires: 2026-12-18\n', '')
    const cwd = folder({ 'ledger.yaml': odd(`${rest}expries: 18 Dec 2026`) })
    const { stdout } = await run(cwd, ['lint', '--fix-dry-run'])
    execFileSync('git', ['apply', '-'], { cwd, input: stdout })
    expect(read(cwd, 'ledger.yaml')).toBe(odd(`${rest}expires: 2026-12-18`))
  })

  test('nothing to fix', async () => {
    const cwd = folder({ ...policy, 'teams/ledger.yaml': sound })
    expect(await run(cwd, ['lint', '--fix-dry-run'])).toEqual({ code: 0, stdout: '', stderr: 'nothing to fix\n' })
  })

  test('of standard input', async () => {
    const argv = ['lint', '-', '--stdin-filename', 'teams/ledger.yaml', '--fix-dry-run']
    const { stdout } = await run(folder(policy), argv, { stdin: misspelt })
    expect(stdout).toContain('+++ b/teams/ledger.yaml\n')
  })

  test('colour on a terminal, on which nothing of a file acts', async () => {
    const cwd = folder({ 'a.yaml': `# \u202e evil\nx-a: a\u200bb\n${misspelt}` })
    const { stdout } = await run(cwd, ['lint', '--fix-dry-run'], { tty: true })
    expect(stdout).toContain('\u001b[32m+expires: 2026-12-18 # the end\u001b[39m\n')
    const short = folder({ 'a.yaml': misspelt.replace('starts:', '# \u202e a\u200bb \u0085\nstarts:') })
    expect((await run(short, ['lint', '--fix-dry-run'], { tty: true })).stdout).toContain(
      '# \\u{202e} a\\u{200b}b \\u{85}',
    )
    expect((await run(short, ['lint', '--fix-dry-run'])).stdout).toContain('# \\u{202e} a\u200bb \\u{85}')
  })

  test('a CI system obeys nothing of a file, whose lines stand behind a blank', async () => {
    const lines = ['x-a: |', '  ::stop-commands::a', '  std::vector ##[add-mask]b', 'starts:']
    const cwd = folder({ 'a.yaml': misspelt.replace('starts:', lines.join('\n')) })
    const { stdout } = await run(cwd, ['lint', '--fix-dry-run'])
    expect(stdout).toContain('\n   :\\u{3a}stop-commands::a\n   std::vector #\\u{23}[add-mask]b\n')
  })

  test.each([
    [['--fix'], "option '--fix-dry-run' cannot be used with option '--fix'"],
    [['-f', 'json'], '--fix-dry-run prints a diff; send reports to files'],
  ])('not with %j', async (more, message) => {
    const { code, stdout, stderr } = await run(folder(policy), ['lint', '--fix-dry-run', ...more])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(message)
  })

  test('reports go to files, of the files as they are', async () => {
    const cwd = folder(policy)
    await run(cwd, ['lint', '--fix-dry-run', '-f', 'json=report.json'])
    expect(JSON.parse(read(cwd, 'report.json')).summary).toMatchObject({ errors: 1, notJudged: 1 })
  })
})

describe('suggestions', () => {
  const text = sound
    .replace('[ledger-service, settlement-batch]', '[ledger-*, settlement-btch]')
    .replace(/^success:[\s\S]*/m, '')
  const cwd = () => folder({ 'portfolio.yaml': portfolio, 'ledger.yaml': text })

  test('are edits in JSON, and are not applied', async () => {
    const here = cwd()
    await run(here, ['lint', '--fix'])
    expect(read(here, 'ledger.yaml')).toBe(text)
    const { findings } = JSON.parse((await run(here, ['lint', '-f', 'json'])).stdout)
    const fixes = findings.map(({ rule, fixable, fix }: Record<string, unknown>) => ({ rule, fixable, fix }))
    const line = text.split('\n').length
    const at = { file: 'ledger.yaml', line, column: 1, endLine: line, endColumn: 1 }
    expect(fixes).toEqual([
      { rule: 'missing-graduation', fixable: false, fix: { message: 'add `graduation` at the end, and fill it in', safe: false, edits: [{ ...at, text: expect.stringMatching(/^graduation:\n {2}criteria:\n {4}- event: <.*>\n {2}decide:\n {2}by: <.*>\n$/) }] } },
      { rule: 'missing-success', fixable: false, fix: { message: 'add `success` at the end, and fill it in', safe: false, edits: [{ ...at, text: expect.stringMatching(/^success:\n {2}- event: <.*>\n {4}by:\n$/) }] } },
      { rule: 'fuzzy-scope', fixable: false, fix: { message: 'write "ledger-service" in its place', safe: false, edits: [{ file: 'ledger.yaml', line: 10, column: 14, endLine: 10, endColumn: 22, text: 'ledger-service' }] } },
      { rule: 'unknown-project', fixable: false, fix: { message: 'write "settlement-batch"', safe: false, edits: [{ file: 'ledger.yaml', line: 10, column: 24, endLine: 10, endColumn: 39, text: 'settlement-batch' }] } },
    ]) // biome-ignore format: one fix a line reads best
  })

  test('are printed, with the lines that they add', async () => {
    const { stdout } = await run(cwd(), ['lint', 'ledger.yaml'])
    expect(stdout).toContain('suggestion: write "settlement-batch"\n')
    expect(stdout).toMatch(
      /╰─ suggestion: add `success` at the end, and fill it in\n {11}success:\n {13}- event: <what/,
    )
    expect(stdout).not.toContain('--fix')
  })

  test('a section that was added as suggested does not pass until it is filled in', async () => {
    const here = folder({
      'portfolio.yaml': portfolio,
      'a.yaml': 'apiVersion: carveout/v1\nkind: CarveOut\nid: a\nportfolio: core-engineering\n',
    })
    const report = async () => JSON.parse((await run(here, ['lint', '-f', 'json'])).stdout).findings
    const before = await report()
    const sections = before.flatMap(
      ({ fix }: { fix: { edits: { text: string }[] } | null }) => fix?.edits.map(({ text }) => text) ?? [],
    )
    expect(sections.length).toBeGreaterThan(8)
    writeFileSync(join(here, 'a.yaml'), read(here, 'a.yaml') + sections.join(''))
    const after: { rule: string; pointer: string }[] = await report()
    expect(after.filter(({ rule }) => rule === 'schema')).toEqual([])
    for (const section of sections) {
      const key = /^\w+/.exec(section)?.[0]
      expect(
        after.filter(({ pointer }) => pointer.startsWith(`/${key}`)),
        key,
      ).not.toEqual([])
    }
  })
})

test('what can be fixed is told on the last lines', async () => {
  const { stdout } = await run(folder(policy), ['lint'])
  expect(stdout).toContain('╰─ fix: write `expires`\n')
  expect(stdout).toContain('`carveout lint --fix` mends 1 finding\n')
})
