import { chmodSync, symlinkSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findFiles } from '../../src/files/find.ts'
import { walk } from '../../src/files/walk.ts'
import { UsageError } from '../../src/model/errors.ts'
import { folder } from '../cli/support.ts'

const found = (cwd: string, ...paths: string[]) =>
  [...findFiles(paths, cwd).named].map((path) => relative(cwd, path)).sort()
const walked = (cwd: string) => walk(cwd, () => false).files.map((path) => relative(cwd, path))

describe('as git ignores', () => {
  test.each([
    ['a folder', { '.gitignore': 'logs', 'logs/a.yaml': '', 'b.yaml': '' }, ['b.yaml']],
    [
      'a folder let in again by a nearer file',
      { '.gitignore': 'logs', 'a/.gitignore': '!logs', 'a/logs/a.yaml': '', 'logs/b.yaml': '' },
      ['a/logs/a.yaml'],
    ],
    [
      'what is ignored within what was let in',
      { '.gitignore': 'logs\n*.yml', 'a/.gitignore': '!logs', 'a/logs/a.yaml': '', 'a/logs/b.yml': '' },
      ['a/logs/a.yaml'],
    ],
    [
      'a folder let in whose name has special characters',
      { '.gitignore': '*[1]*', 'a/.gitignore': '!x\\[1\\]', 'a/x[1]/a.yaml': '', 'x[1]/b.yaml': '' },
      ['a/x[1]/a.yaml'],
    ],
    [
      'a line that is longer than any path',
      { '.gitignore': `${'x'.repeat(90_000)}\nb.yaml`, 'a.yaml': '', 'b.yaml': '' },
      ['a.yaml'],
    ],
    ['a negation in the same file', { '.gitignore': '*.yaml\n!b.yaml', 'a.yaml': '', 'b.yaml': '' }, ['b.yaml']],
  ])('%s', (_, files, expected) => expect(walked(folder(files))).toEqual(expected))
})

describe('globs', () => {
  test('the current folder is no part of a glob, whatever it is called', () => {
    const cwd = folder({ '(y)/a.yaml': '', '{p,q}/b.yaml': '', '[z]/c.yaml': '' })
    expect(found(join(cwd, '(y)'), '*.yaml')).toEqual(['a.yaml'])
    expect(found(join(cwd, '{p,q}'), './*.yaml')).toEqual(['b.yaml'])
    expect(found(join(cwd, '[z]'), '**/*.yaml')).toEqual(['c.yaml'])
  })

  test('from the parent, and from the top', () => {
    const cwd = folder({ '.git/x': '', 'a/a.yaml': '', 'b/b.yaml': '' })
    expect(found(join(cwd, 'a'), '../b/*.yaml')).toEqual(['../b/b.yaml'])
    expect(found(cwd, `${cwd}/*/a.yaml`)).toEqual(['a/a.yaml'])
  })

  test('one that matches nothing is an error, unless nothing is fine', () => {
    const cwd = folder({ 'a.yaml': '' })
    expect(() => found(cwd, '*.yml')).toThrow('no file matches *.yml')
    expect([...findFiles(['*.yml'], cwd, { mayBeEmpty: true }).named]).toEqual([])
    expect(() => found(cwd, '!a.yaml')).toThrow('`exclude`')
    expect(() => found(cwd, '')).toThrow('a path is empty')
  })
})

test('a file that is named through a link is read once', () => {
  const cwd = folder({ 'real.yaml': '', 'deep/a.yaml': '' })
  symlinkSync('real.yaml', join(cwd, 'link.yaml'))
  const { all, named } = findFiles(['link.yaml'], cwd)
  expect([...named]).toEqual([join(cwd, 'real.yaml')])
  expect(all.filter((path) => path.endsWith('link.yaml'))).toEqual([])
})

test('what can not be read stops a run only where it was named', () => {
  const cwd = folder({ 'a.yaml': '', 'locked/b.yaml': '' })
  chmodSync(join(cwd, 'locked'), 0o000)
  try {
    // Root may read everything.
    if (process.getuid?.() === 0) return
    expect(findFiles(['a.yaml'], cwd).unreadable).toEqual([{ path: join(cwd, 'locked'), why: 'permission denied' }])
    expect(() => findFiles(['.'], cwd)).toThrow("locked can't be read: permission denied")
  } finally {
    chmodSync(join(cwd, 'locked'), 0o755)
  }
})

test('a glob that is longer than any path is refused', () => {
  const cwd = folder({ 'a.yaml': '' })
  expect(() => found(cwd, '*x'.repeat(40_000))).toThrow(UsageError)
  expect(() => found(cwd, '*x'.repeat(2048))).toThrow('no file matches')
})
