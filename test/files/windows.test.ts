import { posix, win32 } from 'node:path'
import { expect, test } from 'vitest'
import { matching } from '../../src/files/find.ts'
import { globMatcher } from '../../src/files/globs.ts'
import { isInside, toSlashes } from '../../src/files/project.ts'
import { shownPath } from '../../src/files/read.ts'

test.each([
  ['C:\\repo\\policy\\a.yaml', 'C:\\repo', true],
  ['C:\\repo', 'C:\\repo', true],
  ['C:\\repository\\a.yaml', 'C:\\repo', false],
  ['D:\\repo\\a.yaml', 'C:\\repo', false],
  ['C:\\a.yaml', 'C:\\', true],
  ['c:\\Repo\\a.yaml', 'C:\\repo', true],
  ['C:\\repo\\..a\\b.yaml', 'C:\\repo', true],
  ['\\\\server\\share\\repo\\a.yaml', '\\\\server\\share\\repo', true],
  ['\\\\server\\other\\a.yaml', '\\\\server\\share', false],
])('on Windows, that %s is inside %s is %s', (path, folder, expected) => {
  expect(isInside(path, folder, win32)).toBe(expected)
})

test('what leads up, or to another drive, is outside once it is resolved', () => {
  for (const path of ['..\\b.yaml', 'D:\\b.yaml', 'D:b.yaml', '\\b.yaml', '\\\\server\\share\\b.yaml'])
    expect(isInside(win32.resolve('C:\\repo', path), 'C:\\repo', win32), path).toBe(false)
  expect(isInside(win32.resolve('C:\\repo', '.\\policy/b.yaml'), 'C:\\repo', win32)).toBe(true)
})

test('shown paths have slashes, and a backslash in a name stays one where it is no separator', () => {
  expect(toSlashes(win32.relative('C:\\repo', 'C:\\repo\\policy\\a.yaml'), win32)).toBe('policy/a.yaml')
  expect(toSlashes('policy/a\\b.yaml', posix)).toBe('policy/a\\b.yaml')
})

test.each([
  ['policy\\a.yaml', 'policy/a.yaml'],
  ['policy/a.yaml', 'policy/a.yaml'],
  ['c:\\REPO\\policy\\a.yaml', 'policy/a.yaml'],
  ['C:\\other\\a.yaml', '../other/a.yaml'],
  ['D:\\other\\a.yaml', 'D:/other/a.yaml'],
  ['\\\\server\\share\\a.yaml', '//server/share/a.yaml'],
])('%s is shown as %s', (path, shown) => {
  expect(shownPath(path, 'C:\\repo', win32)).toBe(shown)
})

test.each(['policy\\**\\*.yaml', '.\\policy\\**', 'policy/*.yaml', 'C:\\repo\\policy\\*.yaml', 'c:/repo/policy/**'])(
  'the glob %s matches what is in the folder',
  (glob) => {
    const files = ['C:\\repo\\policy\\a.yaml', 'C:\\repo\\b.yaml', 'D:\\repo\\policy\\a.yaml']
    expect(matching(glob, 'C:\\repo', files, win32)).toEqual(['C:\\repo\\policy\\a.yaml'])
  },
)

test('globs of a configuration match native paths, and nothing on another drive', () => {
  const isMatch = globMatcher(['policy/old', '**/*.tmp.yaml'], 'C:\\repo', 'C:\\repo\\policy', win32)
  const paths = ['old\\a.yaml', 'C:\\repo\\policy\\old', 'c:\\repo\\x\\b.tmp.yaml', 'new\\a.yaml', 'D:\\b.tmp.yaml']
  expect(paths.map(isMatch)).toEqual([true, true, true, false, false])
})
