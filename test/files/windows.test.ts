import { posix, win32 } from 'node:path'
import { expect, test } from 'vitest'
import { isInside, toSlashes } from '../../src/files/project.ts'

test.each([
  ['C:\\repo\\policy\\a.yaml', 'C:\\repo', true],
  ['C:\\repo', 'C:\\repo', true],
  ['C:\\repository\\a.yaml', 'C:\\repo', false],
  ['D:\\repo\\a.yaml', 'C:\\repo', false],
  ['C:\\a.yaml', 'C:\\', true],
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
