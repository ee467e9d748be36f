import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { changedFiles, stagedFiles } from '../../src/files/changes.ts'
import { folder } from '../cli/support.ts'
import { env, repository } from './support.ts'

/** What is staged, with what it holds, by path from a folder. */
function staged(cwd: string, top = cwd) {
  const files = [...stagedFiles({ cwd, env })]
  return Object.fromEntries(files.map(([path, read]) => [relative(top, path), read?.().toString('latin1')]))
}

/** Which of some files are changed, by path from a folder. */
function changed(cwd: string, names: readonly string[], ref?: string) {
  const paths = names.map((name) => join(cwd, name))
  return [...changedFiles({ cwd, env }, ref, paths)].map((path) => relative(cwd, path))
}

const oddNames = [
  'with space.yaml',
  'line\nbreak.yaml',
  '-dash.yaml',
  'tab\t"quote".yaml',
  'ünïcode.yaml',
  ':(top).yaml',
]

describe('staged', () => {
  test('what the index has otherwise than the last commit, as the index has it', () => {
    const { cwd, git, write } = repository({ 'a.yaml': 'a1', 'b.yaml': 'b1', 'gone.yaml': 'g', 'sub/c.yaml': 'c1' })
    write({ 'a.yaml': 'a2', 'b.yaml': 'b2', 'sub/new.yaml': 'n', 'loose.yaml': 'l' })
    git('add', 'a.yaml', 'sub/new.yaml')
    git('rm', '--quiet', 'gone.yaml')
    write({ 'a.yaml': 'a3' })
    expect(staged(cwd)).toEqual({ 'a.yaml': 'a2', 'sub/new.yaml': 'n' })
    expect(staged(join(cwd, 'sub'), cwd)).toEqual({ 'a.yaml': 'a2', 'sub/new.yaml': 'n' })
  })

  test('everything that is in the index, before the first commit', () => {
    const { cwd, git, write } = repository()
    expect(staged(cwd)).toEqual({})
    write({ 'a.yaml': 'a' })
    git('add', 'a.yaml')
    expect(staged(cwd)).toEqual({ 'a.yaml': 'a' })
  })

  test('odd names', () => {
    const { cwd, git, write } = repository({ 'a.yaml': '' })
    write(Object.fromEntries(oddNames.map((name) => [name, name])))
    git('add', '--all')
    expect(Object.keys(staged(cwd)).sort()).toEqual([...oddNames].sort())
  })

  test('a name that is not UTF-8 comes out as when a folder is read', () => {
    const { cwd, git } = repository({ 'a.yaml': '' })
    writeFileSync(Buffer.concat([Buffer.from(`${cwd}/caf`), Buffer.from([0xe9]), Buffer.from('.yaml')]), 'x')
    git('add', '--all')
    expect(staged(cwd)).toEqual({ 'caf\ufffd.yaml': 'x' })
  })

  test('a renamed file, by its new name', () => {
    const { cwd, git } = repository({ 'a.yaml': 'one\ntwo\nthree\n' })
    git('mv', 'a.yaml', 'b.yaml')
    git('config', 'diff.renames', 'copies')
    expect(Object.keys(staged(cwd))).toEqual(['b.yaml'])
  })

  test('neither symbolic links nor other repositories', () => {
    const { cwd, git } = repository({ 'a.yaml': '' })
    symlinkSync('a.yaml', join(cwd, 'link.yaml'))
    mkdirSync(join(cwd, 'inner'))
    execFileSync('git', ['clone', '--quiet', cwd, join(cwd, 'inner/clone')], { env, stdio: 'pipe' })
    git('add', '--all')
    expect(staged(cwd)).toEqual({})
  })

  test('the index that a hook is told about', () => {
    const { cwd, git, write } = repository({ 'a.yaml': 'a1', 'b.yaml': 'b1' })
    write({ 'a.yaml': 'a2', 'b.yaml': 'b2' })
    git('add', 'a.yaml')
    // `git commit <file>` commits that file alone, whatever is staged, from an index of its own.
    const inHook = { cwd, env: { ...env, GIT_INDEX_FILE: '.git/next' } }
    execFileSync('git', ['read-tree', 'HEAD'], inHook)
    execFileSync('git', ['add', 'b.yaml'], inHook)
    const files = stagedFiles(inHook)
    expect([...files.keys()]).toEqual([join(cwd, 'b.yaml')])
  })

  test('a file in a merge conflict has no reader', () => {
    const { cwd, git, commit } = repository({ 'a.yaml': 'a1' })
    git('switch', '--quiet', '--create', 'other')
    commit({ 'a.yaml': 'a2' })
    git('switch', '--quiet', 'main')
    commit({ 'a.yaml': 'a3' })
    expect(() => git('merge', 'other')).toThrow()
    expect(staged(cwd)).toEqual({ 'a.yaml': undefined })
  })
})

describe('changed', () => {
  const names = ['a.yaml', 'b.yaml', 'sub/c.yaml', 'new.yaml', 'ignored.yaml', 'excluded.yaml']

  test('what is not as in the last commit: staged, not staged, or new', () => {
    const { cwd, git, write } = repository({
      '.gitignore': 'ignored.yaml\n',
      'a.yaml': 'a',
      'b.yaml': 'b',
      'sub/c.yaml': 'c',
    })
    write({ '.git/info/exclude': 'excluded.yaml\n', 'ignored.yaml': '', 'excluded.yaml': '' })
    expect(changed(cwd, names)).toEqual([])
    write({ 'a.yaml': 'A', 'new.yaml': '', 'sub/c.yaml': 'C' })
    git('add', 'sub/c.yaml')
    expect(changed(cwd, names)).toEqual(['a.yaml', 'sub/c.yaml', 'new.yaml'])
    expect(changed(join(cwd, 'sub'), ['c.yaml'])).toEqual(['c.yaml'])
  })

  test('written anew with the same content, or put back after it was staged, is no change', () => {
    const { cwd, git, write } = repository({ 'a.yaml': 'a' })
    write({ 'a.yaml': 'A' })
    git('add', 'a.yaml')
    write({ 'a.yaml': 'a' })
    expect(changed(cwd, ['a.yaml'])).toEqual([])
  })

  test('line ends are no change, other bytes are', () => {
    const { cwd, write } = repository({ 'a.yaml': 'one\ntwo\n', 'b.yaml': Buffer.from([0xff, 10]) })
    write({ 'a.yaml': 'one\r\ntwo\r\n' })
    expect(changed(cwd, ['a.yaml', 'b.yaml'])).toEqual([])
    write({ 'b.yaml': Buffer.from([0xfe, 10]) })
    expect(changed(cwd, ['a.yaml', 'b.yaml'])).toEqual(['b.yaml'])
  })

  test('since the current branch left a ref', () => {
    const { cwd, git, commit, write } = repository({ 'a.yaml': 'a', 'b.yaml': 'b', 'sub/c.yaml': 'c' })
    git('switch', '--quiet', '--create', 'topic')
    commit({ 'a.yaml': 'A' })
    git('switch', '--quiet', 'main')
    commit({ 'b.yaml': 'changed on main alone' })
    git('switch', '--quiet', 'topic')
    write({ 'new.yaml': '' })
    expect(changed(cwd, names, 'main')).toEqual(['a.yaml', 'new.yaml'])
    expect(changed(cwd, names, 'HEAD~1')).toEqual(['a.yaml', 'new.yaml'])
    expect(changed(cwd, names)).toEqual(['new.yaml'])
  })

  test('everything, before the first commit', () => {
    const { cwd, write } = repository()
    write({ 'a.yaml': '' })
    expect(changed(cwd, ['a.yaml'])).toEqual(['a.yaml'])
  })

  test('odd names', () => {
    const { cwd, write } = repository(Object.fromEntries(oddNames.map((name) => [name, name])))
    expect(changed(cwd, oddNames)).toEqual([])
    write(Object.fromEntries(oddNames.map((name) => [name, ''])))
    expect(changed(cwd, oddNames)).toEqual(oddNames)
  })

  test('a file over 10 MB', () => {
    const big = `# ${'x'.repeat(10_000_000)}\n`
    const { cwd, write } = repository({ 'big.yaml': big })
    expect(changed(cwd, ['big.yaml'])).toEqual([])
    write({ 'big.yaml': `${big}y` })
    expect(changed(cwd, ['big.yaml'])).toEqual(['big.yaml'])
  })

  test('ids of SHA-256', () => {
    const cwd = folder({ 'a.yaml': 'a', 'b.yaml': 'b' })
    const git = (...argv: string[]) => execFileSync('git', argv, { cwd, env, stdio: 'pipe' })
    git('init', '--quiet', '--object-format=sha256')
    git('add', '--all')
    git('commit', '--quiet', '--message', 'all')
    writeFileSync(join(cwd, 'b.yaml'), 'B')
    expect(changed(cwd, ['a.yaml', 'b.yaml'])).toEqual(['b.yaml'])
  })
})

describe('what it can not answer', () => {
  const failing = (cwd: string, ref?: string) => () => changedFiles({ cwd, env }, ref, [])

  test('outside a repository, inside its machinery, or without git', () => {
    const { cwd } = repository({ 'a.yaml': '' })
    const elsewhere = folder({})
    expect(() => stagedFiles({ cwd: elsewhere, env })).toThrow(/^--staged asks git, which says: not a git repository/)
    expect(failing(elsewhere)).toThrow(/^--changed asks git, which says: not a git repository/)
    expect(failing(join(cwd, '.git'))).toThrow('--changed needs the work tree of a git repository, and this is none')
    expect(() => stagedFiles({ cwd, env: {} })).toThrow('--staged needs git, and there is none on the PATH')
  })

  test('a ref that is none, or an option', () => {
    const { cwd } = repository({ 'a.yaml': '' })
    for (const ref of ['nowhere', '', '--all', '--output=x', 'HEAD..HEAD', 'HEAD:a.yaml', 'a\nb']) {
      expect(failing(cwd, ref)).toThrow(`--changed: there is no commit ${JSON.stringify(ref)} here`)
    }
    expect(failing(repository().cwd, 'HEAD')).toThrow('there is no commit "HEAD"')
  })

  test('histories without a commit in common', () => {
    const { cwd, git } = repository({ 'a.yaml': '' })
    git('switch', '--quiet', '--orphan', 'other')
    git('commit', '--quiet', '--allow-empty', '--message', 'other')
    expect(failing(cwd, 'main')).toThrow('"main" and HEAD have no commit in common')
  })
})

describe('a hostile repository', () => {
  /** A repository whose configuration names the same program wherever git would run one. */
  function hostile() {
    const { cwd, git, commit, write } = repository({ 'a.yaml': 'a', 'b.yaml': 'b' })
    const marker = join(cwd, '.git/marker')
    write({ '.git/evil': `#!/bin/sh\necho "$0 $*" >> ${marker}\ncat\n` })
    chmodSync(join(cwd, '.git/evil'), 0o755)
    mkdirSync(join(cwd, '.git/evil-hooks'))
    for (const hook of ['post-index-change', 'fsmonitor-watchman', 'pre-commit']) {
      symlinkSync('../evil', join(cwd, '.git/evil-hooks', hook))
    }
    commit({ '.gitattributes': '*.yaml filter=evil diff=evil\n' })
    const evil = join(cwd, '.git/evil')
    const settings = {
      'core.fsmonitor': evil,
      'core.hooksPath': join(cwd, '.git/evil-hooks'),
      'core.pager': evil,
      'core.sshCommand': evil,
      'core.editor': evil,
      'diff.external': evil,
      'diff.evil.command': evil,
      'diff.evil.textconv': evil,
      'filter.evil.clean': evil,
      'filter.evil.smudge': evil,
      'interactive.diffFilter': evil,
      'gpg.program': evil,
      'log.showSignature': 'true',
      'alias.diff-index': `!${evil}`,
      'alias.ls-files': `!${evil}`,
      'credential.helper': evil,
      'protocol.ext.allow': 'always',
      'remote.origin.url': `ext::${evil}`,
      'remote.origin.promisor': 'true',
      'remote.origin.uploadpack': evil,
      'extensions.partialClone': 'origin',
      'core.repositoryFormatVersion': '1',
    }
    write({ 'a.yaml': 'A', 'new.yaml': '' })
    git('add', 'a.yaml')
    for (const [key, value] of Object.entries(settings)) git('config', key, value)
    write({ 'b.yaml': 'B' })
    rmSync(marker, { force: true })
    return { cwd, git, marker }
  }

  test('runs nothing', () => {
    const { cwd, marker } = hostile()
    expect(staged(cwd)).toEqual({ 'a.yaml': 'A' })
    expect(changed(cwd, ['a.yaml', 'b.yaml', 'new.yaml'])).toEqual(['a.yaml', 'b.yaml', 'new.yaml'])
    expect(changed(cwd, ['a.yaml', 'b.yaml', 'new.yaml'], 'HEAD~1')).toEqual(['a.yaml', 'b.yaml', 'new.yaml'])
    expect(existsSync(marker)).toBe(false)
  })

  test('runs nothing to fetch what a partial clone lacks', () => {
    const { cwd, git, marker } = hostile()
    const tree = git('rev-parse', 'HEAD^{tree}').trim()
    unlinkSync(join(cwd, '.git/objects', tree.slice(0, 2), tree.slice(2)))
    rmSync(marker, { force: true })
    expect(() => staged(cwd)).toThrow('--staged asks git, which says: ')
    expect(() => changed(cwd, ['a.yaml'])).toThrow('--changed asks git, which says: ')
    expect(existsSync(marker)).toBe(false)
  })

  test('is one indeed: git itself runs all of that', () => {
    const { git, marker } = hostile()
    git('status')
    expect(existsSync(marker)).toBe(true)
  })

  test('keeps nobody waiting by a pipe where git reads a file', () => {
    const { cwd } = repository({ 'a.yaml': 'a' })
    execFileSync('mkfifo', [join(cwd, '.gitignore')])
    expect(() => changedFiles({ cwd, env, patience: 300 }, undefined, [])).toThrow(
      /^--changed asks git, which has not answered for 0\.3 s$/,
    )
  })

  test('has no file read much further than anybody wants to know', () => {
    const { cwd, git, write } = repository({ 'a.yaml': 'a' })
    write({ 'a.yaml': Buffer.alloc(60_000_000, '\n') })
    git('add', 'a.yaml')
    const [read] = stagedFiles({ cwd, env }).values()
    const { length = 0 } = read?.() ?? {}
    expect(length).toBeGreaterThan(10_000_000)
    expect(length).toBeLessThan(11_000_000)
  })

  test('brings no git of its own', () => {
    const { cwd } = repository({
      'a.yaml': 'a',
      'node_modules/.bin/git': '#!/bin/sh\ntouch marker\n',
      git: '#!/bin/sh\n',
    })
    for (const path of ['node_modules/.bin/git', 'git']) chmodSync(join(cwd, path), 0o755)
    const PATH = `${join(cwd, 'node_modules/.bin')}:.::${env.PATH}`
    expect([...stagedFiles({ cwd, env: { ...env, PATH } })]).toEqual([])
    expect(existsSync(join(cwd, 'marker'))).toBe(false)
  })
})
