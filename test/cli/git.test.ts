import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { env, repository } from '../files/support.ts'
import { folder, run } from './support.ts'

const [portfolio = '', carveOut = ''] = readFileSync('test/rules/base.txt', 'utf8').split(/^---\n/m)
const endless = carveOut.replace('expires: 2026-12-18\n', '')
const policy = { 'portfolio.yaml': portfolio, 'teams/ledger.yaml': carveOut }

/** What a run says, one line a finding, cut to `file:line:col: severity rule`; or its error. */
async function lint(cwd: string, ...argv: string[]) {
  const { code, stdout, stderr } = await run(cwd, ['lint', '-f', 'concise', ...argv], { env })
  const lines = stdout.split('\n').filter(Boolean)
  return { code, findings: lines.map((line) => line.split(': ').slice(0, 2).join(': ')), stderr }
}

const fault = (file: string) => ({ code: 1, findings: [`${file}:3:5: error missing-expiry`], stderr: '' })
const passed = { code: 0, findings: [], stderr: '' }
const nothing = (what: string) => ({
  code: 2,
  findings: [],
  stderr: `carveout: nothing to judge: no ${what} (--allow-empty lets that pass)\n`,
})

describe('--staged', () => {
  test('reports on what is staged alone, and resolves references against everything', async () => {
    const { cwd, git, write } = repository({ ...policy, 'old.yaml': endless.replaceAll('ledger-migration', 'old') })
    write({ 'teams/ledger.yaml': endless })
    expect(await lint(cwd, '--staged')).toEqual(nothing('staged declaration in .'))
    expect(await lint(cwd, '--staged', '--allow-empty')).toEqual(passed)
    git('add', 'teams')
    expect(await lint(cwd, '--staged')).toEqual(fault('teams/ledger.yaml'))
    expect(await lint(join(cwd, 'teams'), '--staged')).toEqual(fault('ledger.yaml'))
    expect(await lint(cwd, '--staged', 'old.yaml')).toEqual(nothing('staged declaration in old.yaml'))
  })

  test('judges what will be committed, not what is on disk', async () => {
    const { cwd, git, write } = repository(policy)
    write({ 'teams/ledger.yaml': endless })
    git('add', '--all')
    write({ 'teams/ledger.yaml': carveOut })
    expect(await lint(cwd, '--staged')).toEqual(fault('teams/ledger.yaml'))
    write({ 'teams/ledger.yaml': `${carveOut}# staged\n` })
    git('add', '--all')
    write({ 'teams/ledger.yaml': endless })
    expect(await lint(cwd, '--staged')).toEqual(passed)
  })

  test('a file that is staged and no more on disk', async () => {
    const { cwd, git, write } = repository(policy)
    write({ 'teams/ledger.yaml': endless })
    git('add', '--all')
    rmSync(join(cwd, 'teams/ledger.yaml'))
    expect(await lint(cwd, '--staged')).toEqual(fault('teams/ledger.yaml'))
    expect(await lint(cwd, '--staged', 'teams/ledger.yaml')).toEqual(fault('teams/ledger.yaml'))
  })

  test('a staged portfolio is the one that references resolve against', async () => {
    const { cwd, git, write } = repository(policy)
    write({
      'portfolio.yaml': portfolio.replace('id: core-engineering', 'id: renamed'),
      'teams/ledger.yaml': `${carveOut}# \n`,
    })
    git('add', '--all')
    write({ 'portfolio.yaml': portfolio })
    expect((await lint(cwd, '--staged', 'teams')).findings).toContainEqual(expect.stringContaining('unknown-portfolio'))
  })

  test('what a .gitignore ignores is passed over, as ever', async () => {
    const { cwd, git, write } = repository({ ...policy, '.gitignore': 'drafts/\n' })
    write({ 'drafts/a.yaml': endless })
    git('add', '--force', 'drafts')
    expect(await lint(cwd, '--staged')).toEqual(nothing('staged declaration in .'))
  })

  test('a conflict is reported as it is on disk', async () => {
    const { cwd, git, commit } = repository(policy)
    git('switch', '--quiet', '--create', 'other')
    commit({ 'teams/ledger.yaml': carveOut.replace('2026-12-18', '2026-12-17') })
    git('switch', '--quiet', 'main')
    commit({ 'teams/ledger.yaml': carveOut.replace('2026-12-18', '2026-12-16') })
    expect(() => git('merge', 'other')).toThrow()
    const { code, findings } = await lint(cwd, '--staged')
    expect(code).toBe(1)
    expect(findings).toContainEqual(expect.stringContaining('teams/ledger.yaml'))
  })
})

describe('--changed', () => {
  test('reports on what is not as in the last commit, or as where the branch left a ref', async () => {
    const { cwd, git, commit, write } = repository({
      ...policy,
      'old.yaml': endless.replaceAll('ledger-migration', 'old'),
    })
    expect(await lint(cwd, '--changed')).toEqual(nothing('changed declaration in .'))
    expect(await lint(cwd, '--changed', '--allow-empty')).toEqual(passed)
    git('switch', '--quiet', '--create', 'topic')
    write({ 'teams/ledger.yaml': endless })
    expect(await lint(cwd, '--changed')).toEqual(fault('teams/ledger.yaml'))
    commit({})
    expect(await lint(cwd, '--changed', 'main')).toEqual(fault('teams/ledger.yaml'))
    expect(await lint(cwd, 'teams', '--changed=main')).toEqual(fault('teams/ledger.yaml'))
    expect(await lint(cwd, '--changed', '--', 'teams')).toEqual(nothing('changed declaration in teams'))
  })
})

test.each([
  [['--changed', 'teams'], 'there is no commit "teams" here; paths go before --changed'],
  [['--changed='], 'there is no commit "" here'],
  [['--changed=--all'], 'there is no commit "--all" here'],
  [['--changed', '--staged'], "option '--staged' cannot be used with option '--changed [ref]'"],
  [['-', '--staged'], 'git knows nothing of standard input'],
  [['-', '--changed'], 'git knows nothing of standard input'],
])('bad usage: %j', async (argv, message) => {
  const { code, stderr } = await lint(repository(policy).cwd, ...argv)
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) })
})

test.each(['--staged', '--changed'])('%s outside a repository', async (option) => {
  expect(await lint(folder(policy), option)).toEqual({
    code: 2,
    findings: [],
    stderr: `carveout: ${option} asks git, which says: not a git repository (or any of the parent directories): .git\n`,
  })
})
