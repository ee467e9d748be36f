import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder, run } from './support.ts'

/** A project of the examples, and a user with a folder for caches beside it. */
function project() {
  const cwd = folder({ '.git/HEAD': '' })
  cpSync('examples', join(cwd, 'policy'), { recursive: true })
  const home = folder({})
  const lint = (...options: string[]) => run(cwd, ['lint', '.', '-f', 'json', ...options], { env: { HOME: home } })
  const own = join(home, '.cache/carveout')
  const caches = () => (existsSync(own) ? readdirSync(own).filter((name) => name.endsWith('.cache')) : [])
  return { cwd, home, lint, caches, cacheFile: () => join(own, caches()[0] ?? '') }
}

describe('--cache', () => {
  test('keeps nothing unless it is asked to', async () => {
    const { home, lint } = project()
    await lint()
    expect(readdirSync(home)).toEqual([])
  })

  test('changes no byte of the report, cold or warm', async () => {
    const { lint, caches } = project()
    const plain = await lint()
    expect(plain.code).toBe(1)
    expect(await lint('--cache')).toEqual(plain)
    expect(caches()).toHaveLength(1)
    expect(await lint('--cache')).toEqual(plain)
    expect(await lint('--cache', '--no-ignores')).toEqual(await lint('--no-ignores'))
  })

  test('gives back what was read, and reads what has changed', async () => {
    const { cwd, lint, cacheFile } = project()
    await lint('--cache')
    const before = statSync(cacheFile())
    await lint('--cache')
    expect(statSync(cacheFile()).ino).toBe(before.ino)
    const [file = ''] = readdirSync(join(cwd, 'policy')).filter((name) => name.endsWith('.yaml'))
    const path = join(cwd, 'policy', file)
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^title: .*$/m, 'title: TODO'))
    const changed = await lint('--cache')
    expect(changed.stdout).toContain('placeholder-text')
    expect(changed).toEqual(await lint())
    expect(statSync(cacheFile()).ino).not.toBe(before.ino)
  })

  test('rules run though what they judge was kept: the day and the configuration still count', async () => {
    const { lint } = project()
    await lint('--cache')
    for (const options of [
      ['--today', '2031-01-01'],
      ['--preset', 'strict'],
      ['--rule', 'fuzzy-scope:off'],
    ])
      expect(await lint('--cache', ...options)).toEqual(await lint(...options))
  })

  test('what was damaged, cut or brought along is read anew, and put right', async () => {
    const { lint, cacheFile } = project()
    const plain = await lint('--cache')
    const sound = readFileSync(cacheFile())
    const other = project()
    await other.lint('--cache')
    const flipped = Buffer.from(sound)
    flipped.writeUInt8(flipped.readUInt8(flipped.length >> 1) ^ 1, flipped.length >> 1)
    const bad = [flipped, sound.subarray(0, 100), Buffer.alloc(0), Buffer.from('{}'), readFileSync(other.cacheFile())]
    for (const bytes of bad) {
      writeFileSync(cacheFile(), bytes)
      expect(await lint('--cache')).toEqual(plain)
      expect(readFileSync(cacheFile())).toEqual(sound)
    }
  })

  test('a cache that a tree brings does not decide what is read', async () => {
    const { cwd, home, lint } = project()
    await lint('--cache-location', 'cache/of/it')
    const text = readFileSync(join(cwd, 'cache/of/it'))
    expect(text.includes('CarveOut')).toBe(true)
    rmSync(join(home, '.cache'), { recursive: true })
    const forged = text.toString('latin1').replaceAll('"purpose":"', '"purpose":"TODO ')
    writeFileSync(join(cwd, 'cache/of/it'), Buffer.from(forged, 'latin1'))
    expect(await lint('--cache-location', 'cache/of/it')).toEqual(await lint())
  })

  test('what can be kept nowhere is read as ever', async () => {
    const { cwd, lint } = project()
    const plain = await lint()
    writeFileSync(join(cwd, 'file'), '')
    mkdirSync(join(cwd, 'folder'))
    expect(await lint('--cache-location', 'file/below')).toEqual(plain)
    expect(await lint('--cache-location', '/proc/nowhere/x')).toEqual(plain)
    expect(await run(cwd, ['lint', '.', '-f', 'json', '--cache'])).toEqual(plain)
    expect(await lint('--cache-location', 'folder')).toEqual(plain)
    expect(readdirSync(join(cwd, 'folder'))).toEqual([expect.stringMatching(/^[0-9a-f]{16}\.cache$/)])
  })

  test('a location that is empty is refused', async () => {
    const { lint } = project()
    expect(await lint('--cache-location', '')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/names no place/),
    })
  })

  test('is of no harm to runs at once', async () => {
    const { lint, cacheFile } = project()
    const plain = await lint()
    for (const result of await Promise.all([1, 2, 3, 4].map(() => lint('--cache')))) expect(result).toEqual(plain)
    expect(await lint('--cache')).toEqual(plain)
    expect(readdirSync(join(cacheFile(), '..')).toSorted()).toEqual([expect.stringMatching(/\.cache$/), 'key'])
  })
})
