import fs, { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createWhole, renameOver } from '../../src/files/write.ts'
import { besideOf, folder } from '../cli/support.ts'

/** Has something done right before a file that was written is closed. */
function beforeClosing(meanwhile: () => void) {
  const { closeSync } = fs
  const restore = () => {
    fs.closeSync = closeSync
    syncBuiltinESMExports()
  }
  fs.closeSync = (file) => {
    restore()
    meanwhile()
    closeSync(file)
  }
  syncBuiltinESMExports()
  onTestFinished(restore)
}

test.each([
  ['in place of another', renameOver],
  ['where nothing stands', createWhole],
])('what another run is about to write %s is neither taken for ours nor away', (_, write) => {
  const cwd = folder({})
  const beside = join(cwd, besideOf('a.txt'))
  beforeClosing(() => {
    fs.unlinkSync(beside)
    writeFileSync(beside, 'half of it')
  })
  expect(() => write(join(cwd, 'a.txt'), 'all of it')).toThrow('another run is writing a.txt as well')
  expect(readdirSync(cwd)).toEqual([besideOf('a.txt')])
  expect(readFileSync(beside, 'utf8')).toBe('half of it')
})

test('what somebody else has put there meanwhile is not overwritten', () => {
  const cwd = folder({})
  beforeClosing(() => writeFileSync(join(cwd, 'a.txt'), 'theirs'))
  expect(() => createWhole(join(cwd, 'a.txt'), 'ours')).toThrow('EEXIST')
  expect(readdirSync(cwd)).toEqual(['a.txt'])
  expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe('theirs')
})

test('where a file can have no second name it is copied, and still overwrites nothing', () => {
  const { linkSync } = fs
  onTestFinished(() => {
    fs.linkSync = linkSync
    syncBuiltinESMExports()
  })
  fs.linkSync = () => {
    throw Object.assign(new Error('EPERM'), { code: 'EPERM' })
  }
  syncBuiltinESMExports()
  const cwd = folder({})
  createWhole(join(cwd, 'a.txt'), 'ours')
  expect(() => createWhole(join(cwd, 'a.txt'), 'again')).toThrow('EEXIST')
  expect(readdirSync(cwd)).toEqual(['a.txt'])
  expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe('ours')
})
