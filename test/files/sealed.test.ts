import { lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { keyIn, readSealed, writeSealed } from '../../src/files/sealed.ts'
import { folder as folderWith } from '../cli/support.ts'

const key = Buffer.alloc(32, 1)
const content = Buffer.from('what was read')

describe('what is sealed', () => {
  test('is read back with the same key, for the same purpose', () => {
    const path = join(folderWith({}), 'some/folders/cache')
    writeSealed({ path, key, purpose: 'purpose' }, content)
    expect(readSealed({ path, key, purpose: 'purpose' })).toEqual(content)
    expect(readdirSync(join(path, '..'))).toEqual(['cache'])
  })

  test('is not read with another key, or for another purpose', () => {
    const path = join(folderWith({}), 'cache')
    writeSealed({ path, key, purpose: 'purpose' }, content)
    expect(readSealed({ path, key: Buffer.alloc(32, 2), purpose: 'purpose' })).toBeUndefined()
    expect(readSealed({ path, key, purpose: 'purpose 2' })).toBeUndefined()
  })

  test('is not read once any byte of it has changed, or it was cut short', () => {
    const path = join(folderWith({}), 'cache')
    writeSealed({ path, key, purpose: 'purpose' }, content)
    const bytes = readFileSync(path)
    for (const i of bytes.keys()) {
      writeFileSync(
        path,
        Uint8Array.from(bytes, (byte, at) => (at === i ? byte ^ 1 : byte)),
      )
      expect(readSealed({ path, key, purpose: 'purpose' })).toBeUndefined()
      writeFileSync(path, bytes.subarray(0, i))
      expect(readSealed({ path, key, purpose: 'purpose' })).toBeUndefined()
    }
  })

  test('a purpose and a content that run into each other are told apart', () => {
    const path = join(folderWith({}), 'cache')
    writeSealed({ path, key, purpose: 'a' }, Buffer.from('b\nc'))
    expect(readSealed({ path, key, purpose: 'a\nb' })).toBeUndefined()
  })

  test('is written in place of a link, not through it', () => {
    const folder = folderWith({ 'precious.txt': 'precious' })
    symlinkSync(join(folder, 'precious.txt'), join(folder, 'cache'))
    writeSealed({ path: join(folder, 'cache'), key, purpose: 'purpose' }, content)
    expect(readFileSync(join(folder, 'precious.txt'), 'utf8')).toBe('precious')
    expect(lstatSync(join(folder, 'cache')).isFile()).toBe(true)
  })

  test('a link, a folder and nothing at all are no cache, and a place that takes none is passed over', () => {
    const folder = folderWith({ 'file.txt': '' })
    writeSealed({ path: join(folder, 'real'), key, purpose: 'purpose' }, content)
    symlinkSync(join(folder, 'real'), join(folder, 'link'))
    mkdirSync(join(folder, 'folder'))
    for (const name of ['link', 'folder', 'nothing'])
      expect(readSealed({ path: join(folder, name), key, purpose: 'purpose' })).toBeUndefined()
    expect(() => writeSealed({ path: join(folder, 'file.txt/cache'), key, purpose: 'purpose' }, content)).not.toThrow()
    expect(() => writeSealed({ path: join(folder, 'folder'), key, purpose: 'purpose' }, content)).not.toThrow()
    expect(readdirSync(folder).sort()).toEqual(['file.txt', 'folder', 'link', 'real'])
  })
})

describe('the key', () => {
  test('is made once, for its user alone', () => {
    const folder = join(folderWith({}), 'user/carveout')
    const made = keyIn(folder)
    expect(made).toHaveLength(32)
    expect(keyIn(folder)).toEqual(made)
    expect(readdirSync(folder)).toEqual(['key'])
    expect(statSync(join(folder, 'key')).mode & 0o777).toBe(0o600)
    expect(keyIn(folderWith({}))).not.toEqual(made)
  })

  test('is made anew where half of one stands, and is none where there can be none', () => {
    const folder = folderWith({ key: 'short', 'file.txt': '' })
    expect(keyIn(folder)).toHaveLength(32)
    expect(keyIn(join(folder, 'file.txt/below'))).toBeUndefined()
  })
})
