import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folder, run } from './support.ts'

const portfolio = readFileSync('examples/portfolio.yaml', 'utf8')
const sound = readFileSync('examples/sound/relevance-tuning.yaml', 'utf8')
const comment = '# carveout-ignore fuzzy-scope until 2026-12-31: the repo is split in December, see ADR 41'
const files = {
  'portfolio.yaml': portfolio,
  'wild.yaml': sound.replace(/( *)projects: \[.*\]/, `$1${comment}\n$1projects: [order-*]`),
}

test('what is ignored passes, is counted, and listed when asked for', async () => {
  const cwd = folder(files)
  const { code, stdout } = await run(cwd, ['lint'])
  expect(code).toBe(0)
  expect(stdout).toContain('✓ pressure valve  relevance-tuning')
  expect(stdout).toContain('1 error waived by an ignore comment')
  expect(stdout).toMatch(/1 pressure valve; no findings in 2 files; 1 ignored\n$/)
  expect(stdout).not.toContain('ADR 41')

  const shown = (await run(cwd, ['lint', '--show-ignored'])).stdout
  expect(shown).toMatch(/\nignored\n\n {2}wild\.yaml:\d+:14: error fuzzy-scope: "order-\*" covers/)
  expect(shown).toMatch(/\n {4}wild\.yaml:\d+:3: until 2026-12-31: the repo is split in December, see ADR 41\n/)
  const report = JSON.parse((await run(cwd, ['lint', '--show-ignored', '-f', 'json'])).stdout)
  expect(report).toMatchObject({
    summary: { ignored: 1, errors: 0 },
    carveOuts: [{ waived: 1, verdict: 'pressure-valve' }],
    ignored: [{ rule: 'fuzzy-scope', until: '2026-12-31', comment: { file: 'wild.yaml', column: 3 } }],
  })
  expect(JSON.parse((await run(cwd, ['lint', '-f', 'json'])).stdout)).not.toHaveProperty('ignored')
})

test('without ignores all is reported', async () => {
  const { code, stdout } = await run(folder(files), ['lint', '--no-ignores', '-f', 'concise'])
  expect(code).toBe(1)
  expect(stdout).toMatch(/^wild\.yaml:\d+:14: error fuzzy-scope: [^\n]*\n$/)
})

test('past its end it shuts the gate, and so does what it hid', async () => {
  const { code, stdout } = await run(folder(files), [
    'lint',
    '-f',
    'concise',
    '--today',
    '2027-01-01',
    '--rule',
    'overdue-review:off',
  ])
  expect(code).toBe(1)
  expect(stdout).toContain('error expired-ignore: ')
  expect(stdout).toContain('error fuzzy-scope: ')
})

test('one that is unused is a warning that can be switched off; the others can not', async () => {
  const cwd = folder({ ...files, 'wild.yaml': sound.replace('title:', `${comment}\ntitle:`) })
  expect((await run(cwd, ['lint', '--max-warnings', '0', '-f', 'concise'])).stdout).toContain('warning unused-ignore: ')
  expect((await run(cwd, ['lint', '--rule', 'unused-ignore:off', '-f', 'concise'])).stdout).toBe('')
  const { code, stderr } = await run(cwd, ['lint', '--rule', 'bare-ignore:off'])
  expect(code).toBe(2)
  expect(stderr).toContain("bare-ignore is no rule but a finding of carveout itself, which can't be switched off")
})

test('each finding about a comment is explained', async () => {
  for (const id of ['bare-ignore', 'expired-ignore', 'distant-ignore', 'unused-ignore']) {
    expect((await run('.', ['explain', id])).stdout).toMatch(new RegExp(`^${id}\n\n[A-Z].*\\.\n\n`))
    const { rules } = JSON.parse((await run('.', ['explain', id, '-f', 'json'])).stdout)
    expect(rules).toMatchObject([{ id, severity: id === 'unused-ignore' ? 'warning' : 'error' }])
  }
})

test('what a comment says reaches no terminal unescaped', async () => {
  const cwd = folder({ ...files, 'wild.yaml': files['wild.yaml'].replace('the repo', '\u001b[31m\u202ethe repo') })
  const { stdout } = await run(cwd, ['lint', '--show-ignored'])
  expect(stdout).toContain('\\u{1b}[31m\\u{202e}the repo')
})

test('an unused comment is removed by --fix, and nothing else', async () => {
  const wild = sound.replace('title:', `${comment}\ntitle:`)
  const cwd = folder({ 'portfolio.yaml': portfolio, 'wild.yaml': wild.replaceAll('\n', '\r\n') })
  expect((await run(cwd, ['lint', '--fix', '-f', 'concise'])).code).toBe(0)
  expect(readFileSync(join(cwd, 'wild.yaml'), 'utf8')).toBe(sound.replaceAll('\n', '\r\n'))
})
