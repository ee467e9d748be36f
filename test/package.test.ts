import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const bin = join(process.cwd(), 'bin/carveout.js')

function carveout(argv: readonly string[], options: { cwd?: string; input?: string; env?: NodeJS.ProcessEnv } = {}) {
  return spawnSync(process.execPath, [bin, ...argv], { encoding: 'utf8', maxBuffer: 1e9, ...options })
}

describe('the bin, as it is spawned', () => {
  test('the examples shut the gate; the sound ones pass', () => {
    expect(carveout(['lint', 'examples', '--today', '2026-11-23']).status).toBe(1)
    expect(carveout(['lint', 'examples/sound', '--today', '2026-11-23'])).toMatchObject({ status: 0, stderr: '' })
  })

  test('with the clock of the machine, which only the bin reads', () => {
    const { today } = JSON.parse(carveout(['lint', '-f', 'json', 'examples']).stdout)
    expect(Math.abs(Date.parse(today) - Date.now())).toBeLessThan(2 * 86_400_000)
  })

  test('a reader that stops reading is no error', () => {
    const shell = `"$0" "$1" lint examples --format json | head -c 10`
    const { stdout, stderr } = spawnSync('bash', ['-c', shell, process.execPath, bin], { encoding: 'utf8' })
    expect({ stdout, stderr }).toEqual({ stdout: '{\n  "versi', stderr: '' })
  })

  test('output over 64 kB is whole, in a pipe, too', () => {
    const carveOut = readFileSync('test/rules/base.txt', 'utf8').split(/^---\n/m)[1] ?? ''
    const many = Array.from({ length: 400 }, (_, i) => carveOut.replace('id: ledger-migration', `id: c${i}`)).join(
      '---\n',
    )
    const { stdout } = carveout(['lint', '-', '-f', 'json', '--today', '2026-11-23'], { input: many })
    expect(stdout.length).toBeGreaterThan(500_000)
    expect(JSON.parse(stdout).carveOuts).toHaveLength(400)
  })
})

describe('the package, as it is released and installed elsewhere', () => {
  let cwd = ''
  const npm = (argv: readonly string[], at: string) => execFileSync('npm', argv, { cwd: at, encoding: 'utf8' })

  beforeAll(() => {
    cwd = mkdtempSync(join(tmpdir(), 'carveout-package-'))
    execFileSync(process.execPath, ['release.js', '--dry-run', join(cwd, 'tree')])
    const [{ filename }] = JSON.parse(npm(['pack', '--json', '--pack-destination', cwd, './tree'], cwd))
    writeFileSync(join(cwd, 'package.json'), '{ "name": "elsewhere", "private": true, "type": "module" }')
    npm(['install', '--no-audit', '--no-fund', '--offline', join(cwd, filename)], cwd)
    cpSync('examples', join(cwd, 'policy'), { recursive: true })
  })

  afterAll(() => rmSync(cwd, { recursive: true, force: true }))

  test('the command runs, and explains itself', () => {
    const installed = join(cwd, 'node_modules/.bin/carveout')
    const lint = spawnSync(installed, ['lint', 'policy', '--today', '2026-11-23'], { cwd, encoding: 'utf8' })
    expect(lint).toMatchObject({ status: 1, stderr: '' })
    expect(lint.stdout).toContain('pressure valve')
    expect(spawnSync(installed, ['explain', 'fuzzy-scope'], { cwd, encoding: 'utf8' }).stdout).toContain('fuzzy-scope')
    expect(spawnSync(installed, ['schema', 'report'], { cwd, encoding: 'utf8' }).status).toBe(0)
    expect(spawnSync(installed, ['init', 'new'], { cwd, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
    expect(readFileSync(join(cwd, 'new/portfolio.yaml'), 'utf8')).toContain('$schema=../node_modules/carveout/schemas/')
  })

  test('the API is there, with its types and schemas', () => {
    const program = `
      import { readFileSync } from 'node:fs'
      import { lint, rules, type LintResult } from 'carveout'
      import schema from 'carveout/schemas/carve-out.schema.json' with { type: 'json' }
      const text = readFileSync('policy/erosive/no-end.yaml', 'utf8')
      const result: LintResult = lint([{ path: 'no-end.yaml', text }], { rules, today: '2026-11-23' })
      console.log(schema.title, result.verdicts[0]?.kind)
    `
    writeFileSync(join(cwd, 'use.ts'), program)
    const tsc = join(process.cwd(), 'node_modules/typescript/bin/tsc')
    const types = join(process.cwd(), 'node_modules/@types')
    const flags = [
      '--module',
      'nodenext',
      '--strict',
      '--target',
      'es2023',
      '--resolveJsonModule',
      '--types',
      'node',
      '--typeRoots',
      types,
    ]
    const compiled = spawnSync(process.execPath, [tsc, ...flags, 'use.ts'], { cwd, encoding: 'utf8' })
    expect(compiled).toMatchObject({ status: 0, stdout: '' })
    expect(execFileSync(process.execPath, ['use.js'], { cwd, encoding: 'utf8', stdio: 'pipe' })).toBe(
      'Carve-out erosive\n',
    )
  })

  test('it holds what a user needs and nothing else', () => {
    const expected = ['CHANGELOG.md', 'LICENSE', 'README.md', 'SECURITY.md', 'bin', 'dist', 'package.json', 'schemas']
    const installed = join(cwd, 'node_modules')
    expect(readdirSync(installed).filter((name) => !name.startsWith('.'))).toEqual(['carveout'])
    expect(readdirSync(join(installed, 'carveout')).sort()).toEqual(expected)
    const licences = readFileSync(join(installed, 'carveout/dist/THIRD_PARTY_LICENSES'), 'utf8')
    for (const name of ['chalk', 'commander', 'yaml']) expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'))
  })

  test('packed without a release, it holds the same', () => {
    // Without scripts, since `npm test` has just built what other tests are running.
    const [{ files, unpackedSize }] = JSON.parse(npm(['pack', '--json', '--dry-run', '--ignore-scripts'], '.'))
    expect(unpackedSize).toBeLessThan(4_000_000)
    const tops = new Set(files.map(({ path }: { path: string }) => path.split('/')[0]))
    expect([...tops].sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'bin',
      'dist',
      'package.json',
      'schemas',
    ])
  })
})
